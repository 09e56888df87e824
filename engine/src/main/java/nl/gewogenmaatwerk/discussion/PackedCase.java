package nl.gewogenmaatwerk.discussion;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.client.KnownFacts;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;

/**
 * A case to discuss, without anything that names a person. Immutable; equal by value.
 *
 * @param letter   what it is called in the pack: A, B and so on
 * @param kind     what makes it instructive
 * @param score    how much so, by the measure of its kind
 * @param because  why it was picked
 * @param picture  what was known
 * @param unknowns what some rule wanted to know and nobody told
 * @param rare     what is known of so few others in the period that it could point at somebody
 * @param sides    what speaks for and against, by principle; the one that contributes most comes first
 * @param advice   what was advised
 * @param handled  what was done with it; more than one when several cases with the same picture stand behind it
 */
public record PackedCase(
        String letter,
        Kind kind,
        int score,
        Text because,
        KnownFacts picture,
        List<Text> unknowns,
        List<Text> rare,
        List<Side> sides,
        Given advice,
        List<Handled> handled) {
    public PackedCase {
        unknowns = List.copyOf(unknowns);
        rare = List.copyOf(rare);
        sides = List.copyOf(sides);
        handled = List.copyOf(handled);
    }

    /** What makes a case instructive, in the order in which kinds take turns. */
    public enum Kind {
        /**
         * One principle speaks for what another speaks against, or the first two proposals are near each other and led by different principles.
         * The score is the lesser of the two sums on one intervention, or the support of the second proposal less the distance.
         */
        PRINCIPLES_APART("principes die uit elkaar trekken", "principles that pull apart"),
        /** Something else was done than what was proposed, or nothing. The score is how far the first proposal stood above it. */
        DEVIATION("sterk afgeweken", "strong deviation"),
        /** The professional would have done something else before seeing the advice. The score is how far the first proposal stood above it. */
        OWN_VIEW("eigen kijk was anders", "own view was different"),
        /** There was no proposal. The score is higher when colleagues were asked for, something was done all the same, or arguments were there. */
        ABSTAINED("geen voorstel", "no proposal"),
        /** The same is known of several cases, and something else was decided. The score is the number of cases. */
        SAME_FACTS("zelfde beeld, ander besluit", "same picture, other decision");

        private final Text label;

        Kind(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** What one principle says. @param principle the principle @param inFavour what it says for interventions @param against what it says against them */
    public record Side(Text principle, List<Point> inFavour, List<Point> against) {
        public Side {
            inFavour = List.copyOf(inFavour);
            against = List.copyOf(against);
        }
    }

    /**
     * An argument.
     *
     * @param intervention what it is about
     * @param direction    what it does
     * @param because      why
     * @param ground       the ground it appeals to
     * @param strength     how strongly it argues; absent for what confirms, is acute or rules out
     * @param weight       what the ground weighs
     * @param counted      whether it adds to the support
     * @param rule         the rule behind it
     * @param facts        the facts it rests on, without days
     */
    public record Point(
            Text intervention,
            Argument.Direction direction,
            Text because,
            Text ground,
            Optional<Strength> strength,
            int weight,
            boolean counted,
            RuleReference rule,
            List<Text> facts) {
        public Point {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What was advised.
     *
     * @param outcome   whether there were proposals
     * @param proposals the proposals, first to last
     * @param ruledOut  what was not possible
     * @param questions what to ask
     * @param notices   what to know when reading it, without days
     */
    public record Given(
            Advice.Outcome outcome,
            List<Proposed> proposals,
            List<Text> ruledOut,
            List<Question> questions,
            List<Text> notices) {
        public Given {
            proposals = List.copyOf(proposals);
            ruledOut = List.copyOf(ruledOut);
            questions = List.copyOf(questions);
            notices = List.copyOf(notices);
        }
    }

    /**
     * A proposal.
     *
     * @param rank             its place, from 1
     * @param tier             on what it stands
     * @param intervention     what it is
     * @param principle        the principle that contributes most
     * @param support          the sum of what counts for and against
     * @param aboveNextBecause why it stands above the next; absent for the last
     */
    public record Proposed(
            int rank,
            Proposal.Tier tier,
            Text intervention,
            Text principle,
            int support,
            Optional<Text> aboveNextBecause) {}

    /**
     * What people did with the advice.
     *
     * @param ownView  what the professional would have done without it, empty for nothing; absent when that was not told
     * @param decision what was decided; absent when nothing was
     */
    public record Handled(Optional<List<Text>> ownView, Optional<Decided> decision) {
        public Handled {
            ownView = ownView.map(List::copyOf);
        }
    }

    /** A decision. @param verdict what was done with the advice @param chosen what will be done @param refused what the client did not want @param reason why */
    public record Decided(Decision.Verdict verdict, List<Text> chosen, List<Text> refused, Text reason) {
        public Decided {
            chosen = List.copyOf(chosen);
            refused = List.copyOf(refused);
        }
    }
}
