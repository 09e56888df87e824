package nl.gewogenmaatwerk.adapter.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Reliability;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Reads a vocabulary file. Used once. */
final class VocabularyReader {

    private static final int MAX_NUMBER = 1_000_000;
    private static final int MAX_SCORE = 100;
    private static final int THOUSAND = 1_000;
    private static final String GOAL = "goal.";

    private static final List<String> OF_FRAMEWORK =
            List.of("grounds", "goal", "constructs", "barriers", "situation", "flags", "instruments", "parameters");
    private static final List<String> OF_MUNICIPALITY = Stream.concat(
                    OF_FRAMEWORK.stream(), Stream.of("interventions", "notOffered"))
            .toList();

    private static final List<String> WITH_CODES = List.of("type", "localDemand", "fittingWorkDemand");

    private final YamlFile file;
    private final Prose prose;
    private final Optional<Fields> all;
    private final boolean complete;

    private VocabularyReader(YamlFile file, Prose prose, List<String> names, boolean complete) {
        this.file = file;
        this.prose = prose;
        this.all = file.root().fields(names);
        this.complete = complete;
    }

    /** A reader of the framework's vocabulary. */
    static VocabularyReader framework(YamlFile file, Prose prose) {
        return new VocabularyReader(file, prose, OF_FRAMEWORK, true);
    }

    /** A reader of what a municipality adds. */
    static VocabularyReader municipality(YamlFile file, Prose prose) {
        return new VocabularyReader(file, prose, OF_MUNICIPALITY, false);
    }

    /** A vocabulary of interventions and sources only. */
    static Vocabulary only(Map<String, Intervention> interventions, Map<String, String> sources) {
        return Vocabulary.empty().withInterventions(interventions).withSources(sources);
    }

    /** The codes of this file, with interventions and sources from other files. */
    Vocabulary read(Map<String, Intervention> interventions, Map<String, String> sources) {
        if (all.isEmpty()) {
            return only(interventions, sources);
        }
        return new Vocabulary(
                entries(Codes.ID, "grounds", this::ground),
                goal(),
                entries(Codes.ID, "constructs", this::construct),
                entries(Codes.ID, "barriers", this::barrier),
                entries(Codes.ID, "situation", this::situationItem),
                entries(Codes.CAPITALS, "flags", this::flag),
                entries(Codes.ID, "instruments", this::instrument),
                entries(Codes.CAPITALS, "parameters", this::parameter),
                interventions,
                sources);
    }

    /** The interventions that a municipality adds. */
    Map<String, Intervention> interventions() {
        return all.map(fields -> new CatalogueReader(file, prose).read(fields.optional("interventions")))
                .orElse(Map.of());
    }

    /** The interventions that a municipality does not offer. */
    Map<String, LayerDraft.NotOffered> notOffered() {
        Map<String, LayerDraft.NotOffered> notOffered = new LinkedHashMap<>();
        all.ifPresent(fields -> fields.optional("notOffered")
                .items()
                .forEach(item -> item.fields("intervention", "because").ifPresent(entry -> {
                    Value code = entry.required("intervention");
                    Text because = prose.of(entry.required("because"), "");
                    Codes.CAPITALS
                            .of(code)
                            .filter(intervention -> notOffered.put(
                                            intervention, new LayerDraft.NotOffered(because, file.origin(item.place())))
                                    != null)
                            .ifPresent(twice -> Lists.twice(code));
                })));
        return notOffered;
    }

    private interface Reading<T> {
        Optional<T> of(String code, Value value, Origin origin);
    }

    private <T> Map<String, T> entries(Codes form, String name, Reading<T> reading) {
        Map<String, T> read = new LinkedHashMap<>();
        for (Value.Entry entry : form.entries(section(name))) {
            reading.of(entry.name(), entry.value(), file.origin(entry.place()))
                    .ifPresent(one -> read.put(entry.name(), one));
        }
        return read;
    }

    private Value section(String name) {
        Fields fields = all.orElseThrow();
        return complete ? fields.required(name) : fields.optional(name);
    }

    private Optional<Ground> ground(String code, Value value, Origin origin) {
        return value.fields("label", "meaning")
                .map(fields ->
                        new Ground(code, label(fields, code), prose.of(fields.required("meaning"), code), origin));
    }

    private Map<String, GoalField> goal() {
        Map<String, GoalField> goal = new LinkedHashMap<>();
        List<String> names = GoalField.ALL.stream()
                .map(code -> code.substring(GOAL.length()))
                .toList();
        section("goal").fields(names).ifPresent(fields -> {
            for (String name : names) {
                Value value = complete ? fields.required(name) : fields.optional(name);
                goalField(name, value).ifPresent(field -> goal.put(field.code(), field));
            }
        });
        return goal;
    }

