package nl.gewogenmaatwerk.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.gewogenmaatwerk.text.Text;

/**
 * What the professional decided after seeing an advice. It is corrected only by another decision. Immutable; equal by value.
 *
 * @param municipality  the municipality in whose chain it stands
 * @param caseId        the pseudonym of the case
 * @param adviceId      the advice it is about
 * @param on            the day of the decision
 * @param verdict       what was done with the advice
 * @param interventions the codes of what will be done, in the order in which they were named; empty for nothing
 * @param refused       the codes of what the client did not want
 * @param reason        why: a code of the municipality's list, for following as well as for deviating
 * @param comment       why, in their own words
 * @param by            a pseudonym of the professional
 * @param seconds       how long the advice was in view before the decision, 0 or more; absent when the application did not measure it
 * @param corrects      the number of the decision in whose place this one comes; absent when it comes in no other's place
 */
public record Decision(
        String municipality,
        String caseId,
        String adviceId,
        LocalDate on,
        Verdict verdict,
        List<String> interventions,
        List<String> refused,
        String reason,
        Optional<String> comment,
        Optional<String> by,
        OptionalInt seconds,
        OptionalLong corrects)
        implements Response {
    public Decision {
        interventions = List.copyOf(interventions);
        refused = List.copyOf(refused);
    }

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }

    /** What a professional does with an advice. */
    public enum Verdict {
        /** One or more proposals are carried out as they are; of an abstention: its questions are asked first. */
        FOLLOWED("gevolgd", "followed"),
        /** A proposal is carried out in another form, or together with something that was not proposed. */
        ADAPTED("aangepast", "adapted"),
        /** Something else is done than what was proposed. */
        OTHER("iets anders gekozen", "something else chosen"),
        /** None of the proposals, and nothing in their place. */
        NONE("geen van deze", "none of these"),
        /** The advice was seen and played no part. */
        SEEN_NOT_USED("gezien, niet gebruikt", "seen, not used");

        private final Text label;

        Verdict(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
