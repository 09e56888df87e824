package nl.gewogenmaatwerk.adapter.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedBarrier;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedFlag;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedGoal;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedIntervention;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedItem;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedLifeDomain;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedList;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedScore;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MeasuredOn;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Reads a mapping file against a vocabulary and tells all problems at once. Used once. */
final class MappingReader {

    static final String SCHEMA = "mapping/1";

    private static final String PROTECTED_GROUND = "protected-ground";

    private static final List<String> SECTIONS = List.of(
            "schema",
            "file",
            "tables",
            "caseId",
            "goal",
            "scores",
            "lifeDomains",
            "barriers",
            "situation",
            "flags",
            "interventions");
    private static final List<String> FILE =
            List.of("format", "charset", "separator", "decimal", "dates", "empty", "sheet", "headerRow");
    private static final int LAST_HEADER_ROW = 1_000;
    private static final Pattern PERSONAL = Pattern.compile(
            "(?iu)(?<!\\p{L})(\\p{L}*naam|naw|names?|e-?mail\\p{L}*|telefoon\\p{L}*|mobiel\\p{L}*|phone\\p{L}*)(?!\\p{L})");

    private final FileFindings findings;
    private final Vocabulary vocabulary;
    private final Columns columns;

    private MappingReader(String file, Vocabulary vocabulary) {
        this.findings = new FileFindings(file);
        this.vocabulary = vocabulary;
        this.columns = new Columns(findings);
    }

