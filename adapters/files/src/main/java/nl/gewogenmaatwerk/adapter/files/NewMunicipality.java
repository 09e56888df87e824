package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.StrictText;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;

/**
 * A start for the rules of a municipality: a folder with commented examples that can be used and changed at once. The framework, the schemas
 * for editors and the handbook come along where the folder does not have them. Nothing that is there is ever replaced. Immutable and
 * thread-safe.
 */
public final class NewMunicipality {

    private static final String TEMPLATE = "new-municipality";
    private static final String FRAMEWORK = "framework";
    private static final String SCHEMAS = "schemas";
    private static final String HANDBOOK = "HANDLEIDING.md";
    private static final int LONGEST_NAME = 100;
    private static final Pattern BLANK = Pattern.compile("\\{\\{(id|name|extends)}}");

    private final FileTree origin;
    private final String id;
    private final String name;
    private final String extended;

    /**
     * A start that is not made yet.
     *
     * @param origin   where the framework and the examples come from: the rule sets in the jar
     * @param id       the name of its folder: small letters, digits and dashes
     * @param name     what people call it
     * @param extended the framework with its major version, like {@code framework@1}
     */
    public NewMunicipality(RuleSetFolder origin, String id, String name, String extended) {
        this.origin = origin.tree();
        this.id = id;
        this.name = name.strip();
        this.extended = extended;
    }

    /** Where the municipality goes. @param folder the folder that holds all rule sets */
    public Path in(Path folder) {
        return folder.resolve(LayerFiles.MUNICIPALITIES).resolve(id);
    }

