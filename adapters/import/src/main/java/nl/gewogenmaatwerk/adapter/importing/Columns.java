package nl.gewogenmaatwerk.adapter.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedBarrier;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Reads from a mapping file how columns become values. What is wrong is told, and gives nothing. Not thread-safe. */
final class Columns {

    /** The word for: what stands here means that it was not asked, or does not tell. */
    static final String NOT_ASKED = "not-asked";

    /** The word for a barrier that was reported but not rated. */
    static final String REPORTED = "reported";

    /** The word for: there was no intervention. */
    static final String NONE = "none";

    private static final Map<String, RoundingMode> ROUNDING =
            Map.of("down", RoundingMode.FLOOR, "up", RoundingMode.CEILING, "nearest", RoundingMode.HALF_UP);

    private static final List<String> TRANSLATIONS = List.of("values", "bands", "table");

    private final FileFindings findings;
    private final Map<String, Fields> tables = new LinkedHashMap<>();
    private final Map<String, Place> tablePlaces = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private Notation notation = new Notation(',', DatePattern.ISO, Set.of());

    Columns(FileFindings findings) {
        this.findings = findings;
    }

    /** The notation in which tables write numbers from here on. */
    void numbersIn(Notation other) {
        notation = other;
    }

    /** Tables with a name, for columns that share one. */
    void tables(Value value) {
        for (Value.Entry entry : value.entries()) {
            tablePlaces.put(entry.name(), entry.place());
            entry.value().fields("values", "bands").ifPresent(table -> {
                tables.put(entry.name(), table);
                if (table.optional("values").isPresent()
                        == table.optional("bands").isPresent()) {
                    findings.add(
                            "no-table",
                            entry.place(),
                            new Text(
                                    "Een tabel heeft `values` of `bands`, en niet allebei.",
                                    "A table has `values` or `bands`, and not both."),
                            new Text("Houd één van de twee over.", "Keep one of the two."));
                }
            });
        }
    }

