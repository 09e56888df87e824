package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a client on a day (klantbeeld). Only the case id and the day are required; what is absent was not asked. In a list
 * that is present, an empty one too, what is not listed is taken as not there, unless the list is known to be incomplete. Immutable.
 *
 * @param caseId        a pseudonym for the case, never a citizen service number
 * @param asOf          the day on which all of this holds; the only clock of the engine
 * @param goal          what is known about the goal
 * @param scores        scores on constructs; several per construct are fine
 * @param lifeDomains   scores of life-domain instruments
 * @param barriers      barriers; absent when they were not asked
 * @param situation     items of the situation, by code
 * @param flags         the codes of the statutory statuses; absent when they were not asked
 * @param interventions earlier interventions; absent when they were not asked
 * @param incomplete    the lists that hold what was told and no more: what is not in them was not asked
 * @param steps         the steps of methodical working; absent when they were not asked
 * @param attainments   how far the client has come with goals of their own
 */
public record ClientFile(
        String caseId,
        LocalDate asOf,
        Goal goal,
        List<Score> scores,
        List<LifeDomain> lifeDomains,
        Optional<List<Barrier>> barriers,
        Map<String, SituationValue> situation,
        Optional<List<String>> flags,
        Optional<List<PastIntervention>> interventions,
        Set<Listing> incomplete,
        Optional<List<Step>> steps,
        List<Attainment> attainments) {

    /** A list of which what is not in it counts as not there, unless it is incomplete. */
    public enum Listing {
        BARRIERS("barriers"),
        FLAGS("flags"),
        INTERVENTIONS("interventions");

        private final String field;

        Listing(String field) {
            this.field = field;
        }

        /** The name of the list in a client file. */
        public String field() {
            return field;
        }
    }

    public ClientFile {
        scores = List.copyOf(scores);
        lifeDomains = List.copyOf(lifeDomains);
        barriers = barriers.map(List::copyOf);
        situation = Collections.unmodifiableMap(new LinkedHashMap<>(situation));
        flags = flags.map(List::copyOf);
        interventions = interventions.map(List::copyOf);
        EnumSet<Listing> known = EnumSet.noneOf(Listing.class);
        known.addAll(incomplete);
        incomplete = Collections.unmodifiableSet(known);
        steps = steps.map(List::copyOf);
        attainments = List.copyOf(attainments);
    }

    /** A client file without steps and goals of the client. */
    public ClientFile(
            String caseId,
            LocalDate asOf,
            Goal goal,
            List<Score> scores,
            List<LifeDomain> lifeDomains,
            Optional<List<Barrier>> barriers,
            Map<String, SituationValue> situation,
            Optional<List<String>> flags,
            Optional<List<PastIntervention>> interventions,
            Set<Listing> incomplete) {
        this(
                caseId,
                asOf,
                goal,
                scores,
                lifeDomains,
                barriers,
                situation,
                flags,
                interventions,
                incomplete,
                Optional.empty(),
                List.of());
    }

    /** A client file of which every list that is present is complete. */
    public ClientFile(
            String caseId,
            LocalDate asOf,
            Goal goal,
            List<Score> scores,
            List<LifeDomain> lifeDomains,
            Optional<List<Barrier>> barriers,
            Map<String, SituationValue> situation,
            Optional<List<String>> flags,
            Optional<List<PastIntervention>> interventions) {
        this(caseId, asOf, goal, scores, lifeDomains, barriers, situation, flags, interventions, Set.of());
    }

    /** Whether what is not in a list counts as not there. */
    public boolean isComplete(Listing listing) {
        boolean present = switch (listing) {
            case BARRIERS -> barriers.isPresent();
            case FLAGS -> flags.isPresent();
            case INTERVENTIONS -> interventions.isPresent();
        };
        return present && !incomplete.contains(listing);
    }

    /** A client file in which nothing was asked yet. */
    public static ClientFile of(String caseId, LocalDate asOf) {
        return new ClientFile(
                caseId,
                asOf,
                Goal.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
