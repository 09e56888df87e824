package nl.gewogenmaatwerk.advice;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;

/**
 * One reason for or against an intervention (overweging). Immutable; equal by value.
 *
 * @param direction what it does
 * @param strength  how strongly it argues; absent for what confirms, is acute or rules out
 * @param ground    the ground it appeals to
 * @param weight    what that ground weighs in this municipality, 0 to 3
 * @param counted   whether it adds to the support
 * @param principle the id of the principle that weighs the ground
 * @param variant   the code of the variant it argues for, if any
 * @param because   why, in plain words
 * @param rule      the rule behind it
 * @param facts     the facts it rests on
 * @param absences  what it took as not there, because it was not listed or not asked
 */
public record Argument(
        Direction direction,
        Optional<Strength> strength,
        String ground,
        int weight,
        boolean counted,
        String principle,
        Optional<String> variant,
        Text because,
        RuleReference rule,
        List<FactReference> facts,
        List<FactReference> absences) {
    public Argument {
        facts = List.copyOf(facts);
        absences = List.copyOf(absences);
    }

    /** What an argument does. */
    public enum Direction {
        ACUTE,
        CONFIRMS,
        FOR,
        AGAINST,
        RULES_OUT
    }

    /** A fact by its stable key. @param fact the key @param text what is known about it, and what the rule needed */
    public record FactReference(String fact, Text text) {}

    /** What it adds to the support of its intervention when it counts: strength times weight, negative when it argues against. */
    public int contribution() {
        return switch (direction) {
            case FOR -> strength.orElseThrow().points() * weight;
            case AGAINST -> -strength.orElseThrow().points() * weight;
            case CONFIRMS -> Strength.STRONG.points() * weight;
            case ACUTE, RULES_OUT -> 0;
        };
    }
}
