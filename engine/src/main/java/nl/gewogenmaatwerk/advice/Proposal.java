package nl.gewogenmaatwerk.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;

/**
 * A proposed next intervention. Immutable; equal by value.
 *
 * @param rank             its place, from 1
 * @param tier             on what it stands
 * @param intervention     the code of the intervention
 * @param label            what people call it
 * @param variant          the form in which it is proposed, if one stands out
 * @param target           the code of the construct or barrier it works on here
 * @param principle        the principle that contributes most
 * @param support          the sum of what counts for and against; attached to the intervention, never to a person
 * @param aboveNextBecause why it stands above the next proposal; absent for the last
 * @param approach         how to approach the client
 * @param evidence         what is known about its effect
 * @param reviewOn         the day to look back
 * @param alongside        what accompanies it
 * @param arguments        every argument for and against
 * @param stands           how firmly it stands; absent when that was not asked for
 */
public record Proposal(
        int rank,
        Tier tier,
        String intervention,
        Text label,
        Optional<Variant> variant,
        String target,
        PrincipleReference principle,
        int support,
        Optional<Text> aboveNextBecause,
        Text approach,
        EvidenceReference evidence,
        LocalDate reviewOn,
        List<Companion> alongside,
        List<Argument> arguments,
        Optional<Stands> stands) {
    public Proposal {
        alongside = List.copyOf(alongside);
        arguments = List.copyOf(arguments);
    }

    /** A proposal of which nobody asked how firmly it stands. */
    public Proposal(
            int rank,
            Tier tier,
            String intervention,
            Text label,
            Optional<Variant> variant,
            String target,
            PrincipleReference principle,
            int support,
            Optional<Text> aboveNextBecause,
            Text approach,
            EvidenceReference evidence,
            LocalDate reviewOn,
            List<Companion> alongside,
            List<Argument> arguments) {
        this(
                rank,
                tier,
                intervention,
                label,
                variant,
                target,
                principle,
                support,
                aboveNextBecause,
                approach,
                evidence,
                reviewOn,
                alongside,
                arguments,
                Optional.empty());
    }

    /** The same proposal, with how firmly it stands. */
    public Proposal standing(Stands firmly) {
        return new Proposal(
                rank,
                tier,
                intervention,
                label,
                variant,
                target,
                principle,
                support,
                aboveNextBecause,
                approach,
                evidence,
                reviewOn,
                alongside,
                arguments,
                Optional.of(firmly));
    }

    /** On what a proposal stands. */
    public enum Tier {
        /** Needed before anything else. */
        ACUTE,
        /** Indicated whatever the principles weigh. */
        CONFIRMED,
        /** Weighed by the municipality's principles. */
        WEIGHED
    }

    /** A form of an intervention. @param code its code @param label what people call it */
    public record Variant(String code, Text label) {}

    /** A guiding principle. @param id its name @param statement the principle itself */
    public record PrincipleReference(String id, Text statement) {}

    /** What is known about the effect. @param certainty how certain @param statement what was found @param source the sources in full */
    public record EvidenceReference(Evidence.Certainty certainty, Text statement, String source) {}

    /** An intervention that accompanies a proposal. @param intervention its code @param label what people call it @param because why @param rule the rule that says so */
    public record Companion(String intervention, Text label, Text because, RuleReference rule) {}
}
