package nl.gewogenmaatwerk.adapter.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;

/** Counts by going through all cases again for every single figure, and hides nothing. */
final class NaiveReview {

    static final List<String> OUTCOMES = List.of("FOLLOWED", "DEVIATED", "UNDECIDED");
    static final List<String> PLACES = List.of("FIRST", "LATER", "NONE");
    static final List<String> DEVIATIONS = List.of("ADAPTED", "OTHER", "NONE", "SEEN_NOT_USED");

    /** A case: the advice that counts, and what was done with it. */
    record Told(
            Advice advice,
            Optional<OwnView> view,
            Optional<Decision> decision,
            Instant at,
            Optional<Instant> decidedAt) {
        String outcome() {
            return decision.map(taken -> taken.verdict() == Decision.Verdict.FOLLOWED ? "FOLLOWED" : "DEVIATED")
                    .orElse("UNDECIDED");
        }

        boolean proposes() {
            return !advice.proposals().isEmpty();
        }

        String own() {
            if (view.isEmpty()) {
                return "NOT_TOLD";
            }
            Set<String> wanted = new LinkedHashSet<>(view.get().interventions());
            if (wanted.contains(advice.proposals().get(0).intervention())) {
                return "FIRST";
            }
            for (Proposal proposal : advice.proposals()) {
                if (wanted.contains(proposal.intervention())) {
                    return "ANY";
                }
            }
            return "OTHER";
        }

        /** Where something stood: the empty text when it had no part. */
        String place(String kind, String id) {
            for (Proposal proposal : advice.proposals()) {
                boolean isBehind = switch (kind) {
                    case "rule" -> speaks(proposal.arguments(), id);
                    case "principle" -> proposal.principle().id().equals(id);
                    default -> proposal.intervention().equals(id);
                };
                if (isBehind) {
                    return proposal.rank() == 1 ? "FIRST" : "LATER";
                }
            }
            List<Argument> all = new ArrayList<>();
            advice.proposals().forEach(proposal -> all.addAll(proposal.arguments()));
            advice.considered().forEach(other -> all.addAll(other.arguments()));
            boolean isThere = switch (kind) {
                case "rule" ->
                    all.stream().anyMatch(argument -> argument.rule().id().equals(id));
                case "principle" ->
                    all.stream().anyMatch(argument -> argument.principle().equals(id));
                default ->
                    advice.considered().stream()
                            .anyMatch(other -> other.intervention().equals(id));
            };
            return isThere ? "NONE" : "";
        }

        private static boolean speaks(List<Argument> arguments, String rule) {
            return arguments.stream()
                    .anyMatch(argument ->
                            argument.rule().id().equals(rule) && argument.direction() == Argument.Direction.FOR);
        }
    }

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Told> cases;

    NaiveReview(FictionalJournal journal) {
        cases = cases(journal);
        count();
    }

    static List<Told> cases(FictionalJournal journal) {
        List<Recorded> all = journal.read(Selection.of(FictionalJournal.TOWN)).toList();
        Map<String, List<Told>> byCase = new TreeMap<>();
        for (Recorded recorded : all) {
            if (recorded.entry().orElse(null) instanceof Advised advised) {
                String id = advised.advice().adviceId();
                Optional<OwnView> view = Optional.empty();
                Optional<Decision> decision = Optional.empty();
                Optional<Instant> decidedAt = Optional.empty();
                for (Recorded other : all) {
                    if (other.entry().orElse(null) instanceof OwnView own
                            && own.adviceId().equals(id)
                            && view.isEmpty()
                            && decision.isEmpty()) {
                        view = Optional.of(own);
                    }
                    if (other.entry().orElse(null) instanceof Decision taken
                            && taken.adviceId().equals(id)) {
                        decision = Optional.of(taken);
                        decidedAt = Optional.of(other.at());
                    }
                }
                byCase.computeIfAbsent(advised.advice().caseId(), any -> new ArrayList<>())
                        .add(new Told(advised.advice(), view, decision, recorded.at(), decidedAt));
            }
        }
        List<Told> last = new ArrayList<>();
        byCase.values().forEach(advices -> {
            List<Told> decided =
                    advices.stream().filter(told -> told.decision().isPresent()).toList();
            List<Told> from = decided.isEmpty() ? advices : decided;
            last.add(from.get(from.size() - 1));
        });
        return last;
    }