    /**
     * Everything that stands in the way, by what it is about: {@code /id}, {@code /name}, {@code /extends} or {@code /out}.
     *
     * @param folder the folder that holds all rule sets, or will hold them
     * @return an empty list when the folder can be made
     */
    public List<InputProblem> problems(Path folder) {
        List<InputProblem> problems = new ArrayList<>();
        idProblem().ifPresent(problems::add);
        nameProblem().ifPresent(problems::add);
        extendsProblem(folder).ifPresent(problems::add);
        folderProblem(folder).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /**
     * Makes the folder. It is made beside its place first, so that it comes as a whole or not at all.
     *
     * @param folder the folder that holds all rule sets, or will hold them
     * @return what was made, directly in the folder or in its folder of municipalities
     * @throws IllegalStateException when there are {@linkplain #problems(Path) problems}
     * @throws IOException           when something cannot be written
     */
    public List<Path> writeTo(Path folder) throws IOException {
        if (!problems(folder).isEmpty()) {
            throw new IllegalStateException("there are problems: " + problems(folder));
        }
        Files.createDirectories(folder.resolve(LayerFiles.MUNICIPALITIES));
        Path unfinished = Files.createTempDirectory(folder, ".gewogen-");
        try {
            Map<String, String> blanks = Map.of("id", id, "name", name, "extends", extended);
            List<Path> made = new ArrayList<>();
            for (String part : List.of(FRAMEWORK, SCHEMAS, HANDBOOK)) {
                if (!exists(folder.resolve(part))) {
                    copy(part, unfinished.resolve(part), Map.of());
                    made.add(Files.move(unfinished.resolve(part), folder.resolve(part)));
                }
            }
            copy(TEMPLATE, unfinished.resolve(id), blanks);
            made.add(Files.move(unfinished.resolve(id), in(folder)));
            return List.copyOf(made);
        } finally {
            delete(unfinished);
        }
    }

    // ---- what may stand in the way ----

    private Optional<InputProblem> idProblem() {
        if (Codes.ID.fits(id)) {
            return Optional.empty();
        }
        String suggestion = suggestion(id);
        Text form = new Text(
                "Gebruik kleine letters, cijfers en streepjes, eerst een letter.",
                "Use small letters, digits and dashes, a letter first.");
        return Optional.of(new InputProblem(
                "wrong-form",
                "/id",
                new Text(
                        "`" + id + "` kan niet de naam van een map met regels zijn.",
                        "`" + id + "` cannot be the name of a folder of rules."),
                Codes.ID.fits(suggestion)
                        ? new Text("Bijvoorbeeld `" + suggestion + "`. ", "For instance `" + suggestion + "`. ")
                                .plus(form)
                        : form));
    }

    /** What a name might be as an id: without capitals, accents and spaces. */
    private static String suggestion(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
    }

    private Optional<InputProblem> nameProblem() {
        boolean fine = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.lines().count() == 1
                && name.indexOf('\t') < 0
                && StrictText.isVisible(name, new FileFindings("name"))
                && !Bsn.isIn(name);
        return fine
                ? Optional.empty()
                : Optional.of(new InputProblem(
                        "wrong-form",
                        "/name",
                        new Text(
                                "Dit kan niet de naam van een gemeente zijn.",
                                "This cannot be the name of a municipality."),
                        new Text(
                                "Schrijf de naam op één regel, met hoogstens " + LONGEST_NAME
                                        + " tekens en zonder onzichtbare tekens.",
                                "Write the name on one line, with " + LONGEST_NAME
                                        + " characters at most and no invisible ones.")));
    }

    /** The framework that will be used is the one in the folder, if that has one. */
    private Optional<InputProblem> extendsProblem(Path folder) {
        FileTree tree = exists(folder.resolve(FRAMEWORK)) ? new DirectoryTree(folder) : origin;
        LayerDraft framework = LayerReader.framework(tree, FileLimits.standard());
        if (framework.problems().stream().anyMatch(Problem::isError)) {
            return Optional.of(new InputProblem(
                    "framework-broken",
                    "/out",
                    new Text(
                            "Het raamwerk in deze map is zo niet te gebruiken.",
                            "The framework in this folder cannot be used like this."),
                    new Text(
                            "Bekijk met `gewogen check` wat er mis is, of kies een andere map.",
                            "See with `gewogen check` what is wrong, or choose another folder.")));
        }
        String there = "framework@"
                + framework.version().substring(0, framework.version().indexOf('.'));
        return extended.equals(there)
                ? Optional.empty()
                : Optional.of(new InputProblem(
                        "framework-version",
                        "/extends",
                        new Text(
                                "Het raamwerk heeft hier versie " + framework.version() + ".",
                                "The framework has version " + framework.version() + " here."),
                        new Text("Schrijf `" + there + "`.", "Write `" + there + "`.")));
    }

    private Optional<InputProblem> folderProblem(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (there.getParent() != null && !exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return Optional.of(new InputProblem(
                    "no-folder",
                    "/out",
                    new Text("In deze map kan niets worden geschreven.", "Nothing can be written in this folder."),
                    new Text(
                            "Kies een map waarin u bestanden mag maken.",
                            "Choose a folder in which you may make files.")));
        }
        Path municipalities = folder.resolve(LayerFiles.MUNICIPALITIES);
        if (exists(municipalities) && !Files.isDirectory(municipalities, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new InputProblem(
                    "no-folder",
                    "/out",
                    new Text(
                            "`municipalities` is hier geen gewone map.",
                            "`municipalities` is not a plain folder here."),
                    new Text("Kies een andere map.", "Choose another folder.")));
        }
        return Codes.ID.fits(id) && exists(in(folder))
                ? Optional.of(new InputProblem(
                        "already-there",
                        "/id",
                        new Text(
                                "De gemeente `" + id + "` is er al. Er is niets veranderd.",
                                "The municipality `" + id + "` is there already. Nothing was changed."),
                        new Text("Kies een andere naam of een andere map.", "Choose another name or another folder.")))
                : Optional.empty();
    }

    // ---- writing ----

    private void copy(String from, Path to, Map<String, String> blanks) throws IOException {
        List<FileTree.Entry> inside = origin.list(from);
        if (inside.isEmpty()) {
            Files.createDirectories(to.getParent());
            Files.write(to, filled(origin.read(from, Integer.MAX_VALUE), from, blanks));
            return;
        }
        for (FileTree.Entry entry : inside) {
            copy(entry.path(), to.resolve(entry.name()), blanks);
        }
    }

    /** An example with its blanks filled in; what has none stays as it is. */
    private static byte[] filled(byte[] content, String file, Map<String, String> blanks) {
        if (blanks.isEmpty()) {
            return content;
        }
        boolean quoted = file.endsWith(".yaml");
        return BLANK.matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll(blank -> {
                    String value = blanks.getOrDefault(blank.group(1), "");
                    return Matcher.quoteReplacement(
                            quoted ? value.replace("\\", "\\\\").replace("\"", "\\\"") : value);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
