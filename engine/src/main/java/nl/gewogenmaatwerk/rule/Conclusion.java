package nl.gewogenmaatwerk.rule;

import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/** What a rule concludes: one of a fixed set of verbs (DESIGN section 4). Immutable. */
public sealed interface Conclusion {

    /** Why, in plain words. */
    Text because();

    /** Where it was written. */
    Origin origin();

    /** A conclusion that is an argument about an intervention. */
    sealed interface AboutIntervention extends Conclusion
            permits ArgueFor, ArgueAgainst, Confirm, Acute, RuleOut, Alongside {

        /** The intervention it is about. */
        Subject intervention();

        /** The ground it appeals to. */
        String ground();
    }

    /** What a conclusion is about. */
    sealed interface Subject {

        /** A code of the vocabulary. @param code the code */
        record Named(String code) implements Subject {}

        /** The code of whatever fact matched. @param variable the variable that is bound to it */
        record Bound(String variable) implements Subject {}
    }

    /** Argues for an intervention, or for a variant of it. */
    record ArgueFor(
            Subject intervention,
            Optional<String> variant,
            Strength strength,
            String ground,
            Text because,
            Origin origin)
            implements AboutIntervention {}

    /** Argues against an intervention. */
    record ArgueAgainst(Subject intervention, Strength strength, String ground, Text because, Origin origin)
            implements AboutIntervention {}

    /** The intervention is indicated, whatever the principles weigh. */
    record Confirm(Subject intervention, String ground, Text because, Origin origin) implements AboutIntervention {}

    /** The intervention is needed before anything else. */
    record Acute(Subject intervention, String ground, Text because, Origin origin) implements AboutIntervention {}

    /** The intervention is not possible now. @param unlessConfirmed whether a confirmation goes before it */
    record RuleOut(Subject intervention, boolean unlessConfirmed, String ground, Text because, Origin origin)
            implements AboutIntervention {}

    /** The intervention accompanies another one. @param with the code of that intervention, or of a group */
    record Alongside(Subject intervention, String with, String ground, Text because, Origin origin)
            implements AboutIntervention {}

    /** Something has to be asked. @param about the code of a term */
    record Ask(Subject about, Text because, Origin origin) implements Conclusion {}

    /** Do not weigh. */
    record Abstain(Text because, Origin origin) implements Conclusion {}

    /** An appraisal follows. @param factor what is appraised @param level how it stands */
    record Derive(String factor, String level, Text because, Origin origin) implements Conclusion {}
}
