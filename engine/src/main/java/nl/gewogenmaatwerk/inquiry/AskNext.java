package nl.gewogenmaatwerk.inquiry;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * What is worth asking next, and what need not be asked: purpose limitation in practice (AVG, article 5). Immutable; equal by value.
 *
 * @param basis      the case and the rules
 * @param first      the code of the first proposal now; absent when the engine abstains
 * @param telling    unknowns of which a single answer changes the first proposal or what is proposed, most telling first
 * @param together   unknowns that cannot change it alone, but may together with others; in vocabulary order
 * @param needNotAsk unknowns that cannot change the advice, whatever else turns out; in vocabulary order
 */
public record AskNext(
        Basis basis, Optional<String> first, List<Telling> telling, List<Topic> together, List<Topic> needNotAsk) {
    public AskNext {
        telling = List.copyOf(telling);
        together = List.copyOf(together);
        needNotAsk = List.copyOf(needNotAsk);
    }

    /** Something that is not known. @param about the code of the term @param label what people call it @param question the question to put to the client */
    public record Topic(String about, Text label, Text question) {}

    /**
     * An unknown of which the answer matters.
     *
     * @param topic         what is not known
     * @param answers       how many different answers are possible
     * @param changingFirst how many of them change the first proposal
     * @param changing      how many of them change what is proposed at all, or what accompanies it; the first proposal included
     * @param outcomes      per answer that changes something, what comes of it; answers with the same outcome together
     */
    public record Telling(Topic topic, int answers, int changingFirst, int changing, List<Outcome> outcomes) {
        public Telling {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What comes of an answer.
     *
     * @param answer  the answer, or several with the same outcome
     * @param first   the code of the first proposal then; absent when the engine would abstain
     * @param added   the codes of what would be proposed or named alongside then, and is not now
     * @param dropped the codes of what is proposed or named alongside now, and would not be then
     */
    public record Outcome(Text answer, Optional<String> first, List<String> added, List<String> dropped) {
        public Outcome {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }
}
