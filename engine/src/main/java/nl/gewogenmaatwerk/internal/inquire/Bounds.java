package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Proposal.Tier;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.vocabulary.Intervention;

/**
 * Between what bounds everything stays, whatever all unknowns of a client together turn out to be. Sound, not tight: what is certain here
 * is certain; what is open here may still never happen. Used by one thread.
 */
final class Bounds {

    /**
     * Where one intervention can stand.
     *
     * @param intervention the intervention
     * @param worst        the lowest tier in which it is certainly a candidate; absent when it may be none
     * @param best         the highest tier in which it may be a candidate; absent when it certainly is none
     * @param exclusive    whether it can, or certainly does, stand alone
     * @param lowest       the lowest support
     * @param highest      the highest support
     */
    record Range(
            Intervention intervention,
            Optional<Tier> worst,
            Optional<Tier> best,
            Truth exclusive,
            int lowest,
            int highest) {

        boolean isAlwaysProposable() {
            return worst.isPresent();
        }

        boolean isNeverProposable() {
            return best.isEmpty();
        }
    }

    /** What one rule may say about an intervention. */
    private record Voice(Conclusion.AboutIntervention conclusion, boolean always) {}

    private final RuleIndex index;
    private final Standings standings;
    private final Reading open;
    private final Set<String> unsure;
    private final Truth weighed;
    private final Map<String, Range> ranges = new HashMap<>();

    /** @param open the rules read as open @param unsure the codes of the terms that are not known, or not rated */
    Bounds(
            RuleIndex index,
            Standings standings,
            Reading open,
            Set<String> unsure,
            Map<String, Intervention> catalogue) {
        this.index = index;
        this.standings = standings;
        this.open = open;
        this.unsure = unsure;
        this.weighed = weighed();
        for (RuleIndex.About about : index.interventions()) {
            ranges.put(about.code(), range(about, catalogue.get(about.code())));
        }
    }

    private Truth weighed() {
        Truth weighed = Truth.TRUE;
        for (RuleIndex.Indexed rule : index.abstaining()) {
            if (open.isCertain(rule.rule())) {
                return Truth.FALSE;
            }
            if (open.isPossible(rule.rule())) {
                weighed = Truth.UNKNOWN;
            }
        }
        return weighed;
    }

    Range range(String intervention) {
        return ranges.get(intervention);
    }

    private List<Voice> voices(RuleIndex.About about) {
        List<Voice> voices = new ArrayList<>();
        for (RuleIndex.Indexed rule : about.rules()) {
            boolean always = open.isCertain(rule.rule());
            if (always || open.isPossible(rule.rule())) {
                for (Conclusion conclusion : rule.rule().conclusions()) {
                    if (conclusion instanceof Conclusion.AboutIntervention said
                            && !(conclusion instanceof Conclusion.Alongside)) {
                        speaks(rule, said, about.code(), always).ifPresent(voices::add);
                    }
                }
            }
        }
        return voices;
    }

    private Optional<Voice> speaks(
            RuleIndex.Indexed rule, Conclusion.AboutIntervention said, String intervention, boolean always) {
        if (said.intervention() instanceof Conclusion.Subject.Named named) {
            return named.code().equals(intervention) ? Optional.of(new Voice(said, always)) : Optional.empty();
        }
        String variable = ((Conclusion.Subject.Bound) said.intervention()).variable();
        boolean bound = open.matches(rule.rule())
                .codes()
                .getOrDefault(variable, Set.of())
                .contains(intervention);
        if (bound) {
            return Optional.of(new Voice(said, true));
        }
        boolean settled = unsure.stream().noneMatch(code -> rule.reads().terms().get(index.place(code)));
        return settled ? Optional.empty() : Optional.of(new Voice(said, false));
    }

