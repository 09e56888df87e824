package nl.gewogenmaatwerk.adapter.discussion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.discussion.PackedCase.Kind;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.journal.Handling;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.text.Text;

/**
 * What makes an advice with its handling instructive, and how much so. Immutable.
 *
 * @param score        how much so, 1 or more
 * @param because      why
 * @param intervention the code of the intervention it is about, if it is about one
 */
record Interest(int score, Text because, Optional<String> intervention) {

    /** The least that a principle must add or take away to pull apart: a plain argument on a ground that weighs 2. */
    private static final int LARGE = 4;

    /** The most that two proposals may differ to be near each other. */
    private static final int NEAR = 2;

    private static final int MOST_WEIGHED = 3;

    /** Everything that makes an advice instructive by itself. @param names what codes are called */
    static Map<Kind, Interest> in(Advice advice, Handling handling, CodeNames names) {
        Map<Kind, Interest> found = new EnumMap<>(Kind.class);
        if (advice.outcome() == Advice.Outcome.ABSTAINED) {
            found.put(Kind.ABSTAINED, abstained(advice, handling));
        }
        Optional<Interest> tension = tension(advice, names);
        Optional<Interest> near = near(advice, names);
        tension.filter(one -> near.isEmpty() || one.score >= near.get().score)
                .or(() -> near)
                .ifPresent(apart -> found.put(Kind.PRINCIPLES_APART, apart));
        handling.decision()
                .flatMap(decision -> deviation(advice, decision, names))
                .ifPresent(deviation -> found.put(Kind.DEVIATION, deviation));
        handling.ownView()
                .flatMap(view -> ownView(advice, view, names))
                .ifPresent(view -> found.put(Kind.OWN_VIEW, view));
        return found;
    }

    private static Optional<Interest> tension(Advice advice, CodeNames names) {
        return new Support(advice)
                .tension()
                .filter(tension -> tension.score() >= LARGE)
                .map(tension -> {
                    Text what = names.intervention(tension.intervention());
                    Text one = names.principle(tension.inFavour());
                    Text other = names.principle(tension.against());
                    return new Interest(
                            tension.score(),
                            new Text(
                                    "Bij “%s” telt het principe “%s” %d voor, en het principe “%s” %d tegen."
                                            .formatted(
                                                    what.nl(),
                                                    one.nl(),
                                                    tension.points(),
                                                    other.nl(),
                                                    tension.pointsAgainst()),
                                    "About “%s” the principle “%s” counts %d for, and the principle “%s” %d against."
                                            .formatted(
                                                    what.en(),
                                                    one.en(),
                                                    tension.points(),
                                                    other.en(),
                                                    tension.pointsAgainst())),
                            Optional.of(tension.intervention()));
                });
    }

    private static Optional<Interest> near(Advice advice, CodeNames names) {
        if (advice.proposals().size() < 2) {
            return Optional.empty();
        }
        Proposal first = advice.proposals().get(0);
        Proposal second = advice.proposals().get(1);
        int distance = first.support() - second.support();
        int score = second.support() - distance;
        boolean weighed = first.tier() == Proposal.Tier.WEIGHED && second.tier() == Proposal.Tier.WEIGHED;
        if (!weighed || first.principle().id().equals(second.principle().id()) || distance > NEAR || score < LARGE) {
            return Optional.empty();
        }
        Text one = names.principle(first.principle().id());
        Text other = names.principle(second.principle().id());
        return Optional.of(new Interest(
                score,
                new Text(
                        "De eerste twee voorstellen liggen dicht bij elkaar (steun %d en %d). Het ene komt van het principe “%s”, het andere van “%s”."
                                .formatted(first.support(), second.support(), one.nl(), other.nl()),
                        "The first two proposals are near each other (support %d and %d). The one comes from the principle “%s”, the other from “%s”."
                                .formatted(first.support(), second.support(), one.en(), other.en())),
                Optional.empty()));
    }

    private static Optional<Interest> deviation(Advice advice, Decision decision, CodeNames names) {
        boolean deviates = decision.verdict() == Verdict.OTHER || decision.verdict() == Verdict.NONE;
        int above = deviates ? new Support(advice).above(decision.interventions()) : 0;
        if (above == 0) {
            return Optional.empty();
        }
        return Optional.of(new Interest(
                above,
                above(
                        new Text(
                                "Er is anders besloten dan het advies voorstelde: ",
                                "Something else was decided than the advice proposed: "),
                        decision.interventions(),
                        above,
                        advice,
                        names),
                Optional.empty()));
    }

    private static Optional<Interest> ownView(Advice advice, OwnView view, CodeNames names) {
        int above = new Support(advice).above(view.interventions());
        if (above == 0) {
            return Optional.empty();
        }
        return Optional.of(new Interest(
                above,
                above(
                        new Text(
                                "Voor het advies wilde de professional iets anders: ",
                                "Before the advice the professional wanted something else: "),
                        view.interventions(),
                        above,
                        advice,
                        names),
                Optional.empty()));
    }

    private static Text above(Text what, List<String> chosen, int above, Advice advice, CodeNames names) {
        Text other = chosen.isEmpty() ? new Text("niets", "nothing") : names.interventions(chosen);
        Text first = names.intervention(advice.proposals().get(0).intervention());
        return what.plus(other)
                .plus(new Text(
                        ". Het eerste voorstel, “%s”, stond daar %d punten boven.".formatted(first.nl(), above),
                        ". The first proposal, “%s”, stood %d points above that.".formatted(first.en(), above)));
    }

    /** Four points when colleagues were asked for, three when something was done all the same, and one for each of at most three that had arguments. */
    private static Interest abstained(Advice advice, Handling handling) {
        boolean asksColleagues = advice.questions().stream()
                .anyMatch(question -> question.about().equals(Question.CASE_DISCUSSION));
        boolean isActed = handling.decision()
                .filter(decision -> !decision.interventions().isEmpty())
                .isPresent();
        int weighed = Math.min(
                MOST_WEIGHED, advice.considered().size() + advice.ruledOut().size());
        Text because = new Text("Er kwam geen voorstel", "There was no proposal");
        if (asksColleagues) {
            because = because.plus(new Text(
                    "; het advies vraagt om een gesprek met collega’s",
                    "; the advice asks for a talk with colleagues"));
        }
        if (isActed) {
            because = because.plus(new Text("; er is toch iets gekozen", "; something was chosen all the same"));
        }
        return new Interest(
                1 + (asksColleagues ? 4 : 0) + (isActed ? 3 : 0) + weighed,
                because.plus(Text.same(".")),
                Optional.empty());
    }
}
