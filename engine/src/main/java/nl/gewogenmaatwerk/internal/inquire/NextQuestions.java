package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.AskNext.Outcome;
import nl.gewogenmaatwerk.inquiry.AskNext.Telling;
import nl.gewogenmaatwerk.inquiry.AskNext.Topic;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.internal.inquire.Facet.Alternative;
import nl.gewogenmaatwerk.vocabulary.Term;

/** Which unknowns could still change an advice. Used by one thread. */
final class NextQuestions {

    /** What comes of an answer, whatever it is. */
    private record Effect(Optional<String> first, List<String> added, List<String> dropped) {}

    private final RuleIndex index;
    private final Variations variations;
    private final Bounds bounds;
    private final List<Facet> unknowns;

    NextQuestions(RuleIndex index, Variations variations, Bounds bounds, List<Facet> unknowns) {
        this.index = index;
        this.variations = variations;
        this.bounds = bounds;
        this.unknowns = unknowns;
    }

    AskNext answer(Basis basis) {
        Outlook now = variations.outlook(Variations.NONE);
        List<Telling> telling = new ArrayList<>();
        List<Topic> together = new ArrayList<>();
        List<Topic> needNotAsk = new ArrayList<>();
        Set<Integer> mattering = mattering();
        for (Facet facet : unknowns) {
            Telling told = telling(facet, now);
            if (told.changing() > 0) {
                telling.add(told);
            } else if (mattering.contains(index.place(facet.term().code()))) {
                together.add(told.topic());
            } else {
                needNotAsk.add(told.topic());
            }
        }
        // A share of the answers: how much an answer is likely to tell.
        telling.sort(Comparator.comparingDouble((Telling each) -> -(double) each.changingFirst() / each.answers())
                .thenComparingDouble(each -> -(double) each.changing() / each.answers()));
        return new AskNext(basis, now.first(), telling, together, needNotAsk);
    }

    /** The places of the terms on which a rule depends that is not settled and whose conclusions can matter. */
    private Set<Integer> mattering() {
        boolean firstCertain = bounds.isFirstCertain();
        BitSet terms = new BitSet();
        for (RuleIndex.Indexed rule : index.rules()) {
            if (!bounds.isSettled(rule) && bounds.canMatter(rule, firstCertain)) {
                terms.or(rule.reads().terms());
            }
        }
        return terms.stream().boxed().collect(Collectors.toSet());
    }

    private Telling telling(Facet facet, Outlook now) {
        int answers = 0;
        int changingFirst = 0;
        int changing = 0;
        Map<Effect, List<Alternative>> effects = new LinkedHashMap<>();
        for (Alternative alternative : facet.alternatives()) {
            answers += alternative.answers();
            Outlook then = variations.outlook(variations.with(alternative));
            boolean first = !then.first().equals(now.first());
            if (first || !then.help().equals(now.help())) {
                changing += alternative.answers();
                changingFirst += first ? alternative.answers() : 0;
                Effect effect =
                        new Effect(then.first(), without(then.help(), now.help()), without(now.help(), then.help()));
                effects.computeIfAbsent(effect, any -> new ArrayList<>()).add(alternative);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        effects.forEach((effect, answering) ->
                outcomes.add(new Outcome(facet.words(answering), effect.first(), effect.added(), effect.dropped())));
        return new Telling(topic(facet.term()), answers, changingFirst, changing, outcomes);
    }

    private static List<String> without(Set<String> codes, Set<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }

    private static Topic topic(Term term) {
        return new Topic(term.code(), term.label(), term.question());
    }
}
