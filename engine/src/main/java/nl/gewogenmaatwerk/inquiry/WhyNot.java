package nl.gewogenmaatwerk.inquiry;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;

/**
 * Why an intervention is not proposed, or not first. Immutable; equal by value.
 *
 * @param basis        the case and the rules
 * @param intervention the code of the intervention
 * @param label        what people call it
 * @param reason       the reason, with everything behind it
 * @param alongside    the proposals that it accompanies, though it is none by itself; first to last
 */
public record WhyNot(Basis basis, String intervention, Text label, Reason reason, List<Alongside> alongside) {
    public WhyNot {
        alongside = List.copyOf(alongside);
    }

    /** About an intervention that accompanies no proposal. */
    public WhyNot(Basis basis, String intervention, Text label, Reason reason) {
        this(basis, intervention, label, reason, List.of());
    }

    /**
     * A proposal that the intervention accompanies.
     *
     * @param rank         the place of that proposal
     * @param intervention its code
     * @param label        what people call it
     * @param because      why they go together
     * @param rule         the rule that says so
     */
    public record Alongside(int rank, String intervention, Text label, Text because, RuleReference rule) {}

    /** Why it is not proposed, or not first. */
    public sealed interface Reason {}

    /** It is the first proposal. @param arguments every argument about it */
    public record First(List<Argument> arguments) implements Reason {
        public First {
            arguments = List.copyOf(arguments);
        }
    }

    /** Something rules it out. @param by what rules it out @param others every other argument about it */
    public record RuledOut(List<Argument> by, List<Argument> others) implements Reason {
        public RuledOut {
            by = List.copyOf(by);
            others = List.copyOf(others);
        }
    }

    /** Others stand above it. @param rank its own place @param support its own support @param above each proposal above it, first to last @param arguments every argument about it */
    public record Outweighed(int rank, int support, List<Comparison> above, List<Argument> arguments)
            implements Reason {
        public Outweighed {
            above = List.copyOf(above);
            arguments = List.copyOf(arguments);
        }
    }

    /** What argues for it does not outweigh what argues against it, or weighs nothing here. @param support the sum, 0 or less @param arguments every argument about it */
    public record NotSupported(int support, List<Argument> arguments) implements Reason {
        public NotSupported {
            arguments = List.copyOf(arguments);
        }
    }

    /** Nothing argues for it. @param nearest the rules that could, by how few conditions fail, how few are unknown, and name @param arguments every other argument about it */
    public record NothingArgued(List<NearRule> nearest, List<Argument> arguments) implements Reason {
        public NothingArgued {
            nearest = List.copyOf(nearest);
            arguments = List.copyOf(arguments);
        }
    }

    /** This municipality does not offer it. @param because why @param fits whether it would be proposed otherwise @param arguments every argument about it @param nearest the rules that could argue for it, when it does not fit */
    public record NotOffered(Text because, boolean fits, List<Argument> arguments, List<NearRule> nearest)
            implements Reason {
        public NotOffered {
            arguments = List.copyOf(arguments);
            nearest = List.copyOf(nearest);
        }
    }

    /** Something for somebody's safety comes first and stands alone. @param safety the code of that proposal @param label what people call it @param arguments every argument about this intervention */
    public record Waits(String safety, Text label, List<Argument> arguments) implements Reason {
        public Waits {
            arguments = List.copyOf(arguments);
        }
    }

    /** The principles were not weighed. @param abstentions the rules that say so, with why @param arguments every argument about it */
    public record NotWeighed(List<Abstention> abstentions, List<Argument> arguments) implements Reason {
        public NotWeighed {
            abstentions = List.copyOf(abstentions);
            arguments = List.copyOf(arguments);
        }
    }

    /** A rule by which the principles are not weighed. @param rule the rule @param because why */
    public record Abstention(RuleReference rule, Text because) {}

    /**
     * How a proposal that stands above it compares.
     *
     * @param rank         its place
     * @param intervention its code
     * @param label        what people call it
     * @param decidedBy    what put it above
     * @param principle    the principle that decided; absent when no principle did
     * @param support      its support
     * @param ownSupport   the support of the intervention that was asked about
     * @param grounds      per ground that counts for either, what it contributes to both
     * @param because      the same in one sentence
     */
    public record Comparison(
            int rank,
            String intervention,
            Text label,
            Decider decidedBy,
            Optional<Proposal.PrincipleReference> principle,
            int support,
            int ownSupport,
            List<Balance> grounds,
            Text because) {
        public Comparison {
            grounds = List.copyOf(grounds);
        }
    }

    /** What puts one proposal above another, in the order in which it is looked at. */
    public enum Decider {
        /** Acute before confirmed before weighed. */
        TIER,
        /** The urgency of what is acute. */
        URGENCY,
        /** More support. */
        SUPPORT,
        /** Equal support, and a principle that the municipality puts first contributes more. */
        PRINCIPLE_ORDER,
        /** Equal in all that; the order of the catalogue. */
        CATALOGUE_ORDER
    }

    /** What the arguments that count contribute, for one ground. @param ground its code @param label what people call it @param principle the id of the principle that weighs it @param theirs to the proposal above @param own to the intervention that was asked about */
    public record Balance(String ground, Text label, String principle, int theirs, int own) {}

    /**
     * A rule that could argue for the intervention, and how near it is to being true.
     *
     * @param rule       the rule
     * @param direction  the most that it would do: {@code FOR}, {@code CONFIRMS} or {@code ACUTE}
     * @param because    why, in the words of the rule
     * @param failing    how many of its conditions are false
     * @param unknown    how many of its conditions are unknown
     * @param conditions all its conditions, in the order of the rule
     */
    public record NearRule(
            RuleReference rule,
            Argument.Direction direction,
            Text because,
            int failing,
            int unknown,
            List<ConditionOutcome> conditions) {
        public NearRule {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What came of a condition. It is unknown with nothing missing when it compares something with what an earlier condition asks for and
     * does not find.
     *
     * @param truth   true, false or unknown
     * @param needed  the condition in words
     * @param found   what is known about what it looks at
     * @param missing what it looks at and is not known
     */
    public record ConditionOutcome(Truth truth, Text needed, List<FactReference> found, List<FactReference> missing) {
        public ConditionOutcome {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
        }
    }
}
