package nl.gewogenmaatwerk.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.comparison.Comparison.Counts;
import nl.gewogenmaatwerk.comparison.Comparison.Example;
import nl.gewogenmaatwerk.comparison.Comparison.Group;
import nl.gewogenmaatwerk.comparison.Comparison.Kind;
import nl.gewogenmaatwerk.comparison.Comparison.Population;
import nl.gewogenmaatwerk.comparison.Comparison.Refused;
import nl.gewogenmaatwerk.comparison.Comparison.Refused.By;
import nl.gewogenmaatwerk.comparison.Comparison.Side;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.reference.EdgeClients;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * Holds two rule sets against each other, one client after another: of each it keeps counts only, and an example per difference. Used once,
 * by one thread.
 */
public final class Comparing {

    /** What one side says about a client, or why it says nothing. */
    private record Answer(Optional<Weighed> weighed, String problem) {}

    /** The clients for whom a difference matters. */
    private static final class Tally {
        private Counts file = Counts.NONE;
        private Counts generated = Counts.NONE;
        private int alsoFile;
        private int alsoGenerated;
        private Optional<Example> example = Optional.empty();

        void add(Kind kind, boolean isGenerated) {
            if (isGenerated) {
                generated = generated.plus(kind);
            } else {
                file = file.plus(kind);
            }
        }

        void also(boolean isGenerated) {
            alsoGenerated += isGenerated ? 1 : 0;
            alsoFile += isGenerated ? 0 : 1;
        }

        /**
         * A client of the caseload tells more than a generated one, another first proposal more than another list, and a difference that is
         * enough alone more than one that is not.
         */
        boolean wants(Kind kind, boolean isGenerated, boolean isEnough) {
            return example.map(has -> telling(isGenerated, kind, isEnough)
                            < telling(has.generated().isPresent(), has.kind(), has.enough()))
                    .orElse(true);
        }

        private static int telling(boolean isGenerated, Kind kind, boolean isEnough) {
            return ((isGenerated ? 1 : 0) * Kind.values().length + kind.ordinal()) * 2 + (isEnough ? 0 : 1);
        }
    }

    /** The clients of one kind, the caseload or generated ones. */
    private static final class Seen {
        private int compared;
        private Counts differing = Counts.NONE;
        private final Map<By, Map<String, Integer>> refused = new TreeMap<>();

        Population population() {
            List<Refused> all = new ArrayList<>();
            refused.forEach((by, codes) -> codes.forEach((code, clients) -> all.add(new Refused(by, code, clients))));
            return new Population(compared, differing, all);
        }
    }

    private static final String FAILED = "advice-failed";

    private final Party one;
    private final Party other;
    private final List<Difference> differences;
    private final Attribution attribution;
    private final List<Tally> tallies;
    private final Tally together = new Tally();

    private Comparing(Party one, Party other) {
        this.one = one;
        this.other = other;
        this.differences = Differences.between(one.ruleSet(), other.ruleSet());
        this.attribution = new Attribution(one, other, differences);
        this.tallies = differences.stream().map(difference -> new Tally()).toList();
    }

    /**
     * Compares.
     *
     * @param caseload      the clients; read once, from first to last
     * @param onEdges       how many clients on the edges of conditions to make up at most out of each rule set
     * @param random        how many clients to make up out of chance out of each
     * @param engineVersion the version of the engine
     */
    public static Comparison compare(
            Party one, Party other, Iterable<ClientFile> caseload, int onEdges, int random, String engineVersion) {
        return new Comparing(one, other).comparison(caseload, onEdges, random, engineVersion);
    }

    private Comparison comparison(Iterable<ClientFile> caseload, int onEdges, int random, String engineVersion) {
        Seen file = new Seen();
        caseload.forEach(client -> compare(client, false, file));
        Seen generated = new Seen();
        generated(onEdges, random).forEach(client -> compare(client, true, generated));
        return new Comparison(
                side(one.ruleSet(), other.ruleSet()),
                side(other.ruleSet(), one.ruleSet()),
                engineVersion,
                file.population(),
                generated.population(),
                groups());
    }

    /** The made-up clients of both rule sets, each once, in the same order from either side. */
    private List<ClientFile> generated(int onEdges, int random) {
        Set<ClientFile> clients = new LinkedHashSet<>();
        Stream.of(one, other)
                .sorted(Comparator.comparing((Party party) -> party.ruleSet().id())
                        .thenComparing(party -> party.ruleSet().version())
                        .thenComparing(party -> party.ruleSet().digest()))
                .map(party -> new EdgeClients(party.evaluator()))
                .flatMap(made -> Stream.concat(made.onEdges(onEdges).stream(), made.random(random)))
                .forEach(client -> clients.add(named("", client.file())));
        List<ClientFile> named = new ArrayList<>();
        clients.forEach(client -> named.add(named(String.format("voorbeeld-%04d", named.size() + 1), client)));
        return named;
    }

