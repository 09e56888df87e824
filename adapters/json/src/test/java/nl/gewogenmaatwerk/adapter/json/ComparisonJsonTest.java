package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Proposal.PrincipleReference;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.comparison.Comparison.Counts;
import nl.gewogenmaatwerk.comparison.Comparison.Group;
import nl.gewogenmaatwerk.comparison.Comparison.Kind;
import nl.gewogenmaatwerk.comparison.Comparison.Position;
import nl.gewogenmaatwerk.comparison.Comparison.Position.Place;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonJsonTest {

    private static final Text TEXT = new Text("Ja.", "Yes.");
    private static final ClientFile CLIENT = ClientFile.of("voorbeeld-0001", LocalDate.of(2026, 1, 1));
    private static final RuleReference RULE = new RuleReference("r04", TEXT, "framework/rules/r04.drl", 3, "framework");
    private static final Comparison COMPARISON = new Comparison(
            side("1.0.0"),
            side("1.1.0"),
            "0.1.0",
            new Comparison.Population(
                    4,
                    new Counts(1, 0, 0),
                    List.of(new Comparison.Refused(Comparison.Refused.By.ONE, "unknown-code", 2))),
            new Comparison.Population(9, new Counts(1, 2, 3), List.of()),
            List.of(
                    new Group(
                            new Cause.OfRule(
                                    "r04",
                                    Optional.of(RULE),
                                    Optional.empty(),
                                    Cause.OfRule.How.ONLY_ONE,
                                    List.of(TEXT),
                                    List.of()),
                            new Counts(1, 0, 0),
                            new Counts(1, 2, 3),
                            0,
                            1,
                            Optional.of(new Comparison.Example(
                                    "voorbeeld-0001",
                                    Optional.of(CLIENT),
                                    Kind.FIRST,
                                    List.of(new Comparison.Moved(
                                            "JOBS",
                                            TEXT,
                                            new Position(Place.PROPOSED, 1, 9, List.of("BEM")),
                                            new Position(Place.ABSENT, 0, 0, List.of()))),
                                    List.of(new Argument.FactReference("score:self-efficacy", TEXT)),
                                    List.of(new Comparison.Reason("JOBS", TEXT, Argument.Direction.FOR, TEXT)),
                                    true,
                                    List.of(TEXT)))),
                    shownByNobody(new Cause.OfPrinciple(
                            Optional.of(new PrincipleReference("klant", TEXT)),
                            Optional.empty(),
                            List.of(new Cause.OfPrinciple.Weight("own-goal", TEXT, 3, 0)))),
                    shownByNobody(new Cause.OfSetting(
                            Cause.OfSetting.Kind.OFFER, "TAAL", TEXT, List.of(TEXT), List.of(TEXT))),
                    shownByNobody(new Cause.Together(TEXT))));

    private static Comparison.Side side(String version) {
        return new Comparison.Side(
                "dorp " + version,
                "dorp",
                TEXT,
                new Advice.RuleSetReference("dorp", version, "sha256:" + "0a".repeat(32)));
    }

    private static Group shownByNobody(Cause cause) {
        return new Group(cause, Counts.NONE, Counts.NONE, 0, 0, Optional.empty());
    }

    @Test
    void everyPartOfAComparisonFitsTheSchema() {
        assertThat(Schemas.errors(Schemas.COMPARISON, ComparisonJson.write(COMPARISON)))
                .isEmpty();
        assertThat(Json.object(ComparisonJson.line(COMPARISON)))
                .isEqualTo(Json.object(ComparisonJson.write(COMPARISON)));
        assertThat(ComparisonJson.line(COMPARISON)).doesNotContain("\n");
    }

    @Test
    void theGeneratedClientCanBeGivenToTheEngineAgain() {
        ObjectNode document = Json.object(ComparisonJson.write(COMPARISON));

        assertThat(ClientFileJson.read(
                        document.at("/groups/0/example/generated").toString()))
                .isEqualTo(CLIENT);
        assertThat(document.at("/file/same").asInt()).isEqualTo(3);
        assertThat(document.at("/groups/0/cause/one/file").asText()).isEqualTo("framework/rules/r04.drl");
    }

    static Stream<Consumer<ObjectNode>> wrongs() {
        return Stream.of(
                document -> document.remove("generated"),
                document -> document.put("schema", "comparison/2"),
                document -> document.put("score", 1),
                document -> at(document, "/groups/0/cause").put("how", "SOMEHOW"),
                document -> at(document, "/groups/1/cause").putArray("weights"),
                document -> at(document, "/groups/2/cause").put("kind", "WISH"),
                document -> at(document, "/groups/0/example").remove("enough"),
                document -> at(document, "/groups/0/example/generated").put("schema", "client-file/2"),
                document -> at(document, "/file/differing").put("first", -1));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theSchemaRefusesWhatIsNotAgreed(Consumer<ObjectNode> wrong) {
        ObjectNode changed = Json.object(ComparisonJson.write(COMPARISON));
        wrong.accept(changed);

        assertThat(Schemas.errors(Schemas.COMPARISON, changed.toString())).isNotEmpty();
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
