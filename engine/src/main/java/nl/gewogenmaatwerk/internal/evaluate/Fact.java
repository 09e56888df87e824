package nl.gewogenmaatwerk.internal.evaluate;

import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;

/**
 * A fact in the form in which evaluators compare it: codes as text, everything that goes from low to high as a number. What is not known is
 * {@link #UNKNOWN} or {@link #NO_CODE}. Its text form tells nothing about a person:
 * Drools logs it. Immutable.
 */
public sealed interface Fact {

    /** The number of what is not known; every known number is 0 or more. */
    int UNKNOWN = -1;

    /** The code of what is not known. */
    String NO_CODE = "";

    /** The stable key under which a rationale names it. */
    String key();

    /** The goal; there always is one. */
    record GoalFact(
            String type, int ownedByClient, int clarity, int feasibility, int localDemand, int fittingWorkDemand)
            implements Fact {
        @Override
        public String key() {
            return "goal";
        }

        @Override
        public String toString() {
            return "GoalFact";
        }
    }

    /** A known rating; {@code ofGoal} is 1 for a rating of the goal, which is no score of a construct. */
    record ScoreFact(String construct, int value, String source, int measuredOn, int ofGoal) implements Fact {
        @Override
        public String key() {
            return ofGoal == 1 ? construct : "score:" + construct;
        }

        @Override
        public String toString() {
            return "ScoreFact";
        }
    }

    /** The client and the professional differ. */
    record ScoreGapFact(String construct, int gap) implements Fact {
        @Override
        public String key() {
            return "score:" + construct;
        }

        @Override
        public String toString() {
            return "ScoreGapFact";
        }
    }

    /** A score of a life-domain instrument. */
    record LifeDomainFact(String domain, String instrument, int value, int measuredOn, String source, LifeDomain score)
            implements Fact {
        @Override
        public String key() {
            return score.key();
        }

        @Override
        public String toString() {
            return "LifeDomainFact";
        }
    }

    /** A barrier. */
    record BarrierFact(String domain, int severity, int addressed) implements Fact {
        @Override
        public String key() {
            return "barrier:" + domain;
        }

        @Override
        public String toString() {
            return "BarrierFact";
        }
    }

    /** An item of the situation: a number, a rank or yes (1) or no (0) in {@code number}; a code in {@code text}. */
    record SituationFact(String item, int number, String text) implements Fact {
        @Override
        public String key() {
            return "situation:" + item;
        }

        @Override
        public String toString() {
            return "SituationFact";
        }
    }

    /** A statutory status. */
    record FlagFact(String code) implements Fact {
        @Override
        public String key() {
            return "flag:" + code;
        }

        @Override
        public String toString() {
            return "FlagFact";
        }
    }

    /** An earlier intervention. */
    record PastInterventionFact(
            String code, String outcome, int startedOn, int endedOn, int monthsAgo, PastIntervention past)
            implements Fact {
        @Override
        public String key() {
            return past.key();
        }

        @Override
        public String toString() {
            return "PastInterventionFact";
        }
    }

    /** An appraisal that a rule derived. */
    record AppraisalFact(String factor, String level) implements Fact {
        @Override
        public String key() {
            return "appraisal:" + factor;
        }

        @Override
        public String toString() {
            return "AppraisalFact";
        }
    }

    /** A term of which nothing is known ({@code missing} is 1), or not how serious or with what outcome (0). */
    record UnknownFact(String code, String part, int missing) implements Fact {
        @Override
        public String key() {
            return code;
        }

        @Override
        public String toString() {
            return "UnknownFact";
        }
    }

    /** The value of a parameter on the day of the client file. */
    record ParameterFact(String code, int value) implements Fact {
        @Override
        public String key() {
            return "parameter:" + code;
        }
    }
}
