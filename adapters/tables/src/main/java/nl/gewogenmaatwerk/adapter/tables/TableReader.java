package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.tables.Column.Part;
import nl.gewogenmaatwerk.adapter.tables.ConclusionRow.Words;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Reads the rules of one table: a heading, and below it a rule on each row. Used once. */
final class TableReader {

    private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern NOTHING = Pattern.compile("[-–—]?");
    private static final Pattern COMMA = Pattern.compile(" ?[,;] ?");

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Questions questions;
    private final Layer layer;
    private final Map<String, String> translations;
    private final TableLimits limits;
    private final CellFindings findings;
    private final SortedMap<Integer, Column> columns = new TreeMap<>();
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Origin, String> conditionCells = new HashMap<>();
    private Optional<Written> current = Optional.empty();
    private boolean headingSound = true;

    /** A rule of which more conclusions may follow. */
    private static final class Written {
        private final String id;
        private final Text title;
        private final List<String> sources;
        private final List<Condition> conditions;
        private final List<Conclusion> conclusions = new ArrayList<>();
        private final Origin at;
        private boolean sound;

        Written(String id, Text title, List<String> sources, List<Condition> conditions, Origin at, boolean sound) {
            this.id = id;
            this.title = title;
            this.sources = sources;
            this.conditions = conditions;
            this.at = at;
            this.sound = sound;
        }
    }

    TableReader(
            Vocabulary vocabulary,
            Layer layer,
            Map<String, String> translations,
            TableLimits limits,
            CellFindings findings) {
        this.vocabulary = vocabulary;
        this.labels = Labels.of(vocabulary);
        this.questions = new Questions(vocabulary, labels);
        this.layer = layer;
        this.translations = translations;
        this.limits = limits;
        this.findings = findings;
    }

    /** Whether a row looks like the heading of a table: it names two parts of a rule or more, and not only of what the rule concludes. */
    static boolean isHeading(Grid.Row row) {
        Set<Part> named = row.cells().stream()
                .flatMap(cell -> Part.of(cell.asText()).stream())
                .collect(Collectors.toSet());
        return named.size() > 1 && !named.stream().allMatch(Part::isOfConclusion);
    }

    /** The rules of a table. @param grid its cells, the heading first */
    List<Rule> read(Grid grid) {
        Grid.Row heading = grid.rows().get(0);
        heading(heading);
        List<Grid.Row> below = grid.rows().subList(1, grid.rows().size());
        if (below.isEmpty() && findings.problems().isEmpty()) {
            findings.add(
                    "empty-table",
                    findings.at(heading.number(), 0),
                    "Onder deze kop staat nog geen regel.",
                    "There is no rule below this heading yet.",
                    "Schrijf er een regel onder, of haal het bestand weg.",
                    "Write a rule below it, or remove the file.");
        }
        for (Grid.Row row : below) {
            if (findings.isFull()) {
                return List.of();
            }
            row(row);
        }
        finish();
        return headingSound ? List.copyOf(rules) : List.of();
    }

    /** What stands in the cells that hold a condition, each behind the heading of its column. */
    Map<Origin, String> cells() {
        return conditionCells;
    }

    // ---- the heading

