package nl.gewogenmaatwerk.adapter.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.review.Seen.Kind;
import nl.gewogenmaatwerk.adapter.review.Seen.OwnViewIs;
import nl.gewogenmaatwerk.adapter.review.Seen.Part;
import nl.gewogenmaatwerk.adapter.review.Seen.Place;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Handling;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.text.Text;

/**
 * Reads a journal twice: what people did with advices, and then the advices themselves, of each of which no more is kept than what counts. Used by
 * one thread.
 */
final class Reading {

    private final Map<String, Handling> handlings;
    private final Map<String, Seen> cases = new TreeMap<>();
    private final Map<Part, Part> parts = new HashMap<>();
    private final Map<Part, Text> labels = new HashMap<>();
    private int advices;
    private int erased;

    private Reading(Map<String, Handling> handlings) {
        this.handlings = handlings;
    }

    /** What is in a journal about the advices of a period. What people did with them counts whenever that was written, from the first day on. */
    static Reading of(Journal journal, String municipality, LocalDate from, LocalDate to) {
        Instant start = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Selection all = Selection.of(municipality).from(start);
        Reading reading;
        try (Stream<Recorded> responses = journal.read(all.only(Entry.Kind.OWN_VIEW, Entry.Kind.DECISION))) {
            reading = new Reading(Handling.byAdvice(responses.map(Reading::withoutWords)));
        }
        try (Stream<Recorded> advised = journal.read(all.until(end).only(Entry.Kind.ADVISED))) {
            advised.forEachOrdered(reading::add);
        }
        return reading;
    }

    /** The cases, each by the advice that counts, in the order of their ids. */
    Collection<Seen> cases() {
        return cases.values();
    }

    /** How many advices there are. */
    int advices() {
        return advices;
    }

    /** Of how many advices the content was erased. */
    int erased() {
        return erased;
    }

    /** What an advice calls something. */
    Text label(Part part) {
        return labels.getOrDefault(part, Text.same(part.id()));
    }

    /** All parts that were seen in some advice. */
    Collection<Part> parts() {
        return parts.keySet();
    }

    private static Recorded withoutWords(Recorded recorded) {
        Optional<Entry> entry = recorded.entry().map(response -> {
            if (response instanceof Decision told) {
                return new Decision(
                        told.municipality(),
                        told.caseId(),
                        told.adviceId(),
                        told.on(),
                        told.verdict(),
                        told.interventions(),
                        List.of(),
                        told.reason(),
                        Optional.empty(),
                        told.by(),
                        told.seconds(),
                        told.corrects());
            }
            return response instanceof OwnView told
                    ? new OwnView(
                            told.municipality(),
                            told.caseId(),
                            told.adviceId(),
                            told.interventions(),
                            Optional.empty(),
                            Optional.empty())
                    : response;
        });
        return new Recorded(recorded.number(), recorded.at(), recorded.kind(), recorded.hash(), entry);
    }

    private void add(Recorded recorded) {
        if (recorded.entry().isEmpty()) {
            erased++;
            return;
        }
        advices++;
        Advice advice = ((Advised) recorded.entry().get()).advice();
        Seen seen = seen(advice, recorded.at());
        cases.merge(advice.caseId(), seen, Reading::thatCounts);
    }

    /** The last one on which was decided, or else the last; an advice that was given once more after its decision is not a later one. */
    private static Seen thatCounts(Seen known, Seen next) {
        if (known.isDecided() && !next.isDecided()) {
            return known;
        }
        boolean isOnceMore = known.adviceId().equals(next.adviceId())
                && next.handling().decidedAt().filter(next.at()::isAfter).isPresent();
        return isOnceMore ? known : next;
    }

    private Seen seen(Advice advice, Instant at) {
        Map<Part, Place> places = new HashMap<>();
        for (Proposal proposal : advice.proposals()) {
            Place place = proposal.rank() == 1 ? Place.FIRST : Place.LATER;
            put(places, Kind.INTERVENTION, proposal.intervention(), proposal.label(), place);
            put(
                    places,
                    Kind.PRINCIPLE,
                    proposal.principle().id(),
                    proposal.principle().statement(),
                    place);
            arguments(places, proposal.arguments(), place);
            proposal.alongside().forEach(companion -> {
                put(places, Kind.INTERVENTION, companion.intervention(), companion.label(), Place.NONE);
                put(places, Kind.RULE, companion.rule().id(), companion.rule().title(), Place.NONE);
            });
        }
        advice.considered().forEach(considered -> {
            put(places, Kind.INTERVENTION, considered.intervention(), considered.label(), Place.NONE);
            arguments(places, considered.arguments(), Place.NONE);
        });
        advice.ruledOut().forEach(ruledOut -> {
            put(places, Kind.INTERVENTION, ruledOut.intervention(), ruledOut.label(), Place.NONE);
            arguments(places, ruledOut.arguments(), Place.NONE);
        });
        advice.unknowns().forEach(code -> put(places, Kind.UNKNOWN, code, Text.same(code), Place.NONE));
        Handling handling = handlings.getOrDefault(advice.adviceId(), Handling.NONE);
        boolean isProposing = advice.outcome() == Advice.Outcome.PROPOSALS;
        return new Seen(advice.adviceId(), at, handling, isProposing, ownView(advice, handling), places);
    }

    private void arguments(Map<Part, Place> places, List<Argument> arguments, Place of) {
        for (Argument argument : arguments) {
            boolean isAgainst = argument.direction() == Argument.Direction.AGAINST
                    || argument.direction() == Argument.Direction.RULES_OUT;
            put(places, Kind.RULE, argument.rule().id(), argument.rule().title(), isAgainst ? Place.NONE : of);
            put(places, Kind.PRINCIPLE, argument.principle(), Text.same(argument.principle()), Place.NONE);
        }
    }

    private void put(Map<Part, Place> places, Kind kind, String id, Text label, Place place) {
        if (!id.isEmpty()) {
            Part part = parts.computeIfAbsent(new Part(kind, id), one -> one);
            labels.putIfAbsent(part, label);
            places.merge(part, place, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
    }

    private static OwnViewIs ownView(Advice advice, Handling handling) {
        List<String> proposed =
                advice.proposals().stream().map(Proposal::intervention).toList();
        return handling.ownView()
                .filter(any -> !proposed.isEmpty())
                .map(OwnView::interventions)
                .map(own -> own.contains(proposed.get(0))
                        ? OwnViewIs.FIRST
                        : own.stream().anyMatch(proposed::contains) ? OwnViewIs.ANY : OwnViewIs.OTHER)
                .orElse(OwnViewIs.NOT_TOLD);
    }
}