    /** Tells which tables with a name no column uses. To be called when all columns were read. */
    void tellUnusedTables() {
        tables.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> findings.add(
                        "unused-table",
                        tablePlaces.get(name),
                        new Text("Geen enkele kolom gebruikt deze tabel.", "No column uses this table."),
                        name,
                        new Text(
                                "Haal de tabel weg, of noem hem bij een kolom (`table`).",
                                "Remove the table, or name it at a column (`table`).")));
    }

    /** A column of texts. */
    Optional<Reading<String>> text(Value value) {
        return value.fields("column").flatMap(fields -> reading(fields, Optional.of(new Translation.Plain())));
    }

    /** A column of dates. */
    Optional<Reading<LocalDate>> day(Value value) {
        return value.fields("column", "dates")
                .flatMap(fields -> reading(fields, Optional.of(new Translation.Day(dates(fields.optional("dates"))))));
    }

    /** A column of ratings on a scale: as they stand, or recoded by a table; never calculated. */
    Optional<Reading<Integer>> rating(Value value, int min, int max) {
        return value.fields("column", "values", "bands", "table", "times", "dividedBy", "round")
                .flatMap(fields -> {
                    Stream.of("times", "dividedBy", "round")
                            .map(fields::optional)
                            .filter(Value::isPresent)
                            .forEach(
                                    calculation -> findings.add(
                                            "calculated-score",
                                            calculation.place(),
                                            new Text(
                                                    "Een score wordt niet uitgerekend.",
                                                    "A score is never calculated."),
                                            new Text(
                                                    "Schrijf met `values` of `bands` op wat elke waarde op de andere schaal hier betekent.",
                                                    "Write with `values` or `bands` what each value of the other scale means here.")));
                    return reading(
                            fields,
                            table(fields, result -> whole(result, min, max)).or(() -> asItStands(fields)));
                });
    }

    /** A column of whole numbers, possibly in another unit. */
    Optional<Reading<Integer>> number(Value value, int min, int max) {
        return value.fields("column", "values", "bands", "table", "times", "dividedBy", "round")
                .flatMap(fields -> {
                    Optional<BigDecimal> times = factor(fields.optional("times"));
                    Optional<BigDecimal> dividedBy = factor(fields.optional("dividedBy"));
                    Optional<RoundingMode> rounding = fields.optional("round")
                            .code(ROUNDING.keySet().stream().sorted().toList())
                            .map(ROUNDING::get);
                    boolean counted = fields.optional("times").isPresent()
                            || fields.optional("dividedBy").isPresent();
                    boolean translated = translates(fields);
                    if (counted && !fields.optional("round").isPresent()) {
                        findings.add(
                                "no-rounding",
                                fields.place(),
                                new Text(
                                        "Bij omrekenen hoort hoe wordt afgerond.",
                                        "Counting in another unit needs to say how to round."),
                                new Text(
                                        "Voeg toe: `round: down`, `round: up` of `round: nearest`.",
                                        "Add `round: down`, `round: up` or `round: nearest`."));
                    }
                    if (translated && (counted || fields.optional("round").isPresent())) {
                        findings.add(
                                "two-translations",
                                fields.place(),
                                new Text(
                                        "Kies tussen omrekenen en een tabel; samen is niet te zeggen wat eerst komt.",
                                        "Choose between counting and a table; together nobody can say which comes first."),
                                new Text(
                                        "Haal de tabel weg, of `times`, `dividedBy` en `round`.",
                                        "Remove the table, or `times`, `dividedBy` and `round`."));
                    }
                    Translation<Integer> whole = new Translation.Whole(
                            times.orElse(BigDecimal.ONE), dividedBy.orElse(BigDecimal.ONE), rounding);
                    return reading(
                            fields,
                            table(fields, result -> whole(result, min, max))
                                    .or(() -> Optional.of(whole).filter(one -> !translated)));
                });
    }

    /** A column that says yes or no, in words of its own. */
    Optional<Reading<Boolean>> yesNo(Value value) {
        return value.fields("column", "values", "bands", "table")
                .flatMap(fields -> reading(fields, needed(fields, Value::yesNo)));
    }

    /** A column of codes: as they stand, or translated. */
    Optional<Reading<String>> code(Value value, Collection<String> codes) {
        return value.fields("column", "values", "bands", "table")
                .flatMap(fields -> reading(
                        fields,
                        table(fields, result -> result.code(with(codes, NOT_ASKED)))
                                .or(() -> Optional.<Translation<String>>of(new Translation.Code(codes))
                                        .filter(one -> !translates(fields)))));
    }

    /** A column of codes that may also say that there is none. */
    Optional<Reading<Optional<String>>> codeOrNone(Value value, Collection<String> codes) {
        return value.fields("column", "values", "bands", "table")
                .flatMap(fields -> reading(
                        fields,
                        table(
                                        fields,
                                        result -> result.code(with(codes, NONE, NOT_ASKED))
                                                .map(code -> Optional.of(code).filter(one -> !one.equals(NONE))))
                                .or(() -> Optional.<Translation<Optional<String>>>of(
                                                new Translation.Then<>(new Translation.Code(codes), Optional::of))
                                        .filter(one -> !translates(fields)))));
    }

    /** A column that tells about a barrier. */
    Optional<MappedBarrier> barrier(String domain, Value value) {
        List<String> codes =
                with(Arrays.stream(Severity.values()).map(Enum::name).toList(), REPORTED, NOT_ASKED);
        return value.fields("column", "values", "bands", "table", "addressed").flatMap(fields -> {
            Optional<Reading<Boolean>> addressed = yesNo(fields.optional("addressed"));
            Optional<Reading<Optional<Severity>>> state = reading(
                    fields,
                    needed(
                            fields,
                            result -> result.code(codes)
                                    .map(code -> Optional.of(code)
                                            .filter(one -> !one.equals(REPORTED) && !one.equals(NOT_ASKED))
                                            .map(Severity::valueOf))));
            return state.map(reading -> new MappedBarrier(domain, reading, addressed));
        });
    }

    /** How dates are written. */
    Optional<DatePattern> dates(Value value) {
        Optional<String> text = value.text();
        Optional<DatePattern> pattern = text.flatMap(DatePattern::of);
        if (text.isPresent() && pattern.isEmpty()) {
            value.refuse(
                    "no-date-pattern",
                    new Text("Dit zegt niet hoe een datum geschreven is.", "This does not say how a date is written."),
                    new Text(
                            "Gebruik d, m en j voor dag, maand en jaar, zoals dd-mm-jjjj. Het jaar heeft vier cijfers.",
                            "Use d, m and j (or y) for day, month and year, like dd-mm-jjjj. The year has four digits."));
        }
        return pattern;
    }

    private <T> Optional<Reading<T>> reading(Fields fields, Optional<Translation<T>> translation) {
        Value column = fields.required("column");
        Optional<Column> named = column.text().map(name -> Column.named(name, at(column)));
        return named.isPresent() && translation.isPresent()
                ? Optional.of(new Reading<>(named.get(), translation.get()))
                : Optional.empty();
    }

    private static Place at(Value value) {
        return value.node().map(Node::place).orElse(value.place());
    }

    private static Optional<Translation<Integer>> asItStands(Fields fields) {
        return Optional.<Translation<Integer>>of(Translation.Whole.AS_IT_STANDS).filter(one -> !translates(fields));
    }

    private static boolean translates(Fields fields) {
        return TRANSLATIONS.stream().anyMatch(name -> fields.optional(name).isPresent());
    }

    private static Optional<Integer> whole(Value value, int min, int max) {
        return value.whole(min, max).stream().boxed().findFirst();
    }

    private static List<String> with(Collection<String> codes, String... words) {
        return Stream.concat(codes.stream(), Stream.of(words)).toList();
    }

    /** A table that must be there. */
    private <T> Optional<Translation<T>> needed(Fields fields, Function<Value, Optional<T>> result) {
        if (!translates(fields)) {
            findings.add(
                    "no-table",
                    fields.place(),
                    new Text(
                            "Hier ontbreekt wat de inhoud van de kolom betekent.",
                            "What the content of the column means is missing here."),
                    new Text(
                            "Voeg `values` toe, met voor elke inhoud de betekenis; `" + NOT_ASKED
                                    + "` voor wat niets zegt.",
                            "Add `values`, with the meaning of each content; `" + NOT_ASKED
                                    + "` for what tells nothing."));
        }
        return table(fields, result);
    }

    private <T> Optional<Translation<T>> table(Fields fields, Function<Value, Optional<T>> result) {
        if (TRANSLATIONS.stream()
                        .filter(name -> fields.optional(name).isPresent())
                        .count()
                > 1) {
            findings.add(
                    "two-translations",
                    fields.place(),
                    new Text("Hier staan twee tabellen.", "There are two tables here."),
                    new Text(
                            "Houd één van `values`, `bands` en `table` over.",
                            "Keep one of `values`, `bands` and `table`."));
        }
        Optional<String> name = fields.optional("table").code(tables.keySet());
        name.ifPresent(used::add);
        return name.map(tables::get).map(table -> ownTable(table, result)).orElseGet(() -> ownTable(fields, result));
    }

    private <T> Optional<Translation<T>> ownTable(Fields fields, Function<Value, Optional<T>> result) {
        return fields.optional("bands").isPresent()
                ? bands(fields.optional("bands"), result)
                : values(fields.optional("values"), result);
    }

    private <T> Optional<Translation<T>> values(Value value, Function<Value, Optional<T>> result) {
        Map<String, Optional<T>> texts = new HashMap<>();
        Map<BigDecimal, Optional<T>> numbers = new HashMap<>();
        List<Value.Entry> entries = value.entries();
        for (Value.Entry entry : entries) {
            Optional<T> meaning = meaning(entry.value(), result);
            Optional<BigDecimal> number =
                    notation.number(Spaces.single(entry.name())).map(Translation::normal);
            boolean again = texts.put(Spaces.key(entry.name()), meaning) != null;
            again |= number.isPresent() && numbers.put(number.get(), meaning) != null;
            if (again) {
                findings.add(
                        "duplicate-value",
                        entry.place(),
                        new Text("Deze inhoud staat al in de tabel.", "This content is in the table already."),
                        entry.name(),
                        new Text(
                                "Haal een van de twee weg. Hoofdletters en extra spaties maken geen verschil.",
                                "Remove one of the two. Capitals and extra spaces make no difference."));
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Translation.Table<>(texts, numbers));
    }

    private <T> Optional<Translation<T>> bands(Value value, Function<Value, Optional<T>> result) {
        List<Translation.Band<T>> bands = new ArrayList<>();
        for (Value item : value.items()) {
            item.fields("from", "below", "through", "is")
                    .flatMap(fields -> band(fields, result))
                    .ifPresent(band -> {
                        if (bands.stream().anyMatch(band::overlaps)) {
                            findings.add(
                                    "overlap",
                                    item.place(),
                                    new Text(
                                            "Deze band overlapt met een eerdere.",
                                            "This band overlaps an earlier one."),
                                    new Text(
                                            "Verander de grenzen, zodat elk getal in hoogstens één band valt.",
                                            "Change the bounds, so that each number is in one band at most."));
                        }
                        bands.add(band);
                    });
        }
        return bands.isEmpty() ? Optional.empty() : Optional.of(new Translation.Bands<>(bands));
    }

    private <T> Optional<Translation.Band<T>> band(Fields fields, Function<Value, Optional<T>> result) {
        Optional<BigDecimal> from = decimal(fields.required("from"));
        Optional<BigDecimal> below = decimal(fields.optional("below"));
        Optional<BigDecimal> through = decimal(fields.optional("through"));
        Optional<T> meaning = meaning(fields.required("is"), result);
        boolean open = fields.optional("below").isPresent()
                == fields.optional("through").isPresent();
        Optional<BigDecimal> to = below.or(() -> through);
        boolean upsideDown =
                from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= (through.isPresent() ? 1 : 0);
        if (open || upsideDown) {
            findings.add(
                    "no-band",
                    fields.place(),
                    new Text(
                            "Een band loopt van `from` tot `below` (dat er net niet bij hoort) of tot en met `through`.",
                            "A band runs from `from` to `below` (which is just not in it) or through `through`."),
                    new Text(
                            "Schrijf een van de twee, en zorg dat hij hoger is dan `from`.",
                            "Write one of the two, and make it higher than `from`."));
        }
        return from.isPresent() && to.isPresent() && !open && !upsideDown
                ? Optional.of(new Translation.Band<>(from.get(), to.get(), through.isPresent(), meaning))
                : Optional.empty();
    }

    /** What a content means; nothing when it means that it was not asked, or when that was told to be wrong. */
    private static <T> Optional<T> meaning(Value value, Function<Value, Optional<T>> result) {
        boolean notAsked = value.node()
                .filter(node ->
                        node instanceof Node.TextNode text && text.text().equals(NOT_ASKED))
                .isPresent();
        return notAsked ? Optional.empty() : result.apply(value);
    }

    private Optional<BigDecimal> factor(Value value) {
        Optional<BigDecimal> number = decimal(value);
        if (number.isPresent() && number.get().signum() <= 0) {
            value.refuse(
                    "out-of-range",
                    new Text("Hier hoort een getal boven 0.", "This must be a number above 0."),
                    new Text("Verander het getal.", "Change the number."));
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> decimal(Value value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = value.node()
                .filter(Node.NumberNode.class::isInstance)
                .map(node -> ((Node.NumberNode) node).written())
                .filter(written -> written.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
                .map(BigDecimal::new);
        if (number.isEmpty()) {
            value.refuse(
                    "wrong-type",
                    new Text("Hier hoort een getal, zoals 12 of 4.35.", "This must be a number, like 12 or 4.35."),
                    new Text(
                            "Schrijf in de mapping een punt in getallen, en geen aanhalingstekens.",
                            "Write a point in numbers in the mapping, and no quotes."));
        }
        return number;
    }
}