    private Range range(RuleIndex.About about, Intervention intervention) {
        List<Voice> voices = voices(about);
        boolean offered = standings.isOffered(about.code());
        Truth acute = any(voices, Conclusion.Acute.class);
        Truth confirmed = any(voices, Conclusion.Confirm.class);
        Truth ruledOut = ruledOut(voices, confirmed);
        Truth argued = any(voices, Conclusion.ArgueFor.class);
        int lowest = support(voices, false);
        int highest = support(voices, true);
        Optional<Tier> worst = Optional.empty();
        if (acute == Truth.TRUE) {
            worst = Optional.of(Tier.ACUTE);
        } else if (offered && ruledOut == Truth.FALSE && confirmed == Truth.TRUE) {
            worst = Optional.of(Tier.CONFIRMED);
        } else if (offered && ruledOut == Truth.FALSE && argued == Truth.TRUE && lowest > 0 && weighed == Truth.TRUE) {
            worst = Optional.of(Tier.WEIGHED);
        }
        Optional<Tier> best = Optional.empty();
        if (acute != Truth.FALSE) {
            best = Optional.of(Tier.ACUTE);
        } else if (offered && ruledOut != Truth.TRUE) {
            if (confirmed != Truth.FALSE) {
                best = Optional.of(Tier.CONFIRMED);
            } else if (argued != Truth.FALSE && highest > 0 && weighed != Truth.FALSE) {
                best = Optional.of(Tier.WEIGHED);
            }
        }
        return new Range(intervention, worst, best, intervention.exclusive() ? acute : Truth.FALSE, lowest, highest);
    }

    private static Truth any(List<Voice> voices, Class<? extends Conclusion> verb) {
        Truth any = Truth.FALSE;
        for (Voice voice : voices) {
            if (verb.isInstance(voice.conclusion())) {
                if (voice.always()) {
                    return Truth.TRUE;
                }
                any = Truth.UNKNOWN;
            }
        }
        return any;
    }

    private static Truth ruledOut(List<Voice> voices, Truth confirmed) {
        Truth out = Truth.FALSE;
        for (Voice voice : voices) {
            if (voice.conclusion() instanceof Conclusion.RuleOut rule) {
                boolean yields = rule.unlessConfirmed() && confirmed != Truth.FALSE;
                boolean never = rule.unlessConfirmed() && confirmed == Truth.TRUE;
                if (voice.always() && !yields) {
                    return Truth.TRUE;
                }
                if (!never) {
                    out = Truth.UNKNOWN;
                }
            }
        }
        return out;
    }

    /** Each ground counts once per direction, by its strongest argument: at the most all that may be said for and none that need not be said against. */
    private int support(List<Voice> voices, boolean most) {
        Map<String, Integer> strongest = new HashMap<>();
        for (Voice voice : voices) {
            boolean against = voice.conclusion() instanceof Conclusion.ArgueAgainst;
            if (voice.always() || against != most) {
                String side = (against ? "-" : "+") + voice.conclusion().ground();
                strongest.merge(side, points(voice.conclusion()), Math::max);
            }
        }
        int support = 0;
        for (Map.Entry<String, Integer> side : strongest.entrySet()) {
            int contribution = side.getValue() * standings.weight(side.getKey().substring(1));
            support += side.getKey().charAt(0) == '-' ? -contribution : contribution;
        }
        return support;
    }

    private static int points(Conclusion.AboutIntervention conclusion) {
        if (conclusion instanceof Conclusion.ArgueFor argue) {
            return argue.strength().points();
        }
        if (conclusion instanceof Conclusion.ArgueAgainst argue) {
            return argue.strength().points();
        }
        return conclusion instanceof Conclusion.Confirm ? Strength.STRONG.points() : 0;
    }

    /** Whether an intervention is the first proposal, whatever turns out. */
    boolean isAlwaysFirst(String intervention) {
        Range own = range(intervention);
        return own.isAlwaysProposable()
                && ranges.values().stream().filter(other -> other != own).allMatch(other -> isAlwaysAbove(own, other));
    }

