package nl.gewogenmaatwerk.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** A made-up client in the making, told fact by fact in the values that conditions see. Used by one thread. */
final class Sketch {

    private static final int RECENT = 10;
    private static final int MIDDLE = 3;

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final Map<String, Object> goal = new LinkedHashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Map<String, LifeDomain> lifeDomains = new LinkedHashMap<>();
    private final Map<String, Barrier> barriers = new LinkedHashMap<>();
    private final Map<String, SituationValue> situation = new LinkedHashMap<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private final List<PastIntervention> past = new ArrayList<>();
    private final Set<Listing> present = EnumSet.allOf(Listing.class);
    private final Set<Listing> incomplete = EnumSet.noneOf(Listing.class);

    /** Somebody of whom only the lists are known; there is nothing in them. */
    Sketch(Vocabulary vocabulary, LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    Sketch(Sketch other) {
        this(other.vocabulary, other.asOf);
        goal.putAll(other.goal);
        scores.putAll(other.scores);
        lifeDomains.putAll(other.lifeDomains);
        barriers.putAll(other.barriers);
        situation.putAll(other.situation);
        flags.addAll(other.flags);
        past.addAll(other.past);
        present.retainAll(other.present);
        incomplete.addAll(other.incomplete);
    }

    /** Somebody of whom everything is known and nothing stands out. */
    static Sketch ordinary(Vocabulary vocabulary, LocalDate asOf) {
        Sketch sketch = new Sketch(vocabulary, asOf);
        vocabulary
                .goal()
                .values()
                .forEach(field -> sketch.goal.put(
                        field.code(),
                        field.codes().isEmpty()
                                ? rating(field.code())
                                : middle(field.codes().size())));
        sketch.goal.computeIfPresent(
                GoalField.TYPE,
                (code, place) -> code(vocabulary.goal().get(code).codes(), 0));
        vocabulary
                .constructs()
                .keySet()
                .forEach(construct ->
                        sketch.tell(FactType.SCORE, Map.of(Field.CONSTRUCT, construct, Field.RATING, MIDDLE + 1)));
        vocabulary.situation().values().forEach(item -> sketch.situation.put(item.code(), ordinary(item)));
        return sketch;
    }

    private static Object rating(String field) {
        return field.equals(GoalField.OWNED_BY_CLIENT) ? 1 : MIDDLE + 1;
    }

    private static int middle(int size) {
        return size / 2;
    }

    private static SituationValue ordinary(SituationItem item) {
        if (item.type() instanceof SituationItem.WholeNumber number) {
            return new SituationValue.WholeNumber(number.min() + (number.max() - number.min()) / 2);
        }
        if (item.type() instanceof SituationItem.Codes codes) {
            return new SituationValue.Code(
                    code(codes.labels(), middle(codes.labels().size())));
        }
        return new SituationValue.YesNo(false);
    }

    private static String code(Map<String, ?> codes, int place) {
        return List.copyOf(codes.keySet()).get(place);
    }

    /** Tells one fact; what was told about the same is forgotten. Fields that are not named get a usual value. */
    void tell(FactType type, Map<Field, Object> fields) {
        switch (type) {
            case GOAL -> fields.forEach((field, value) -> goal.put("goal." + field.fieldName(), value));
            case SCORE, KNOWN_SCORE -> score((String) fields.get(Field.CONSTRUCT), fields);
            case SCORE_GAP -> gap((String) fields.get(Field.CONSTRUCT), number(fields, Field.GAP, 4));
            case LIFE_DOMAIN -> lifeDomain(fields);
            case BARRIER, KNOWN_BARRIER -> barrier((String) fields.get(Field.DOMAIN), fields);
            case SITUATION -> situation((String) fields.get(Field.ITEM), fields.get(Field.SITUATION_VALUE));
            case FLAG -> {
                present.add(Listing.FLAGS);
                flags.add((String) fields.get(Field.CODE));
            }
            case PAST_INTERVENTION -> past(fields);
            case UNKNOWN -> forget((String) fields.get(Field.CODE));
            case APPRAISAL, KNOWN_APPRAISAL -> throw new IllegalArgumentException("rules derive it");
        }
    }

    private static int number(Map<Field, Object> fields, Field field, int usual) {
        return fields.getOrDefault(field, usual) instanceof Integer number ? number : usual;
    }

    private void score(String code, Map<Field, Object> fields) {
        int value = number(fields, Field.RATING, MIDDLE);
        if (vocabulary.goal().containsKey(code)) {
            goal.put(code, value);
            return;
        }
        ScoreSource usual = vocabulary.constructs().get(code).sources().get(0);
        forget(code);
        score(code, value, ScoreSource.valueOf((String) fields.getOrDefault(Field.SOURCE, usual.name())), fields);
    }

    private void score(String code, int value, ScoreSource source, Map<Field, Object> fields) {
        scores.put(
                code + ":" + source,
                new Score(code, value, source, day(fields, Field.MEASURED_ON, RECENT), Optional.empty()));
    }

    private void gap(String code, int gap) {
        forget(code);
        score(code, 1, ScoreSource.CLIENT, Map.of());
        score(code, Math.min(5, 1 + gap), ScoreSource.PROFESSIONAL, Map.of());
    }

    private LocalDate day(Map<Field, Object> fields, Field field, int before) {
        LocalDate day =
                fields.get(field) instanceof Integer known ? LocalDate.ofEpochDay(known) : asOf.minusDays(before);
        return day.isAfter(asOf) ? asOf : day;
    }

    private void lifeDomain(Map<Field, Object> fields) {
        LifeDomain score = new LifeDomain(
                (String) fields.get(Field.INSTRUMENT),
                (String) fields.get(Field.DOMAIN),
                number(fields, Field.MEASURE, MIDDLE),
                day(fields, Field.MEASURED_ON, RECENT),
                ScoreSource.valueOf((String) fields.getOrDefault(Field.SOURCE, ScoreSource.PROFESSIONAL.name())));
        lifeDomains.put(score.key(), score);
    }

    private void barrier(String domain, Map<Field, Object> fields) {
        present.add(Listing.BARRIERS);
        Severity severity = Severity.values()[number(fields, Field.SEVERITY, Severity.LIGHT.ordinal())];
        barriers.put(domain, new Barrier(domain, Optional.of(severity), number(fields, Field.ADDRESSED, 0) == 1));
    }

    private void situation(String item, Object value) {
        SituationItem.ValueType type = vocabulary.situation().get(item).type();
        if (type instanceof SituationItem.WholeNumber) {
            situation.put(item, new SituationValue.WholeNumber((Integer) value));
        } else if (type instanceof SituationItem.Codes codes) {
            String code = value instanceof Integer rank ? code(codes.labels(), rank) : (String) value;
            situation.put(item, new SituationValue.Code(code));
        } else {
            situation.put(item, new SituationValue.YesNo(value.equals(1)));
        }
    }

    private void past(Map<Field, Object> fields) {
        present.add(Listing.INTERVENTIONS);
        LocalDate end = fields.get(Field.MONTHS_AGO) instanceof Integer months && !fields.containsKey(Field.ENDED_ON)
                ? asOf.minusMonths(months)
                : day(fields, Field.ENDED_ON, 100);
        LocalDate start = fields.containsKey(Field.STARTED_ON) ? day(fields, Field.STARTED_ON, 0) : end.minusDays(100);
        if (end.isBefore(start)) {
            end = start;
        }
        String outcome = (String) fields.getOrDefault(Field.OUTCOME, PastIntervention.Outcome.NO_CHANGE.name());
        if (past.size() < 12) {
            past.add(new PastIntervention(
                    (String) fields.get(Field.CODE),
                    Optional.of(start),
                    Optional.of(end),
                    PastIntervention.Outcome.valueOf(outcome)));
        }
    }

    /** Nothing is known any more about a term; of a list, what else is in it stays. */
    void forget(String code) {
        goal.remove(code);
        situation.remove(code);
        scores.values().removeIf(score -> score.construct().equals(code));
        if (vocabulary.barriers().containsKey(code)) {
            barriers.remove(code);
            lifeDomains
                    .values()
                    .removeIf(score -> vocabulary
                            .instruments()
                            .get(score.instrument())
                            .domains()
                            .get(score.domain())
                            .barrier()
                            .equals(Optional.of(code)));
            incomplete.add(Listing.BARRIERS);
        } else if (vocabulary.flags().containsKey(code)) {
            flags.remove(code);
            incomplete.add(Listing.FLAGS);
        } else if (code.equals(History.CODE)) {
            past.clear();
            present.remove(Listing.INTERVENTIONS);
        }
    }

    /** A list certainly does not hold a fact. */
    void unlist(FactType type, String code) {
        if (type == FactType.BARRIER || type == FactType.KNOWN_BARRIER) {
            barriers.remove(code);
        } else if (type == FactType.FLAG) {
            flags.remove(code);
        } else if (type == FactType.PAST_INTERVENTION) {
            past.removeIf(each -> each.code().equals(code));
        }
    }

    /** A list was not asked. */
    void absent(Listing listing) {
        present.remove(listing);
    }

    /** What is not in a list was not asked. */
    void incomplete(Listing listing) {
        incomplete.add(listing);
    }

    /** Nobody said how serious a barrier is, or with what outcome an intervention ended. */
    void unrate(FactType type, String code) {
        if (type == FactType.PAST_INTERVENTION) {
            past.replaceAll(each -> each.code().equals(code)
                    ? new PastIntervention(code, each.startedOn(), Optional.empty(), PastIntervention.Outcome.UNKNOWN)
                    : each);
        } else {
            barriers.computeIfPresent(
                    code, (domain, barrier) -> new Barrier(domain, Optional.empty(), barrier.addressed()));
        }
    }

    ClientFile file(String caseId) {
        incomplete.retainAll(present);
        return new ClientFile(
                caseId,
                asOf,
                goal(),
                List.copyOf(scores.values()),
                List.copyOf(lifeDomains.values()),
                listed(Listing.BARRIERS, List.copyOf(barriers.values())),
                situation,
                listed(Listing.FLAGS, List.copyOf(flags)),
                listed(Listing.INTERVENTIONS, past),
                incomplete);
    }

    private <T> Optional<List<T>> listed(Listing listing, List<T> entries) {
        return present.contains(listing) ? Optional.of(entries) : Optional.empty();
    }

    private Goal goal() {
        return new Goal(
                Optional.ofNullable((String) goal.get(GoalField.TYPE)),
                Optional.ofNullable(goal.get(GoalField.OWNED_BY_CLIENT)).map(own -> own.equals(1)),
                number(GoalField.CLARITY),
                number(GoalField.FEASIBILITY),
                demand(GoalField.LOCAL_DEMAND),
                demand(GoalField.FITTING_WORK_DEMAND),
                Optional.empty());
    }

    private OptionalInt number(String field) {
        return goal.get(field) instanceof Integer value ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private Optional<String> demand(String field) {
        return goal.get(field) instanceof Integer place
                ? Optional.of(code(vocabulary.goal().get(field).codes(), place))
                : Optional.empty();
    }
}
