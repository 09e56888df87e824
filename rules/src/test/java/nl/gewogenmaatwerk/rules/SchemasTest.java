package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors use fit the files that are there, and know the framework's codes by their labels. */
class SchemasTest {

    private static final Vocabulary VOCABULARY = RuleSetFolder.at(Schemas.RULES)
            .read("voorbeeld-den-haag")
            .framework()
            .vocabulary();
    private static final JsonNode PARTS = Schemas.json(Schemas.FOLDER.resolve("parts.schema.json"));

    static List<Path> schemas() {
        return Schemas.files(Schemas.FOLDER, ".schema.json");
    }

    static List<Path> yamlFiles() {
        return Stream.of("framework", "municipalities")
                .flatMap(folder -> Schemas.files(Schemas.RULES.resolve(folder), ".yaml").stream())
                .map(Schemas.RULES::relativize)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void every_yaml_file_points_at_the_schema_of_its_kind_and_fits_it(Path file) {
        Path schema = Schemas.of(Schemas.RULES.resolve(file));

        assertThat(schema).isEqualTo(Schemas.FOLDER.resolve(kind(file) + ".schema.json"));
        assertThat(Schemas.errors(schema, Schemas.yaml(Schemas.RULES.resolve(file))))
                .isEmpty();
    }

    private static String kind(Path file) {
        String parent = file.getParent().getFileName().toString();
        String name = file.getFileName().toString().replace(".yaml", "");
        return switch (parent) {
            case "clients" -> "client";
            case "scenarios" -> "scenario";
            case "texts" -> "texts";
            case "framework" ->
                List.of("ruleset", "vocabulary", "practice").contains(name) ? "framework-" + name : name;
            default -> name;
        };
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_itself_a_valid_schema(Path schema) {
        assertThat(Schemas.errorsOfSchema(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_object_of_a_schema_says_what_else_it_may_have(Path schema) {
        assertThat(open(Schemas.json(schema), "")).isEmpty();
    }

    private static List<String> open(JsonNode schema, String where) {
        List<String> open = new ArrayList<>();
        if (schema.path("type").asText().equals("object")
                && !schema.has("additionalProperties")
                && !where.endsWith("/if")) {
            open.add(where);
        }
        schema.properties().forEach(field -> open.addAll(open(field.getValue(), where + "/" + field.getKey())));
        return open;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everything_that_a_schema_points_at_exists_on_this_machine(Path schema) {
        for (String pointer : Schemas.json(schema).findValuesAsText("$ref")) {
            String[] parts = pointer.split("#", -1);
            Path file = parts[0].isEmpty() ? schema : schema.resolveSibling(parts[0]);

            assertThat(file).exists();
            assertThat(Schemas.json(file).at(parts[1]).isMissingNode())
                    .as(pointer)
                    .isFalse();
        }
    }

    @Test
    void every_schema_is_used_or_is_the_one_with_the_parts() {
        List<String> used = new ArrayList<>(List.of("parts", "mapping"));
        yamlFiles().forEach(file -> used.add(kind(file)));

        assertThat(schemas())
                .allSatisfy(schema -> assertThat(used)
                        .contains(schema.getFileName().toString().replace(".schema.json", "")));
    }

    @Test
    void what_an_editor_offers_for_a_construct_is_what_the_framework_has() {
        assertThat(offered("client/properties/scores/items/properties/construct/anyOf/0"))
                .isEqualTo(labels(VOCABULARY.constructs()));
        assertThat(offered("client/properties/barriers/items/properties/domain/anyOf/0"))
                .isEqualTo(labels(VOCABULARY.barriers()));
        assertThat(offered("client/properties/flags/items/anyOf/0")).isEqualTo(labels(VOCABULARY.flags()));
        assertThat(offered("client/properties/lifeDomains/items/properties/instrument/anyOf/0")
                        .keySet())
                .isEqualTo(VOCABULARY.instruments().keySet());
    }

    @Test
    void what_an_editor_offers_for_an_intervention_is_the_catalogue() {
        Map<String, String> catalogue = new LinkedHashMap<>();
        VOCABULARY
                .interventions()
                .forEach((code, intervention) ->
                        catalogue.put(code, intervention.label().nl()));

        assertThat(offered("interventionCode/anyOf/0")).isEqualTo(catalogue);
        assertThat(offered("client/properties/interventions/items/properties/code/anyOf/0"))
                .isEqualTo(catalogue);
    }

    @Test
    void the_goal_has_the_codes_of_the_framework() {
        for (String field : List.of("type", "localDemand", "fittingWorkDemand")) {
            assertThat(offered("client/properties/goal/properties/" + field))
                    .isEqualTo(texts(VOCABULARY.goal().get("goal." + field).codes()));
        }
        assertThat(PARTS.at("/$defs/goal/properties")).hasSameSizeAs(GoalField.ALL);
    }

    @Test
    void the_situation_has_the_items_and_values_of_the_framework() {
        JsonNode items = PARTS.at("/$defs/client/properties/situation/properties");

        assertThat(items).hasSameSizeAs(VOCABULARY.situation().values());
        VOCABULARY.situation().forEach((code, item) -> {
            JsonNode schema = items.path(code);
            if (item.type() instanceof SituationItem.WholeNumber number) {
                assertThat(List.of(
                                schema.path("minimum").asInt(),
                                schema.path("maximum").asInt()))
                        .containsExactly(number.min(), number.max());
            } else if (item.type() instanceof SituationItem.Codes codes) {
                assertThat(offered("client/properties/situation/properties/" + code))
                        .isEqualTo(texts(codes.labels()));
            } else {
                assertThat(schema.path("type").asText()).isEqualTo("boolean");
            }
        });
    }

    @Test
    void an_editor_names_every_ground_with_its_meaning() {
        JsonNode grounds = PARTS.at("/$defs/weights/properties");

        assertThat(grounds).hasSameSizeAs(VOCABULARY.grounds().values());
        VOCABULARY
                .grounds()
                .forEach((code, ground) -> assertThat(
                                grounds.path(code).path("description").asText())
                        .isEqualTo(ground.label().nl() + ": " + ground.meaning().nl()));
    }

    @Test
    void closed_lists_are_those_of_the_engine() {
        assertThat(offered("severity")).isEqualTo(named(Arrays.asList(Severity.values()), Severity::label));
        assertThat(offered("source")).isEqualTo(named(Arrays.asList(ScoreSource.values()), ScoreSource::label));
        assertThat(offered("outcome"))
                .isEqualTo(named(Arrays.asList(PastIntervention.Outcome.values()), PastIntervention.Outcome::label));
        assertThat(Schemas.json(Schemas.FOLDER.resolve("scenario.schema.json"))
                        .at("/properties/expect/properties/outcome/enum"))
                .map(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Advice.Outcome.values()).map(Enum::name).toList());
    }

    @Test
    void nothing_in_the_schemas_leads_to_the_network() throws Exception {
        for (Path schema : schemas()) {
            assertThat(Files.readString(schema).replace("https://json-schema.org/draft/2020-12/schema", ""))
                    .doesNotContain("http:", "https:");
        }
    }

    /** The codes that a part offers, with what an editor shows beside each. */
    private static Map<String, String> offered(String part) {
        JsonNode schema = PARTS.at("/$defs/" + part);
        Map<String, String> offered = new LinkedHashMap<>();
        assertThat(schema.path("enum")).as(part).isNotEmpty().hasSameSizeAs(schema.path("enumDescriptions"));
        for (int place = 0; place < schema.path("enum").size(); place++) {
            offered.put(
                    schema.path("enum").path(place).asText(),
                    schema.path("enumDescriptions").path(place).asText());
        }
        return offered;
    }

    private static Map<String, String> labels(Map<String, ? extends Term> terms) {
        Map<String, String> labels = new LinkedHashMap<>();
        terms.forEach((code, term) -> labels.put(code, term.label().nl()));
        return labels;
    }

    private static Map<String, String> texts(Map<String, Text> codes) {
        Map<String, String> texts = new LinkedHashMap<>();
        codes.forEach((code, label) -> texts.put(code, label.nl()));
        return texts;
    }

    private static <E extends Enum<E>> Map<String, String> named(
            Collection<E> constants, java.util.function.Function<E, Text> label) {
        Map<String, String> named = new LinkedHashMap<>();
        constants.forEach(one -> named.put(one.name(), label.apply(one).nl()));
        return named;
    }
}
