package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What would take for ever is given up plainly: there is the whole answer or none, and the advice itself does not suffer. */
class TooMuchWorkTest {

    private static final int CONSTRUCTS = 40;

    /** Three patterns that could be any score, as many as the check allows, and that never match together. */
    private static final String THREE_FREE = """
            Score($a : value, value == 3)
                Score($b : value, value >= $a)
                Score(value < $b, value > $a)
                Flag(code == 'STUDENT')""";

    private static Draft heavy(int rules) {
        List<String> texts = new ArrayList<>(List.of(arguing("simple", "Goal(type == 'JOB')", "TALK")));
        for (int i = 0; i < rules; i++) {
            texts.add(arguing("heavy-" + i, THREE_FREE, "WORK"));
        }
        return Draft.of(texts.toArray(String[]::new)).vocabulary(TooMuchWorkTest::withMoreConstructs);
    }

    private static Vocabulary withMoreConstructs(Vocabulary town) {
        Map<String, Construct> more = new LinkedHashMap<>(town.constructs());
        for (int i = 0; i < CONSTRUCTS; i++) {
            more.put("c" + i, Town.construct("c" + i, Part.ABLE, ScoreSource.PROFESSIONAL));
        }
        return town.withConstructs(more);
    }

    private static ClientFile everythingScored() {
        Client client = Client.someone().goal("JOB");
        for (int i = 0; i < CONSTRUCTS; i++) {
            client = client.score("c" + i, 3);
        }
        return client.file();
    }

    @Test
    void whatIfThatWouldTakeForEverIsGivenUpPlainly() {
        try (AdviceEngine engine = heavy(1).engine()) {
            assertThatExceptionOfType(AdviceFailedException.class)
                    .isThrownBy(() -> engine.whatIf(TOWN, everythingScored(), "WORK"))
                    .withMessageContainingAll(TOWN, "too much to work out")
                    .withMessageNotContaining("case-1");
        }
    }

    @Test
    void anAdviceWhoseFirmnessIsTooMuchToWorkOutSaysSoAndIsOtherwiseTheSame() {
        Draft rules = heavy(12);
        try (AdviceEngine engine =
                        AdviceEngine.builder().ruleSets(rules.source()).build();
                AdviceEngine plain = rules.engine()) {
            Advice advice = engine.advise(TOWN, everythingScored());
            Advice without = plain.advise(TOWN, everythingScored());

            assertThat(engine.problems(TOWN)).noneMatch(Problem::isError);
            assertThat(advice.proposals()).isNotEmpty().isEqualTo(without.proposals());
            assertThat(advice.notices()).extracting(Notice::code).containsOnlyOnce("firmness-not-worked-out");
            assertThat(without.notices()).extracting(Notice::code).doesNotContain("firmness-not-worked-out");
            assertThat(engine.advise(TOWN, everythingScored())).isEqualTo(advice);
        }
    }
}
