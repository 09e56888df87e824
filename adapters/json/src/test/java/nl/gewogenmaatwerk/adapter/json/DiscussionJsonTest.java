package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.document.ClientFindings;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.discussion.RecordedChange;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Discussion.ProposedChange;
import nl.gewogenmaatwerk.problem.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscussionJsonTest {

    private static final CaseKey KEY = new CaseKey(
            "town",
            "2026-Q1",
            List.of(new CaseKey.Link("A", "case-1", "advice-1"), new CaseKey.Link("A", "case-2", "x")));

    private static final String WHOLE = """
            {"schema": "discussion/1", "caseId": "case-1", "adviceId": "advice-1", "on": "2026-04-02",
             "present": ["teamleider", "jobcoach"], "outcome": "Eerst contact.",
             "change": {"to": "RULE", "id": "r4-confidence", "proposal": "Zwakker."}}""";

    private static Optional<Discussion> read(String text, Optional<CaseKey> key, ClientFindings findings) {
        return DiscussionJson.read(text.getBytes(StandardCharsets.UTF_8), "town", key, findings);
    }

    private static List<String> problems(String text, Optional<CaseKey> key) {
        ClientFindings findings = new ClientFindings();
        assertThat(read(text, key, findings)).isEmpty();
        return findings.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void aDiscussionIsReadAndFitsItsSchema() {
        ClientFindings findings = new ClientFindings();

        assertThat(read(WHOLE, Optional.empty(), findings))
                .contains(new Discussion(
                        "town",
                        "case-1",
                        "advice-1",
                        LocalDate.of(2026, 4, 2),
                        List.of("teamleider", "jobcoach"),
                        "Eerst contact.",
                        Optional.of(new ProposedChange(ProposedChange.Subject.RULE, "r4-confidence", "Zwakker."))));
        assertThat(findings.problems()).isEmpty();
        assertThat(Schemas.errors(Schemas.DISCUSSION, WHOLE)).isEmpty();
    }

    @Test
    void aLetterStandsForTheFirstCaseBehindIt() {
        String byLetter = WHOLE.replace("\"caseId\": \"case-1\", \"adviceId\": \"advice-1\"", "\"case\": \"A\"");

        assertThat(read(byLetter, Optional.of(KEY), new ClientFindings()))
                .isEqualTo(read(WHOLE, Optional.empty(), new ClientFindings()));
        assertThat(Schemas.errors(Schemas.DISCUSSION, byLetter)).isEmpty();
        assertThat(problems(byLetter, Optional.empty())).containsExactly("unknown-case /case");
        assertThat(problems(byLetter.replace("\"A\"", "\"B\""), Optional.of(KEY)))
                .containsExactly("unknown-case /case");
        String both = WHOLE.replace("\"caseId\"", "\"case\": \"A\", \"caseId\"");
        assertThat(problems(both, Optional.of(KEY))).containsExactly("named-twice /case");
        assertThat(Schemas.errors(Schemas.DISCUSSION, both)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"discussion/1\" ~ \"discussion/2\" ~ unknown-schema /schema",
                "\"on\" ~ \"day\": 1, \"on\" ~ unknown-field /day",
                "\"outcome\" ~ \"on\": \"2026-04-03\", \"outcome\" ~ duplicate-key /on",
                "2026-04-02 ~ 2026-02-30 ~ no-such-date /on",
                "[\"teamleider\", \"jobcoach\"] ~ [] ~ wrong-number /present",
                "[\"teamleider\", \"jobcoach\"] ~ [\"\"] ~ empty-text /present/0",
                "Eerst contact. ~ 123456782 kwam langs ~ bsn /outcome",
                "\"RULE\" ~ \"LAW\" ~ unknown-code /change/to",
                "r4-confidence ~ r4 confidence ~ wrong-form /change/id",
                "\"proposal\" ~ \"nationality\": \"x\", \"proposal\" ~ protected-ground /change/nationality",
            })
    void whatIsWrongIsToldWhereItStands(String was, String becomes, String problem) {
        String wrong = WHOLE.replace(was, becomes);

        assertThat(wrong).isNotEqualTo(WHOLE);
        assertThat(problems(wrong, Optional.empty())).contains(problem);
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsRepeated() {
        ClientFindings findings = new ClientFindings();
        String wrong = "{\"schema\": 1, \"caseId\": \"" + "zq".repeat(60)
                + "\", \"zqfield\": 1, \"on\": \"zqday\", \"present\": \"zqname\", \"change\": {\"to\": \"zqto\"}}";

        assertThat(read(wrong, Optional.empty(), findings)).isEmpty();
        assertThat(findings.problems())
                .extracting(InputProblem::code)
                .contains("wrong-type", "too-long", "missing", "unknown-field", "no-such-date", "unknown-code");
        assertThat(findings.problems())
                .extracting(problem -> problem.message().nl() + problem.help().nl())
                .noneMatch(text -> text.replace("`zqfield`", "").contains("zq"));
    }

    @Test
    void aKeyIsReadBackAndWhatIsNoneIsRefusedWithoutItsContent() {
        assertThat(CasePackJson.readKey(CasePackJson.key(KEY))).isEqualTo(KEY);
        assertThat(Schemas.errors(Schemas.CASE_KEY, CasePackJson.key(KEY))).isEmpty();
        for (String text : List.of("", "zqperson", "[]", "{\"schema\": \"zqperson\"}")) {
            assertThatThrownBy(() -> CasePackJson.readKey(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("zq");
        }
    }

    @Test
    void proposedChangesFitTheirSchema() {
        String changes = CasePackJson.changes(
                "town",
                "2026-Q1",
                List.of(new RecordedChange(
                        7,
                        LocalDate.of(2026, 4, 2),
                        List.of("teamleider"),
                        "Eerst contact.",
                        new ProposedChange(ProposedChange.Subject.PRINCIPLE, "doel", "Anders."))));

        assertThat(Schemas.errors(Schemas.PROPOSED_CHANGES, changes)).isEmpty();
        assertThat(changes).contains("\"number\": 7", "\"to\": \"PRINCIPLE\"");
    }
}
