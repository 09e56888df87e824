package nl.gewogenmaatwerk.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.gewogenmaatwerk.fixture.AnyRules;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Language;

/** Whatever a rule can say, the sentences that ship with the framework can say, in both languages. */
class SentencesMeanTheSameTest {

    private final Sentences sentences = sentences();

    private static Sentences sentences() {
        RuleSetDraft draft = Draft.inSentences("").draft();
        return Sentences.of(draft.framework(), draft.municipality(), Town.vocabulary(), Limits.standard());
    }

    @Property(tries = 60)
    void rules_of_any_form_read_the_same_in_sentences(@ForAll long seed, @ForAll Language language) {
        Random random = new Random(seed);
        List<AnyRules.Seed> seeds = Stream.generate(() -> new AnyRules.Seed(random.nextLong(), random.nextInt(4)))
                .limit(4)
                .toList();
        readTheSame(AnyRules.of(seed, seeds), language);
    }

    @Property(tries = 60)
    void sensible_rules_read_the_same_in_sentences(@ForAll long seed, @ForAll Language language) {
        RandomRules rules = new RandomRules(new Random(seed), true);
        readTheSame(rules.concluding(4), language);
    }

    private void readTheSame(List<String> rules, Language language) {
        for (Rule rule : DrlReader.read(
                        file("a.drl", String.join("\n", rules)), Layer.MUNICIPALITY, Map.of(), Limits.standard())
                .rules()) {
            List<String> lines = new SentencePrinter(sentences, Town.vocabulary(), language, false).lines(rule);
            ParsedRules read = sentences.read(file("a.dslr", String.join("\n", lines)), Layer.MUNICIPALITY, Map.of());
            assertThat(read.problems()).as(String.join("\n", lines)).isEmpty();
            assertThat(read.rules().stream().map(SentencePrinter::meaning))
                    .as(String.join("\n", lines))
                    .containsExactly(SentencePrinter.meaning(rule));
        }
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile("municipalities/town/rules/" + name, content);
    }
}
