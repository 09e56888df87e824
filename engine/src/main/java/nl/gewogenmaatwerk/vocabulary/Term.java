package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/** Something about a client that can be known or not: a code with its label and the question that makes it known. */
public sealed interface Term permits GoalField, Construct, BarrierDomain, SituationItem, Flag, History {

    /** The code used in client files and rules; unique in a vocabulary. */
    String code();

    /** What people call it: a noun phrase that fits in a sentence. */
    Text label();

    /** Where it belongs in the behavioural model. */
    Part part();

    /** Whether a client or a municipality can change it. */
    boolean changeable();

    /** The question to put to the client. */
    Text question();

    /** Where it was defined. */
    Origin origin();

    /** The stable key under which a fact about it is named in an advice. */
    default String fact() {
        if (this instanceof Construct) {
            return "score:" + code();
        }
        if (this instanceof BarrierDomain) {
            return "barrier:" + code();
        }
        if (this instanceof SituationItem) {
            return "situation:" + code();
        }
        return this instanceof Flag ? "flag:" + code() : code();
    }
}