    private Optional<GoalField> goalField(String name, Value value) {
        boolean withCodes = WITH_CODES.contains(name);
        List<String> names = withCodes
                ? List.of("label", "question", "changeable", "codes")
                : List.of("label", "question", "changeable");
        return value.fields(names)
                .map(fields -> new GoalField(
                        GOAL + name,
                        label(fields, name),
                        changeable(fields),
                        question(fields, name),
                        withCodes ? codes(fields.required("codes")) : Map.of(),
                        file.origin(value.place())));
    }

    private Optional<Construct> construct(String code, Value value, Origin origin) {
        return value.fields("label", "part", "changeable", "sources", "question", "reliability")
                .map(fields -> new Construct(
                        code,
                        label(fields, code),
                        part(fields, List.of(Part.WILLING, Part.ABLE, Part.DOING)),
                        changeable(fields),
                        List.copyOf(Lists.distinct(fields.required("sources"), item -> item.code(ScoreSource.class))),
                        question(fields, code),
                        origin,
                        reliability(fields.optional("reliability"))));
    }

    private Optional<BarrierDomain> barrier(String code, Value value, Origin origin) {
        return value.fields("label", "changeable", "question")
                .map(fields -> new BarrierDomain(
                        code, label(fields, code), changeable(fields), question(fields, code), origin));
    }

    private Optional<Flag> flag(String code, Value value, Origin origin) {
        return value.fields("label", "question")
                .map(fields -> new Flag(code, label(fields, code), question(fields, code), origin));
    }

    private Optional<SituationItem> situationItem(String code, Value value, Origin origin) {
        Optional<Kind> kind = Kind.of(value);
        List<String> names = new ArrayList<>(List.of("label", "part", "changeable", "question", "type"));
        kind.map(List::of).orElse(List.of(Kind.values())).forEach(possible -> names.addAll(possible.fields));
        return value.fields(names).map(fields -> {
            fields.required("type").code(Kind.WRITTEN);
            return new SituationItem(
                    code,
                    label(fields, code),
                    part(fields, List.of(Part.values())),
                    changeable(fields),
                    question(fields, code),
                    type(kind, fields),
                    origin);
        });
    }

    /** The type of a situation item, as it is written, with the fields that only it has. */
    private enum Kind {
        NUMBER("number", "min", "max", "unit"),
        CODE("code", "codes", "ordered"),
        YES_NO("yes-no");

        private static final List<String> WRITTEN =
                Arrays.stream(values()).map(kind -> kind.written).toList();

        private final String written;
        private final List<String> fields;

        Kind(String written, String... fields) {
            this.written = written;
            this.fields = List.of(fields);
        }

        static Optional<Kind> of(Value item) {
            Optional<Node> type = item.node()
                    .filter(Node.ObjectNode.class::isInstance)
                    .flatMap(node -> ((Node.ObjectNode) node).member("type"))
                    .map(Node.Member::value);
            return Arrays.stream(values())
                    .filter(kind -> type.isPresent()
                            && type.get() instanceof Node.TextNode text
                            && text.text().equals(kind.written))
                    .findFirst();
        }
    }

    private SituationItem.ValueType type(Optional<Kind> kind, Fields fields) {
        return switch (kind.orElse(Kind.YES_NO)) {
            case NUMBER ->
                new SituationItem.WholeNumber(
                        fields.required("min").whole(0, MAX_NUMBER).orElse(0),
                        fields.required("max").whole(0, MAX_NUMBER).orElse(MAX_NUMBER),
                        prose.of(fields.optional("unit"), ""));
            case CODE ->
                new SituationItem.Codes(
                        codes(fields.required("codes")),
                        fields.optional("ordered").yesNo().orElse(false));
            case YES_NO -> new SituationItem.YesNo();
        };
    }

    private Optional<LifeDomainInstrument> instrument(String code, Value value, Origin origin) {
        return value.fields("label", "min", "max", "severity", "domains", "reliability")
                .map(fields -> {
                    int min = fields.required("min").whole(0, MAX_SCORE).orElse(0);
                    int max = fields.required("max").whole(0, MAX_SCORE).orElse(MAX_SCORE);
                    Map<Integer, Severity> severity = severity(fields.optional("severity"), min, max);
                    Map<String, LifeDomainInstrument.Domain> domains = new LinkedHashMap<>();
                    for (Value.Entry entry : Codes.ID.entries(fields.required("domains"))) {
                        entry.value()
                                .fields("label", "barrier")
                                .ifPresent(domain -> domains.put(entry.name(), domain(entry.name(), domain, severity)));
                    }
                    return new LifeDomainInstrument(
                            code,
                            label(fields, code),
                            min,
                            max,
                            domains,
                            origin,
                            reliability(fields.optional("reliability")));
                });
    }

