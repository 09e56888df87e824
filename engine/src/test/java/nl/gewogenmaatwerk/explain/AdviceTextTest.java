package nl.gewogenmaatwerk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/nl/gewogenmaatwerk/explain");

    @ParameterizedTest
    @EnumSource
    void proposals_of_every_tier_read_as_agreed(Language language) throws IOException {
        assertAgreed("full", ExampleAdvice.full(), language);
    }

    @ParameterizedTest
    @EnumSource
    void abstaining_says_first_what_to_ask(Language language) throws IOException {
        assertAgreed("abstained", ExampleAdvice.abstained(), language);
    }

    @ParameterizedTest
    @EnumSource
    void no_line_is_wider_than_the_paper(Language language) {
        assertThat(text(ExampleAdvice.full(), language).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
    }

    @Test
    void words_in_an_advice_cannot_steer_the_terminal() {
        assertThat(text(ExampleAdvice.bare(), Language.NL))
                .contains("Label [31m with controlcharacters (JOBS)")
                .doesNotContain("\u001b", "\u202e", "\t");
    }

    @Test
    void a_code_without_a_label_is_shown_as_it_is() {
        assertThat(AdviceText.of(ExampleAdvice.full(), Vocabulary.empty(), Language.NL))
                .contains("8 = 3×3 (self-efficacy) − 1×1 (speed-to-work) − 3×0 (obligation)");
    }

    @ParameterizedTest
    @EnumSource
    void none_and_an_own_proposal_stand_beside_every_proposal(Language language) {
        assertThat(text(ExampleAdvice.full(), language))
                .contains(Phrase.NONE_OF_THESE.in(language), Phrase.OWN_PROPOSAL.in(language));
        assertThat(text(ExampleAdvice.abstained(), language)).contains(Phrase.OWN_PROPOSAL.in(language));
    }

    private static String text(Advice advice, Language language) {
        return AdviceText.of(advice, ExampleAdvice.vocabulary(), language);
    }

    private static void assertAgreed(String name, Advice advice, Language language) throws IOException {
        Path golden = GOLDEN.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        String text = text(advice, language);
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
