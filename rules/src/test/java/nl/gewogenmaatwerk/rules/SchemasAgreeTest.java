package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schema and strict reader agree about files with a mistake in them: what the reader accepts the schema accepts, and what the reader refuses
 * the schema refuses, unless one has to know other files for that.
 */
class SchemasAgreeTest {

    private static final String MUNICIPALITY = "voorbeeld-passende-arbeid";
    private static final int TRIES = 500;

    /** Files of every kind, with a client written out and one that is named. */
    private static final List<String> FILES = List.of(
            "framework/ruleset.yaml",
            "framework/vocabulary.yaml",
            "framework/interventions.yaml",
            "framework/sources.yaml",
            "framework/changes.yaml",
            "framework/practice.yaml",
            "framework/clients/alleen-zrm.yaml",
            "framework/clients/sollicitatietraining-twee-keer.yaml",
            "municipalities/voorbeeld-passende-arbeid/ruleset.yaml",
            "municipalities/voorbeeld-passende-arbeid/principles.yaml",
            "municipalities/voorbeeld-passende-arbeid/vocabulary.yaml",
            "municipalities/voorbeeld-passende-arbeid/sources.yaml",
            "municipalities/voorbeeld-passende-arbeid/changes.yaml",
            "municipalities/voorbeeld-passende-arbeid/texts/en.yaml",
            "municipalities/voorbeeld-passende-arbeid/scenarios/alleen-zrm.yaml",
            "municipalities/voorbeeld-passende-arbeid/scenarios/sollicitatietraining-twee-keer.yaml",
            "municipalities/voorbeeld-passende-arbeid/scenarios/vca-naast-bemiddeling.yaml");

    /** What one file shows by itself. */
    private static final Set<String> SEEN_IN_THE_FILE =
            Set.of("unknown-field", "wrong-type", "missing", "wrong-form", "empty-text", "no-such-date");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void copy() throws IOException {
        for (String file : FILES) {
            Path to = folder.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(Schemas.RULES.resolve(file), to);
        }
    }

    @Test
    void files_as_they_are_are_fine_for_both() {
        for (String file : FILES) {
            assertThat(told(file)).as(file).isEmpty();
            assertThat(Schemas.errors(schema(file), Schemas.yaml(folder.resolve(file))))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void files_with_a_mistake_are_judged_alike() throws IOException {
        SplittableRandom random = new SplittableRandom(20260301);
        Set<String> kinds = new TreeSet<>();
        int refused = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            Path path = folder.resolve(file);
            JsonNode document = Schemas.yaml(path);
            String mistake = mistake(document, random);
            byte[] original = Files.readAllBytes(path);
            Files.writeString(path, JSON.writeValueAsString(document));
            List<Problem> told = told(file);
            boolean fits = Schemas.errors(schema(file), document).isEmpty();
            Files.write(path, original);

            Set<String> codes = told.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
            kinds.addAll(codes);
            refused += codes.isEmpty() ? 0 : 1;
            if (codes.isEmpty()) {
                assertThat(fits)
                        .as("%s: %s is fine for the reader", file, mistake)
                        .isTrue();
            }
            if (told.stream().anyMatch(problem -> isSeenIn(file, problem))) {
                assertThat(fits)
                        .as("%s: %s is refused by the reader as %s", file, mistake, codes)
                        .isFalse();
            }
        }
        assertThat(refused).as("mistakes that are told").isGreaterThan(TRIES / 3);
        assertThat(kinds).as("kinds of mistakes").containsAll(SEEN_IN_THE_FILE);
    }

    /** Whether a file shows a problem by itself. That English is needed is written in another file. */
    private static boolean isSeenIn(String file, Problem problem) {
        boolean noEnglish = problem.what().nl().startsWith("`en` ontbreekt");
        return SEEN_IN_THE_FILE.contains(problem.code()) && (!noEnglish || file.endsWith("ruleset.yaml"));
    }

    /** Makes one mistake somewhere in a document, and says which. */
    private static String mistake(JsonNode document, SplittableRandom random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(random.nextBoolean() ? "zomaar" : "Zo Maar", "iets");
                default -> object.set(name, value(object.get(name), random));
            }
            return "`" + name + "`, now " + object.toPrettyString();
        }
        ArrayNode list = (ArrayNode) holder;
        int place = random.nextInt(list.size());
        if (random.nextInt(4) == 0) {
            list.add(list.get(place).deepCopy());
        } else {
            list.set(place, value(list.get(place), random));
        }
        return "item " + place + ", now " + list.toPrettyString();
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    /** Something else than what stood there. */
    private static JsonNode value(JsonNode old, SplittableRandom random) {
        List<JsonNode> values = List.of(
                JSON.nullNode(),
                text(""),
                text("  "),
                text("\u00A0"),
                text("x"),
                text("X"),
                text("SERIOUS"),
                text("2026-02-30"),
                text("2026-01-30"),
                text("Een zin, met é en \"aanhalingstekens\"."),
                text("x".repeat(2_001)),
                text("x".repeat(2_000)),
                JSON.getNodeFactory().numberNode(0),
                JSON.getNodeFactory().numberNode(3),
                JSON.getNodeFactory().numberNode(-1),
                JSON.getNodeFactory().numberNode(1_000_001),
                JSON.getNodeFactory().numberNode(2.5),
                JSON.getNodeFactory().booleanNode(true),
                JSON.createArrayNode(),
                JSON.createArrayNode().add("x"),
                JSON.createArrayNode().add(old.deepCopy()),
                JSON.createObjectNode(),
                JSON.createObjectNode().put("nl", "tekst"),
                JSON.createObjectNode().set("x", old.deepCopy()));
        return values.get(random.nextInt(values.size()));
    }

    private static JsonNode text(String text) {
        return JSON.getNodeFactory().textNode(text);
    }

    /** What the strict reader tells about a file. */
    private static List<Problem> told(String file) {
        RuleSetFolder rules = RuleSetFolder.at(folder);
        RuleSetDraft draft = rules.read(MUNICIPALITY);
        return Stream.of(
                        draft.framework().problems(),
                        draft.municipality().problems(),
                        rules.scenarios(MUNICIPALITY).problems(),
                        rules.practice(MUNICIPALITY).problems())
                .flatMap(List::stream)
                .filter(problem -> problem.file().equals(file) && problem.isError())
                .distinct()
                .toList();
    }

    private static Path schema(String file) {
        return Schemas.of(Schemas.RULES.resolve(file));
    }
}
