package nl.gewogenmaatwerk.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a client, term by term. Each fact belongs to the one term whose value it tells, so that another value of a term
 * changes the facts of that term only. Used by one thread.
 */
public final class Knowledge {

    /** Where measurements are kept that no term stands for. */
    private static final String MEASUREMENTS = "life-domain";

    /**
     * What is known about one term.
     *
     * @param facts   the facts that tell it
     * @param missing whether nothing is known about it
     * @param unrated whether it was reported without saying how serious, or with what outcome
     */
    public record OfTerm(List<Seen> facts, boolean missing, boolean unrated) {
        public OfTerm {
            facts = List.copyOf(facts);
        }
    }

    private final @Nullable Knowledge before;
    private final Map<String, OfTerm> terms;
    private final Map<String, Object> goal;
    private final Set<String> ratedByBoth;
    private final Map<FactType, List<Seen>> byType = new EnumMap<>(FactType.class);

    /**
     * @param before      what holds for all other terms
     * @param terms       what is known about some terms
     * @param goal        the known fields of the goal
     * @param ratedByBoth the constructs that the client and the professional rated
     */
    private Knowledge(
            @Nullable Knowledge before, Map<String, OfTerm> terms, Map<String, Object> goal, Set<String> ratedByBoth) {
        this.before = before;
        this.terms = terms;
        this.goal = goal;
        this.ratedByBoth = ratedByBoth;
    }

    /** What the facts of a client tell. */
    public static Knowledge of(Facts facts, Vocabulary vocabulary) {
        return new Reading(facts, vocabulary)
                .knowledge(
                        Stream.concat(vocabulary.terms().map(Term::code), Stream.of(MEASUREMENTS)),
                        vocabulary.constructs().keySet());
    }

    /** What the facts of a client tell about one term: for {@link #with} only. @param term its code */
    public static Knowledge of(Facts facts, Vocabulary vocabulary, String term) {
        return new Reading(facts, vocabulary).knowledge(Stream.of(term), Set.of());
    }

    /** The same where some terms are as another knows them. @param others per code of a term, what knows it otherwise */
    public Knowledge with(Map<String, Knowledge> others) {
        Map<String, OfTerm> changed = new HashMap<>();
        Map<String, Object> changedGoal = new HashMap<>(goal);
        others.forEach((code, other) -> {
            changed.put(code, other.of(code));
            changedGoal.remove(code);
            Object value = other.goal.get(code);
            if (value != null) {
                changedGoal.put(code, value);
            }
        });
        return new Knowledge(this, changed, changedGoal, ratedByBoth);
    }

    /** The facts of a type, other than appraisals. */
    List<Seen> facts(FactType type) {
        List<Seen> known = byType.get(type);
        if (known == null) {
            known = type == FactType.GOAL ? List.of(goal()) : before == null ? collected(type) : changed(before, type);
            byType.put(type, known);
        }
        return known;
    }

    private List<Seen> collected(FactType type) {
        List<Seen> facts = new ArrayList<>();
        terms.values()
                .forEach(term -> term.facts().stream()
                        .filter(fact -> fact.type() == type)
                        .forEach(facts::add));
        return facts;
    }

    private List<Seen> changed(Knowledge otherwise, FactType type) {
        List<Seen> all = otherwise.facts(type);
        if (terms.keySet().stream().noneMatch(code -> tells(code, type) || otherwise.tells(code, type))) {
            return all;
        }
        List<Seen> facts = new ArrayList<>(all);
        terms.forEach((code, now) -> {
            for (Seen gone : otherwise.of(code).facts()) {
                facts.removeIf(fact -> fact == gone);
            }
            for (Seen fact : now.facts()) {
                if (fact.type() == type) {
                    facts.add(fact);
                }
            }
        });
        return facts;
    }

    private boolean tells(String term, FactType type) {
        return of(term).facts().stream().anyMatch(fact -> fact.type() == type);
    }

    private Seen goal() {
        Map<Field, Object> fields = new EnumMap<>(Field.class);
        for (Field field : FactType.GOAL.fields()) {
            Object value = goal.get("goal." + field.fieldName());
            if (value != null) {
                fields.put(field, value);
            }
        }
        return new Seen(FactType.GOAL, "goal", fields);
    }

    /** What is known about a term. */
    OfTerm of(String term) {
        OfTerm known = terms.get(term);
        return known != null || before == null ? Objects.requireNonNull(known, term) : before.of(term);
    }

    /** Whether nothing is known about a term. */
    boolean isMissing(String term) {
        return of(term).missing();
    }

    /** Whether a term was reported without saying how serious, or with what outcome. */
    boolean isUnrated(String term) {
        return of(term).unrated();
    }

    /** Whether both the client and the professional rated a construct in the client file. */
    boolean isRatedByBoth(String construct) {
        return ratedByBoth.contains(construct);
    }

    private static final class Reading {
        private final Facts facts;
        private final Vocabulary vocabulary;
        private final Map<String, List<Seen>> seen = new LinkedHashMap<>();
        private final Map<String, Object> goal = new LinkedHashMap<>();

        Reading(Facts facts, Vocabulary vocabulary) {
            this.facts = facts;
            this.vocabulary = vocabulary;
        }

