package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.PastInterventions;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String GOOD = """
            {"schema": "decision/1", "municipality": "town", "caseId": "case-1", "adviceId": "a1", "on": "2026-03-04",
             "verdict": "FOLLOWED", "interventions": ["JOBS"], "reason": "fits-goal"}""";

    @Test
    void aDecisionComesBackAsItWasWritten() {
        Decision whole = new Decision(
                "town",
                "case-1",
                "a1",
                DAY,
                Verdict.ADAPTED,
                List.of("JOBS", "SHV"),
                List.of("SOLL"),
                "fits-goal",
                Optional.of("Samen bekeken."),
                Optional.of("p-7"),
                OptionalInt.of(80),
                OptionalLong.of(12));

        for (Decision decision : List.of(whole, DecisionJson.decision(bytes(GOOD)))) {
            String written = DecisionJson.write(decision);
            assertThat(Schemas.errors(schema("decision-1"), written)).isEmpty();
            assertThat(DecisionJson.decision(bytes(written))).isEqualTo(decision);
        }
    }

    @Test
    void anOwnViewComesBackAsItWasWritten() {
        for (OwnView view : List.of(
                new OwnView("town", "case-1", "a1", List.of("JOBS"), Optional.of("Eerst dit."), Optional.of("p-7")),
                new OwnView("town", "case-1", "a1", List.of(), Optional.empty(), Optional.empty()))) {
            String written = DecisionJson.write(view);
            assertThat(Schemas.errors(schema("own-view-1"), written)).isEmpty();
            assertThat(DecisionJson.ownView(bytes(written))).isEqualTo(view);
        }
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNeverRepeated() {
        assertThat(told(GOOD.replace("}", ", \"zaak\": \"secret\", \"comment\": \"bel 111222333\", \"seconds\": -1}")
                        .replace("\"verdict\": \"FOLLOWED\",", "")
                        .replace("2026-03-04", "2026-02-30")))
                .containsExactly(
                        "missing ", "bsn /comment", "no-such-date /on", "out-of-range /seconds", "unknown-field /zaak");
        assertThat(told(GOOD.replace("\"FOLLOWED\"", "\"secret\"").replace("[\"JOBS\"]", "\"JOBS\"")))
                .containsExactly("wrong-type /interventions", "unknown-code /verdict");
        assertThat(told(GOOD.replace("}", ", \"on\": \"2026-03-04\"}"))).anyMatch(each -> each.startsWith("duplicate"));
        assertThat(told(GOOD.replace("decision/1", "decision/2"))).containsExactly("unknown-code /schema");
        assertThat(told("[]")).containsExactly("wrong-type ");
        assertThat(told("{")).isNotEmpty();
        assertThat(told("{\"schema\": \"" + "x".repeat(70_000) + "\"}")).containsExactly("too-big ");
    }

    @Test
    void nothingHasADefault() {
        assertThat(told("{\"schema\": \"decision/1\"}"))
                .as("municipality, case, advice, day, verdict, interventions, reason")
                .hasSize(7)
                .allMatch("missing "::equals);
    }

    @Test
    void whatSchemaAndReaderSayIsTheSame() {
        for (String wrong : List.of(
                GOOD.replace("\"FOLLOWED\"", "\"followed\""),
                GOOD.replace("[\"JOBS\"]", "null"),
                GOOD.replace("}", ", \"by\": \" \"}"),
                GOOD.replace("}", ", \"corrects\": 0}"),
                GOOD.replace("\"reason\": \"fits-goal\"", "\"reason\": 3"),
                GOOD.replace("2026-03-04", "4 maart"))) {
            assertThat(told(wrong)).as(wrong).isNotEmpty();
            assertThat(Schemas.errors(schema("decision-1"), wrong)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void pastInterventionsCanBeTakenOverInAClientFile() {
        PastIntervention past =
                new PastIntervention("JOBS", Optional.of(DAY), Optional.empty(), PastIntervention.Outcome.RUNNING);
        String written = DecisionJson.pastInterventions("town", "case-1", new PastInterventions(List.of(past), false));

        assertThat(Schemas.errors(schema("past-interventions-1"), written)).isEmpty();
        String client = written.replace("past-interventions/1", "client-file/1")
                .replace("\"municipality\": \"town\",", "\"asOf\": \"2026-04-01\",");
        ClientFile file = ClientFileJson.read(client);
        assertThat(file.interventions()).contains(List.of(past));
        assertThat(file.incomplete()).containsExactly(ClientFile.Listing.INTERVENTIONS);
    }

    @Test
    void theQuestionStandsInThePlaceOfTheAdvice() {
        String written =
                DecisionJson.ownViewQuestion("town", "case-1", "a1", new Text("Wat zou u zelf doen?", "What?"));

        assertThat(Schemas.errors(schema("own-view-question-1"), written)).isEmpty();
        assertThat(written).contains("Wat zou u zelf doen?");
    }

    @Test
    void aReplayTellsEveryDifference() {
        Advised then = new Advised(Advices.proposals(), ClientFile.of("case-0031", Advices.AS_OF), "1+1");
        Replay other = new Replay(then, Advices.abstained());

        String written = ReplayJson.write(other, Optional.empty());
        assertThat(Schemas.errors(schema("replay-1"), written)).isEmpty();
        assertThat(ReplayJson.differences(other))
                .extracting(ReplayJson.Difference::pointer)
                .contains("/outcome", "/proposals/0")
                .doesNotHaveDuplicates();
        assertThat(ReplayJson.differences(new Replay(then, then.advice()))).isEmpty();
        assertThat(Schemas.errors(
                        schema("replay-1"), ReplayJson.write(new Replay(then, then.advice()), Optional.empty())))
                .isEmpty();
    }

    private static List<String> told(String document) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> DecisionJson.decision(bytes(document)))
                .isInstanceOfSatisfying(
                        DossierException.class,
                        refused -> refused.problems().forEach(problem -> {
                            told.add(problem.code() + " " + problem.pointer());
                            assertThat(problem.toString()).doesNotContain("secret", "111222333");
                        }));
        return told;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(name), InputFormat.JSON);
    }
}
