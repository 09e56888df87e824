package nl.gewogenmaatwerk.internal.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.reference.EdgeClients;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.RuleWording;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.trial.Coverage.Shown;
import nl.gewogenmaatwerk.trial.Example;

/**
 * Finds which outcomes of conditions some clients show, and for the others the smallest clients it can find who would. Every client is
 * evaluated before it is offered. Always the same for the same rules and clients. Used by one thread.
 */
public final class Covering {

    private static final int MOST_CANDIDATES = 800;

    /** How many clients for one outcome are made as small as can be; the smallest is kept. */
    private static final int MOST_FOUND = 3;

    private static final List<Truth> OUTCOMES = List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);

    private final RuleSet ruleSet;
    private final ReferenceEvaluator reference;
    private final Written written;
    private final EdgeClients clients;
    private final Possible possible;
    private final ClientFileCheck check;
    private final RuleWording wording;

    /**
     * @param ruleSet   the rules
     * @param reference the reference evaluator of these rules
     * @param written   what their authors wrote
     */
    public Covering(RuleSet ruleSet, ReferenceEvaluator reference, Written written) {
        this.ruleSet = ruleSet;
        this.reference = reference;
        this.written = written;
        this.clients = new EdgeClients(reference);
        this.possible = new Possible(ruleSet.vocabulary());
        this.check = new ClientFileCheck(ruleSet.vocabulary());
        this.wording = new RuleWording(ruleSet, clients.day());
    }

    /** What came of one rule so far. @param argued whether it was true @param shown per part of it the values that were seen */
    private record Tally(boolean[] argued, List<Set<Truth>> shown) {

        static Tally of(Rule rule) {
            return new Tally(
                    new boolean[1],
                    Reading.parts(rule).stream()
                            .map(part -> (Set<Truth>) EnumSet.noneOf(Truth.class))
                            .toList());
        }

        void add(Reading reading, Rule rule) {
            argued[0] |= reading.isCertain(rule);
            List<Truth> truths = reading.truths(rule);
            for (int i = 0; i < truths.size(); i++) {
                shown.get(i).add(truths.get(i));
            }
        }
    }

    /**
     * What some clients show.
     *
     * @param scenarios clients without problems for the vocabulary of the rule set
     */
    public Coverage of(List<ClientFile> scenarios) {
        List<Rule> rules = List.copyOf(ruleSet.rules().values());
        List<Tally> tallies = rules.stream().map(Tally::of).toList();
        for (ClientFile scenario : scenarios) {
            Reading reading = read(scenario, Effort.forOneAnswer());
            for (int i = 0; i < rules.size(); i++) {
                tallies.get(i).add(reading, rules.get(i));
            }
        }
        List<Coverage.OfRule> covered = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            covered.add(covered(rules.get(i), tallies.get(i)));
        }
        return new Coverage(covered);
    }

    private Reading read(ClientFile file, Effort effort) {
        Facts facts = Facts.of(file, ruleSet.vocabulary());
        return reference.read(Knowledge.of(facts, ruleSet.vocabulary()), file.asOf(), effort);
    }

    private Coverage.OfRule covered(Rule rule, Tally tally) {
        List<Condition> parts = Reading.parts(rule);
        Search search = new Search(rule, parts, tally);
        search.run();
        List<Coverage.OfCondition> conditions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            conditions.add(condition(rule, parts.get(i), i, tally, search));
        }
        return new Coverage.OfRule(
                RuleReference.of(rule),
                tally.argued()[0],
                search.smallest(search.arguing).map(file -> named(rule.id() + "-geldt", file)),
                conditions);
    }

    private Coverage.OfCondition condition(Rule rule, Condition part, int place, Tally tally, Search search) {
        Text meaning = wording.condition(rule, part);
        List<Coverage.Outcome> outcomes = new ArrayList<>();
        for (Truth truth : OUTCOMES) {
            Optional<Example> example = Optional.ofNullable(
                            search.wanted.get(place).get(truth))
                    .flatMap(search::smallest)
                    .map(file -> named(rule.id() + "-" + (place + 1) + "-" + name(truth), file));
            Shown shown = tally.shown().get(place).contains(truth)
                    ? Shown.YES
                    : example.isPresent()
                            ? Shown.NO
                            : possible.canBe(part, truth) ? Shown.NO_CLIENT_FOUND : Shown.IMPOSSIBLE;
            outcomes.add(new Coverage.Outcome(truth, meaning(rule, part, truth), shown, example));
        }
        return new Coverage.OfCondition(
                written.text(part).map(Text::same).orElseGet(() -> inOurWords(part, meaning)),
                meaning,
                part.origin(),
                outcomes);
    }

    /** A condition whose text is not at hand; one in a table with its cell, where its author finds it. */
    private static Text inOurWords(Condition part, Text meaning) {
        Origin origin = part.origin();
        return origin.isInTable() && origin.column() > 0
                ? Text.same(origin.shown().substring(origin.file().length() + 1) + ": ")
                        .plus(meaning)
                : meaning;
    }

    private Text meaning(Rule rule, Condition part, Truth truth) {
        return switch (truth) {
            case TRUE -> wording.condition(rule, part);
            case FALSE -> wording.condition(rule, opposite(part));
            case UNKNOWN -> Phrase.NOT_KNOWN_WHETHER.with();
        };
    }

    private static Condition opposite(Condition part) {
        if (part instanceof Condition.Not not) {
            return not.condition();
        }
        if (part instanceof Condition.Count count) {
            return new Condition.Count(count.pattern(), count.relation().opposite(), count.bound(), count.origin());
        }
        return new Condition.Not(part, part.origin());
    }

    private static String name(Truth truth) {
        return switch (truth) {
            case TRUE -> "waar";
            case FALSE -> "onwaar";
            case UNKNOWN -> "onbekend";
        };
    }

    private static Example named(String name, ClientFile file) {
        return new Example(name, new Parts(file).caseId(name));
    }

    /** What is wanted of clients. */
    private interface Wanted {
        boolean by(Reading reading);
    }

    /** A wanted outcome, and the smallest clients that were found for it so far. */
    private record Sought(Wanted wanted, List<ClientFile> found) {

        Sought(Wanted wanted) {
            this(wanted, new ArrayList<>());
        }

        boolean isDone() {
            return found.size() >= MOST_FOUND || found.stream().anyMatch(file -> Shrinking.size(file) <= 1);
        }
    }

    /** Looks for clients who show what no scenario shows of one rule. */
    private final class Search {
        private final Rule rule;
        private final List<Map<Truth, Sought>> wanted = new ArrayList<>();
        private final Sought arguing;
        private final boolean isArguingWanted;
        private final Effort effort = Effort.forOneAnswer();

        Search(Rule rule, List<Condition> parts, Tally tally) {
            this.rule = rule;
            this.arguing = new Sought(reading -> reading.isCertain(rule));
            for (int i = 0; i < parts.size(); i++) {
                Map<Truth, Sought> ofPart = new EnumMap<>(Truth.class);
                for (Truth truth : OUTCOMES) {
                    int place = i;
                    if (!tally.shown().get(i).contains(truth) && possible.canBe(parts.get(i), truth)) {
                        ofPart.put(
                                truth,
                                new Sought(reading -> reading.truths(rule).get(place) == truth));
                    }
                }
                wanted.add(ofPart);
            }
            this.isArguingWanted = !tally.argued()[0];
        }

        void run() {
            List<Sought> open = new ArrayList<>();
            if (isArguingWanted) {
                open.add(arguing);
            }
            wanted.forEach(ofPart -> open.addAll(ofPart.values()));
            if (open.isEmpty()) {
                return;
            }
            List<ClientFile> candidates = clients.about(rule, MOST_CANDIDATES).stream()
                    .sorted(Comparator.comparingInt(Shrinking::size))
                    .toList();
            try {
                for (ClientFile candidate : candidates) {
                    if (open.stream().allMatch(Sought::isDone)) {
                        return;
                    }
                    if (check.check(candidate).isEmpty()) {
                        Reading reading = read(candidate, effort);
                        open.stream()
                                .filter(sought ->
                                        !sought.isDone() && sought.wanted().by(reading))
                                .forEach(sought -> sought.found().add(candidate));
                    }
                }
            } catch (Effort.TooMuch tooMuch) {
                // What was found so far stands; of the rest it is said that nobody was found.
                return;
            }
        }

        Optional<ClientFile> smallest(Sought sought) {
            try {
                return sought.found().stream()
                        .map(file -> Shrinking.shrunk(file, smaller -> shows(sought, smaller)))
                        .min(Comparator.comparingInt(Shrinking::size));
            } catch (Effort.TooMuch tooMuch) {
                return sought.found().stream().findFirst();
            }
        }

        private boolean shows(Sought sought, ClientFile file) {
            return check.check(file).isEmpty() && sought.wanted().by(read(file, effort));
        }
    }
}