        Knowledge knowledge(Stream<String> codes, Set<String> constructs) {
            goal(facts.file().goal());
            facts.scores().values().forEach(this::score);
            facts.gaps()
                    .forEach((construct, gap) -> add(
                            construct,
                            FactType.SCORE_GAP,
                            "score:" + construct,
                            Map.of(Field.CONSTRUCT, construct, Field.GAP, gap)));
            facts.lifeDomains().values().forEach(this::lifeDomain);
            facts.barriers().values().forEach(this::barrier);
            facts.file().situation().forEach(this::situation);
            new LinkedHashSet<>(facts.file().flags().orElse(List.of()))
                    .forEach(code -> add(code, FactType.FLAG, "flag:" + code, Map.of(Field.CODE, code)));
            facts.file().interventions().orElse(List.of()).forEach(this::past);
            Map<String, OfTerm> terms = new LinkedHashMap<>();
            codes.forEach(code -> terms.put(
                    code,
                    new OfTerm(
                            seen.getOrDefault(code, List.of()),
                            facts.unknown().contains(code),
                            facts.unrated().contains(code))));
            Set<String> ratedByBoth =
                    constructs.stream().filter(facts::isRatedByBoth).collect(Collectors.toUnmodifiableSet());
            return new Knowledge(null, terms, goal, ratedByBoth);
        }

        private void add(String term, FactType type, String key, Map<Field, Object> fields) {
            seen.computeIfAbsent(term, code -> new ArrayList<>()).add(new Seen(type, key, fields));
        }

        private void goal(Goal known) {
            known.type().ifPresent(type -> goal.put(GoalField.TYPE, type));
            known.ownedByClient().ifPresent(own -> goal.put(GoalField.OWNED_BY_CLIENT, own ? 1 : 0));
            known.clarity().ifPresent(value -> rating(GoalField.CLARITY, value));
            known.feasibility().ifPresent(value -> rating(GoalField.FEASIBILITY, value));
            known.localDemand().ifPresent(code -> goal.put(GoalField.LOCAL_DEMAND, rank(GoalField.LOCAL_DEMAND, code)));
            known.fittingWorkDemand()
                    .ifPresent(
                            code -> goal.put(GoalField.FITTING_WORK_DEMAND, rank(GoalField.FITTING_WORK_DEMAND, code)));
        }

        private int rank(String field, String code) {
            return List.copyOf(vocabulary.goal().get(field).codes().keySet()).indexOf(code);
        }

        private void rating(String field, int value) {
            goal.put(field, value);
            add(field, FactType.KNOWN_SCORE, field, Map.of(Field.CONSTRUCT, field, Field.RATING, value));
        }

        private void score(Score score) {
            Map<Field, Object> fields = Map.of(
                    Field.CONSTRUCT, score.construct(),
                    Field.RATING, score.value(),
                    Field.SOURCE, score.source().name(),
                    Field.MEASURED_ON, day(score.measuredOn()));
            add(score.construct(), FactType.SCORE, "score:" + score.construct(), fields);
            add(score.construct(), FactType.KNOWN_SCORE, "score:" + score.construct(), fields);
        }

        private void lifeDomain(LifeDomain score) {
            add(
                    MEASUREMENTS,
                    FactType.LIFE_DOMAIN,
                    score.key(),
                    Map.of(
                            Field.DOMAIN, score.domain(),
                            Field.INSTRUMENT, score.instrument(),
                            Field.MEASURE, score.value(),
                            Field.MEASURED_ON, day(score.measuredOn()),
                            Field.SOURCE, score.source().name()));
        }

        private void barrier(Barrier barrier) {
            Map<Field, Object> fields = new EnumMap<>(Field.class);
            fields.put(Field.DOMAIN, barrier.domain());
            fields.put(Field.ADDRESSED, barrier.addressed() ? 1 : 0);
            barrier.severity().ifPresent(severity -> fields.put(Field.SEVERITY, severity.ordinal()));
            add(barrier.domain(), FactType.BARRIER, "barrier:" + barrier.domain(), fields);
            add(barrier.domain(), FactType.KNOWN_BARRIER, "barrier:" + barrier.domain(), fields);
        }

        private void situation(String item, SituationValue value) {
            add(
                    item,
                    FactType.SITUATION,
                    "situation:" + item,
                    Map.of(Field.ITEM, item, Field.SITUATION_VALUE, plain(item, value)));
        }

        private Object plain(String item, SituationValue value) {
            if (value instanceof SituationValue.WholeNumber whole) {
                return whole.value();
            }
            if (value instanceof SituationValue.YesNo yesNo) {
                return yesNo.value() ? 1 : 0;
            }
            String code = ((SituationValue.Code) value).code();
            SituationItem.Codes codes =
                    (SituationItem.Codes) vocabulary.situation().get(item).type();
            return codes.ordered() ? (Object) codes.rank(code) : code;
        }

        private void past(PastIntervention past) {
            Map<Field, Object> fields = new EnumMap<>(Field.class);
            fields.put(Field.CODE, past.code());
            if (past.outcome() != PastIntervention.Outcome.UNKNOWN) {
                fields.put(Field.OUTCOME, past.outcome().name());
            }
            past.startedOn().ifPresent(on -> fields.put(Field.STARTED_ON, day(on)));
            past.endedOn().ifPresent(on -> fields.put(Field.ENDED_ON, day(on)));
            past.monthsAgo(facts.file().asOf()).ifPresent(months -> fields.put(Field.MONTHS_AGO, months));
            add(History.CODE, FactType.PAST_INTERVENTION, past.key(), fields);
        }

        /** Days before 1970 count as its first day. */
        private static int day(LocalDate day) {
            return (int) Math.max(0, day.toEpochDay());
        }
    }
}
