package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use for mappings, and the strict reader, agree. */
class MappingSchemaTest {

    private static final Path EXAMPLES = Path.of("../../examples/import");
    private static final Path SCHEMAS = Path.of("../../rules/schemas");
    private static final String FIRST_LINE = "# yaml-language-server: $schema=";
    private static final int TRIES = 3_000;

    /** What a mapping shows without its vocabulary. */
    private static final Set<String> SEEN_IN_THE_FILE = Set.of(
            "unknown-field", "missing", "empty-text", "no-such-date", "no-table", "two-translations", "no-rounding");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Vocabulary VOCABULARY = RuleSetFolder.bundled()
            .read("voorbeeld-doel-van-de-klant")
            .framework()
            .vocabulary();
    private static final Dialect DIALECT = Dialect.builder(
                    "https://json-schema.org/draft/2020-12/schema", Dialects.getDraft202012())
            .keywords(Stream.of("enumDescriptions", "patternErrorMessage", "defaultSnippets")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDialect(
                    DIALECT, registry -> registry.schemas(MappingSchemaTest::schema))
            .getSchema(SchemaLocation.of("file:///mapping.schema.json"));

    static List<Path> mappings() throws IOException {
        try (Stream<Path> paths = Files.walk(EXAMPLES)) {
            return paths.filter(path -> path.endsWith("mapping.yaml")).sorted().toList();
        }
    }

    private static String schema(String uri) {
        try {
            return Files.readString(SCHEMAS.resolve(uri.substring(uri.lastIndexOf('/') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void an_example_points_at_the_schema_and_fits_it(Path mapping) throws IOException {
        String first = Files.readAllLines(mapping).get(0);

        assertThat(first).startsWith(FIRST_LINE);
        assertThat(mapping.resolveSibling(first.substring(FIRST_LINE.length())).normalize())
                .isEqualTo(SCHEMAS.resolve("mapping.schema.json").normalize());
        assertThat(fits(new YAMLMapper().readTree(mapping.toFile()))).isTrue();
    }

    @Test
    void mappings_with_a_mistake_are_judged_alike() throws IOException {
        SplittableRandom random = new SplittableRandom(20260302);
        List<JsonNode> mappings = new ArrayList<>();
        for (Path mapping : mappings()) {
            mappings.add(new YAMLMapper().readTree(mapping.toFile()));
        }
        Set<String> kinds = new TreeSet<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            JsonNode mapping = mappings.get(random.nextInt(mappings.size())).deepCopy();
            String mistake = mistake(mapping, random);
            Set<String> codes = told(mapping);
            boolean fits = fits(mapping);

            kinds.addAll(codes);
            if (codes.isEmpty()) {
                assertThat(fits).as("%s is fine for the reader", mistake).isTrue();
            }
            if (codes.stream().anyMatch(SEEN_IN_THE_FILE::contains)) {
                assertThat(fits)
                        .as("%s is refused by the reader as %s", mistake, codes)
                        .isFalse();
            }
        }
        assertThat(kinds).as("kinds of mistakes").hasSizeGreaterThan(10);
    }

    private static boolean fits(JsonNode mapping) {
        return SCHEMA.validate(
                        mapping.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static Set<String> told(JsonNode mapping) {
        try {
            MappingReader.read("mapping.yaml", mapping.toString().getBytes(StandardCharsets.UTF_8), VOCABULARY);
            return Set.of();
        } catch (ImportException refused) {
            return refused.problems().stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Makes one mistake somewhere in a mapping, and says which. */
    private static String mistake(JsonNode mapping, SplittableRandom random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(mapping, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            List<String> more = List.of("zomaar", "table", "times", "round", "values");
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(more.get(random.nextInt(more.size())), value(random));
                default -> object.set(name, value(random));
            }
            return "`" + name + "`, now " + object.toPrettyString();
        }
        ((ArrayNode) holder).set(random.nextInt(holder.size()), value(random));
        return "now " + holder.toPrettyString();
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private static JsonNode value(SplittableRandom random) {
        List<JsonNode> values = List.of(
                JSON.nullNode(),
                JSON.getNodeFactory().textNode(""),
                JSON.getNodeFactory().textNode("x"),
                JSON.getNodeFactory().textNode("2026-02-30"),
                JSON.getNodeFactory().textNode("2026-02-01"),
                JSON.getNodeFactory().textNode("as-of"),
                JSON.getNodeFactory().textNode("not-asked"),
                JSON.getNodeFactory().textNode("down"),
                JSON.getNodeFactory().numberNode(0),
                JSON.getNodeFactory().numberNode(3),
                JSON.getNodeFactory().numberNode(4.35),
                JSON.getNodeFactory().booleanNode(true),
                JSON.createArrayNode(),
                JSON.createArrayNode().add("x"),
                JSON.createObjectNode(),
                JSON.createObjectNode().put("column", "Kolom"),
                JSON.createObjectNode().put("ja", true));
        return values.get(random.nextInt(values.size()));
    }
}
