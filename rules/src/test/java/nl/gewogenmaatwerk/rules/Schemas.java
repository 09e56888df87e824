package nl.gewogenmaatwerk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas of the files that people write, as an editor uses them: from the folder, formats asserted. Thread-safe. */
final class Schemas {

    static final Path RULES = Path.of("").toAbsolutePath();
    static final Path FOLDER = RULES.resolve("schemas");

    private static final String FIRST_LINE = "# yaml-language-server: $schema=";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String RULES_OF_SCHEMAS = "https://json-schema.org/draft/2020-12/schema";

    /** What only editors read. */
    private static final Dialect DIALECT = Dialect.builder(RULES_OF_SCHEMAS, Dialects.getDraft202012())
            .keywords(Stream.of("enumDescriptions", "patternErrorMessage", "defaultSnippets")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(DIALECT, registry -> registry.schemas(Schemas::inFolder));
    private static final Map<Path, Schema> READ = new ConcurrentHashMap<>();

    private static final Consumer<ExecutionContext> WITH_FORMATS =
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true));

    private Schemas() {}

    /** The schema that the first line of a file points at. */
    static Path of(Path file) {
        String first = lines(file).get(0);
        if (!first.startsWith(FIRST_LINE)) {
            throw new AssertionError(file + " does not start with: " + FIRST_LINE);
        }
        return file.resolveSibling(first.substring(FIRST_LINE.length())).normalize();
    }

    /** What a schema finds wrong in a document. */
    static List<Error> errors(Path schema, JsonNode document) {
        return READ.computeIfAbsent(
                        schema,
                        file -> REGISTRY.getSchema(
                                SchemaLocation.of(file.toUri().toString())))
                .validate(document.toString(), InputFormat.JSON, WITH_FORMATS);
    }

    /** What the rules for schemas themselves find wrong in a schema. */
    static List<Error> errorsOfSchema(Path schema) {
        return REGISTRY.getSchema(SchemaLocation.of(RULES_OF_SCHEMAS))
                .validate(json(schema).toString(), InputFormat.JSON);
    }

    /** The text of a schema in the folder; nothing for what is elsewhere, such as the rules for schemas themselves. */
    private static @Nullable String inFolder(String uri) {
        Path file = FOLDER.resolve(uri.substring(uri.lastIndexOf('/') + 1));
        return Files.exists(file) ? json(file).toString() : null;
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files in a folder that end like this, by path. */
    static List<Path> files(Path folder, String end) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