    /** Written in thousandths, because the files hold whole numbers only. */
    private static Optional<Reliability> reliability(Value value) {
        return value.fields("coefficient", "spread", "source").flatMap(fields -> {
            OptionalInt coefficient = fields.required("coefficient").whole(0, THOUSAND - 1);
            OptionalInt spread = fields.required("spread").whole(1, MAX_NUMBER);
            Optional<String> source = Codes.CAPITALS.of(fields.required("source"));
            return coefficient.isPresent() && spread.isPresent() && source.isPresent()
                    ? Optional.of(new Reliability(
                            coefficient.getAsInt() / (double) THOUSAND,
                            spread.getAsInt() / (double) THOUSAND,
                            source.get()))
                    : Optional.empty();
        });
    }

    private LifeDomainInstrument.Domain domain(String code, Fields fields, Map<Integer, Severity> severity) {
        Optional<String> barrier = Codes.ID.of(fields.optional("barrier"));
        return new LifeDomainInstrument.Domain(
                code, label(fields, code), barrier, barrier.isPresent() ? severity : Map.of());
    }

    private static Map<Integer, Severity> severity(Value value, int min, int max) {
        Map<Integer, Severity> severity = new LinkedHashMap<>();
        List<String> scores = new ArrayList<>();
        for (int score = min; score <= max; score++) {
            scores.add(String.valueOf(score));
        }
        if (!value.isPresent()) {
            return severity;
        }
        value.fields(scores).ifPresent(fields -> {
            for (String score : scores) {
                fields.optional(score).code(Severity.class).ifPresent(one -> severity.put(Integer.valueOf(score), one));
            }
        });
        return severity;
    }

    private Optional<Parameter> parameter(String code, Value value, Origin origin) {
        return value.fields("label", "values").flatMap(fields -> {
            Text label = label(fields, code);
            List<Parameter.Dated> values = new ArrayList<>();
            Set<LocalDate> days = new HashSet<>();
            Value list = fields.required("values");
            for (Value item : list.items()) {
                dated(item, days).ifPresent(values::add);
            }
            if (list.node()
                    .filter(node ->
                            node instanceof Node.ListNode all && all.items().isEmpty())
                    .isPresent()) {
                list.refuse(
                        "no-values",
                        new Text("Dit getal heeft geen enkele waarde.", "This number has no value at all."),
                        new Text(
                                "Schrijf minstens één waarde, met `from`, `value` en `source`.",
                                "Write at least one value, with `from`, `value` and `source`."));
            }
            return values.isEmpty() ? Optional.empty() : Optional.of(new Parameter(code, label, values, origin));
        });
    }

    private static Optional<Parameter.Dated> dated(Value item, Set<LocalDate> days) {
        return item.fields("from", "value", "source").flatMap(fields -> {
            Optional<LocalDate> from = fields.required("from").date();
            OptionalInt number = fields.required("value").whole(0, MAX_NUMBER);
            Optional<String> source = Codes.CAPITALS.of(fields.required("source"));
            if (from.isPresent() && !days.add(from.get())) {
                Lists.twice(fields.required("from"));
            }
            return from.isPresent() && number.isPresent() && source.isPresent()
                    ? Optional.of(new Parameter.Dated(from.get(), number.getAsInt(), source.get()))
                    : Optional.empty();
        });
    }

    private Map<String, Text> codes(Value value) {
        Map<String, Text> codes = new LinkedHashMap<>();
        Codes.CAPITALS.entries(value).forEach(entry -> codes.put(entry.name(), prose.of(entry.value(), entry.name())));
        return codes;
    }

    private Text label(Fields fields, String code) {
        return prose.of(fields.required("label"), code);
    }

    private Text question(Fields fields, String code) {
        return prose.of(fields.required("question"), code);
    }

    private static boolean changeable(Fields fields) {
        return fields.required("changeable").yesNo().orElse(false);
    }

    private static Part part(Fields fields, List<Part> allowed) {
        return fields.required("part")
                .code(allowed.stream().map(Part::code).toList())
                .flatMap(code -> allowed.stream()
                        .filter(part -> part.code().equals(code))
                        .findFirst())
                .orElse(allowed.get(0));
    }
}
