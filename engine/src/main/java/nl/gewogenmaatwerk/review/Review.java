package nl.gewogenmaatwerk.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.text.Text;

/**
 * What happened with the advices of a municipality in a period, for a team that looks back. Every case counts once, by its last advice in the
 * period on which was decided, or else by its last one. No count is there that rests on fewer than
 * {@link nl.gewogenmaatwerk.evaluation.Evaluation#SMALLEST_CELL} cases, and neither is one from which such a count could be worked out. Immutable; equal by value.
 *
 * @param municipality  the municipality
 * @param from          the first day of the period, in UTC
 * @param to            the last day of the period, in UTC
 * @param method        how intervals were worked out
 * @param volume        how much there was, rounded down
 * @param outcomes      in how many cases there were proposals ({@code PROPOSALS}) and in how many the engine abstained ({@code ABSTAINED})
 * @param decisions     what was decided: {@code FOLLOWED}, {@code DEVIATED} or {@code UNDECIDED}
 * @param deviations    among the cases that deviated, in which way: the verdicts other than followed
 * @param because       why was followed, and why deviated
 * @param ownViews      among the cases with proposals, what the professional told beforehand: the same as the first proposal ({@code FIRST}), as another
 *                      ({@code ANY}), something else ({@code OTHER}) or nothing ({@code NOT_TOLD})
 * @param afterOther    what was decided after an own view that was something else
 * @param corrections   among the cases on which was decided, how many decisions came in the place of an earlier one
 * @param viewing       how long advices were in view before a decision
 * @param rules         the rules that argued in some case, in the order of the rule book
 * @param principles    the principles that argued in some case, in the municipality's order
 * @param interventions the interventions about which something was argued in some case, in catalogue order
 * @param unknowns      what stayed unknown, most often first; only what may be shown
 * @param silent        the rules that argued in no case
 * @param undecisive    the principles that were behind no proposal
 * @param alarms        what asks for a conversation
 * @param professionals figures per professional, if they were agreed upon
 */
public record Review(
        String municipality,
        LocalDate from,
        LocalDate to,
        Method method,
        Volume volume,
        Distribution outcomes,
        Distribution decisions,
        Distribution deviations,
        Because because,
        Distribution ownViews,
        Distribution afterOther,
        Distribution corrections,
        Viewing viewing,
        List<Subject> rules,
        List<Subject> principles,
        List<Subject> interventions,
        List<Unknown> unknowns,
        List<Named> silent,
        List<Named> undecisive,
        List<Alarm> alarms,
        Professionals professionals) {
    public Review {
        rules = List.copyOf(rules);
        principles = List.copyOf(principles);
        interventions = List.copyOf(interventions);
        unknowns = List.copyOf(unknowns);
        silent = List.copyOf(silent);
        undecisive = List.copyOf(undecisive);
        alarms = List.copyOf(alarms);
    }

    /** How intervals were worked out. @param library the statistics library and its version @param share the method for shares */
    public record Method(String library, Text share) {}

    /**
     * How much there was, each rounded down to a multiple of ten so that no small group can be worked out from it.
     *
     * @param advices   how many advices were given
     * @param cases     to how many cases
     * @param decisions on how many of those cases was decided
     * @param erased    of how many advices the content was erased; they count nowhere else
     */
    public record Volume(int advices, int cases, int decisions, int erased) {}

    /** Something with a name. @param id its stable name @param label what people call it */
    public record Named(String id, Text label) {}

    /** The reasons that were given, among the cases that followed and among those that deviated. @param followed why was followed @param deviated why was deviated */
    public record Because(Distribution followed, Distribution deviated) {}

    /**
     * How long advices were in view before a decision, as far as that is known: measured by the application, or else the time between both entries.
     *
     * @param atLeast how many cases, rounded down to a multiple of ten
     * @param seconds the median, in whole seconds; absent when there are too few cases
     */
    public record Viewing(int atLeast, OptionalInt seconds) {}

    /**
     * A rule, a principle or an intervention, and what happened where it had a part.
     *
     * @param id        its stable name
     * @param label     what people call it
     * @param argued    in how many cases it was argued: by the rule, on a ground of the principle, about the intervention; absent when that is not shown
     * @param places    where it stood: behind the first proposal ({@code FIRST}), behind a later one only ({@code LATER}) or behind none ({@code NONE})
     * @param decisions what was decided in these cases
     * @param because   why
     */
    public record Subject(
            String id, Text label, OptionalInt argued, Distribution places, Distribution decisions, Because because) {}

    /** What stayed unknown. @param code the code of the fact @param label what people call it @param cases in how many cases it was unknown ({@code UNKNOWN}) and in how many not ({@code KNOWN}) */
    public record Unknown(String code, Text label, Distribution cases) {}

    /**
     * Figures per professional.
     *
     * @param agreed who was consulted and when; absent when these figures are off
     * @param each   what each of them decided, as far as that may be shown, by pseudonym; empty when the figures are off
     */
    public record Professionals(Optional<Practice.Consultation> agreed, List<Professional> each) {
        public Professionals {
            each = List.copyOf(each);
            if (agreed.isEmpty() && !each.isEmpty()) {
                throw new IllegalArgumentException("figures per professional were not agreed upon");
            }
        }
    }

    /** What one professional decided. @param by the pseudonym @param decisions {@code FOLLOWED} and {@code DEVIATED} */
    public record Professional(String by, Distribution decisions) {}
}
