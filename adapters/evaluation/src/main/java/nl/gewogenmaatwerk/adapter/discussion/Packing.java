package nl.gewogenmaatwerk.adapter.discussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.client.KnownFacts;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Handling;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.text.Elapsed;
import nl.gewogenmaatwerk.text.Text;

/** Makes a case to discuss of an advice, without anything that names a person. Used once, by one thread. */
final class Packing {

    private static final int MOST_PROPOSALS = 3;

    private final CodeNames names;
    private final Advised advised;
    private final LocalDate asOf;

    Packing(CodeNames names, Advised advised) {
        this.names = names;
        this.advised = advised;
        this.asOf = advised.advice().asOf();
    }

    /** @param handlings what was done with each of the advices behind it, this one first @param rare what could point at somebody */
    PackedCase pack(
            String letter, PackedCase.Kind kind, Interest interest, List<Handling> handlings, Collection<Text> rare) {
        Advice advice = advised.advice();
        return new PackedCase(
                letter,
                kind,
                interest.score(),
                interest.because(),
                KnownFacts.of(advised.client(), names.vocabulary(), KnownFacts.Detail.WITHOUT_PERSON),
                advice.unknowns().stream().map(names::term).toList(),
                List.copyOf(rare),
                sides(discussed(interest, handlings)),
                given(advice),
                handlings.stream().map(this::handled).toList());
    }

    /** What the case is about: the first proposals, and what people chose, wanted or refused; of an abstention everything. */
    private Set<String> discussed(Interest interest, List<Handling> handlings) {
        Set<String> codes = new LinkedHashSet<>();
        advised.advice().proposals().stream()
                .limit(MOST_PROPOSALS)
                .map(Proposal::intervention)
                .forEach(codes::add);
        if (codes.isEmpty()) {
            codes.addAll(arguments().keySet());
        }
        interest.intervention().ifPresent(codes::add);
        for (Handling handling : handlings) {
            handling.decision().ifPresent(decision -> {
                codes.addAll(decision.interventions());
                codes.addAll(decision.refused());
            });
            handling.ownView().map(OwnView::interventions).ifPresent(codes::addAll);
        }
        return codes;
    }

    private Map<String, List<Argument>> arguments() {
        Advice advice = advised.advice();
        Map<String, List<Argument>> all = new LinkedHashMap<>();
        advice.proposals().forEach(each -> all.put(each.intervention(), each.arguments()));
        advice.considered().forEach(each -> all.put(each.intervention(), each.arguments()));
        advice.ruledOut().forEach(each -> all.put(each.intervention(), each.arguments()));
        return all;
    }

    /** By principle, not by proposal: the order tells nothing about what was advised. */
    private List<PackedCase.Side> sides(Set<String> discussed) {
        Map<String, List<PackedCase.Point>> inFavour = new LinkedHashMap<>();
        Map<String, List<PackedCase.Point>> against = new LinkedHashMap<>();
        Map<String, Integer> points = new LinkedHashMap<>();
        Map<String, List<Argument>> arguments = arguments();
        discussed.stream().filter(arguments::containsKey).sorted().forEach(code -> {
            for (Argument argument : arguments.getOrDefault(code, List.of())) {
                if (tells(argument)) {
                    boolean isAgainst =
                            argument.direction() == Direction.AGAINST || argument.direction() == Direction.RULES_OUT;
                    (isAgainst ? against : inFavour)
                            .computeIfAbsent(argument.principle(), any -> new ArrayList<>())
                            .add(point(code, argument));
                    points.merge(argument.principle(), Math.abs(argument.contribution()), Integer::sum);
                }
            }
        });
        return points.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .map(id -> new PackedCase.Side(
                        names.principle(id), inFavour.getOrDefault(id, List.of()), against.getOrDefault(id, List.of())))
                .toList();
    }

    /** Whether an argument counts, or stands above counting. */
    private static boolean tells(Argument argument) {
        return switch (argument.direction()) {
            case FOR, AGAINST -> argument.counted();
            case ACUTE, CONFIRMS, RULES_OUT -> true;
        };
    }

    private PackedCase.Point point(String intervention, Argument argument) {
        return new PackedCase.Point(
                names.intervention(intervention),
                argument.direction(),
                argument.because(),
                names.ground(argument.ground()),
                argument.strength(),
                argument.weight(),
                argument.counted(),
                argument.rule(),
                Stream.concat(argument.facts().stream(), argument.absences().stream())
                        .map(fact -> Elapsed.in(fact.text(), asOf))
                        .toList());
    }

    private PackedCase.Given given(Advice advice) {
        return new PackedCase.Given(
                advice.outcome(),
                advice.proposals().stream()
                        .map(proposal -> new PackedCase.Proposed(
                                proposal.rank(),
                                proposal.tier(),
                                proposal.label(),
                                proposal.principle().statement(),
                                proposal.support(),
                                proposal.aboveNextBecause()))
                        .toList(),
                advice.ruledOut().stream().map(out -> out.label()).toList(),
                advice.questions(),
                advice.notices().stream()
                        .map(notice -> Elapsed.in(notice.text(), asOf))
                        .toList());
    }

    private PackedCase.Handled handled(Handling handling) {
        return new PackedCase.Handled(
                handling.ownView().map(view -> labels(view.interventions())),
                handling.decision().map(this::decided));
    }

    private PackedCase.Decided decided(Decision decision) {
        return new PackedCase.Decided(
                decision.verdict(),
                labels(decision.interventions()),
                labels(decision.refused()),
                names.reason(decision.reason()));
    }

    private List<Text> labels(List<String> codes) {
        return codes.stream().map(names::intervention).toList();
    }
}
