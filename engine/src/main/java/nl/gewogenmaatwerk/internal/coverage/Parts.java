package nl.gewogenmaatwerk.internal.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;

/** A client file with one of its parts otherwise. A list that was not asked is not incomplete either. */
record Parts(ClientFile file) {

    ClientFile caseId(String caseId) {
        return new ClientFile(
                caseId,
                file.asOf(),
                file.goal(),
                file.scores(),
                file.lifeDomains(),
                file.barriers(),
                file.situation(),
                file.flags(),
                file.interventions(),
                file.incomplete());
    }

    ClientFile goal(Goal goal) {
        return with(goal, file.scores(), file.lifeDomains(), file.situation());
    }

    ClientFile scores(List<Score> scores) {
        return with(file.goal(), scores, file.lifeDomains(), file.situation());
    }

    ClientFile lifeDomains(List<LifeDomain> lifeDomains) {
        return with(file.goal(), file.scores(), lifeDomains, file.situation());
    }

    ClientFile situation(Map<String, SituationValue> situation) {
        return with(file.goal(), file.scores(), file.lifeDomains(), situation);
    }

    private ClientFile with(
            Goal goal, List<Score> scores, List<LifeDomain> lifeDomains, Map<String, SituationValue> situation) {
        return new ClientFile(
                file.caseId(),
                file.asOf(),
                goal,
                scores,
                lifeDomains,
                file.barriers(),
                situation,
                file.flags(),
                file.interventions(),
                file.incomplete());
    }

    ClientFile barriers(Optional<List<Barrier>> barriers) {
        Set<Listing> incomplete = barriers.isPresent() ? file.incomplete() : complete(Listing.BARRIERS);
        return with(barriers, file.flags(), file.interventions(), incomplete);
    }

    ClientFile flags(Optional<List<String>> flags) {
        Set<Listing> incomplete = flags.isPresent() ? file.incomplete() : complete(Listing.FLAGS);
        return with(file.barriers(), flags, file.interventions(), incomplete);
    }

    ClientFile interventions(Optional<List<PastIntervention>> interventions) {
        Set<Listing> incomplete = interventions.isPresent() ? file.incomplete() : complete(Listing.INTERVENTIONS);
        return with(file.barriers(), file.flags(), interventions, incomplete);
    }

    ClientFile incomplete(Set<Listing> incomplete) {
        return with(file.barriers(), file.flags(), file.interventions(), incomplete);
    }

    private ClientFile with(
            Optional<List<Barrier>> barriers,
            Optional<List<String>> flags,
            Optional<List<PastIntervention>> interventions,
            Set<Listing> incomplete) {
        return new ClientFile(
                file.caseId(),
                file.asOf(),
                file.goal(),
                file.scores(),
                file.lifeDomains(),
                barriers,
                file.situation(),
                flags,
                interventions,
                incomplete);
    }

    private Set<Listing> complete(Listing listing) {
        Set<Listing> others = new TreeSet<>(file.incomplete());
        others.remove(listing);
        return others;
    }
}