    private void heading(Grid.Row row) {
        Map<String, Integer> asked = new HashMap<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            Origin at = findings.at(row.number(), column);
            Optional<String> words = words(row, column, at);
            if (words.isEmpty()) {
                headingSound = false;
            } else if (!words.get().isEmpty()) {
                Optional<Column> known = column(words.get(), at);
                headingSound &= known.isPresent();
                int place = column;
                known.ifPresent(each -> place(each, place, at, asked));
            }
        }
        List<String> missing = Stream.of(Part.values())
                .filter(part -> part.isRequired() && !parts.containsKey(part))
                .map(Part::heading)
                .toList();
        if (!missing.isEmpty()) {
            headingSound = false;
            findings.add(
                    "missing-column",
                    findings.at(row.number(), 0),
                    "In de kop ontbreekt " + Said.list(missing, "en") + ".",
                    "The heading lacks " + Said.list(missing, "and") + ".",
                    "Zet elke ontbrekende naam boven een eigen kolom. Een leeg voorbeeld maakt u met `gewogen table-template`.",
                    "Put each missing name above a column of its own. `gewogen table-template` makes an empty example.");
        }
    }

    private void place(Column column, int place, Origin at, Map<String, Integer> asked) {
        String same = column instanceof Question question ? question.fact() + " " + question.field() : column.heading();
        Integer first = asked.putIfAbsent(same, place);
        if (first != null) {
            headingSound = false;
            String where = findings.at(at.line(), first).shown();
            where = where.substring(where.lastIndexOf(':') + 1);
            findings.written(
                    "duplicate-column",
                    at,
                    column.heading(),
                    new Text(
                            "Deze kolom is er al, in " + where + ".",
                            "This column is there already, in " + where + "."),
                    new Text(
                            "Houd één van de twee over. Twee waarden in één cel schrijft u als `3..5` of met `of`.",
                            "Keep one of the two. Two values in one cell are written as `3..5` or with `or`."));
            return;
        }
        columns.put(place, column);
        if (column instanceof Part part) {
            parts.put(part, place);
        }
    }

    private Optional<Column> column(String words, Origin at) {
        Optional<Part> part = Part.of(words);
        if (part.isPresent()) {
            return Optional.of(part.get());
        }
        Questions.Answer answer = questions.of(words);
        if (answer instanceof Questions.Answer.Asks asks) {
            return Optional.of(asks.question());
        }
        boolean several = answer instanceof Questions.Answer.Several;
        List<String> instead = answer instanceof Questions.Answer.Several all
                ? all.headings()
                : ((Questions.Answer.None) answer).nearest();
        String near = Said.list(instead, "");
        Text otherwise = new Text(
                "Gebruik een naam of code uit de woordenlijst, of `eerder: …`, `oordeel: …` of `een belemmering`.",
                "Use a name or code of the vocabulary, or `earlier: …`, `appraisal: …` or `any barrier`.");
        findings.written(
                several ? "ambiguous-column" : "unknown-column",
                at,
                words,
                several
                        ? new Text(
                                "Deze naam hoort bij meer dan één kenmerk.", "This name belongs to more than one term.")
                        : new Text("Deze kolom kennen we niet.", "This column is not known."),
                several
                        ? new Text("Schrijf een van deze: " + near + ".", "Write one of these: " + near + ".")
                        : instead.isEmpty()
                                ? otherwise
                                : new Text("Misschien bedoelt u " + near + ". ", "Maybe you mean " + near + ". ")
                                        .plus(otherwise));
        return Optional.empty();
    }

    // ---- a row

    private void row(Grid.Row row) {
        Map<Integer, Words> cells = new TreeMap<>();
        boolean sound = true;
        for (int column = 1;
                column <= Math.max(row.cells().size(), columns.isEmpty() ? 0 : columns.lastKey());
                column++) {
            Origin at = findings.at(row.number(), column);
            Optional<String> words = words(row, column, at);
            sound &= words.isPresent();
            if (columns.containsKey(column)) {
                cells.put(column, new Words(words.map(TableReader::meant).orElse(""), at, words.isEmpty()));
            } else if (headingSound && words.isPresent() && !words.get().isEmpty()) {
                sound = false;
                findings.written(
                        "cell-outside-table",
                        at,
                        words.get(),
                        new Text(
                                "Boven deze cel staat geen naam in de kop.",
                                "There is no name in the heading above this cell."),
                        new Text(
                                "Zet een naam in de kop, of maak de cel leeg. Uitleg kan in een blad dat `Uitleg` heet.",
                                "Put a name in the heading, or empty the cell. Explanations can be in a sheet named `Uitleg`."));
            }
        }
        boolean starts = cells.entrySet().stream()
                .anyMatch(each ->
                        !isOfConclusion(each.getKey()) && !each.getValue().isEmpty());
        if (starts) {
            finish();
            current = Optional.of(rule(cells, row));
        } else if (sound && current.isEmpty() && headingSound) {
            noRuleAbove(row);
            sound = false;
        }
        Optional<Conclusion> conclusion = conclusion(cells, row);
        boolean complete = sound && conclusion.isPresent();
        current.ifPresent(written -> {
            written.sound &= complete;
            conclusion.ifPresent(written.conclusions::add);
        });
    }

    private boolean isOfConclusion(int column) {
        return columns.get(column) instanceof Part part && part.isOfConclusion();
    }

    private void noRuleAbove(Grid.Row row) {
        findings.add(
                "no-rule-above",
                findings.at(row.number(), 0),
                "Deze rij hoort bij geen regel: er staat geen `regel` in, en er staat geen regel boven.",
                "This row belongs to no rule: it has no `rule`, and there is no rule above it.",
                "Vul `regel`, `titel`, `bron` en de voorwaarden in.",
                "Fill in `rule`, `title`, `source` and the conditions.");
    }

    private Words part(Part part, Map<Integer, Words> cells, Grid.Row row) {
        Integer column = parts.get(part);
        return column == null ? new Words("", findings.at(row.number(), 0), part.isRequired()) : cells.get(column);
    }

    private Written rule(Map<Integer, Words> cells, Grid.Row row) {
        Words id = part(Part.RULE, cells, row);
        Words title = part(Part.TITLE, cells, row);
        Words source = part(Part.SOURCE, cells, row);
        boolean sound = true;
        for (Part part : EnumSet.of(Part.RULE, Part.TITLE, Part.SOURCE)) {
            if (parts.containsKey(part) && part(part, cells, row).isEmpty()) {
                sound = false;
                findings.add(
                        "cell-needed",
                        part(part, cells, row).at(),
                        "De cel onder `" + part.heading() + "` is leeg.",
                        "The cell below `" + part.heading() + "` is empty.",
                        "Vul de cel in. Hoort de rij bij de regel erboven, laat dan ook titel, bron en voorwaarden leeg.",
                        "Fill in the cell. When the row belongs to the rule above it, leave title, source and conditions empty as well.");
            }
        }
        if (!id.words().isEmpty() && !RULE_ID.matcher(id.words()).matches()) {
            sound = false;
            findings.written(
                    "rule-id",
                    id.at(),
                    id.words(),
                    new Text("Dit kan geen naam van een regel zijn.", "This cannot be the name of a rule."),
                    new Text(
                            "Begin met een kleine letter a–z; daarna kleine letters, cijfers en streepjes, samen hoogstens 64 tekens.",
                            "Start with a lower-case letter a–z; then lower-case letters, digits and dashes, at most 64 characters in all."));
        }
        List<Condition> conditions = new ArrayList<>();
        int filled = 0;
        for (Map.Entry<Integer, Words> cell : cells.entrySet()) {
            if (columns.get(cell.getKey()) instanceof Question question
                    && !cell.getValue().isEmpty()) {
                filled++;
                Words words = cell.getValue();
                if (!words.told()) {
                    conditionCells.put(words.at(), question.heading() + ": " + words.words());
                    new ConditionCell(question, labels, words.at(), findings)
                            .read(words.words())
                            .ifPresent(conditions::add);
                }
            }
        }
        sound &= conditions.size() == filled && enough(filled, id.at());
        Set<String> sources = new LinkedHashSet<>(List.of(COMMA.split(source.words())));
        Text called = new Text(title.words(), translations.getOrDefault(title.words(), title.words()));
        return new Written(id.words(), called, List.copyOf(sources), conditions, id.at(), sound);
    }

    private boolean enough(int conditions, Origin at) {
        if (conditions == 0 && headingSound) {
            findings.add(
                    "no-condition",
                    at,
                    "Deze regel heeft geen voorwaarde.",
                    "This rule has no condition.",
                    "Vul in ten minste één kolom in wanneer de regel geldt.",
                    "Say in at least one column when the rule holds.");
        }
        if (conditions > limits.conditions()) {
            findings.add(
                    "too-many-conditions",
                    at,
                    "Deze regel heeft meer dan " + limits.conditions() + " voorwaarden.",
                    "This rule has more than " + limits.conditions() + " conditions.",
                    "Verdeel de voorwaarden over meer regels.",
                    "Spread the conditions over more rules.");
        }
        return conditions > 0 && conditions <= limits.conditions();
    }

    private Optional<Conclusion> conclusion(Map<Integer, Words> cells, Grid.Row row) {
        boolean all = Stream.of(Part.values())
                .filter(part -> part.isOfConclusion() && part.isRequired())
                .allMatch(parts::containsKey);
        if (!all) {
            return Optional.empty();
        }
        Map<Part, Words> parts = new EnumMap<>(Part.class);
        Stream.of(Part.values()).filter(Part::isOfConclusion).forEach(part -> parts.put(part, part(part, cells, row)));
        return new ConclusionRow(parts, vocabulary, labels, translations, findings).read();
    }

    private void finish() {
        current.ifPresent(written -> {
            if (written.conclusions.size() > limits.conclusions()) {
                findings.add(
                        "too-many-conclusions",
                        written.at,
                        "Deze regel heeft meer dan " + limits.conclusions() + " conclusies.",
                        "This rule has more than " + limits.conclusions() + " conclusions.",
                        "Verdeel ze over meer regels.",
                        "Spread them over more rules.");
            } else if (written.sound) {
                rules.add(new Rule(
                        written.id,
                        written.title,
                        written.sources,
                        written.conditions,
                        written.conclusions,
                        layer,
                        written.at));
            }
        });
        current = Optional.empty();
    }

    // ---- a cell

    /** A dash says as much as an empty cell. */
    private static String meant(String words) {
        return NOTHING.matcher(words).matches() ? "" : words;
    }

    /** The words of a cell; nothing when it cannot be read, which is then told. */
    private Optional<String> words(Grid.Row row, int column, Origin at) {
        Cell cell = row.cell(column);
        if (row.told().contains(column)) {
            return Optional.empty();
        }
        if (cell instanceof Cell.Written written) {
            return Optional.of(written.text());
        }
        if (cell instanceof Cell.Ticked ticked) {
            return Optional.of(ticked.yes() ? "ja" : "nee");
        }
        if (cell instanceof Cell.Formula) {
            findings.add(
                    "formula",
                    at,
                    "Hier staat een formule. Die rekenen we niet uit.",
                    "There is a formula here. It is not calculated.",
                    "Typ de waarde zelf in de cel.",
                    "Type the value itself in the cell.");
            return Optional.empty();
        }
        if (cell instanceof Cell.Dated) {
            findings.add(
                    "cell-kind",
                    at,
                    "Hier staat een datum.",
                    "There is a date here.",
                    "Geef de cel de opmaak `Tekst` en typ opnieuw wat u bedoelt. Van 3 tot en met 5 schrijft u als `3..5`.",
                    "Format the cell as `Text` and type again what you mean. From 3 up to 5 is written as `3..5`.");
            return Optional.empty();
        }
        if (cell instanceof Cell.Broken) {
            findings.add(
                    "cell-error",
                    at,
                    "In deze cel staat een fout van het rekenblad.",
                    "This cell holds an error of the spreadsheet.",
                    "Typ de waarde zelf in de cel.",
                    "Type the value itself in the cell.");
            return Optional.empty();
        }
        return Optional.of(Spaces.single(cell.asText()));
    }
}