    private static boolean isAlwaysAbove(Range own, Range other) {
        if (other.isNeverProposable()) {
            return true;
        }
        if (other.exclusive() != Truth.FALSE && own.exclusive() != Truth.TRUE) {
            return false;
        }
        Tier worst = own.worst().orElseThrow();
        int tiers = worst.compareTo(other.best().orElseThrow());
        if (tiers != 0) {
            return tiers < 0;
        }
        if (worst == Tier.ACUTE && urgency(own) != urgency(other)) {
            return urgency(own) < urgency(other);
        }
        return own.lowest() > other.highest();
    }

    private static int urgency(Range range) {
        return range.intervention().urgency().orElse(Integer.MAX_VALUE);
    }

    /** Whether an intervention keeps its place, whatever turns out. @param first whether that place is the first */
    boolean keepsItsPlace(String intervention, boolean first) {
        if (first) {
            return isAlwaysFirst(intervention);
        }
        Range own = range(intervention);
        boolean aloneBeside = ranges.values().stream()
                .anyMatch(other -> other != own && other.exclusive() != Truth.FALSE && own.exclusive() != Truth.TRUE);
        return own.isAlwaysProposable() && !aloneBeside && isAnotherAlwaysFirst(own);
    }

    private boolean isAnotherAlwaysFirst(Range own) {
        return ranges.entrySet().stream().anyMatch(other -> other.getValue() != own && isAlwaysFirst(other.getKey()));
    }

    /** Whether it is certain which proposal comes first. */
    boolean isFirstCertain() {
        return ranges.keySet().stream().anyMatch(this::isAlwaysFirst);
    }

    /** Whether it is already certain whether a rule is true. */
    boolean isSettled(RuleIndex.Indexed rule) {
        boolean always = open.isCertain(rule.rule());
        boolean codesMayDiffer = rule.binds()
                && unsure.stream().anyMatch(code -> rule.reads().terms().get(index.place(code)));
        return !codesMayDiffer && (always || !open.isPossible(rule.rule()));
    }

    /** Whether what a rule says can still bear on what comes first, or on what is proposed at all. @param firstCertain see {@link #isFirstCertain()} */
    boolean canMatter(RuleIndex.Indexed rule, boolean firstCertain) {
        for (Conclusion conclusion : rule.rule().conclusions()) {
            if (conclusion instanceof Conclusion.Abstain || conclusion instanceof Conclusion.Alongside) {
                return true;
            }
            if (conclusion instanceof Conclusion.AboutIntervention said && canMatter(said, firstCertain)) {
                return true;
            }
        }
        return false;
    }

    private boolean canMatter(Conclusion.AboutIntervention said, boolean firstCertain) {
        if (isWeightless(said)) {
            return false;
        }
        if (!(said.intervention() instanceof Conclusion.Subject.Named named)) {
            return true;
        }
        Range range = range(named.code());
        boolean fixed = range.isNeverProposable() || range.isAlwaysProposable() && firstCertain;
        return !fixed || bearsOnCompanions(said) && mayAccompany(named.code());
    }

    /** Whether a conclusion can change whether an intervention is ruled out: what is ruled out accompanies nothing either. */
    private static boolean bearsOnCompanions(Conclusion said) {
        return said instanceof Conclusion.RuleOut
                || said instanceof Conclusion.Confirm
                || said instanceof Conclusion.Acute;
    }

    private boolean mayAccompany(String intervention) {
        return standings.isOffered(intervention)
                && index.accompanying().stream()
                        .filter(rule -> !isSettled(rule) || open.isPossible(rule.rule()))
                        .flatMap(rule -> rule.rule().conclusions().stream())
                        .filter(Conclusion.Alongside.class::isInstance)
                        .map(conclusion -> ((Conclusion.Alongside) conclusion).intervention())
                        .anyMatch(subject -> !(subject instanceof Conclusion.Subject.Named named)
                                || named.code().equals(intervention));
    }

    private boolean isWeightless(Conclusion.AboutIntervention said) {
        boolean weighed = said instanceof Conclusion.ArgueFor || said instanceof Conclusion.ArgueAgainst;
        return weighed && standings.weight(said.ground()) == 0;
    }
}
