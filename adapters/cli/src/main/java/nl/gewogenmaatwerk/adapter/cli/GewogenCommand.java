package nl.gewogenmaatwerk.adapter.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.RuleSetException;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.document.Names;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
@Command(name = "gewogen", versionProvider = Version.class)
final class GewogenCommand implements Callable<Integer> {

    /** How results and problems are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", scope = ScopeType.INHERIT)
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private Language language = Language.NL;

    @Option(names = "--rulesets", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable String ruleSetsFolder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean helpRequested;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean versionRequested;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw new WrongUsage(
                Message.CHOOSE_COMMAND, String.join(", ", spec.subcommands().keySet()));
    }

    Language language() {
        return language;
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    /** The rule sets in the folder that was named, or else those in the jar. */
    RuleSetSource ruleSets() {
        if (ruleSetsFolder == null) {
            return RuleSetFolder.bundled();
        }
        Path folder = path(ruleSetsFolder);
        if (!holdsRuleSets(folder)) {
            throw new WrongUsage(Message.NOT_A_RULE_SETS_FOLDER, ruleSetsFolder);
        }
        return RuleSetFolder.at(folder);
    }

    /** Whether a folder holds what rule sets are made of. */
    static boolean holdsRuleSets(Path folder) {
        return Files.isDirectory(folder.resolve("framework")) && Files.isDirectory(folder.resolve("municipalities"));
    }

    /** The municipality that was asked for, or else all of them; makes sure that there is one. */
    static List<String> wanted(Optional<String> municipality, RuleSetSource ruleSets) {
        List<String> all = ruleSets.municipalities();
        if (all.isEmpty()) {
            throw new WrongUsage(Message.NO_MUNICIPALITIES);
        }
        municipality.ifPresent(id -> requireMunicipality(id, all));
        return municipality.map(List::of).orElse(all);
    }

    /**
     * Tells what is wrong with rules that nothing can be done with.
     *
     * @param isOneOfMany whether other municipalities are told about as well, each on its own line of JSON
     * @param notDone     what is not done for this municipality because of it
     */
    void unusable(String id, List<Problem> problems, boolean isOneOfMany, Message notDone, Console console) {
        if (isJson()) {
            Map<String, List<Problem>> found = Map.of(id, problems);
            console.result((isOneOfMany ? RuleProblemsJson.line(found) : RuleProblemsJson.write(found)) + "\n");
        } else {
            problems.forEach(problem -> console.problem(ProblemReport.of(problem, language)));
            console.problem(notDone.in(language, id));
        }
    }

    /** Makes sure that there is such a municipality. */
    static void requireMunicipality(String municipality, List<String> all) {
        if (all.isEmpty()) {
            throw new WrongUsage(Message.NO_MUNICIPALITIES);
        }
        if (!all.contains(municipality)) {
            throw new WrongUsage(Message.UNKNOWN_MUNICIPALITY, municipality, String.join(", ", all));
        }
    }

    /** Makes sure that there is such an intervention in the catalogue, offered or not. */
    static void requireIntervention(String code, Vocabulary vocabulary) {
        Set<String> all = vocabulary.interventions().keySet();
        if (all.contains(code)) {
            return;
        }
        Optional<String> nearest = Names.nearest(code, all);
        throw nearest.map(near -> new WrongUsage(Message.UNKNOWN_INTERVENTION_NEAR, code, near))
                .orElseGet(() -> new WrongUsage(Message.UNKNOWN_INTERVENTION, code, String.join(", ", all)));
    }

    /** Makes sure that a file can be read. */
    static Path readable(String file) {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new WrongUsage(Message.IS_A_FOLDER, file);
        }
        if (!Files.exists(path)) {
            throw new WrongUsage(Message.NO_SUCH_FILE, file);
        }
        if (!Files.isReadable(path)) {
            throw new WrongUsage(Message.CANNOT_READ, file);
        }
        return path;
    }

    /** Makes sure that files can be written in a folder, which may not be there yet. */
    static Path folderToWrite(String named) {
        Path folder = path(named).toAbsolutePath().normalize();
        Path there = folder;
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new WrongUsage(Message.NO_FOLDER_FOR, named);
        }
        return folder;
    }

    /** Makes sure that a file can be written, whether it is there already or not. */
    static Path writable(String file) {
        Path path = path(file).toAbsolutePath();
        if (Files.isDirectory(path)) {
            throw new WrongUsage(Message.IS_A_FOLDER, file);
        }
        if (path.getParent() == null || !Files.isWritable(path.getParent())) {
            throw new WrongUsage(Message.NO_FOLDER_FOR, file);
        }
        return path;
    }

    /** The codes that all municipalities share. @throws RuleSetException when the framework has errors */
    static Vocabulary frameworkVocabulary(RuleSetSource ruleSets) {
        List<String> all = ruleSets.municipalities();
        if (all.isEmpty()) {
            throw new WrongUsage(Message.NO_MUNICIPALITIES);
        }
        LayerDraft framework = ruleSets.read(all.get(0)).framework();
        if (framework.problems().stream().anyMatch(Problem::isError)) {
            throw new RuleSetException(framework.id(), framework.problems());
        }
        return framework.vocabulary();
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new WrongUsage(Message.NOT_A_PATH, file);
        }
    }
}
