package nl.gewogenmaatwerk.adapter.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.Member;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.YesNoNode;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Makes a client file out of a document, and tells everything that is wrong with it at once. What it can read goes through the engine's own
 * check as well, the sound fields of a broken entry too; what the check finds is told where it stands in the document. Used once.
 */
final class ClientFileReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final Text CODE_FORM = new Text(
            "een code: 1 tot 64 letters, cijfers, punten en streepjes",
            "a code: 1 to 64 letters, digits, dots and dashes");

    /** What stands in for what could not be read, so that the rest can be checked. */
    private static final String NO_CODE = "-";

    private static final LocalDate NO_DAY = LocalDate.MIN;

    private final ClientFileFindings findings;
    private final Optional<Vocabulary> vocabulary;
    private final List<Partial> partials = new ArrayList<>();
    private final Map<String, List<Integer>> placesOfWhole = new HashMap<>();
    private LocalDate asOf = LocalDate.MAX;
    private boolean unreadable;

    ClientFileReader(ClientFileFindings findings, Optional<Vocabulary> vocabulary) {
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    /** The client file; empty when something is wrong with it. */
    Optional<ClientFile> read(Node document, boolean withSchema) {
        Node node = new BsnScan(findings).without(document);
        Optional<Fields> fields = Value.of(node, findings)
                .fields(
                        "schema",
                        "caseId",
                        "asOf",
                        "goal",
                        "scores",
                        "lifeDomains",
                        "barriers",
                        "situation",
                        "flags",
                        "interventions",
                        "incomplete",
                        "steps",
                        "attainments");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        schema(withSchema ? fields.get().required("schema") : fields.get().optional("schema"));
        ObjectReading top = new ObjectReading(fields.get());
        String caseId = top.required("caseId", ClientFileReader::freeText, NO_CODE);
        asOf = top.required("asOf", Value::date, LocalDate.MAX);
        ClientFile file = new ClientFile(
                caseId,
                asOf,
                goal(fields.get().optional("goal")),
                scores(fields.get().optional("scores")),
                lifeDomains(fields.get().optional("lifeDomains")),
                barriers(fields.get().optional("barriers")),
                situation(fields.get().optional("situation")),
                flags(fields.get().optional("flags")),
                interventions(fields.get().optional("interventions")),
                incomplete(fields.get().optional("incomplete")),
                steps(fields.get().optional("steps")),
                attainments(fields.get().optional("attainments")));
        check(file, top.unreadable(), node);
        return unreadable || !findings.isEmpty() ? Optional.empty() : Optional.of(file);
    }

    private void schema(Value schema) {
        Optional<String> version = freeText(schema);
        unreadable |= schema.isPresent() && version.isEmpty();
        if (version.isPresent() && !version.get().equals(ClientFileJson.SCHEMA)) {
            schema.refuse(
                    "unknown-schema",
                    new Text(
                            "`schema` noemt een soort of versie die hier niet gelezen wordt.",
                            "`schema` names a kind or version that is not read here."),
                    new Text(
                            "Maak het bestand als `" + ClientFileJson.SCHEMA + "`.",
                            "Make the file as `" + ClientFileJson.SCHEMA + "`."));
        }
    }

    private Goal goal(Value value) {
        Optional<Fields> fields = value.fields(
                "type", "ownedByClient", "clarity", "feasibility", "localDemand", "fittingWorkDemand", "description");
        if (fields.isEmpty()) {
            unreadable |= value.isPresent();
            return Goal.UNKNOWN;
        }
        ObjectReading goal = new ObjectReading(fields.get());
        return new Goal(
                goal.optional("type", code -> goalCode(code, GoalField.TYPE)),
                goal.optional("ownedByClient", Value::yesNo),
                orEmpty(goal.optional("clarity", ClientFileReader::rating)),
                orEmpty(goal.optional("feasibility", ClientFileReader::rating)),
                goal.optional("localDemand", code -> goalCode(code, GoalField.LOCAL_DEMAND)),
                goal.optional("fittingWorkDemand", code -> goalCode(code, GoalField.FITTING_WORK_DEMAND)),
                goal.optional("description", ClientFileReader::freeText));
    }

    private Optional<String> goalCode(Value value, String field) {
        return code(
                value,
                vocabulary.map(words -> Optional.ofNullable(words.goal().get(field))
                        .map(known -> known.codes().keySet())
                        .orElse(Set.of())));
    }

    private List<Score> scores(Value value) {
        return entries(
                        value,
                        "scores",
                        List.of("construct", "value", "source", "measuredOn", "instrument"),
                        this::score,
                        score -> alone(List.of(score), List.of(), Optional.empty(), Optional.empty()))
                .orElse(List.of());
    }

    private Score score(ObjectReading score) {
        return new Score(
                score.required("construct", code -> code(code, known(Vocabulary::constructs)), NO_CODE),
                score.required("value", ClientFileReader::rating, 1),
                score.required("source", code -> code.code(ScoreSource.class), ScoreSource.CLIENT),
                score.required("measuredOn", Value::date, NO_DAY),
                score.optional("instrument", ClientFileReader::freeText));
    }

    private List<LifeDomain> lifeDomains(Value value) {
        return entries(
                        value,
                        "lifeDomains",
                        List.of("instrument", "domain", "value", "measuredOn", "source"),
                        this::lifeDomain,
                        score -> alone(List.of(), List.of(score), Optional.empty(), Optional.empty()))
                .orElse(List.of());
    }

    private LifeDomain lifeDomain(ObjectReading score) {
        String code = score.required("instrument", any -> code(any, known(Vocabulary::instruments)), NO_CODE);
        Optional<LifeDomainInstrument> instrument =
                vocabulary.map(words -> words.instruments().get(code));
        return new LifeDomain(
                code,
                score.required(
                        "domain",
                        domain ->
                                code(domain, instrument.map(one -> one.domains().keySet())),
                        NO_CODE),
                score.required(
                        "value",
                        number -> whole(
                                number,
                                instrument.map(LifeDomainInstrument::min).orElse(Integer.MIN_VALUE),
                                instrument.map(LifeDomainInstrument::max).orElse(Integer.MAX_VALUE)),
                        1),
                score.required("measuredOn", Value::date, NO_DAY),
                score.required("source", source -> source.code(ScoreSource.class), ScoreSource.CLIENT));
    }

    private Optional<List<Barrier>> barriers(Value value) {
        return entries(
                value,
                "barriers",
                List.of("domain", "severity", "addressed"),
                this::barrier,
                barrier -> alone(List.of(), List.of(), Optional.of(List.of(barrier)), Optional.empty()));
    }

    private Barrier barrier(ObjectReading barrier) {
        return new Barrier(
                barrier.required("domain", code -> code(code, known(Vocabulary::barriers)), NO_CODE),
                barrier.optional("severity", code -> code.code(Severity.class)),
                barrier.optional("addressed", Value::yesNo).orElse(false));
    }

    private Map<String, SituationValue> situation(Value value) {
        unreadable |= value.isPresent() && !(value.node().orElseThrow() instanceof ObjectNode);
        Map<String, SituationValue> situation = new LinkedHashMap<>();
        for (Value.Entry entry : few(value, value.entries())) {
            if (isItem(entry.name())) {
                Optional<SituationValue> read = vocabulary
                        .map(words -> situationValue(
                                entry.value(),
                                words.situation().get(entry.name()).type()))
                        .orElseGet(() -> situationValue(entry.value()));
                unreadable |= read.isEmpty();
                read.ifPresent(one -> situation.put(entry.name(), one));
            } else {
                findings.unknownItem(
                        new Member(
                                entry.name(),
                                entry.place(),
                                entry.value().node().orElseThrow()),
                        known(Vocabulary::situation));
            }
        }
        return situation;
    }

    private boolean isItem(String name) {
        return vocabulary
                .map(words -> words.situation().containsKey(name))
                .orElseGet(() -> CODE.matcher(name).matches()
                        && ProtectedGrounds.in(name).isEmpty());
    }

    private Optional<SituationValue> situationValue(Value value, SituationItem.ValueType type) {
        if (type instanceof SituationItem.WholeNumber number) {
            return whole(value, number.min(), number.max()).map(SituationValue.WholeNumber::new);
        }
        if (type instanceof SituationItem.Codes codes) {
            return code(value, Optional.of(codes.labels().keySet())).map(SituationValue.Code::new);
        }
        return value.yesNo().map(SituationValue.YesNo::new);
    }

    private Optional<SituationValue> situationValue(Value value) {
        Node node = value.node().orElseThrow();
        if (node instanceof Node.NumberNode) {
            return whole(value, 0, Integer.MAX_VALUE).map(SituationValue.WholeNumber::new);
        }
        if (node instanceof YesNoNode) {
            return value.yesNo().map(SituationValue.YesNo::new);
        }
        if (node instanceof TextNode) {
            return code(value, Optional.empty()).map(SituationValue.Code::new);
        }
        if (!(node instanceof Node.RefusedNode)) {
            value.refuse(
                    "wrong-type",
                    new Text(
                            "Hier hoort een heel getal, `true` of `false`, of een code.",
                            "This must be a whole number, `true` or `false`, or a code."),
                    new Text(
                            "Verander de waarde, of laat het veld weg als het niet gevraagd is.",
                            "Change the value, or leave the field out when it was not asked."));
        }
        return Optional.empty();
    }

    private Optional<List<String>> flags(Value value) {
        return items(value).map(items -> {
            List<String> flags = new ArrayList<>();
            for (int place = 0; place < items.size(); place++) {
                Optional<String> flag = code(items.get(place), known(Vocabulary::flags));
                unreadable |= flag.isEmpty();
                if (flag.isPresent()) {
                    flags.add(flag.get());
                    placesOfWhole
                            .computeIfAbsent("flags", any -> new ArrayList<>())
                            .add(place);
                }
            }
            return flags;
        });
    }

    private Optional<List<PastIntervention>> interventions(Value value) {
        return entries(
                value,
                "interventions",
                List.of(
                        "code",
                        "startedOn",
                        "endedOn",
                        "outcome",
                        "target",
                        "expected",
                        "dose",
                        "attribution",
                        "context"),
                this::intervention,
                past -> alone(List.of(), List.of(), Optional.empty(), Optional.of(List.of(past))));
    }

    private PastIntervention intervention(ObjectReading past) {
        return new PastIntervention(
                past.required("code", code -> code(code, known(Vocabulary::interventions)), NO_CODE),
                past.optional("startedOn", Value::date),
                past.optional("endedOn", Value::date),
                past.optional("outcome", code -> code.code(PastIntervention.Outcome.class))
                        .orElse(PastIntervention.Outcome.UNKNOWN),
                new FollowUp(
                        past.optional("target", code -> code(code, targets())),
                        past.optional("expected", this::expectation),
                        past.optional("dose", this::dose),
                        past.optional("attribution", code -> code.code(FollowUp.Attribution.class)),
                        past.optional("context", ClientFileReader::freeText)));
    }

    private Optional<Set<String>> targets() {
        return vocabulary.map(words -> {
            Set<String> targets = new LinkedHashSet<>(words.constructs().keySet());
            targets.addAll(words.barriers().keySet());
            return targets;
        });
    }

    private Optional<FollowUp.Expectation> expectation(Value value) {
        return whole(
                value,
                List.of("direction", "setOn"),
                expected -> new FollowUp.Expectation(
                        expected.required("direction", code -> code.code(Direction.class), Direction.STABLE),
                        expected.required("setOn", Value::date, NO_DAY)));
    }

    private Optional<FollowUp.Dose> dose(Value value) {
        return whole(
                value,
                List.of("planned", "delivered", "unit"),
                dose -> new FollowUp.Dose(
                        dose.required("planned", number -> whole(number, 1, FollowUp.Dose.MOST), 1),
                        dose.required("delivered", number -> whole(number, 0, FollowUp.Dose.MOST), 0),
                        dose.required(
                                "unit", code -> code.code(FollowUp.Dose.Unit.class), FollowUp.Dose.Unit.SESSIONS)));
    }

    /** An object within an entry, if all of it can be read. */
    private <T> Optional<T> whole(Value value, List<String> names, Function<ObjectReading, T> object) {
        return value.fields(names).flatMap(fields -> {
            ObjectReading reading = new ObjectReading(fields);
            T one = object.apply(reading);
            return reading.unreadable().isEmpty() ? Optional.of(one) : Optional.empty();
        });
    }

    private Optional<List<Step>> steps(Value value) {
        return entries(
                value,
                "steps",
                List.of("step", "doneOn", "dueOn"),
                step -> new Step(
                        step.required("step", code -> code.code(Step.Kind.class), Step.Kind.INTAKE),
                        step.optional("doneOn", Value::date),
                        step.optional("dueOn", Value::date)),
                step -> alone(Optional.of(List.of(step)), List.of()));
    }

    private List<Attainment> attainments(Value value) {
        return entries(
                        value,
                        "attainments",
                        List.of("goal", "scale", "level", "ratedOn", "source"),
                        this::attainment,
                        attainment -> alone(Optional.empty(), List.of(attainment)))
                .orElse(List.of());
    }

    private Attainment attainment(ObjectReading attainment) {
        Attainment.Scale scale =
                attainment.required("scale", code -> code.code(Attainment.Scale.class), Attainment.Scale.GAS6);
        return new Attainment(
                attainment.required("goal", ClientFileReader::freeText, NO_CODE),
                scale,
                attainment.required("level", level -> whole(level, scale.min(), scale.max()), Attainment.REACHED),
                attainment.required("ratedOn", Value::date, NO_DAY),
                attainment.required("source", code -> code.code(ScoreSource.class), ScoreSource.CLIENT));
    }

    private static Optional<String> freeText(Value value) {
        return value.matching(ANY, new Text("een tekst", "a text"));
    }

    private static Optional<Integer> rating(Value value) {
        return whole(value, 1, 5);
    }

    private static Optional<Integer> whole(Value value, int min, int max) {
        OptionalInt number = value.whole(min, max);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static OptionalInt orEmpty(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** One of the known codes; whatever looks like a code when it is not known which there are. */
    private Optional<String> code(Value value, Optional<? extends Collection<String>> known) {
        if (value.node().orElse(null) instanceof TextNode written
                && !known.map(codes -> codes.contains(written.text())).orElse(false)) {
            Optional<Text> ground = ProtectedGrounds.in(written.text());
            if (ground.isPresent()) {
                findings.add(ClientFileCheck.protectedName(written.place().pointer(), ground.get()), written.place());
                return Optional.empty();
            }
        }
        return known.isPresent() ? value.code(known.get()) : value.matching(CODE, CODE_FORM);
    }

    private Optional<Set<String>> known(Function<Vocabulary, Map<String, ?>> codes) {
        return vocabulary.map(codes).map(Map::keySet);
    }

    /** The items of a list that may be absent, as far as there may be so many. */
    private Optional<List<Value>> items(Value value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        List<Value> items = value.items();
        if (!(value.node().orElseThrow() instanceof ListNode)) {
            unreadable = true;
        }
        return Optional.of(few(value, items));
    }

    /** Only so many entries as there may be; that there are more is told. */
    private static <T> List<T> few(Value value, List<T> entries) {
        if (entries.size() <= ClientFileCheck.MAX_ENTRIES) {
            return entries;
        }
        value.refuse(
                "too-many",
                new Text(
                        "Hier staan meer dan " + ClientFileCheck.MAX_ENTRIES + " regels.",
                        "There are more than " + ClientFileCheck.MAX_ENTRIES + " entries here."),
                new Text("Laat weg wat voor dit advies niet nodig is.", "Leave out what this advice does not need."));
        return entries.subList(0, ClientFileCheck.MAX_ENTRIES);
    }

    /** The entries of a list that could be read in full. The others are kept, to be checked one by one. */
    private <T> Optional<List<T>> entries(
            Value value,
            String list,
            List<String> names,
            Function<ObjectReading, T> entry,
            Function<T, ClientFile> alone) {
        return items(value).map(items -> {
            List<T> whole = new ArrayList<>();
            List<Integer> places = placesOfWhole.computeIfAbsent(list, any -> new ArrayList<>());
            for (int place = 0; place < items.size(); place++) {
                Optional<Fields> fields = items.get(place).fields(names);
                if (fields.isEmpty()) {
                    unreadable = true;
                    continue;
                }
                ObjectReading reading = new ObjectReading(fields.get());
                T one = entry.apply(reading);
                if (reading.unreadable().isEmpty()) {
                    whole.add(one);
                    places.add(place);
                } else {
                    partials.add(new Partial(list, place, reading.unreadable(), alone.apply(one)));
                }
            }
            return whole;
        });
    }

    /** Tells what the engine's check finds, about what could be read and where that stands in the document. */
    private Set<Listing> incomplete(Value value) {
        Map<String, Listing> known = new LinkedHashMap<>();
        Arrays.stream(Listing.values()).forEach(listing -> known.put(listing.field(), listing));
        Set<Listing> incomplete = EnumSet.noneOf(Listing.class);
        for (Value item : items(value).orElse(List.of())) {
            Optional<String> field = item.code(known.keySet());
            unreadable |= field.isEmpty();
            field.map(known::get).ifPresent(incomplete::add);
        }
        return incomplete;
    }

    private void check(ClientFile file, Set<String> unreadableFields, Node document) {
        for (InputProblem problem : problems(file)) {
            String[] names = problem.pointer().split("/", -1);
            if (names.length > 1 && unreadableFields.contains(names[1])) {
                continue;
            }
            if (names.length > 2 && placesOfWhole.containsKey(names[1])) {
                int place = placesOfWhole.get(names[1]).get(Integer.parseInt(names[2]));
                names[2] = Integer.toString(place);
            }
            findings.add(problem, String.join("/", names), document);
        }
        for (Partial partial : partials) {
            String first = "/" + partial.list() + "/0/";
            for (InputProblem problem : problems(partial.alone())) {
                if (problem.pointer().startsWith(first)
                        && !partial.unreadable().contains(problem.pointer().substring(first.length()))) {
                    String rest = problem.pointer().substring(first.length());
                    findings.add(problem, "/" + partial.list() + "/" + partial.place() + "/" + rest, document);
                }
            }
        }
    }

    private List<InputProblem> problems(ClientFile file) {
        return new ClientFileCheck(vocabulary.orElseGet(() -> OpenVocabulary.of(file))).check(file);
    }

    private ClientFile alone(
            List<Score> scores,
            List<LifeDomain> lifeDomains,
            Optional<List<Barrier>> barriers,
            Optional<List<PastIntervention>> interventions) {
        return new ClientFile(
                NO_CODE, asOf, Goal.UNKNOWN, scores, lifeDomains, barriers, Map.of(), Optional.empty(), interventions);
    }

    private ClientFile alone(Optional<List<Step>> steps, List<Attainment> attainments) {
        return new ClientFile(
                NO_CODE,
                asOf,
                Goal.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                steps,
                attainments);
    }

    /** An entry of a list that could be read in part, with what could not be read, and a client file in which it stands alone. */
    private record Partial(String list, int place, Set<String> unreadable, ClientFile alone) {}

    /** Reads the fields of one object, and keeps which of them could not be read. */
    private final class ObjectReading {
        private final Fields fields;
        private final Set<String> broken = new HashSet<>();

        ObjectReading(Fields fields) {
            this.fields = fields;
        }

        Set<String> unreadable() {
            return broken;
        }

        <T> Optional<T> optional(String name, Function<Value, Optional<T>> how) {
            Value value = fields.optional(name);
            Optional<T> read = how.apply(value);
            if (value.isPresent() && read.isEmpty()) {
                isBroken(name);
            }
            return read;
        }

        <T> T required(String name, Function<Value, Optional<T>> how, T instead) {
            Optional<T> read = how.apply(fields.required(name));
            if (read.isEmpty()) {
                isBroken(name);
            }
            return read.orElse(instead);
        }

        private void isBroken(String name) {
            broken.add(name);
            unreadable = true;
        }
    }
}