    /** What a mapping file says. @throws ImportException when it has problems */
    static Mapping read(String file, byte[] content, Vocabulary vocabulary) {
        MappingReader reader = new MappingReader(file, vocabulary);
        Optional<Mapping> mapping = DocumentReader.yaml()
                .refusingBsn()
                .read(content, reader.findings)
                .flatMap(document -> reader.mapping(file, document));
        List<Problem> problems = reader.problems();
        if (mapping.isEmpty() || !problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return mapping.get();
    }

    /** All problems; that a protected ground is unknown as well adds nothing. */
    private List<Problem> problems() {
        List<Origin> refused = findings.problems().stream()
                .filter(problem -> problem.code().equals(PROTECTED_GROUND))
                .map(Problem::origin)
                .toList();
        return findings.problems().stream()
                .filter(problem -> problem.code().equals(PROTECTED_GROUND) || !refused.contains(problem.origin()))
                .toList();
    }

    private Optional<Mapping> mapping(String file, Node document) {
        refuseProtectedGrounds(document);
        Optional<Fields> sections = Value.of(document, findings).fields(SECTIONS);
        return sections.map(fields -> mapping(file, fields));
    }

    private Mapping mapping(String file, Fields fields) {
        fields.required("schema").code(List.of(SCHEMA));
        Optional<Fields> settings = fields.optional("file").fields(FILE);
        Notation notation = notation(settings);
        columns.numbersIn(notation);
        columns.tables(fields.optional("tables"));
        Mapping mapping = new Mapping(
                file,
                settings(settings),
                notation,
                caseId(fields.optional("caseId")),
                goal(fields.optional("goal")),
                scores(fields.optional("scores")),
                lifeDomains(fields.optional("lifeDomains")),
                barriers(fields.optional("barriers")),
                situation(fields.optional("situation")),
                flags(fields.optional("flags")),
                interventions(fields.optional("interventions")));
        columns.tellUnusedTables();
        if (findings.problems().isEmpty()
                && mapping.columns().count() == mapping.caseId().stream().count()) {
            findings.add(
                    "nothing-mapped",
                    Place.WHOLE,
                    new Text("Deze mapping haalt niets uit het bestand.", "This mapping takes nothing from the file."),
                    new Text(
                            "Voeg toe wat het bestand vertelt, bijvoorbeeld bij `scores` of `situation`.",
                            "Add what the file tells, for instance at `scores` or `situation`."));
        }
        return mapping;
    }

    // ---- the file ----

    private FileSettings settings(Optional<Fields> file) {
        Optional<FileSettings.Format> format = file.flatMap(
                        fields -> fields.optional("format").code(List.of("csv", "xlsx")))
                .map(name -> name.equals("csv") ? FileSettings.Format.CSV : FileSettings.Format.XLSX);
        Charset charset = file.flatMap(fields -> fields.optional("charset").code(List.of("utf-8", "windows-1252")))
                .map(name -> name.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"))
                .orElse(StandardCharsets.UTF_8);
        char separator = file.flatMap(fields -> fields.optional("separator").code(List.of(";", ",", "tab")))
                .map(name -> name.equals("tab") ? '\t' : name.charAt(0))
                .orElse(';');
        Optional<String> sheet = file.flatMap(fields -> fields.optional("sheet").text());
        int headerRow = 1;
        if (file.isPresent()) {
            headerRow =
                    file.get().optional("headerRow").whole(1, LAST_HEADER_ROW).orElse(headerRow);
        }
        return new FileSettings(format, charset, separator, sheet, headerRow);
    }

    private Notation notation(Optional<Fields> file) {
        char decimal = file.flatMap(fields -> fields.optional("decimal").code(List.of(",", ".")))
                .map(mark -> mark.charAt(0))
                .orElse(',');
        DatePattern dates =
                file.flatMap(fields -> columns.dates(fields.optional("dates"))).orElse(DatePattern.ISO);
        Set<String> empty = file.stream()
                .flatMap(fields -> fields.optional("empty").items().stream())
                .map(Value::text)
                .flatMap(Optional::stream)
                .map(Spaces::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Notation(decimal, dates, empty);
    }

    private Optional<Reading<String>> caseId(Value value) {
        Optional<Reading<String>> reading = columns.text(value);
        reading.map(Reading::column)
                .filter(column -> PERSONAL.matcher(column.name()).find())
                .ifPresent(
                        column -> findings.add(
                                "personal-id",
                                column.place(),
                                new Text(
                                        "Deze kolom wijst een persoon aan en kan geen kenmerk van een zaak zijn.",
                                        "This column identifies a person and cannot be a case id."),
                                column.name(),
                                new Text(
                                        "Neem een kenmerk dat niets over de persoon zegt, of laat `caseId` weg; de rijen heten dan row-0001 en verder.",
                                        "Use an id that says nothing about the person, or leave `caseId` out; the rows are then called row-0001 and on.")));
        return reading;
    }

    // ---- the facts ----

    private MappedGoal goal(Value value) {
        Optional<Fields> goal = value.fields(
                "type", "ownedByClient", "clarity", "feasibility", "localDemand", "fittingWorkDemand", "description");
        return new MappedGoal(
                goal.flatMap(fields -> goalCode(fields.optional("type"), GoalField.TYPE)),
                goal.flatMap(fields -> columns.yesNo(fields.optional("ownedByClient"))),
                goal.flatMap(fields -> columns.rating(fields.optional("clarity"), 1, 5)),
                goal.flatMap(fields -> columns.rating(fields.optional("feasibility"), 1, 5)),
                goal.flatMap(fields -> goalCode(fields.optional("localDemand"), GoalField.LOCAL_DEMAND)),
                goal.flatMap(fields -> goalCode(fields.optional("fittingWorkDemand"), GoalField.FITTING_WORK_DEMAND)),
                goal.flatMap(fields -> columns.text(fields.optional("description"))));
    }

    private Optional<Reading<String>> goalCode(Value value, String field) {
        Collection<String> codes = Optional.ofNullable(vocabulary.goal().get(field))
                .map(known -> known.codes().keySet())
                .orElse(Set.of());
        return columns.code(value, codes);
    }

    private List<MappedScore> scores(Value value) {
        List<MappedScore> scores = new ArrayList<>();
        for (Value group : value.items()) {
            Optional<Fields> fields = group.fields("source", "measuredOn", "instrument", "constructs");
            if (fields.isEmpty()) {
                continue;
            }
            Optional<ScoreSource> source = fields.get().required("source").code(ScoreSource.class);
            Optional<MeasuredOn> measuredOn = measuredOn(fields.get().required("measuredOn"));
            Optional<String> instrument = fields.get().optional("instrument").text();
            for (Value.Entry entry : fields.get().required("constructs").entries()) {
                boolean known = known(entry, vocabulary.constructs().keySet());
                Optional<Reading<Integer>> reading = columns.rating(entry.value(), 1, 5);
                if (known && source.isPresent() && measuredOn.isPresent() && reading.isPresent()) {
                    scores.add(
                            new MappedScore(entry.name(), source.get(), measuredOn.get(), instrument, reading.get()));
                }
            }
        }
        return scores;
    }

    private List<MappedLifeDomain> lifeDomains(Value value) {
        List<MappedLifeDomain> scores = new ArrayList<>();
        for (Value group : value.items()) {
            Optional<Fields> fields = group.fields("instrument", "source", "measuredOn", "domains");
            if (fields.isEmpty()) {
                continue;
            }
            Optional<LifeDomainInstrument> instrument = fields.get()
                    .required("instrument")
                    .code(vocabulary.instruments().keySet())
                    .map(vocabulary.instruments()::get);
            Optional<ScoreSource> source = fields.get().required("source").code(ScoreSource.class);
            Optional<MeasuredOn> measuredOn = measuredOn(fields.get().required("measuredOn"));
            for (Value.Entry entry : fields.get().required("domains").entries()) {
                if (instrument.isEmpty()) {
                    continue;
                }
                boolean known = known(entry, instrument.get().domains().keySet());
                Optional<Reading<Integer>> reading = columns.rating(
                        entry.value(), instrument.get().min(), instrument.get().max());
                if (known && source.isPresent() && measuredOn.isPresent() && reading.isPresent()) {
                    scores.add(new MappedLifeDomain(
                            instrument.get().code(), entry.name(), source.get(), measuredOn.get(), reading.get()));
                }
            }
        }
        return scores;
    }

    private Optional<MeasuredOn> measuredOn(Value value) {
        if (value.node().filter(Node.ObjectNode.class::isInstance).isPresent()) {
            return columns.day(value).map(MeasuredOn.InColumn::new);
        }
        boolean asOf = value.node()
                .filter(node ->
                        node instanceof Node.TextNode text && text.text().equals("as-of"))
                .isPresent();
        if (asOf) {
            return Optional.of(new MeasuredOn.AsOf());
        }
        boolean word = value.node()
                .filter(node -> node instanceof Node.TextNode text
                        && text.text().chars().noneMatch(Character::isDigit))
                .isPresent();
        if (word) {
            value.refuse(
                    "no-day",
                    new Text(
                            "Dit zegt niet op welke dag er gemeten is.",
                            "This does not say on which day it was measured."),
                    new Text(
                            "Noem de kolom met de datum (`{column: …}`), één datum zoals `2026-03-01`, of `as-of` voor de dag van de import.",
                            "Name the column with the date (`{column: …}`), one date like `2026-03-01`, or `as-of` for the day of the import."));
            return Optional.empty();
        }
        return value.date().map(fixed -> new MeasuredOn.Fixed(fixed, value.place()));
    }

    private Optional<MappedList<MappedBarrier>> barriers(Value value) {
        return value.fields("complete", "domains").map(fields -> {
            List<MappedBarrier> barriers = new ArrayList<>();
            List<Value.Entry> entries = fields.required("domains").entries();
            for (Value.Entry entry : entries) {
                boolean known = known(entry, vocabulary.barriers().keySet());
                Optional<MappedBarrier> barrier = columns.barrier(entry.name(), entry.value());
                barrier.filter(read -> known).ifPresent(barriers::add);
            }
            boolean complete = complete(
                    fields.required("complete"),
                    vocabulary.barriers().keySet(),
                    entries.stream().map(Value.Entry::name).toList());
            return new MappedList<>(complete, barriers);
        });
    }

    private List<MappedItem> situation(Value value) {
        List<MappedItem> items = new ArrayList<>();
        for (Value.Entry entry : value.entries()) {
            if (known(entry, vocabulary.situation().keySet())) {
                item(vocabulary.situation().get(entry.name()).type(), entry.value())
                        .ifPresent(reading -> items.add(new MappedItem(entry.name(), reading)));
            }
        }
        return items;
    }

    private Optional<Reading<SituationValue>> item(SituationItem.ValueType type, Value value) {
        if (type instanceof SituationItem.WholeNumber number) {
            return columns.number(value, number.min(), number.max())
                    .map(reading -> mapped(reading, SituationValue.WholeNumber::new));
        }
        if (type instanceof SituationItem.Codes codes) {
            return columns.code(value, codes.labels().keySet())
                    .map(reading -> mapped(reading, SituationValue.Code::new));
        }
        return columns.yesNo(value).map(reading -> mapped(reading, SituationValue.YesNo::new));
    }

    private static <T, R> Reading<R> mapped(Reading<T> reading, Function<T, R> function) {
        return new Reading<>(reading.column(), new Translation.Then<>(reading.translation(), function));
    }

    private Optional<MappedList<MappedFlag>> flags(Value value) {
        return value.fields("complete", "codes").map(fields -> {
            List<MappedFlag> flags = new ArrayList<>();
            List<Value.Entry> entries = fields.required("codes").entries();
            for (Value.Entry entry : entries) {
                boolean known = known(entry, vocabulary.flags().keySet());
                Optional<Reading<Boolean>> reading = columns.yesNo(entry.value());
                reading.filter(read -> known).ifPresent(there -> flags.add(new MappedFlag(entry.name(), there)));
            }
            boolean complete = complete(
                    fields.required("complete"),
                    vocabulary.flags().keySet(),
                    entries.stream().map(Value.Entry::name).toList());
            return new MappedList<>(complete, flags);
        });
    }

    private Optional<MappedList<MappedIntervention>> interventions(Value value) {
        return value.fields("complete", "entries").map(fields -> {
            List<MappedIntervention> interventions = new ArrayList<>();
            for (Value item : fields.required("entries").items()) {
                item.fields("code", "startedOn", "endedOn", "outcome")
                        .flatMap(this::intervention)
                        .ifPresent(interventions::add);
            }
            boolean complete = fields.required("complete").yesNo().orElse(false);
            return new MappedList<>(complete, interventions);
        });
    }

    private Optional<MappedIntervention> intervention(Fields fields) {
        List<String> outcomes =
                Arrays.stream(PastIntervention.Outcome.values()).map(Enum::name).toList();
        Optional<Reading<Optional<String>>> code = columns.codeOrNone(
                fields.required("code"), vocabulary.interventions().keySet());
        Optional<Reading<LocalDate>> startedOn = columns.day(fields.optional("startedOn"));
        Optional<Reading<LocalDate>> endedOn = columns.day(fields.optional("endedOn"));
        Optional<Reading<PastIntervention.Outcome>> outcome = columns.code(fields.optional("outcome"), outcomes)
                .map(reading -> mapped(reading, PastIntervention.Outcome::valueOf));
        return code.map(reading -> new MappedIntervention(reading, startedOn, endedOn, outcome));
    }

    // ---- what all of it must hold to ----

    private boolean known(Value.Entry entry, Collection<String> codes) {
        return Value.of(new Node.TextNode(entry.place(), entry.name()), findings)
                .code(codes)
                .isPresent();
    }

    private boolean complete(Value value, Collection<String> all, Collection<String> told) {
        boolean complete = value.yesNo().orElse(false);
        List<String> missing = all.stream().filter(code -> !told.contains(code)).toList();
        if (complete && !missing.isEmpty()) {
            String list = missing.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
            findings.add(
                    "not-complete",
                    value.place(),
                    new Text(
                            "`complete: true` zegt dat het bestand naar alles op deze lijst vraagt, maar er is geen kolom voor "
                                    + list + ". Die zouden dan voor iedereen als 'niet aan de hand' tellen.",
                            "`complete: true` says that the file asks for everything on this list, but there is no column for "
                                    + list + ". For everyone these would then count as not there."),
                    new Text(
                            "Schrijf `complete: false`, of voeg de kolommen toe.",
                            "Write `complete: false`, or add the columns."));
        }
        return complete;
    }

    /** Nothing in a mapping may be named after a protected ground: no column, no target and no word that is translated. */
    private void refuseProtectedGrounds(Node node) {
        if (node instanceof Node.ObjectNode object) {
            object.members().forEach(member -> {
                refuseProtectedGround(member.name(), member.place());
                if (!member.place().pointer().equals("/file/sheet")) {
                    refuseProtectedGrounds(member.value());
                }
            });
        } else if (node instanceof Node.ListNode list) {
            list.items().forEach(this::refuseProtectedGrounds);
        } else if (node instanceof Node.TextNode text) {
            refuseProtectedGround(text.text(), text.place());
        }
    }

    private void refuseProtectedGround(String name, Place place) {
        ProtectedGrounds.in(name)
                .ifPresent(ground -> findings.add(
                        PROTECTED_GROUND,
                        place,
                        new Text(
                                "Dit noemt een beschermd kenmerk (" + ground.nl()
                                        + ") of iets dat daarvoor in de plaats komt.",
                                "This names a protected ground (" + ground.en()
                                        + ") or something that stands in for it."),
                        name,
                        new Text(
                                "Haal het uit de mapping. Een advies mag er niet van afhangen.",
                                "Remove it from the mapping. No advice may depend on it.")));
    }
}