    private static ClientFile named(String name, ClientFile client) {
        return new ClientFile(
                name,
                client.asOf(),
                client.goal(),
                client.scores(),
                client.lifeDomains(),
                client.barriers(),
                client.situation(),
                client.flags(),
                client.interventions(),
                client.incomplete(),
                client.steps(),
                client.attainments());
    }

    private void compare(ClientFile client, boolean isGenerated, Seen seen) {
        Answer mine = answer(client, isGenerated, one);
        Answer theirs = answer(client, isGenerated, other);
        if (mine.weighed().isPresent() && theirs.weighed().isPresent()) {
            seen.compared++;
            compare(client, isGenerated, mine.weighed().get(), theirs.weighed().get(), seen);
            return;
        }
        By by = mine.weighed().isPresent() ? By.OTHER : theirs.weighed().isPresent() ? By.ONE : By.BOTH;
        String code = by == By.ONE
                ? mine.problem()
                : by == By.OTHER
                        ? theirs.problem()
                        : Stream.of(mine.problem(), theirs.problem())
                                .min(Comparator.naturalOrder())
                                .get();
        seen.refused.computeIfAbsent(by, each -> new TreeMap<>()).merge(code, 1, Integer::sum);
    }

    /** A made-up client answers the questions that each side asks; a client of the caseload has one file, which both sides must be able to use. */
    private static Answer answer(ClientFile from, boolean isGenerated, Party party) {
        ClientFile client = isGenerated ? Told.to(party.ruleSet().vocabulary(), from) : from;
        return party.problems().apply(client).stream()
                .findFirst()
                .map(problem -> new Answer(Optional.empty(), problem.code()))
                .orElseGet(() -> weighed(client, party));
    }

    private static Answer weighed(ClientFile client, Party party) {
        try {
            Facts facts = Facts.of(client, party.ruleSet().vocabulary());
            return new Answer(Optional.of(party.weigh().apply(facts)), "");
        } catch (EvaluationFailedException failed) {
            return new Answer(Optional.empty(), FAILED);
        }
    }

    private void compare(ClientFile client, boolean isGenerated, Weighed mine, Weighed theirs, Seen seen) {
        Outcome ofOne = Outcome.of(mine);
        Outcome ofOther = Outcome.of(theirs);
        Optional<Kind> differs = ofOne.differsFrom(ofOther);
        if (differs.isEmpty()) {
            return;
        }
        Kind kind = differs.get();
        seen.differing = seen.differing.plus(kind);
        Attribution.Attributed attributed = attribution.attributed(client, kind, ofOne, ofOther);
        Tally tally = attributed.by().map(tallies::get).orElse(together);
        if (tally.wants(kind, isGenerated, attributed.enough())) {
            tally.example = Optional.of(Examples.of(
                    client,
                    isGenerated,
                    kind,
                    mine,
                    theirs,
                    attributed.by().map(differences::get),
                    attributed.enough(),
                    attributed.also().stream()
                            .map(place -> differences.get(place).cause().name())
                            .toList()));
        }
        tally.add(kind, isGenerated);
        attributed.also().forEach(place -> tallies.get(place).also(isGenerated));
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int place = 0; place < differences.size(); place++) {
            groups.add(group(differences.get(place).cause(), tallies.get(place)));
        }
        Group rest = group(new Cause.Together(Phrase.CAUSE_TOGETHER.with()), together);
        if (rest.isShown()) {
            groups.add(rest);
        }
        groups.sort(Comparator.comparing((Group group) -> -group.file().total())
                .thenComparing(group -> -group.generated().total())
                .thenComparing(group -> -group.alsoFile())
                .thenComparing(group -> -group.alsoGenerated()));
        return groups;
    }

    private static Group group(Cause cause, Tally tally) {
        return new Group(cause, tally.file, tally.generated, tally.alsoFile, tally.alsoGenerated, tally.example);
    }

    /** Named by the municipality, or else by the version, or else by the start of the digest. */
    private static Side side(RuleSet own, RuleSet another) {
        String label = own.id();
        if (own.id().equals(another.id())) {
            label += " " + own.version();
            if (own.version().equals(another.version())) {
                int start = own.digest().indexOf(':') + 1;
                label += " ("
                        + own.digest().substring(start, Math.min(own.digest().length(), start + 8)) + ")";
            }
        }
        return new Side(
                label, own.id(), own.name(), new Advice.RuleSetReference(own.id(), own.version(), own.digest()));
    }
}
