package nl.gewogenmaatwerk.adapter.discussion;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.KnownFacts;
import nl.gewogenmaatwerk.discussion.CaseDraw;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.discussion.CasePack;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.discussion.PackedCase.Kind;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Handling;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.text.Text;

/**
 * Picks the most instructive cases of a period out of a journal. Each {@link Kind} has its own measure; the kinds take turns, each with its
 * highest score, until there are enough. Of equal scores the lowest advice id comes first, so that the order of the journal decides nothing.
 * Each case is picked once at most. Immutable and thread-safe.
 */
public final class CaseSelection {

    /** How many cases a pack has, unless another number is asked for. */
    public static final int CASES = 8;

    /** The most cases that a pack can have: as many as there are letters. */
    public static final int MOST_CASES = 26;

    /** The least that must be known for two cases to have the same picture. */
    private static final int LEAST_KNOWN = 3;

    /** The most cases with the same picture that are shown together. */
    private static final int MOST_TOGETHER = 4;

    private final String municipality;
    private final CodeNames names;
    private final int most;

    private CaseSelection(String municipality, CodeNames names, int most) {
        this.municipality = municipality;
        this.names = names;
        this.most = most;
    }

    /** A selection of eight cases. @param names what codes are called */
    public static CaseSelection of(String municipality, CodeNames names) {
        return new CaseSelection(municipality, names, CASES);
    }

    /**
     * The same, with another number of cases.
     *
     * @throws IllegalArgumentException when it is not from 1 to {@value #MOST_CASES}
     */
    public CaseSelection atMost(int cases) {
        if (cases < 1 || cases > MOST_CASES) {
            throw new IllegalArgumentException("from 1 to " + MOST_CASES + " cases can be picked");
        }
        return new CaseSelection(municipality, names, cases);
    }

    /**
     * Picks cases of which the advice was written in a period; what was done with them counts whenever it was written.
     *
     * @param period what people call the period, such as {@code 2026-Q1}; it stands in the pack
     * @param from   the first moment of the period
     * @param until  the first moment after it
     * @throws nl.gewogenmaatwerk.spi.JournalException when the journal cannot be read
     */
    public CaseDraw draw(Journal journal, String period, Instant from, Instant until) {
        Selection all = Selection.of(municipality).from(from);
        Map<String, Handling> handlings;
        try (Stream<Recorded> responses =
                journal.read(all.only(Entry.Kind.OWN_VIEW, Entry.Kind.DECISION, Entry.Kind.DISCUSSION))) {
            handlings = Handling.byAdvice(responses);
        }
        Map<String, Seen> seen = new TreeMap<>();
        Map<String, Seen> latest = new HashMap<>();
        try (Stream<Recorded> advices = journal.read(all.until(until).only(Entry.Kind.ADVISED))) {
            advices.forEachOrdered(recorded -> recorded.entry().ifPresent(entry -> {
                Seen one = seen((Advised) entry, handlings);
                seen.putIfAbsent(one.adviceId(), one);
                latest.put(one.caseId(), Objects.requireNonNull(seen.get(one.adviceId())));
            }));
        }
        List<Picked> picked = pick(seen, latest, handlings);
        Map<String, Integer> known = counts(latest);
        List<PackedCase> cases = new ArrayList<>();
        List<CaseKey.Link> links = new ArrayList<>();
        for (Picked each : picked) {
            String letter = String.valueOf((char) ('A' + cases.size()));
            packed(journal, each, letter, handlings, known).ifPresent(one -> {
                cases.add(one);
                each.behind()
                        .forEach(seenOne -> links.add(new CaseKey.Link(letter, seenOne.caseId(), seenOne.adviceId())));
            });
        }
        return new CaseDraw(
                new CasePack(municipality, period, latest.size(), seen.size(), cases),
                new CaseKey(municipality, period, links));
    }

    /**
     * What is remembered of an advice while the others are read.
     *
     * @param facts     what is known, without time; shared texts
     * @param interests what makes it instructive by itself
     */
    private record Seen(String adviceId, String caseId, Set<String> facts, Map<Kind, Interest> interests) {}

    /** A case that was picked, with the advices behind it. */
    private record Picked(Kind kind, Interest interest, List<Seen> behind) {}

    private Seen seen(Advised advised, Map<String, Handling> handlings) {
        String id = advised.advice().adviceId();
        Set<String> facts = new LinkedHashSet<>();
        facts(advised).forEach(fact -> facts.add(fact.nl().intern()));
        return new Seen(
                id,
                advised.advice().caseId(),
                facts,
                Interest.in(advised.advice(), handlings.getOrDefault(id, Handling.NONE), names));
    }

    private List<Text> facts(Advised advised) {
        return KnownFacts.of(advised.client(), names.vocabulary(), KnownFacts.Detail.WITHOUT_TIME)
                .facts();
    }

