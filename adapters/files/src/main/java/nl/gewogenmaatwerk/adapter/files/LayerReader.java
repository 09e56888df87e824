package nl.gewogenmaatwerk.adapter.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables;
import nl.gewogenmaatwerk.adapter.tables.TableRules;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Account;
import nl.gewogenmaatwerk.rule.Change;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Reads the framework or a municipality out of its files. What cannot be read is told, and left out or replaced. Used once. */
final class LayerReader {

    private static final int MAX_WEIGHT = 3;

    private final LayerFiles files;
    private final FileLimits limits;

    private LayerReader(LayerFiles files, FileLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /** What the framework wrote. */
    static LayerDraft framework(FileTree tree, FileLimits limits) {
        return new LayerReader(LayerFiles.framework(tree, limits), limits).framework();
    }

    /** What a municipality wrote. */
    static LayerDraft municipality(FileTree tree, String id, LayerDraft framework, FileLimits limits) {
        return new LayerReader(LayerFiles.municipality(tree, id, limits), limits).municipality(id, framework);
    }

    private LayerDraft framework() {
        Optional<YamlFile> ruleSet = files.required("ruleset.yaml");
        Optional<Fields> fields =
                ruleSet.flatMap(file -> file.root().fields("id", "name", "version", "languages", "binding"));
        Identity identity = identity("framework", ruleSet, fields);
        Set<String> binding =
                fields.map(all -> Codes.ID.listed(all.required("binding"))).orElse(Set.of());
        Vocabulary vocabulary = frameworkVocabulary(identity.prose());
        Account account = new Account(Optional.empty(), Text.same(""), changes(identity.prose()));
        return draft(
                Layer.FRAMEWORK,
                identity,
                "",
                vocabulary,
                vocabulary,
                List.of(),
                binding,
                List.of(),
                Map.of(),
                account);
    }

    private LayerDraft municipality(String id, LayerDraft framework) {
        Optional<YamlFile> ruleSet = files.required("ruleset.yaml");
        Optional<Fields> fields = ruleSet.flatMap(file -> file.root()
                .fields("id", "name", "version", "extends", "adopted", "languages", "note", "without", "coverage"));
        Identity identity = identity(id, ruleSet, fields);
        String extended =
                fields.map(all -> extended(all.required("extends"), framework)).orElse("");
        Account account = new Account(
                fields.flatMap(all -> validation(all.required("adopted"))),
                fields.map(all -> all.optional("note"))
                        .filter(Value::isPresent)
                        .map(note -> identity.prose().of(note, ""))
                        .orElse(Text.same("")),
                changes(identity.prose()),
                fields.flatMap(all -> coverage(all.optional("coverage"))));
        List<LayerDraft.Without> without = fields.map(all -> without(all.optional("without"), ruleSet.orElseThrow()))
                .orElse(List.of());
        List<Principle> principles = principles(identity.prose());
        Map<String, String> sources = sources(files.optional("sources.yaml"));
        Optional<VocabularyReader> words =
                files.optional("vocabulary.yaml").map(file -> VocabularyReader.municipality(file, identity.prose()));
        Vocabulary vocabulary = words.map(reader -> reader.read(reader.interventions(), sources))
                .orElse(VocabularyReader.only(Map.of(), sources));
        Map<String, LayerDraft.NotOffered> notOffered =
                words.map(VocabularyReader::notOffered).orElse(Map.of());
        return draft(
                Layer.MUNICIPALITY,
                identity,
                extended,
                vocabulary,
                framework.vocabulary().plus(vocabulary),
                principles,
                Set.of(),
                without,
                notOffered,
                account);
    }

    private LayerDraft draft(
            Layer layer,
            Identity identity,
            String extended,
            Vocabulary vocabulary,
            Vocabulary usable,
            List<Principle> principles,
            Set<String> binding,
            List<LayerDraft.Without> without,
            Map<String, LayerDraft.NotOffered> notOffered,
            Account account) {
        Map<String, String> translations = translations();
        var rules = files.rules();
        var sentences = files.sentences();
        List<TableRules> tables = files.tables(DecisionTables.of(usable, layer, translations, limits.tables()));
        Map<Origin, String> cells = new HashMap<>();
        tables.forEach(table -> cells.putAll(table.cells()));
        return new LayerDraft(
                layer,
                identity.id(),
                identity.name(),
                identity.version(),
                extended,
                vocabulary,
                principles,
                binding,
                without,
                notOffered,
                translations,
                identity.prose().translated(),
                rules,
                sentences,
                tables.stream().flatMap(table -> table.rules().stream()).toList(),
                cells,
                files.files(),
                files.problems(),
                account,
                identity.origin());
    }

    /** Who a layer is. */
    private record Identity(String id, Text name, String version, Prose prose, Origin origin) {}

    private Identity identity(String folder, Optional<YamlFile> file, Optional<Fields> fields) {
        if (file.isEmpty() || fields.isEmpty()) {
            return new Identity(
                    folder, Text.same(folder), "0.0.0", new Prose(false), Origin.file(files.path("ruleset.yaml")));
        }
        Fields all = fields.get();
        Value id = all.required("id");
        Codes.ID
                .of(id)
                .filter(written -> !written.equals(folder))
                .ifPresent(other -> id.refuse(
                        "other-name",
                        new Text(
                                "Deze naam is anders dan die van de map.",
                                "This name differs from that of the folder."),
                        new Text("Schrijf `" + folder + "`.", "Write `" + folder + "`.")));
        Prose prose = new Prose(languages(all.required("languages")).contains("en"));
        return new Identity(
                folder,
                prose.of(all.required("name"), folder),
                Codes.VERSION.of(all.required("version")).orElse("0.0.0"),
                prose,
                file.get().origin(id.place()));
    }

    private static Set<String> languages(Value value) {
        Set<String> languages = Lists.distinct(value, item -> item.code(List.of("nl", "en")));
        if (value.isPresent() && !languages.isEmpty() && !languages.contains("nl")) {
            value.refuse(
                    "dutch-missing",
                    new Text("Nederlands (`nl`) ontbreekt.", "Dutch (`nl`) is missing."),
                    new Text("Schrijf `[nl]` of `[nl, en]`.", "Write `[nl]` or `[nl, en]`."));
        }
        return languages;
    }

    private static String extended(Value value, LayerDraft framework) {
        String extended = Codes.EXTENDED.of(value).orElse("");
        String major = framework.version().substring(0, framework.version().indexOf('.'));
        boolean versionKnown = !framework.version().equals("0.0.0");
        if (!extended.isEmpty() && versionKnown && !extended.equals("framework@" + major)) {
            value.refuse(
                    "framework-version",
                    new Text(
                            "Het raamwerk heeft hier versie " + framework.version() + ".",
                            "The framework has version " + framework.version() + " here."),
                    new Text(
                            "Kijk wat er in het raamwerk veranderd is. Schrijf daarna `framework@" + major + "`.",
                            "See what changed in the framework. Then write `framework@" + major + "`."));
        }
        return extended;
    }

    private static Optional<Principle.Validation> validation(Value value) {
        return value.fields("by", "on", "team").flatMap(all -> {
            String by = Prose.plain(all.required("by"), "");
            String team = Prose.plain(all.required("team"), "");
            return all.required("on").date().map(on -> new Principle.Validation(by, on, team));
        });
    }

    /** How much the scenarios must show: of the municipality's own rules, unless it says otherwise. */
    private static Optional<CoverageThreshold> coverage(Value value) {
        return value.fields("threshold", "of").flatMap(all -> {
            Value of = all.optional("of");
            Optional<CoverageThreshold.Of> which =
                    of.isPresent() ? of.code(CoverageThreshold.Of.class) : Optional.of(CoverageThreshold.Of.OWN);
            OptionalInt percent = all.required("threshold").whole(0, 100);
            return which.isPresent() && percent.isPresent()
                    ? Optional.of(new CoverageThreshold(percent.getAsInt(), which.get()))
                    : Optional.empty();
        });
    }

    private static List<LayerDraft.Without> without(Value value, YamlFile file) {
        List<LayerDraft.Without> without = new ArrayList<>();
        for (Value item : value.items()) {
            item.fields("rule", "because", "adoptedBy", "on").ifPresent(all -> {
                Optional<String> rule = Codes.ID.of(all.required("rule"));
                String because = Prose.plain(all.required("because"), "");
                String adoptedBy = Prose.plain(all.required("adoptedBy"), "");
                Optional<LocalDate> on = all.required("on").date();
                rule.flatMap(id -> on.map(
                                day -> new LayerDraft.Without(id, because, adoptedBy, day, file.origin(item.place()))))
                        .ifPresent(without::add);
            });
        }
        return without;
    }

    /** What changed: no advice depends on it, so it is no part of the digest. */
    private List<Change> changes(Prose prose) {
        List<Change> changes = new ArrayList<>();
        files.aside("changes.yaml")
                .flatMap(file -> file.root().fields("changes"))
                .ifPresent(all -> all.required("changes")
                        .items()
                        .forEach(item -> change(item, prose).ifPresent(changes::add)));
        return changes;
    }

    private static Optional<Change> change(Value item, Prose prose) {
        return item.fields("on", "version", "what", "by").flatMap(all -> {
            Optional<LocalDate> on = all.required("on").date();
            Optional<String> version = Codes.VERSION.of(all.required("version"));
            Text what = prose.of(all.required("what"), "");
            String by = Prose.plain(all.required("by"), "");
            return on.flatMap(day -> version.map(number -> new Change(day, number, what, by)));
        });
    }

    private List<Principle> principles(Prose prose) {
        List<Principle> principles = new ArrayList<>();
        files.required("principles.yaml")
                .ifPresent(file -> file.root()
                        .fields("principles")
                        .ifPresent(all -> all.required("principles")
                                .items()
                                .forEach(item -> principle(item, file, prose).ifPresent(principles::add))));
        return principles;
    }

    private static Optional<Principle> principle(Value item, YamlFile file, Prose prose) {
        return item.fields("id", "statement", "validated", "adoptedFrom", "weighs")
                .flatMap(all -> {
                    Optional<String> id = Codes.ID.of(all.required("id"));
                    Text statement = prose.of(all.required("statement"), id.orElse(""));
                    Optional<Principle.Validation> validated = validation(all.optional("validated"));
                    Optional<String> adoptedFrom = all.optional("adoptedFrom").text();
                    Map<String, Integer> weighs = new LinkedHashMap<>();
                    Codes.ID
                            .entries(all.required("weighs"))
                            .forEach(entry -> entry.value()
                                    .whole(0, MAX_WEIGHT)
                                    .ifPresent(weight -> weighs.put(entry.name(), weight)));
                    return id.map(name ->
                            new Principle(name, statement, validated, adoptedFrom, weighs, file.origin(item.place())));
                });
    }

    private Vocabulary frameworkVocabulary(Prose prose) {
        Map<String, String> sources = sources(files.required("sources.yaml"));
        Map<String, Intervention> interventions = files.required("interventions.yaml")
                .map(file -> new CatalogueReader(file, prose).whole())
                .orElse(Map.of());
        return files.required("vocabulary.yaml")
                .map(file -> VocabularyReader.framework(file, prose).read(interventions, sources))
                .orElse(VocabularyReader.only(interventions, sources));
    }

    private static Map<String, String> sources(Optional<YamlFile> file) {
        Map<String, String> sources = new LinkedHashMap<>();
        file.ifPresent(yaml -> Codes.CAPITALS
                .entries(yaml.root())
                .forEach(entry -> sources.put(entry.name(), Prose.plain(entry.value(), entry.name()))));
        return sources;
    }

    private Map<String, String> translations() {
        Map<String, String> translations = new LinkedHashMap<>();
        files.optional("texts/en.yaml")
                .ifPresent(file -> file.root()
                        .entries()
                        .forEach(entry -> entry.value()
                                .text()
                                .ifPresent(english -> translations.put(entry.name(), english.strip()))));
        return translations;
    }
}
