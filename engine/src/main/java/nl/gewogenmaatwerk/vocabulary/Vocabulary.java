package nl.gewogenmaatwerk.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All codes that client files and rules may use, in the order in which they were written down. Immutable.
 *
 * @param grounds       the professional considerations
 * @param goal          what can be said about a goal
 * @param constructs    what is scored
 * @param barriers      where something can stand in the way
 * @param situation     facts about the situation
 * @param flags         statutory statuses
 * @param instruments   instruments that score areas of life
 * @param parameters    dated numbers
 * @param interventions the catalogue, in catalogue order
 * @param sources       what each source code stands for
 */
public record Vocabulary(
        Map<String, Ground> grounds,
        Map<String, GoalField> goal,
        Map<String, Construct> constructs,
        Map<String, BarrierDomain> barriers,
        Map<String, SituationItem> situation,
        Map<String, Flag> flags,
        Map<String, LifeDomainInstrument> instruments,
        Map<String, Parameter> parameters,
        Map<String, Intervention> interventions,
        Map<String, String> sources) {

    private static final History HISTORY = new History();

    public Vocabulary {
        grounds = Ordered.copy(grounds);
        goal = Ordered.copy(goal);
        constructs = Ordered.copy(constructs);
        barriers = Ordered.copy(barriers);
        situation = Ordered.copy(situation);
        flags = Ordered.copy(flags);
        instruments = Ordered.copy(instruments);
        parameters = Ordered.copy(parameters);
        interventions = Ordered.copy(interventions);
        sources = Ordered.copy(sources);
    }

    /** A vocabulary without a single code, to add to. */
    public static Vocabulary empty() {
        return new Vocabulary(
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** This vocabulary with another's codes after its own; where both define a code, the other's definition holds. */
    public Vocabulary plus(Vocabulary other) {
        return new Vocabulary(
                joined(grounds, other.grounds),
                joined(goal, other.goal),
                joined(constructs, other.constructs),
                joined(barriers, other.barriers),
                joined(situation, other.situation),
                joined(flags, other.flags),
                joined(instruments, other.instruments),
                joined(parameters, other.parameters),
                joined(interventions, other.interventions),
                joined(sources, other.sources));
    }

    /** This vocabulary with other constructs in place of its own. */
    public Vocabulary withConstructs(Map<String, Construct> constructs) {
        return new Vocabulary(
                grounds, goal, constructs, barriers, situation, flags, instruments, parameters, interventions, sources);
    }

    /** This vocabulary with other flags in place of its own. */
    public Vocabulary withFlags(Map<String, Flag> flags) {
        return new Vocabulary(
                grounds, goal, constructs, barriers, situation, flags, instruments, parameters, interventions, sources);
    }

    /** This vocabulary with other parameters in place of its own. */
    public Vocabulary withParameters(Map<String, Parameter> parameters) {
        return new Vocabulary(
                grounds, goal, constructs, barriers, situation, flags, instruments, parameters, interventions, sources);
    }

    /** This vocabulary with other interventions in place of its own. */
    public Vocabulary withInterventions(Map<String, Intervention> interventions) {
        return new Vocabulary(
                grounds, goal, constructs, barriers, situation, flags, instruments, parameters, interventions, sources);
    }

    /** This vocabulary with other sources in place of its own. */
    public Vocabulary withSources(Map<String, String> sources) {
        return new Vocabulary(
                grounds, goal, constructs, barriers, situation, flags, instruments, parameters, interventions, sources);
    }

    private static <V> Map<String, V> joined(Map<String, V> first, Map<String, V> second) {
        Map<String, V> all = new LinkedHashMap<>(first);
        all.putAll(second);
        return all;
    }

    /** Everything that can be known about a client, in vocabulary order: goal, constructs, barriers, situation, flags, history. */
    public Stream<Term> terms() {
        return Stream.of(goal, constructs, barriers, situation, flags, Map.of(History.CODE, HISTORY))
                .flatMap(terms -> terms.values().stream());
    }

    /** The term with a code. */
    public Optional<Term> term(String code) {
        return terms().filter(term -> term.code().equals(code)).findFirst();
    }

    /** The value of a parameter on a day. @throws IllegalArgumentException when there is no such parameter */
    public int parameter(String code, LocalDate day) {
        Parameter parameter = parameters.get(code);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + code);
        }
        return parameter.on(day);
    }
}