    /** All counts by name. */
    Map<String, Integer> counts() {
        return counts;
    }

    List<Told> cases() {
        return cases;
    }

    private void count() {
        set("N", cases);
        decisions("", cases);
        for (String verdict : DEVIATIONS) {
            set(
                    "deviation:" + verdict,
                    cases.stream()
                            .filter(told -> told.decision().isPresent()
                                    && told.decision().get().verdict().name().equals(verdict))
                            .toList());
        }
        List<Told> proposing = cases.stream().filter(Told::proposes).toList();
        set("PROPOSALS", proposing);
        set("ABSTAINED", cases.stream().filter(told -> !told.proposes()).toList());
        for (String own : List.of("FIRST", "ANY", "OTHER", "NOT_TOLD")) {
            set(
                    "own:" + own,
                    proposing.stream().filter(told -> told.own().equals(own)).toList());
        }
        decisions(
                "after:",
                proposing.stream().filter(told -> told.own().equals("OTHER")).toList());
        List<Told> decided =
                cases.stream().filter(told -> told.decision().isPresent()).toList();
        set("decided", decided);
        set(
                "CORRECTED",
                decided.stream()
                        .filter(told -> told.decision().get().corrects().isPresent())
                        .toList());
        set(
                "KEPT",
                decided.stream()
                        .filter(told -> told.decision().get().corrects().isEmpty())
                        .toList());
        for (String fact : FictionalJournal.FACTS) {
            set(
                    "UNKNOWN:" + fact,
                    cases.stream()
                            .filter(told -> told.advice().unknowns().contains(fact))
                            .toList());
            set(
                    "KNOWN:" + fact,
                    cases.stream()
                            .filter(told -> !told.advice().unknowns().contains(fact))
                            .toList());
        }
        FictionalJournal.RULES.forEach(id -> subject("rule", id));
        FictionalJournal.BOOK.principles().forEach(principle -> subject("principle", principle.id()));
        FictionalJournal.INTERVENTIONS.forEach(id -> subject("intervention", id));
        Set<String> professionals = new LinkedHashSet<>();
        decided.forEach(told -> professionals.add(told.decision().get().by().orElse("")));
        for (String by : professionals) {
            List<Told> theirs = decided.stream()
                    .filter(told -> told.decision().get().by().orElse("").equals(by))
                    .toList();
            set("by:" + by + ":", theirs);
            decisions("by:" + by + ":", theirs);
        }
    }

    private void subject(String kind, String id) {
        String name = kind + ":" + id + ":";
        List<Told> argued =
                cases.stream().filter(told -> !told.place(kind, id).isEmpty()).toList();
        set(name + "argued", argued);
        for (String place : PLACES) {
            set(
                    name + place,
                    argued.stream()
                            .filter(told -> told.place(kind, id).equals(place))
                            .toList());
        }
        decisions(name, argued);
    }

    private void decisions(String name, List<Told> some) {
        for (String outcome : OUTCOMES) {
            List<Told> those =
                    some.stream().filter(told -> told.outcome().equals(outcome)).toList();
            set(name + outcome + "!", those);
            if (!outcome.equals("UNDECIDED")) {
                for (String reason : FictionalJournal.PRACTICE.reasons().keySet()) {
                    set(
                            name + outcome + ":" + reason,
                            those.stream()
                                    .filter(told ->
                                            told.decision().get().reason().equals(reason))
                                    .toList());
                }
            }
        }
    }

    private void set(String name, List<Told> some) {
        counts.put(name, some.size());
    }
}
