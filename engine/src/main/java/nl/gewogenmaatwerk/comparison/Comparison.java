package nl.gewogenmaatwerk.comparison;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.text.Text;

/**
 * Two rule sets held against each other over a caseload: for how many clients they propose something else, and what makes the difference.
 * Immutable; equal by value; the same rule sets and the same clients in the same order always give an equal comparison.
 *
 * @param one           the one side
 * @param other         the other side
 * @param engineVersion the version of the engine
 * @param file          the clients of the caseload
 * @param generated     clients made up out of the rules of both sides, on the edges of their conditions and elsewhere
 * @param groups        every way in which the rule sets differ, with the clients for whom it makes the difference; those with most clients of
 *                      the caseload first, then with most generated clients
 */
public record Comparison(
        Side one, Side other, String engineVersion, Population file, Population generated, List<Group> groups) {
    public Comparison {
        groups = List.copyOf(groups);
    }

    /** What is different for a client; the first that holds. */
    public enum Kind {
        /** The first proposal, or whether there is one. */
        FIRST,
        /** What is proposed, ruled out or accompanies a proposal. */
        LIST,
        /** Only the order of the proposals after the first. */
        ORDER
    }

    /**
     * One of the two rule sets.
     *
     * @param label        a short name that tells it from the other one
     * @param municipality the municipality
     * @param name         what people call the municipality
     * @param ruleSet      its rule set
     */
    public record Side(String label, String municipality, Text name, Advice.RuleSetReference ruleSet) {}

    /** Numbers of clients by what is different. @param first see {@link Kind#FIRST} @param list see {@link Kind#LIST} @param order see {@link Kind#ORDER} */
    public record Counts(int first, int list, int order) {

        /** No clients at all. */
        public static final Counts NONE = new Counts(0, 0, 0);

        /** All of them. */
        public int total() {
            return first + list + order;
        }

        /** One client more. */
        public Counts plus(Kind kind) {
            return switch (kind) {
                case FIRST -> new Counts(first + 1, list, order);
                case LIST -> new Counts(first, list + 1, order);
                case ORDER -> new Counts(first, list, order + 1);
            };
        }
    }

    /**
     * What came of a number of clients.
     *
     * @param compared  for how many both sides gave an advice
     * @param differing for how many of them these differ
     * @param refused   those who were not compared, since a side gave no advice
     */
    public record Population(int compared, Counts differing, List<Refused> refused) {
        public Population {
            refused = List.copyOf(refused);
        }

        /** For how many the advices are the same. */
        public int same() {
            return compared - differing.total();
        }

        /** How many were not compared. */
        public int notCompared() {
            return refused.stream().mapToInt(Refused::clients).sum();
        }
    }

    /** Clients for whom there was no advice. @param by which side gave none @param code the code of the first problem @param clients how many */
    public record Refused(By by, String code, int clients) {

        /** Which side gave no advice. */
        public enum By {
            ONE,
            OTHER,
            BOTH
        }
    }

    /**
     * A way in which the rule sets differ, and the clients for whom it makes the difference.
     *
     * @param cause         how they differ
     * @param file          the clients of the caseload for whom it makes the difference
     * @param generated     the generated clients for whom it does
     * @param alsoFile      for how many more of the caseload it matters, beside a difference that matters more
     * @param alsoGenerated for how many more generated clients it does
     * @param example       one of the clients for whom it makes the difference, of the caseload if there is one; absent when there is none
     */
    public record Group(
            Cause cause, Counts file, Counts generated, int alsoFile, int alsoGenerated, Optional<Example> example) {

        /** Whether it matters for any client at all. */
        public boolean isShown() {
            return file.total() + generated.total() + alsoFile + alsoGenerated > 0;
        }
    }

    /**
     * A client as an example.
     *
     * @param caseId    the case in the caseload, or the name of a generated client
     * @param generated the client when it is a generated one, never a real person
     * @param kind      what is different
     * @param moved     the interventions that stand somewhere else; both first proposals when these differ
     * @param facts     the facts on which the arguments rest that make the difference
     * @param reasons   those arguments
     * @param enough    whether this difference alone, in the rule set of either side, is enough to come to what the other side says
     * @param also      the other differences that matter here, by name
     */
    public record Example(
            String caseId,
            Optional<ClientFile> generated,
            Kind kind,
            List<Moved> moved,
            List<Argument.FactReference> facts,
            List<Reason> reasons,
            boolean enough,
            List<Text> also) {
        public Example {
            moved = List.copyOf(moved);
            facts = List.copyOf(facts);
            reasons = List.copyOf(reasons);
            also = List.copyOf(also);
        }
    }

    /** An intervention on both sides. @param intervention its code @param label what people call it @param one where it stands on the one side @param other where it stands on the other side */
    public record Moved(String intervention, Text label, Position one, Position other) {}

    /**
     * Where an intervention stands in an advice.
     *
     * @param place     its place
     * @param rank      its rank among the proposals, from 1; 0 when it is none
     * @param support   its support; 0 when the advice tells none
     * @param alongside the codes of the proposals that it accompanies
     */
    public record Position(Place place, int rank, int support, List<String> alongside) {
        public Position {
            alongside = List.copyOf(alongside);
        }

        /** What an advice says of an intervention. */
        public enum Place {
            PROPOSED,
            CONSIDERED,
            RULED_OUT,
            /** Nothing. */
            ABSENT
        }
    }

    /** An argument that makes the difference. @param intervention the intervention it is about @param label what people call it @param direction what the argument does @param because why, in plain words */
    public record Reason(String intervention, Text label, Argument.Direction direction, Text because) {}
}
