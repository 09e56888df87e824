package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceJsonTest {

    @Test
    void everyFieldOfAnAdviceIsWritten() {
        Golden.check("advice/proposals.json", AdviceJson.write(Advices.proposals()));
    }

    @Test
    void anAdviceThatAbstainsHasQuestionsAndNoProposals() {
        Golden.check("advice/abstained.json", AdviceJson.write(Advices.abstained()));
    }

    @Test
    void aLineSaysTheSameAsTheIndentedDocument() {
        String line = AdviceJson.line(Advices.proposals());

        assertThat(line).doesNotContain("\n");
        assertThat(Json.object(line)).isEqualTo(Json.object(AdviceJson.write(Advices.proposals())));
    }

    @Test
    void anEqualAdviceGivesTheSameText() {
        assertThat(AdviceJson.write(Advices.proposals())).isEqualTo(AdviceJson.write(Advices.proposals()));
    }

    @Test
    void whatIsWrittenIsValidByTheSchema() {
        assertThat(Schemas.errors(Schemas.ADVICE, AdviceJson.write(Advices.proposals())))
                .isEmpty();
        assertThat(Schemas.errors(Schemas.ADVICE, AdviceJson.line(Advices.abstained())))
                .isEmpty();
    }

    @Test
    void theExampleOfTheContractIsValidByTheSchema() {
        assertThat(Schemas.errors(Schemas.ADVICE, Json.contract("advice.json"))).isEmpty();
    }

    @Test
    void theFieldsOfTheContractComeFirstAndInItsOrder() {
        assertOrder(
                Json.object(Json.contract("advice.json")),
                Json.object(AdviceJson.write(Advices.proposals())),
                "advice");
    }

    /** Each object of the contract has its fields at the start of ours; lists are compared by their first entries. */
    private static void assertOrder(JsonNode contract, JsonNode ours, String where) {
        if (contract instanceof ObjectNode expected && ours instanceof ObjectNode) {
            List<String> names = names(expected);
            assertThat(names(ours)).as(where).startsWith(names.toArray(String[]::new));
            names.forEach(name -> assertOrder(expected.get(name), ours.get(name), where + "." + name));
        } else if (contract instanceof ArrayNode && !contract.isEmpty() && !ours.isEmpty()) {
            assertOrder(contract.get(0), ours.get(0), where + "[0]");
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Stream<Consumer<ObjectNode>> wrongs() {
        return Stream.of(
                advice -> advice.put("outcome", "ABSTAINED"),
                advice -> advice.putArray("proposals"),
                advice -> advice.put("score", 3),
                advice -> advice.remove("alternatives"),
                advice -> advice.putArray("alternatives").add("OWN_PROPOSAL"),
                advice -> advice.put("asOf", "2026-02-30"),
                advice -> ((ObjectNode) advice.at("/ruleSet")).put("digest", "sha256:x"),
                advice -> proposal(advice).put("rank", 0),
                advice -> proposal(advice).put("tier", "BEST"),
                advice -> proposal(advice).remove("aboveNextBecause"),
                advice -> proposal(advice).putArray("arguments"),
                advice -> proposal(advice).put("stands", true),
                advice -> ((ObjectNode) advice.at("/proposals/1/stands")).remove("lowest"),
                advice -> ((ObjectNode) advice.at("/proposals/1/stands/unknowns/0")).put("place", "GONE"),
                advice -> argument(advice).putNull("strength"),
                advice -> argument(advice).put("direction", "CONFIRMS"),
                advice -> argument(advice).put("weight", 4),
                advice -> argument(advice).put("because", ""),
                advice -> argument(advice).remove("rule"),
                advice -> ((ObjectNode) argument(advice).get("rule")).put("layer", "national"),
                advice -> argument(advice).putArray("facts").add("score:self-efficacy"));
    }

    private static ObjectNode proposal(ObjectNode advice) {
        return (ObjectNode) advice.at("/proposals/0");
    }

    private static ObjectNode argument(ObjectNode advice) {
        return (ObjectNode) advice.at("/proposals/0/arguments/0");
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theSchemaRefusesWhatTheContractDoesNotAllow(Consumer<ObjectNode> wrong) {
        ObjectNode advice = Json.object(AdviceJson.write(Advices.proposals()));
        wrong.accept(advice);

        assertThat(Schemas.errors(Schemas.ADVICE, advice.toString())).isNotEmpty();
    }
}