    /** In how many cases each fact is known. */
    private static Map<String, Integer> counts(Map<String, Seen> latest) {
        Map<String, Integer> counts = new HashMap<>();
        latest.values().forEach(one -> one.facts().forEach(fact -> counts.merge(fact, 1, Integer::sum)));
        return counts;
    }

    private List<Picked> pick(Map<String, Seen> seen, Map<String, Seen> latest, Map<String, Handling> handlings) {
        Map<Kind, Deque<Picked>> waiting = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Stream<Picked> all = kind == Kind.SAME_FACTS
                    ? sameFacts(latest, handlings)
                    : seen.values().stream()
                            .filter(one -> one.interests().containsKey(kind))
                            .map(one -> new Picked(kind, one.interests().get(kind), List.of(one)));
            waiting.put(
                    kind,
                    new ArrayDeque<>(all.sorted(Comparator.comparing(
                                            (Picked each) -> -each.interest().score())
                                    .thenComparing(each -> each.behind().get(0).adviceId()))
                            .toList()));
        }
        List<Picked> picked = new ArrayList<>();
        Set<String> used = new HashSet<>();
        boolean more = true;
        while (more && picked.size() < most) {
            more = false;
            for (Deque<Picked> kind : waiting.values()) {
                Optional<Picked> next = next(kind, used);
                if (next.isPresent() && picked.size() < most) {
                    more = true;
                    picked.add(next.get());
                    next.get().behind().forEach(one -> used.add(one.caseId()));
                }
            }
        }
        return picked;
    }

    /** The next of a kind of which no case was used. */
    private static Optional<Picked> next(Deque<Picked> waiting, Set<String> used) {
        while (!waiting.isEmpty()) {
            Picked next = waiting.remove();
            if (next.behind().stream().noneMatch(one -> used.contains(one.caseId()))) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Cases of which the same is known and other things were decided, each decision by the case with the lowest advice id. */
    private Stream<Picked> sameFacts(Map<String, Seen> latest, Map<String, Handling> handlings) {
        Map<Set<String>, TreeMap<String, Seen>> groups = new HashMap<>();
        latest.values().stream()
                .filter(one -> one.facts().size() >= LEAST_KNOWN)
                .filter(one -> decision(one, handlings).isPresent())
                .forEach(one -> groups.computeIfAbsent(one.facts(), any -> new TreeMap<>())
                        .put(one.adviceId(), one));
        return groups.values().stream()
                .map(group -> {
                    Map<List<Object>, Seen> decided = new LinkedHashMap<>();
                    group.values()
                            .forEach(one -> decided.putIfAbsent(
                                    told(decision(one, handlings).orElseThrow()), one));
                    List<Seen> behind =
                            decided.values().stream().limit(MOST_TOGETHER).toList();
                    return new Picked(Kind.SAME_FACTS, same(group.size(), decided.size()), behind);
                })
                .filter(each -> each.behind().size() > 1);
    }

    private static Interest same(int cases, int decisions) {
        return new Interest(
                cases,
                new Text(
                        "Van %d casussen is hetzelfde bekend. Er zijn %d verschillende besluiten genomen."
                                .formatted(cases, decisions),
                        "The same is known of %d cases. %d different decisions were taken."
                                .formatted(cases, decisions)),
                Optional.empty());
    }

    private static Optional<Decision> decision(Seen one, Map<String, Handling> handlings) {
        return handlings.getOrDefault(one.adviceId(), Handling.NONE).decision();
    }

    private static List<Object> told(Decision decision) {
        return List.of(decision.verdict(), new TreeSet<>(decision.interventions()));
    }

    private Optional<PackedCase> packed(
            Journal journal,
            Picked picked,
            String letter,
            Map<String, Handling> handlings,
            Map<String, Integer> known) {
        Selection own = Selection.of(municipality)
                .ofAdvice(picked.behind().get(0).adviceId())
                .only(Entry.Kind.ADVISED);
        try (Stream<Recorded> read = journal.read(own)) {
            return read.flatMap(recorded -> recorded.entry().stream())
                    .findFirst()
                    .map(Advised.class::cast)
                    .map(advised -> new Packing(names, advised)
                            .pack(
                                    letter,
                                    picked.kind(),
                                    picked.interest(),
                                    picked.behind().stream()
                                            .map(one -> handlings.getOrDefault(one.adviceId(), Handling.NONE))
                                            .toList(),
                                    rare(advised, known)));
        }
    }

    private List<Text> rare(Advised advised, Map<String, Integer> known) {
        return facts(advised).stream()
                .filter(fact -> known.getOrDefault(fact.nl(), 0) < Evaluation.SMALLEST_CELL)
                .distinct()
                .toList();
    }
}
