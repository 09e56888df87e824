package nl.gewogenmaatwerk.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;

/**
 * What was refused or tried in a case, for its next client file. Immutable; equal by value; the same entries always give an equal one.
 *
 * @param interventions by the day on which they began or were refused, then by code; those without a day first
 * @param complete      whether what is not in it is known not to have been; false when the last client file did not ask, or not for all
 */
public record PastInterventions(List<PastIntervention> interventions, boolean complete) {

    private static final Comparator<PastIntervention> ORDER = Comparator.comparing((PastIntervention past) ->
                    past.startedOn().or(past::endedOn).orElse(LocalDate.MIN))
            .thenComparing(past -> past.endedOn().orElse(LocalDate.MAX))
            .thenComparing(PastIntervention::code)
            .thenComparing(PastIntervention::outcome);

    public PastInterventions {
        interventions = List.copyOf(interventions);
    }

    /** What a decision tells. @param file how far the last client file goes */
    private record Told(String code, LocalDate on, boolean refused) {

        private boolean isOlderThan(Told other) {
            return code.equals(other.code) && on.isBefore(other.on);
        }

        /** Whether a client file tells how it went on. */
        private boolean isIn(PastIntervention past) {
            if (!past.code().equals(code)) {
                return false;
            }
            boolean later = Stream.concat(past.startedOn().stream(), past.endedOn().stream())
                    .anyMatch(day -> !day.isBefore(on));
            return later || !refused && past.outcome() == Outcome.RUNNING;
        }
    }

    /**
     * What the entries of a case tell. The client file of the latest day leads. Decisions that hold add what it does not tell: what the client
     * refused on the day of the decision, and what was chosen, begun on that day. That still runs, unless something later about it was
     * decided or a later client file does not name it: then what came of it is not known.
     *
     * @param entries the entries of one case, in the order of the chain
     */
    public static PastInterventions of(List<Recorded> entries) {
        Optional<ClientFile> last = entries.stream()
                .flatMap(recorded -> recorded.entry().stream())
                .filter(Advised.class::isInstance)
                .map(entry -> ((Advised) entry).client())
                .reduce((one, other) -> other.asOf().isBefore(one.asOf()) ? one : other);
        List<PastIntervention> all =
                new ArrayList<>(last.flatMap(ClientFile::interventions).orElse(List.of()));
        List<PastIntervention> inFile = List.copyOf(all);
        List<Told> told = told(entries);
        for (Told one : told) {
            boolean again = !one.refused
                    && told.stream()
                            .anyMatch(each -> !each.refused && each.isOlderThan(one) && goesOn(each, one, told));
            if (!again && inFile.stream().noneMatch(one::isIn)) {
                all.add(past(one, told, last));
            }
        }
        return new PastInterventions(
                all.stream().distinct().sorted(ORDER).toList(),
                last.filter(file -> file.isComplete(ClientFile.Listing.INTERVENTIONS))
                        .isPresent());
    }

    private static List<Told> told(List<Recorded> entries) {
        List<Told> told = new ArrayList<>();
        Handling.byAdvice(entries.stream())
                .values()
                .forEach(handling -> handling.decision().ifPresent(decision -> {
                    decision.interventions().forEach(code -> told.add(new Told(code, decision.on(), false)));
                    decision.refused().forEach(code -> told.add(new Told(code, decision.on(), true)));
                }));
        return told;
    }

    /** Whether what was chosen again simply goes on: it was not refused in between. */
    private static boolean goesOn(Told before, Told after, List<Told> told) {
        return told.stream()
                .noneMatch(each -> each.refused
                        && each.code.equals(after.code)
                        && !each.on.isBefore(before.on)
                        && !each.on.isAfter(after.on));
    }

    private static PastIntervention past(Told one, List<Told> told, Optional<ClientFile> last) {
        if (one.refused) {
            return new PastIntervention(one.code, Optional.of(one.on), Optional.of(one.on), Outcome.REFUSED);
        }
        boolean refusedLater = told.stream().anyMatch(each -> each.refused && one.isOlderThan(each));
        boolean notInLaterFile = last.filter(file -> file.asOf().isAfter(one.on))
                .filter(file -> file.isComplete(ClientFile.Listing.INTERVENTIONS))
                .isPresent();
        return new PastIntervention(
                one.code,
                Optional.of(one.on),
                Optional.empty(),
                refusedLater || notInLaterFile ? Outcome.UNKNOWN : Outcome.RUNNING);
    }
}
