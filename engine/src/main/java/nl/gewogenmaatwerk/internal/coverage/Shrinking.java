package nl.gewogenmaatwerk.internal.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.SituationValue;

/** Leaves out of client files what does not matter. */
final class Shrinking {

    private Shrinking() {}

    /** How many facts a client file tells; that a list was asked is one, and that it is not complete another. */
    static int size(ClientFile file) {
        Goal goal = file.goal();
        long ofGoal = IntStream.of(
                        goal.type().isPresent() ? 1 : 0,
                        goal.ownedByClient().isPresent() ? 1 : 0,
                        goal.clarity().isPresent() ? 1 : 0,
                        goal.feasibility().isPresent() ? 1 : 0,
                        goal.localDemand().isPresent() ? 1 : 0,
                        goal.fittingWorkDemand().isPresent() ? 1 : 0)
                .sum();
        return (int) ofGoal
                + file.scores().size()
                + file.lifeDomains().size()
                + file.barriers().map(all -> 1 + all.size()).orElse(0)
                + file.situation().size()
                + file.flags().map(all -> 1 + all.size()).orElse(0)
                + file.interventions().map(all -> 1 + all.size()).orElse(0)
                + file.incomplete().size();
    }

    /**
     * A client file out of which nothing can be left any more. Always the same for the same file.
     *
     * @param file a client file that is still good
     * @param good what must stay so
     */
    static ClientFile shrunk(ClientFile file, Predicate<ClientFile> good) {
        ClientFile now = file;
        Optional<ClientFile> next = smaller(now).stream().filter(good).findFirst();
        while (next.isPresent()) {
            now = next.get();
            next = smaller(now).stream().filter(good).findFirst();
        }
        return now;
    }

    /** The client files with one thing less, whole lists first. */
    private static List<ClientFile> smaller(ClientFile file) {
        List<ClientFile> smaller = new ArrayList<>();
        file.barriers().ifPresent(all -> smaller.add(new Parts(file).barriers(Optional.empty())));
        file.flags().ifPresent(all -> smaller.add(new Parts(file).flags(Optional.empty())));
        file.interventions().ifPresent(all -> smaller.add(new Parts(file).interventions(Optional.empty())));
        goals(file.goal()).forEach(goal -> smaller.add(new Parts(file).goal(goal)));
        without(file.scores()).forEach(scores -> smaller.add(new Parts(file).scores(scores)));
        without(file.lifeDomains()).forEach(measured -> smaller.add(new Parts(file).lifeDomains(measured)));
        file.situation().keySet().forEach(item -> {
            Map<String, SituationValue> others = new LinkedHashMap<>(file.situation());
            others.remove(item);
            smaller.add(new Parts(file).situation(others));
        });
        file.barriers()
                .ifPresent(all ->
                        without(all).forEach(each -> smaller.add(new Parts(file).barriers(Optional.of(each)))));
        file.flags()
                .ifPresent(all -> without(all).forEach(each -> smaller.add(new Parts(file).flags(Optional.of(each)))));
        file.interventions()
                .ifPresent(all ->
                        without(all).forEach(each -> smaller.add(new Parts(file).interventions(Optional.of(each)))));
        file.incomplete().forEach(listing -> {
            Set<Listing> others = new TreeSet<>(file.incomplete());
            others.remove(listing);
            smaller.add(new Parts(file).incomplete(others));
        });
        return smaller;
    }

    private static <T> List<List<T>> without(List<T> all) {
        List<List<T>> smaller = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<T> others = new ArrayList<>(all);
            others.remove(i);
            smaller.add(others);
        }
        return smaller;
    }

    private static List<Goal> goals(Goal goal) {
        List<Goal> smaller = new ArrayList<>();
        if (!goal.equals(Goal.UNKNOWN)) {
            smaller.add(Goal.UNKNOWN);
        }
        for (int field = 0; field < 6; field++) {
            Goal next = new Goal(
                    field == 0 ? Optional.empty() : goal.type(),
                    field == 1 ? Optional.empty() : goal.ownedByClient(),
                    field == 2 ? OptionalInt.empty() : goal.clarity(),
                    field == 3 ? OptionalInt.empty() : goal.feasibility(),
                    field == 4 ? Optional.empty() : goal.localDemand(),
                    field == 5 ? Optional.empty() : goal.fittingWorkDemand(),
                    goal.description());
            if (!next.equals(goal)) {
                smaller.add(next);
            }
        }
        return smaller;
    }
}
