package nl.gewogenmaatwerk.trial;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;

/**
 * Which outcomes of the conditions of rules the scenarios of a municipality show. Immutable; equal by value.
 *
 * @param rules each rule, by name
 */
public record Coverage(List<OfRule> rules) {
    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * What the scenarios show of one rule.
     *
     * @param rule       the rule
     * @param argued     whether all its conditions are true together in some scenario
     * @param example    a client for whom they are, when no scenario has one; absent as well when none was found
     * @param conditions each condition in it, those in groups as well, in the order in which they were written
     */
    public record OfRule(RuleReference rule, boolean argued, Optional<Example> example, List<OfCondition> conditions) {
        public OfRule {
            conditions = List.copyOf(conditions);
        }

        /** Whether the municipality wrote it. */
        public boolean isOwn() {
            return rule.layer().equals(Layer.MUNICIPALITY.code());
        }

        private Stream<Outcome> outcomes() {
            return conditions.stream().flatMap(condition -> condition.outcomes().stream());
        }
    }

    /**
     * What the scenarios show of one condition.
     *
     * @param written  the condition as its author wrote it, on one line; in our words where that text is not at hand
     * @param meaning  the condition in our words
     * @param origin   where it was written
     * @param outcomes what can come of it: true, false and unknown, in this order
     */
    public record OfCondition(Text written, Text meaning, Origin origin, List<Outcome> outcomes) {
        public OfCondition {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What can come of a condition.
     *
     * @param truth   true, false or unknown
     * @param meaning the same in words
     * @param shown   whether a scenario shows it
     * @param example a client for whom it comes out like this, when no scenario shows it and one was found
     */
    public record Outcome(Truth truth, Text meaning, Shown shown, Optional<Example> example) {}

    /** Whether a scenario shows an outcome. */
    public enum Shown {
        /** Some scenario shows it. */
        YES,
        /** No scenario shows it, and there is a client who would. */
        NO,
        /** No scenario shows it, and no client was found who would; perhaps there can be none. It counts as one that can occur. */
        NO_CLIENT_FOUND,
        /** It cannot occur. */
        IMPOSSIBLE
    }

    /**
     * Some outcomes out of all that can occur.
     *
     * @param shown    how many the scenarios show
     * @param possible how many can occur
     */
    public record Share(int shown, int possible) {

        /** The share in whole percents, rounded down; 100 when nothing can occur. */
        public int percent() {
            return possible == 0 ? 100 : (int) (100L * shown / possible);
        }
    }

    /** What the scenarios show of the municipality's own rules. */
    public Share own() {
        return share(OfRule::isOwn);
    }

    /** What the scenarios show of the rules of the framework. */
    public Share framework() {
        return share(rule -> !rule.isOwn());
    }

    /** What the scenarios show of all rules. */
    public Share all() {
        return share(rule -> true);
    }

    private Share share(Predicate<OfRule> which) {
        List<Outcome> outcomes = rules.stream()
                .filter(which)
                .flatMap(OfRule::outcomes)
                .filter(outcome -> outcome.shown() != Shown.IMPOSSIBLE)
                .toList();
        long shown = outcomes.stream()
                .filter(outcome -> outcome.shown() == Shown.YES)
                .count();
        return new Share((int) shown, outcomes.size());
    }

    /** The clients who would show what no scenario shows, in the order of the rules; one client may show more than one thing. */
    public List<Example> examples() {
        return rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.example().stream(), rule.outcomes().flatMap(outcome -> outcome.example().stream())))
                .toList();
    }
}
