package nl.gewogenmaatwerk.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison.Kind;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Tells what makes the difference for a client. Each way in which the rule sets differ is tried alone, in both directions: the one rule set
 * with only this borrowed from the other, and the other with only this borrowed from the one. Named is, of all that change anything, the one
 *
 * <ol>
 *   <li>that alone leads to what the other side says, in both directions rather than in one, and in one rather than in none;
 *   <li>then, that alone changes what is different at all, in more directions;
 *   <li>then, that goes furthest to the other side: in the support of both first proposals, or in how much of the list is the same;
 *   <li>then, that comes first in the order of differences: rules by id, principles by id, then the rest.
 * </ol>
 *
 * <p>None of this depends on which side is called the one. Used by one thread.
 */
final class Attribution {

    /**
     * What makes the difference.
     *
     * @param by     the difference that does, by its place; empty when none does alone
     * @param enough whether it is enough alone
     * @param also   the places of the others that change anything
     */
    record Attributed(Optional<Integer> by, boolean enough, List<Integer> also) {}

    /** How much one difference does. @param place its place @param arrives in how many directions it is enough alone @param turns in how many it changes what is different @param progress how far it goes */
    private record Effect(int place, int arrives, int turns, int progress) {

        static final Comparator<Effect> MOST_FIRST = Comparator.comparingInt((Effect effect) -> -effect.arrives)
                .thenComparingInt(effect -> -effect.turns)
                .thenComparingInt(effect -> -effect.progress)
                .thenComparingInt(Effect::place);

        boolean isAny() {
            return arrives > 0 || turns > 0 || progress > 0;
        }
    }

    private final Party one;
    private final Party other;
    private final List<Difference> differences;
    private final Hypothesis asOne;
    private final Hypothesis asOther;
    private final List<Hypothesis> fromOne = new ArrayList<>();
    private final List<Hypothesis> fromOther = new ArrayList<>();

    Attribution(Party one, Party other, List<Difference> differences) {
        this.one = one;
        this.other = other;
        this.differences = differences;
        this.asOne = new Hypothesis(one.ruleSet());
        this.asOther = new Hypothesis(other.ruleSet());
        for (Difference difference : differences) {
            fromOne.add(new Hypothesis(difference.borrowed().apply(one.ruleSet(), other.ruleSet())));
            fromOther.add(new Hypothesis(difference.borrowed().apply(other.ruleSet(), one.ruleSet())));
        }
    }

    /** What makes the difference for a client. @param kind what is different between both outcomes */
    Attributed attributed(ClientFile client, Kind kind, Outcome ofOne, Outcome ofOther) {
        Reading readByOne = read(client, one);
        Reading readByOther = read(client, other);
        Hypothesis.Heard heardByOne = asOne.heard(client);
        Hypothesis.Heard heardByOther = asOther.heard(client);
        Outcome.Between ends = new Outcome.Between(ofOne.first(), ofOther.first());
        int way = ofOne.distance(ofOther, kind, ends);
        List<Effect> effects = new ArrayList<>();
        for (int place = 0; place < differences.size(); place++) {
            Difference difference = differences.get(place);
            if (difference.hasEffect() && canMatter(difference.cause(), readByOne, readByOther)) {
                boolean isRead = changesWhatIsTrue(difference.cause());
                Hypothesis thereBy = fromOne.get(place);
                Hypothesis backBy = fromOther.get(place);
                Outcome there = isRead ? thereBy.of(client) : thereBy.of(heardByOne);
                Outcome back = isRead ? backBy.of(client) : backBy.of(heardByOther);
                effects.add(new Effect(
                        place,
                        count(there.isSame(ofOther, kind), back.isSame(ofOne, kind)),
                        count(!there.isSame(ofOne, kind), !back.isSame(ofOther, kind)),
                        2 * way - there.distance(ofOther, kind, ends) - back.distance(ofOne, kind, ends)));
            }
        }
        List<Effect> ordered =
                effects.stream().filter(Effect::isAny).sorted(Effect.MOST_FIRST).toList();
        if (ordered.isEmpty()) {
            return new Attributed(Optional.empty(), false, List.of());
        }
        Effect most = ordered.get(0);
        return new Attributed(
                Optional.of(most.place()),
                most.arrives() > 0,
                most.arrives() == 2
                        ? List.of()
                        : ordered.stream().skip(1).map(Effect::place).toList());
    }

    private static int count(boolean first, boolean next) {
        return (first ? 1 : 0) + (next ? 1 : 0);
    }

    private static Reading read(ClientFile client, Party party) {
        Vocabulary vocabulary = party.ruleSet().vocabulary();
        Facts facts = Facts.of(Told.to(vocabulary, client), vocabulary);
        return party.evaluator().read(Knowledge.of(facts, vocabulary), client.asOf());
    }

    /** What only weighs otherwise leaves the same rules true. */
    private static boolean changesWhatIsTrue(Cause cause) {
        return !(cause instanceof Cause.OfPrinciple)
                && !(cause instanceof Cause.OfSetting setting
                        && EnumSet.of(Cause.OfSetting.Kind.OFFER, Cause.OfSetting.Kind.PRINCIPLE_ORDER)
                                .contains(setting.kind()));
    }

    /** A rule that is true on neither side makes no difference. */
    private boolean canMatter(Cause cause, Reading readByOne, Reading readByOther) {
        return !(cause instanceof Cause.OfRule rule)
                || isTrue(rule.id(), one, readByOne)
                || isTrue(rule.id(), other, readByOther);
    }

    private static boolean isTrue(String id, Party party, Reading reading) {
        Rule rule = party.ruleSet().rules().get(id);
        return rule != null && reading.isCertain(rule);
    }
}
