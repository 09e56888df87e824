package nl.gewogenmaatwerk.comparison;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Proposal.PrincipleReference;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.text.Text;

/** One way in which two rule sets differ, and so what can make their advices differ. Immutable; equal by value. */
public sealed interface Cause {

    /** How people call it, such as a rule by its title. */
    Text name();

    /**
     * A rule that stands on one side only, or says something else on each.
     *
     * @param id        its name
     * @param one       where it stands on the one side; absent when it does not
     * @param other     where it stands on the other side; absent when it does not
     * @param how       how the sides differ in it
     * @param onlyOne   its conditions and conclusions that only the one side has, in words
     * @param onlyOther those that only the other side has
     */
    record OfRule(
            String id,
            Optional<RuleReference> one,
            Optional<RuleReference> other,
            How how,
            List<Text> onlyOne,
            List<Text> onlyOther)
            implements Cause {
        public OfRule {
            onlyOne = List.copyOf(onlyOne);
            onlyOther = List.copyOf(onlyOther);
        }

        /** How two sides differ in a rule. */
        public enum How {
            /** Only the one side has it. */
            ONLY_ONE,
            /** Only the other side has it. */
            ONLY_OTHER,
            /** The one side switched it off. */
            SWITCHED_OFF_BY_ONE,
            /** The other side switched it off. */
            SWITCHED_OFF_BY_OTHER,
            /** Both have it and it says something else on each. */
            CHANGED
        }

        @Override
        public Text name() {
            return one.or(() -> other).orElseThrow().title();
        }
    }

    /**
     * Grounds that weigh more on one side than on the other.
     *
     * @param one     the principle that weighs them on the one side; absent when none does
     * @param other   the principle that weighs them on the other side; absent when none does
     * @param weights the grounds; never empty
     */
    record OfPrinciple(Optional<PrincipleReference> one, Optional<PrincipleReference> other, List<Weight> weights)
            implements Cause {
        public OfPrinciple {
            weights = List.copyOf(weights);
        }

        /** What a ground weighs. @param ground its code @param label what people call it @param one on the one side, 0 to 3 @param other on the other side */
        public record Weight(String ground, Text label, int one, int other) {}

        @Override
        public Text name() {
            Text mine = one.or(() -> other).orElseThrow().statement();
            Text theirs = other.or(() -> one).orElseThrow().statement();
            return mine.equals(theirs) ? mine : mine.plus(Text.same(" / ")).plus(theirs);
        }
    }

    /**
     * Anything else that a municipality or the framework decides.
     *
     * @param kind  what it is
     * @param about the code it is about, such as an intervention; empty when it is about the whole
     * @param name  how people call it
     * @param one   how it is on the one side, in words
     * @param other how it is on the other side, in words
     */
    record OfSetting(Kind kind, String about, Text name, List<Text> one, List<Text> other) implements Cause {
        public OfSetting {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        /** What a setting is about. */
        public enum Kind {
            /** Whether the municipality offers an intervention. */
            OFFER,
            /** A dated number. */
            NUMBER,
            /** The order of the principles, and which grounds each holds. */
            PRINCIPLE_ORDER,
            /** The order and the properties of the interventions. */
            CATALOGUE,
            /** What can be known about a client. */
            VOCABULARY,
            /** The words of rules, without any effect on an advice. */
            WORDING
        }
    }

    /** Several of the differences together, of which none makes a difference alone. @param name how people call it */
    record Together(Text name) implements Cause {}
}
