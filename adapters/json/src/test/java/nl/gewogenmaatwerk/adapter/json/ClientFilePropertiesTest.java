package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.InputProblem;

class ClientFilePropertiesTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Provide
    Arbitrary<ClientFile> fittingFiles() {
        return RandomClientFiles.fitting();
    }

    @Provide
    Arbitrary<ClientFile> filesWithAnyCodes() {
        return RandomClientFiles.withAnyCodes();
    }

    @Property(tries = 300, seed = "1")
    void aFileThatFitsTheVocabularyIsReadBackAsItWas(@ForAll("fittingFiles") ClientFile file) {
        assertThat(ClientFileJson.read(ClientFileJson.write(file), Words.ALL)).isEqualTo(file);
        assertThat(ClientFileJson.read(ClientFileJson.line(file))).isEqualTo(file);
    }

    @Property(tries = 300, seed = "2")
    void aFileWithCodesOfAnotherVocabularyIsReadBackAsItWas(@ForAll("filesWithAnyCodes") ClientFile file) {
        assertThat(ClientFileJson.read(ClientFileJson.write(file))).isEqualTo(file);
    }

    @Property(tries = 300, seed = "3")
    void whatIsReadIsValidByTheSchema(
            @ForAll("fittingFiles") ClientFile fitting, @ForAll("filesWithAnyCodes") ClientFile any) {
        assertThat(Schemas.errors(Schemas.CLIENT_FILE, ClientFileJson.write(fitting)))
                .isEmpty();
        assertThat(Schemas.errors(Schemas.CLIENT_FILE, ClientFileJson.line(any)))
                .isEmpty();
    }

    @Property(tries = 300, seed = "4")
    void aLineHoldsNoLineEnd(@ForAll("filesWithAnyCodes") ClientFile file) {
        assertThat(ClientFileJson.line(file)).doesNotContain("\n", "\r");
    }

    @Property(tries = 500, seed = "5")
    void whateverIsAcceptedAfterDamageIsStillValidByTheSchema(
            @ForAll Random random, @ForAll @IntRange(max = 3) int damage) {
        ObjectNode file = Json.contractExample();
        for (int i = 0; i < damage; i++) {
            damage(file, random, "MARKER");
        }
        try {
            ClientFileJson.read(file.toString());
        } catch (ClientFileException refused) {
            return;
        }
        assertThat(Schemas.errors(Schemas.CLIENT_FILE, file.toString())).isEmpty();
    }

    @Property(tries = 1000, seed = "6")
    void noProblemEverRepeatsAValue(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int damage) {
        ObjectNode file = Json.contractExample();
        for (int i = 0; i < damage; i++) {
            damage(file, random, "Fatima Jansen");
        }
        for (InputProblem problem : problems(file)) {
            assertThat(texts(problem))
                    .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("fatima") || text.contains("7373737"));
        }
    }

    @Provide
    Arbitrary<String> protectedNames() {
        return Arbitraries.of(ProtectedNames.ALL);
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return Arbitraries.of(Spelling.class);
    }

    @Property(tries = 1000, seed = "7")
    void aFieldNamedAfterAProtectedGroundIsRefusedWhereverItStands(
            @ForAll("protectedNames") String name, @ForAll("spellings") Spelling spelling, @ForAll Random random) {
        ObjectNode file = Json.contractExample();
        file.putArray("notes").addObject().putObject("inner");
        List<ObjectNode> objects = objects(file);
        Collections.shuffle(objects, random);
        objects.get(0).put(spelling.of(name), 1);

        assertThat(BrokenClientFileTest.problems(() -> ClientFileJson.read(file.toString())))
                .extracting(InputProblem::code)
                .contains("protected-ground");
        assertThat(BrokenClientFileTest.problems(() -> ClientFileJson.read(file.toString(), Words.ALL)))
                .extracting(InputProblem::code)
                .contains("protected-ground");
    }

    /** How people spell a name of several words. */
    enum Spelling {
        KEBAB("-"),
        SNAKE("_"),
        SPACES(" "),
        CAPITALS("_") {
            @Override
            String of(String name) {
                return super.of(name).toUpperCase(Locale.ROOT);
            }
        },
        CAMEL("") {
            @Override
            String of(String name) {
                String[] words = name.split(" ");
                for (int i = 1; i < words.length; i++) {
                    words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
                }
                return String.join("", words);
            }
        },
        IN_A_LONGER_NAME("-") {
            @Override
            String of(String name) {
                return "client-" + super.of(name) + "-2";
            }
        };

        private final String between;

        Spelling(String between) {
            this.between = between;
        }

        String of(String name) {
            return name.replace(" ", between);
        }
    }

    private static List<InputProblem> problems(ObjectNode file) {
        List<InputProblem> problems = new ArrayList<>();
        for (Runnable reading : List.<Runnable>of(
                () -> ClientFileJson.read(file.toString()), () -> ClientFileJson.read(file.toString(), Words.ALL))) {
            try {
                reading.run();
            } catch (ClientFileException refused) {
                problems.addAll(refused.problems());
                assertThat(refused.getMessage().toLowerCase(Locale.ROOT)).doesNotContain("fatima", "7373737");
            }
        }
        return problems;
    }

    private static List<String> texts(InputProblem problem) {
        return Stream.concat(
                        Stream.of(problem.pointer()),
                        Stream.of(problem.message(), problem.help()).flatMap(text -> Stream.of(text.nl(), text.en())))
                .toList();
    }

    /** Puts a value where it does not belong, or a field under a name that is none. */
    private static void damage(ObjectNode file, Random random, String marker) {
        List<JsonNode> places = new ArrayList<>(objects(file));
        places.addAll(arrays(file));
        JsonNode place = places.get(random.nextInt(places.size()));
        JsonNode value = value(random, marker);
        if (place instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.insert(random.nextInt(array.size() + 1), value);
            } else {
                array.set(random.nextInt(array.size()), value);
            }
        } else if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || random.nextInt(4) == 0) {
                object.set(marker + " " + random.nextInt(5), value);
            } else {
                object.set(names.get(random.nextInt(names.size())), value);
            }
        }
    }

    private static JsonNode value(Random random, String marker) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.numberNode(7373737);
            case 1 -> NODES.numberNode(-7373737.5);
            case 2 -> NODES.objectNode().put(marker, marker);
            case 3 -> NODES.arrayNode().add(marker).add(7373737);
            case 4 -> NODES.nullNode();
            case 5 -> NODES.booleanNode(random.nextBoolean());
            case 6 -> NODES.textNode("2026-13-01 " + marker);
            case 7 -> NODES.textNode(marker + " 123456782");
            case 8 -> NODES.textNode("2030-01-01");
            default -> NODES.textNode(marker);
        };
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static List<ArrayNode> arrays(JsonNode node) {
        List<ArrayNode> arrays = new ArrayList<>();
        if (node instanceof ArrayNode array) {
            arrays.add(array);
        }
        node.forEach(child -> arrays.addAll(arrays(child)));
        return arrays;
    }
}
