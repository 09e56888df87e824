package nl.gewogenmaatwerk.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people did with an advice. Immutable; equal by value.
 *
 * @param ownView     what the professional would have done without it; the first that was told before any decision
 * @param decision    the decision that holds: the last one
 * @param decidedAt   when that decision was written
 * @param discussions what teams made of it, from first to last
 */
public record Handling(
        Optional<OwnView> ownView,
        Optional<Decision> decision,
        Optional<Instant> decidedAt,
        List<Discussion> discussions) {

    /** Nothing that is known of. */
    public static final Handling NONE = new Handling(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Handling {
        discussions = List.copyOf(discussions);
    }

    /**
     * What people did with each advice, by advice id; an advice with which nothing was done is not in it. Entries that are no {@link Response}
     * are passed over. An own view that was told after a decision is not one, and is left out.
     *
     * @param entries the entries of one municipality, in the order of the chain
     */
    public static Map<String, Handling> byAdvice(Stream<Recorded> entries) {
        Map<String, Handling> all = new LinkedHashMap<>();
        entries.forEachOrdered(recorded -> recorded.entry()
                .filter(Response.class::isInstance)
                .map(Response.class::cast)
                .ifPresent(response -> all.merge(
                        response.adviceId(),
                        NONE.and(response, recorded.at()),
                        (known, ignored) -> known.and(response, recorded.at()))));
        return Collections.unmodifiableMap(all);
    }

    private Handling and(Response response, Instant at) {
        if (response instanceof OwnView view) {
            return ownView.isPresent() || decision.isPresent()
                    ? this
                    : new Handling(Optional.of(view), decision, decidedAt, discussions);
        }
        if (response instanceof Decision taken) {
            return new Handling(ownView, Optional.of(taken), Optional.of(at), discussions);
        }
        List<Discussion> more = new ArrayList<>(discussions);
        more.add((Discussion) response);
        return new Handling(ownView, decision, decidedAt, more);
    }
}
