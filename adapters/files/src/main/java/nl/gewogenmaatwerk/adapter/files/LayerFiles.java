package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.files.FileTree.Entry;
import nl.gewogenmaatwerk.adapter.files.FileTree.Kind;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.adapter.json.document.StrictText;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables;
import nl.gewogenmaatwerk.adapter.tables.TableRules;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;

/**
 * The files of the framework or of one municipality: which there are, which belong there, and what is in them. Remembers what it read and
 * what was wrong. Used by one thread.
 */
final class LayerFiles {

    /** The folder that holds the municipalities. */
    static final String MUNICIPALITIES = "municipalities";

    private static final int MAX_DEPTH = 6;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}";
    private static final Text UNREADABLE = new Text("Dit kunnen we niet openen.", "This cannot be opened.");
    private static final Text UNREADABLE_HELP =
            new Text("Kijk of het er is en of u het mag lezen.", "See whether it is there and may be read.");
    private static final Pattern RULE_FILE = Pattern.compile("rules/" + NAME + "\\.(drl|dslr)");
    private static final Pattern SENTENCE_FILE = Pattern.compile("sentences/" + NAME + "\\.dsl");
    private static final Pattern TABLE = Pattern.compile("rules/" + NAME + "\\.(csv|xlsx)");
    private static final Pattern LATER_RULE_FILE = Pattern.compile("(?i)rules/.*\\.(xls|xlsm|xlsb|ods|tsv)");
    private static final Pattern ANY_TABLE = Pattern.compile("(?i).*\\.(csv|xlsx)");
    private static final Pattern DRL = Pattern.compile("(?i).*\\.(drl|dslr)");
    private static final Pattern SENTENCES = Pattern.compile("(?i).*\\.dsl");
    private static final Pattern OTHER_YAML = Pattern.compile("(?i).*\\.(yml|yaml)");

    private final FileTree tree;
    private final String folder;
    private final FileLimits limits;
    private final Pattern known;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final SortedMap<String, SourceFile> read = new TreeMap<>();
    private final List<FileFindings> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private LayerFiles(FileTree tree, String folder, FileLimits limits, String known) {
        this.tree = tree;
        this.folder = folder;
        this.limits = limits;
        this.known = Pattern.compile(known + "|" + TABLE + "|README\\.md");
        walk(folder, 1);
        entries.values().forEach(this::belongs);
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                    "missing-folder",
                    Origin.file(folder),
                    new Text(
                            "Deze map ontbreekt, is leeg of is een koppeling naar een andere plek.",
                            "This folder is missing, is empty or is a link to another place."),
                    new Text("Zet hier de map met de bestanden.", "Put the folder with the files here.")));
        }
    }

    /** The files of the framework. What is in the folder of municipalities but is none is told here: it would be nowhere else. */
    static LayerFiles framework(FileTree tree, FileLimits limits) {
        LayerFiles files = new LayerFiles(
                tree,
                "framework",
                limits,
                "(ruleset|changes|practice|sources|vocabulary|interventions|texts/en|clients/" + NAME + ")\\.yaml|"
                        + RULE_FILE + "|" + SENTENCE_FILE);
        try {
            tree.list(MUNICIPALITIES).forEach(files::isMunicipality);
        } catch (IOException unreadable) {
            files.problems.add(unreadable(MUNICIPALITIES));
        }
        return files;
    }

    private void isMunicipality(Entry entry) {
        boolean fine = entry.kind() == Kind.FOLDER
                ? Codes.ID.fits(entry.name())
                : entry.name().equals("README.md");
        if (!fine) {
            problems.add(Problem.warning(
                    "no-municipality",
                    Origin.file(entry.path()),
                    new Text("Dit lezen we niet als gemeente.", "This is not read as a municipality."),
                    new Text(
                            "Maak een gewone map, met een naam van kleine letters, cijfers en streepjes.",
                            "Make a plain folder, with a name of small letters, digits and dashes.")));
        }
    }

    /** The files of a municipality. */
    static LayerFiles municipality(FileTree tree, String id, FileLimits limits) {
        return new LayerFiles(
                tree,
                MUNICIPALITIES + "/" + id,
                limits,
                "(ruleset|changes|practice|principles|sources|vocabulary|texts/en|scenarios/" + NAME + ")\\.yaml|"
                        + RULE_FILE + "|" + SENTENCE_FILE);
    }

    /** A YAML file that must be there. */
    Optional<YamlFile> required(String name) {
        if (!entries.containsKey(name) && !entries.isEmpty()) {
            problems.add(Problem.error(
                    "missing-file",
                    Origin.file(path(name)),
                    new Text("Dit bestand ontbreekt.", "This file is missing."),
                    new Text("Maak het bestand.", "Create the file.")));
        }
        return optional(name);
    }

    /** A YAML file that may be left out. */
    Optional<YamlFile> optional(String name) {
        if (!isFile(name)) {
            return Optional.empty();
        }
        FileFindings inFile = new FileFindings(path(name));
        findings.add(inFile);
        return source(name, DocumentReader.MAX_BYTES, inFile)
                .flatMap(text -> DocumentReader.yaml().read(text, inFile))
                .map(root -> new YamlFile(Value.of(root, inFile), inFile));
    }

    /** A YAML file that may be left out and that no advice depends on: it is not among {@link #files()}. */
    Optional<YamlFile> aside(String name) {
        Optional<YamlFile> file = optional(name);
        read.remove(name);
        return file;
    }

    /** The rule files, by path. */
    List<SourceFile> rules() {
        return texts(RULE_FILE);
    }

    /** The lists of sentences, by path. */
    List<SourceFile> sentences() {
        return texts(SENTENCE_FILE);
    }

    private List<SourceFile> texts(Pattern kind) {
        List<SourceFile> texts = new ArrayList<>();
        for (String name : entries.keySet()) {
            if (kind.matcher(name).matches() && isFile(name)) {
                FileFindings inFile = new FileFindings(path(name));
                findings.add(inFile);
                source(name, limits.ruleBytes(), inFile).ifPresent(text -> texts.add(read.get(name)));
            }
        }
        return texts;
    }

    /**
     * What the decision tables hold, by path. A workbook is kept as the Base64 of its bytes, so that it can be read again.
     *
     * @param tables what reads them
     */
    List<TableRules> tables(DecisionTables tables) {
        List<TableRules> held = new ArrayList<>();
        for (String name : entries.keySet()) {
            if (TABLE.matcher(name).matches() && isFile(name)) {
                try {
                    byte[] content = tree.read(path(name), limits.tables().bytes() + 1);
                    TableRules read = tables.read(path(name), content);
                    held.add(read);
                    problems.addAll(read.problems());
                    String text = DecisionTables.isWorkbook(name)
                            ? Base64.getEncoder().encodeToString(content)
                            : new String(content, StandardCharsets.UTF_8);
                    this.read.put(name, new SourceFile(path(name), text));
                } catch (IOException unreadable) {
                    problems.add(unreadable(path(name)));
                }
            }
        }
        return held;
    }

    /** The names of the YAML files directly in a folder, without the ending, in alphabetical order. */
    List<String> names(String in) {
        String start = in + "/";
        String end = ".yaml";
        return entries.keySet().stream()
                .filter(name -> name.startsWith(start) && known.matcher(name).matches() && isFile(name))
                .map(name -> name.substring(start.length(), name.length() - end.length()))
                .toList();
    }

    /** All files that were read, by path. */
    List<SourceFile> files() {
        return List.copyOf(read.values());
    }

    /** All that was wrong with the files, and in those that were read. */
    List<Problem> problems() {
        return Stream.concat(problems.stream(), problemsInside())
                .distinct()
                .sorted()
                .toList();
    }

    /** What was wrong in the files that were read. */
    Stream<Problem> problemsInside() {
        return findings.stream().flatMap(inFile -> inFile.problems().stream());
    }

    /** A file of this layer as people know it. */
    String path(String name) {
        return folder + "/" + name;
    }

    private boolean isFile(String name) {
        return entries.containsKey(name) && entries.get(name).kind() == Kind.FILE;
    }

    private Optional<String> source(String name, int maxBytes, FileFindings inFile) {
        try {
            byte[] content = tree.read(path(name), maxBytes + 1);
            if (content.length > maxBytes) {
                String limit = maxBytes / 1024 + " KiB";
                inFile.add(
                        "too-big",
                        Place.WHOLE,
                        new Text("Dit bestand is groter dan " + limit + ".", "This file is bigger than " + limit + "."),
                        new Text(
                                "Verdeel het over meer bestanden, of maak het kleiner.",
                                "Divide it over more files, or make it smaller."));
                return Optional.empty();
            }
            Optional<String> text = StrictText.decode(content, inFile);
            text.ifPresent(decoded -> read.put(name, new SourceFile(path(name), decoded)));
            return text;
        } catch (IOException unreadable) {
            inFile.add("unreadable-file", Place.WHOLE, UNREADABLE, UNREADABLE_HELP);
            return Optional.empty();
        }
    }

    private void walk(String inside, int depth) {
        try {
            for (Entry entry : tree.list(inside)) {
                if (entry.kind() == Kind.FOLDER && depth < MAX_DEPTH && entries.size() < limits.files()) {
                    walk(entry.path(), depth + 1);
                } else if (entries.size() < limits.files()) {
                    entries.put(entry.path().substring(folder.length() + 1), entry);
                } else {
                    problems.add(tooMany());
                    return;
                }
            }
        } catch (IOException unreadable) {
            problems.add(unreadable(inside));
        }
    }

    private void belongs(Entry entry) {
        // A name of two lines is matched as one.
        String name = entry.path().substring(folder.length() + 1).replaceAll("\\v", "?");
        Origin at = Origin.file(entry.path());
        if (entry.kind() != Kind.FILE) {
            problems.add(noFile(entry));
        } else if (LATER_RULE_FILE.matcher(name).matches()) {
            problems.add(
                    Problem.error(
                            "rule-file-kind",
                            at,
                            new Text("Dit soort regelbestand lezen we niet.", "This kind of rule file is not read."),
                            new Text(
                                    "Sla het op als `.xlsx` of `.csv`, schrijf de regels in een bestand dat op `.dslr` eindigt, of haal het bestand weg.",
                                    "Save it as `.xlsx` or `.csv`, write the rules in a file that ends in `.dslr`, or remove the file.")));
        } else if (SENTENCES.matcher(name).matches()
                && !SENTENCE_FILE.matcher(name).matches()) {
            problems.add(
                    Problem.error(
                            "sentence-file-place",
                            at,
                            new Text(
                                    "Deze zinnenlijst lezen we niet: hij staat niet rechtstreeks in `sentences/` of heeft een vreemde naam.",
                                    "This list of sentences is not read: it is not directly in `sentences/`, or it has a strange name."),
                            new Text(
                                    "Zet hem in `sentences/`, met een naam van letters, cijfers, spaties en `.` `_` `-` die eindigt op `.dsl`.",
                                    "Put it in `sentences/`, with a name of letters, digits, spaces and `.` `_` `-` that ends in `.dsl`.")));
        } else if ((DRL.matcher(name).matches() || ANY_TABLE.matcher(name).matches())
                && !RULE_FILE.matcher(name).matches()
                && !TABLE.matcher(name).matches()) {
            problems.add(
                    Problem.error(
                            "rule-file-place",
                            at,
                            new Text(
                                    "Dit regelbestand lezen we niet: het staat niet rechtstreeks in `rules/` of heeft een vreemde naam.",
                                    "This rule file is not read: it is not directly in `rules/`, or it has a strange name."),
                            new Text(
                                    "Zet het in `rules/`, met een naam van letters, cijfers, spaties en `.` `_` `-` die eindigt op `.dslr`, `.drl`, `.csv` of `.xlsx`.",
                                    "Put it in `rules/`, with a name of letters, digits, spaces and `.` `_` `-` that ends in `.dslr`, `.drl`, `.csv` or `.xlsx`.")));
        } else if (!known.matcher(name).matches()) {
            Text help = OTHER_YAML.matcher(name).matches()
                    ? new Text(
                            "Kijk of de naam en de map kloppen; namen eindigen op `.yaml`.",
                            "See whether name and folder are right; names end in `.yaml`.")
                    : new Text("Haal het weg, of zet het ergens anders.", "Remove it, or put it elsewhere.");
            problems.add(Problem.warning(
                    "unknown-file", at, new Text("Dit bestand lezen we niet.", "This file is not read."), help));
        }
    }

    private static Problem noFile(Entry entry) {
        return Problem.error(
                entry.kind() == Kind.LINK ? "link" : "no-file",
                Origin.file(entry.path()),
                new Text(
                        entry.kind() == Kind.LINK
                                ? "Dit is een koppeling naar een andere plek. Die volgen we niet."
                                : "Dit is geen gewoon bestand.",
                        entry.kind() == Kind.LINK
                                ? "This is a link to another place. Links are not followed."
                                : "This is not a plain file."),
                new Text("Zet hier het bestand zelf neer.", "Put the file itself here."));
    }

    private static Problem unreadable(String path) {
        return Problem.error("unreadable-file", Origin.file(path), UNREADABLE, UNREADABLE_HELP);
    }

    private Problem tooMany() {
        return Problem.error(
                "too-many-files",
                Origin.file(folder),
                new Text(
                        "Deze map heeft meer dan " + limits.files() + " bestanden.",
                        "This folder has more than " + limits.files() + " files."),
                new Text("Haal weg wat er niet hoort.", "Remove what does not belong here."));
    }
}
