package nl.gewogenmaatwerk.internal.inquire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.internal.weigh.Standing;

/** What would be proposed. Immutable. @param ranked first to last @param companions the codes of what accompanies it */
record Outlook(List<Standing> ranked, Set<String> companions) {

    /** The code of the first proposal. */
    Optional<String> first() {
        return ranked.stream().findFirst().map(Standing::code);
    }

    /** The codes of what is proposed and of what accompanies it, first to last. */
    Set<String> help() {
        Set<String> codes = new LinkedHashSet<>();
        ranked.forEach(standing -> codes.add(standing.code()));
        codes.addAll(companions);
        return codes;
    }

    Place place(String intervention) {
        if (first().filter(intervention::equals).isPresent()) {
            return Place.FIRST;
        }
        return ranked.stream().anyMatch(standing -> standing.code().equals(intervention))
                ? Place.LATER
                : Place.NOT_PROPOSED;
    }
}
