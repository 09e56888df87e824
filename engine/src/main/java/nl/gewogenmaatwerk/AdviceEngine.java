package nl.gewogenmaatwerk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.internal.check.RuleSetCheck;
import nl.gewogenmaatwerk.internal.compare.Comparing;
import nl.gewogenmaatwerk.internal.compare.Party;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.inquire.Inquiry;
import nl.gewogenmaatwerk.internal.inquire.SelfChecking;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.rulebook.RuleBooks;
import nl.gewogenmaatwerk.internal.weigh.CanonicalClientFile;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives weighed advice with its full rationale: client facts go in; proposed next interventions come out, each with the guiding principle
 * behind it and every argument for and against. It proposes; the professional decides.
 *
 * <p>Immutable and thread-safe: one engine serves all threads and all municipalities of a process. The same case, rule set and engine
 * version always give an equal advice. Close it when the process no longer needs it.
 */
public final class AdviceEngine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceEngine.class);
    private static final String VERSION = version();

    /** How many clients on the edges of conditions a rule set is checked with before it is used, and out of chance. */
    private static final int EDGES_AT_BUILD = 200;

    private static final int RANDOM_AT_BUILD = 50;

    /** How many on edges when it is asked for. */
    private static final int EDGES = 1_000;

    /** How many out of chance from each side of a comparison. */
    private static final int RANDOM = 250;

    private final Map<String, Prepared> prepared;
    private final boolean robustness;

    private AdviceEngine(Map<String, Prepared> prepared, boolean robustness) {
        this.prepared = Collections.unmodifiableMap(prepared);
        this.robustness = robustness;
    }

    /** Starts an engine. */
    public static Builder builder() {
        return new Builder();
    }

    /** The municipalities it knows, usable or not, in alphabetical order. */
    public List<String> municipalities() {
        return List.copyOf(prepared.keySet());
    }

    /**
     * Gives advice for a client.
     *
     * @param municipality the municipality whose rule set is used
     * @param client       what is known about the client
     * @return the advice: proposals, or an abstention that says what to ask
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws ClientFileException      when the client file has problems, all of them together
     * @throws AdviceFailedException    when there would be no complete answer; never a part of one
     */
    public Advice advise(String municipality, ClientFile client) {
        Usable usable = usable(municipality);
        Facts facts = usable.facts(client);
        Weighed weighed = usable.weigh(facts);
        if (!robustness) {
            return advice(usable, client, weighed, weighed.proposals(), weighed.notices());
        }
        Optional<List<Proposal>> standing = usable.standing(facts, weighed.proposals());
        List<Notice> notices = new ArrayList<>(weighed.notices());
        if (standing.isEmpty()) {
            notices.add(new Notice("firmness-not-worked-out", "advice", Phrase.FIRMNESS_NOT_WORKED_OUT.with()));
        }
        return advice(usable, client, weighed, standing.orElse(weighed.proposals()), notices);
    }

    private static Advice advice(
            Usable usable, ClientFile client, Weighed weighed, List<Proposal> proposals, List<Notice> notices) {
        return new Advice(
                adviceId(usable.ruleSet, client),
                client.caseId(),
                client.asOf(),
                usable.ruleSet.id(),
                usable.reference(),
                VERSION,
                weighed.outcome(),
                proposals,
                weighed.considered(),
                weighed.ruledOut(),
                weighed.questions(),
                weighed.unknowns(),
                notices);
    }

    private static AdviceFailedException failed(RuleSet ruleSet, EvaluationFailedException failed) {
        return new AdviceFailedException("no advice with rule set " + ruleSet.id() + " " + ruleSet.version() + " ("
                + ruleSet.digest() + "): " + failed.getMessage());
    }

    /**
     * Why an intervention is not proposed for a client, or not first.
     *
     * @param intervention the code of an intervention of the municipality's catalogue
     * @throws IllegalArgumentException when the engine does not know the municipality or the intervention
     * @throws RuleSetException         when its rule set has errors
     * @throws ClientFileException      when the client file has problems, all of them together
     * @throws AdviceFailedException    when there would be no complete answer
     */
    public WhyNot whyNot(String municipality, ClientFile client, String intervention) {
        Usable usable = usable(municipality);
        Intervention asked = usable.intervention(intervention);
        Facts facts = usable.facts(client);
        Weighed weighed = usable.weigh(facts);
        Advice advice = advice(usable, client, weighed, weighed.proposals(), weighed.notices());
        return usable.whole(() -> usable.inquiry.whyNot(basis(usable, client), advice, facts, asked, weighed::untold));
    }

    /**
     * Why an intervention is not proposed in an advice, or not first.
     *
     * @param advice       an advice that this engine gave
     * @param client       the client file it was given for
     * @param intervention the code of an intervention of the municipality's catalogue
     * @throws IllegalArgumentException when the engine does not know the municipality or the intervention, or the advice is not for this
     *                                  client file by these rules
     * @throws RuleSetException         when its rule set has errors
     * @throws AdviceFailedException    when there would be no complete answer
     */
    public WhyNot whyNot(Advice advice, ClientFile client, String intervention) {
        Usable usable = usable(advice.municipality());
        Intervention asked = usable.intervention(intervention);
        Basis basis = basis(usable, client);
        if (!basis.adviceId().equals(advice.adviceId())) {
            throw new IllegalArgumentException(
                    "advice " + advice.adviceId() + " is not for this client file by the rules of rule set "
                            + usable.ruleSet.id() + " " + usable.ruleSet.version());
        }
        Facts facts = usable.facts(client);
        return usable.whole(() -> usable.inquiry.whyNot(
                basis, advice, facts, asked, () -> usable.weigh(facts).untold()));
    }

    /**
     * What would have to be otherwise for an intervention to be proposed first, or at all.
     *
     * @param intervention the code of an intervention of the municipality's catalogue
     * @throws IllegalArgumentException when the engine does not know the municipality or the intervention
     * @throws RuleSetException         when its rule set has errors
     * @throws ClientFileException      when the client file has problems, all of them together
     * @throws AdviceFailedException    when there would be no complete answer
     */
    public WhatIf whatIf(String municipality, ClientFile client, String intervention) {
        Usable usable = usable(municipality);
        Intervention asked = usable.intervention(intervention);
        Facts facts = usable.facts(client);
        return usable.whole(() -> usable.inquiry.whatIf(basis(usable, client), facts, asked));
    }

    /**
     * Which unknown facts could still change the advice for a client, and which cannot.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws ClientFileException      when the client file has problems, all of them together
     * @throws AdviceFailedException    when there would be no complete answer
     */
    public AskNext askNext(String municipality, ClientFile client) {
        Usable usable = usable(municipality);
        Facts facts = usable.facts(client);
        return usable.whole(() -> usable.inquiry.askNext(basis(usable, client), facts));
    }

    private static Basis basis(Usable usable, ClientFile client) {
        return new Basis(
                adviceId(usable.ruleSet, client),
                client.caseId(),
                client.asOf(),
                usable.ruleSet.id(),
                usable.reference(),
                VERSION);
    }

    /**
     * Holds both evaluators against each other, on all scenarios of a municipality and on generated clients.
     *
     * @param clients how many clients to generate, beside those on the boundaries of conditions; 0 or more
     * @throws IllegalArgumentException when the engine does not know the municipality, or the number is below 0
     * @throws RuleSetException         when its rule set has errors
     * @throws AdviceFailedException    when the compiled rules give no complete answer for one of the clients
     */
    public SelfCheck selfCheck(String municipality, int clients) {
        if (clients < 0) {
            throw new IllegalArgumentException("a number of clients of 0 or more is needed");
        }
        Usable usable = usable(municipality);
        return usable.whole(() -> usable.selfCheck(EDGES, clients));
    }

    /**
     * Holds two rule sets against each other over a caseload and over generated clients: for which clients they propose something else, and
     * what makes the difference. The caseload is read once, and no advice is kept. A client for whom a side gives no advice is counted with
     * the reason.
     *
     * @param municipality the one side
     * @param with         the engine that knows the other side; may be this one
     * @param other        the other side
     * @param caseload     the clients, from first to last; may be empty
     * @throws IllegalArgumentException when an engine does not know its municipality
     * @throws RuleSetException         when one of the rule sets has errors
     */
    public Comparison compare(String municipality, AdviceEngine with, String other, Iterable<ClientFile> caseload) {
        return Comparing.compare(
                usable(municipality).party(), with.usable(other).party(), caseload, EDGES, RANDOM, VERSION);
    }

    /**
     * The rule book of a municipality: its whole rule set, for people to read.
     *
     * @param on the day on which parameters have their value
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public RuleBook ruleBook(String municipality, LocalDate on) {
        return RuleBooks.of(usable(municipality).ruleSet, on);
    }

    /**
     * The rule book of a municipality on the latest day that its rule set itself names, so that the same rules always give the same book.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public RuleBook ruleBook(String municipality) {
        return ruleBook(municipality, RuleBooks.latestDay(usable(municipality).ruleSet));
    }

    /**
     * Everything that was found in a municipality's rule set: errors, and warnings about what its authors probably meant otherwise.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     */
    public List<Problem> problems(String municipality) {
        return prepared(municipality).problems;
    }

    /**
     * Everything that is wrong with a client file, for a municipality.
     *
     * @return an empty list when {@link #advise} can use the file
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public List<InputProblem> problems(String municipality, ClientFile client) {
        return usable(municipality).clientCheck.check(client);
    }

    /**
     * The codes that client files of a municipality may use.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public Vocabulary vocabulary(String municipality) {
        return usable(municipality).ruleSet.vocabulary();
    }

    /** Drops all compiled rules. Advices that are being given finish. */
    @Override
    public void close() {
        prepared.values().forEach(each -> each.usable.ifPresent(usable -> usable.ruleBase.close()));
    }

    private Prepared prepared(String municipality) {
        Prepared found = prepared.get(municipality);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no municipality " + municipality + "; known are " + String.join(", ", prepared.keySet()));
        }
        return found;
    }

    private Usable usable(String municipality) {
        Prepared found = prepared(municipality);
        return found.usable.orElseThrow(() -> new RuleSetException(municipality, found.problems));
    }

    private static String adviceId(RuleSet ruleSet, ClientFile client) {
        String all =
                String.join("\n", "advice/1", ruleSet.id(), ruleSet.digest(), VERSION, CanonicalClientFile.of(client));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String version() {
        try (InputStream in = AdviceEngine.class.getResourceAsStream("engine.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A municipality's rule set as it was found. */
    private record Prepared(List<Problem> problems, Optional<Usable> usable) {}

    /** A rule set that advice can be given with. */
    private record Usable(
            RuleSet ruleSet,
            RuleBase ruleBase,
            Weighing weighing,
            ReferenceEvaluator evaluator,
            Inquiry inquiry,
            ClientFileCheck clientCheck,
            List<Scenario> scenarios) {

        static Usable of(RuleSet ruleSet, RuleBase ruleBase, List<Scenario> scenarios) {
            Weighing weighing = new Weighing(ruleSet);
            ReferenceEvaluator evaluator = new ReferenceEvaluator(ruleSet);
            Usable usable = new Usable(
                    ruleSet,
                    ruleBase,
                    weighing,
                    evaluator,
                    new Inquiry(ruleSet, evaluator, weighing),
                    new ClientFileCheck(ruleSet.vocabulary()),
                    scenarios);
            usable.warmUp();
            return usable;
        }

        Facts facts(ClientFile client) {
            List<InputProblem> problems = clientCheck.check(client);
            if (!problems.isEmpty()) {
                throw new ClientFileException(problems);
            }
            return Facts.of(client, ruleSet.vocabulary());
        }

        Weighed weigh(Facts facts) {
            return whole(() -> weighed(facts));
        }

        /** The whole answer, or none. */
        <T> T whole(Supplier<T> answer) {
            try {
                return answer.get();
            } catch (EvaluationFailedException failed) {
                throw failed(ruleSet, failed);
            }
        }

        private Weighed weighed(Facts facts) {
            WorkingMemory memory = WorkingMemory.of(facts, ruleSet.vocabulary(), ruleBase.wanted());
            return weighing.weigh(facts, memory, ruleBase.evaluate(memory), ruleBase.wanted());
        }

        Party party() {
            return new Party(ruleSet, evaluator, clientCheck::check, this::weighed);
        }

        /** The proposals with how firmly each stands; empty when that is too much to work out. */
        Optional<List<Proposal>> standing(Facts facts, List<Proposal> proposals) {
            try {
                return Optional.of(inquiry.standing(facts, proposals));
            } catch (Effort.TooMuch tooMuch) {
                return Optional.empty();
            }
        }

        Intervention intervention(String code) {
            Intervention known = ruleSet.vocabulary().interventions().get(code);
            if (known == null) {
                throw new IllegalArgumentException("no intervention " + code + "; known are "
                        + String.join(", ", ruleSet.vocabulary().interventions().keySet()));
            }
            return known;
        }

        Advice.RuleSetReference reference() {
            return new Advice.RuleSetReference(ruleSet.id(), ruleSet.version(), ruleSet.digest());
        }

        SelfCheck selfCheck(int onEdges, int random) {
            return new SelfChecking(ruleSet, evaluator, ruleBase).check(scenarios, onEdges, random);
        }

        /** The first evaluation of a rule base is slow; it is not for a client to wait for. */
        private void warmUp() {
            ClientFile nobody = ClientFile.of("warm-up", LocalDate.EPOCH);
            Facts facts = Facts.of(nobody, ruleSet.vocabulary());
            ruleBase.evaluate(WorkingMemory.of(facts, ruleSet.vocabulary(), ruleBase.wanted()));
        }
    }

    /** Puts an engine together. Not thread-safe. */
    public static final class Builder {

        private Optional<RuleSetSource> source = Optional.empty();
        private Set<String> only = Set.of();
        private boolean robustness = true;
        private Limits limits = Limits.standard();
        private Function<RuleSet, RuleBase> compiler = DroolsRuleBase::compile;

        private Builder() {}

        /** Where the rule sets come from. */
        public Builder ruleSets(RuleSetSource ruleSets) {
            this.source = Optional.of(ruleSets);
            return this;
        }

        /** Only these municipalities, rather than all that the source has. */
        public Builder municipalities(String... municipalities) {
            this.only = Set.of(municipalities);
            return this;
        }

        /** How checked rules are made ready for evaluation; only tests do it in another way. */
        Builder compiledBy(Function<RuleSet, RuleBase> other) {
            this.compiler = other;
            return this;
        }

        /**
         * Whether each proposal says how firmly it stands; it does unless this is switched off. Without, an advice for a large caseload
         * takes much less time and is the same in everything else.
         */
        public Builder robustness(boolean wanted) {
            this.robustness = wanted;
            return this;
        }

        /** How much a rule set may hold; the standard limits unless others are set. */
        public Builder limits(Limits inForce) {
            this.limits = inForce;
            return this;
        }

        /**
         * Reads, checks and compiles the rule sets, and holds the compiled rules against the reference evaluator. A rule set with errors does
         * not keep the others from working: see {@link #problems}.
         *
         * @throws IllegalStateException    when no source of rule sets was given
         * @throws IllegalArgumentException when the source does not have a municipality that was asked for
         */
        public AdviceEngine build() {
            RuleSetSource ruleSets = source.orElseThrow(() -> new IllegalStateException("no rule sets were given"));
            Map<String, Prepared> all = new TreeMap<>();
            for (String municipality : only.isEmpty() ? ruleSets.municipalities() : only) {
                RuleSetCheck.Result result = RuleSetCheck.check(ruleSets.read(municipality), limits);
                Prepared found = result.ruleSet()
                        .map(ruleSet -> prepared(ruleSet, result.problems(), ruleSets))
                        .orElseGet(() -> new Prepared(result.problems(), Optional.empty()));
                all.put(municipality, found);
                long errors = found.problems.stream().filter(Problem::isError).count();
                LOG.info("rule set of {}: {} errors, {} findings", municipality, errors, found.problems.size());
            }
            return new AdviceEngine(all, robustness);
        }

        /** A rule set that does not compile, or not to what its rules say, takes no other municipality down. */
        private Prepared prepared(RuleSet ruleSet, List<Problem> found, RuleSetSource ruleSets) {
            Optional<RuleBase> compiled = Optional.empty();
            List<Problem> problems = new ArrayList<>(found);
            try {
                compiled = Optional.of(compiler.apply(ruleSet));
                Usable usable = Usable.of(
                        ruleSet,
                        compiled.get(),
                        ruleSets.scenarios(ruleSet.id()).scenarios());
                List<SelfCheck.Difference> differences =
                        usable.selfCheck(EDGES_AT_BUILD, RANDOM_AT_BUILD).differences();
                if (differences.isEmpty()) {
                    return new Prepared(found, Optional.of(usable));
                }
                LOG.error(
                        "the compiled rules of {} differ from what they say in {} cases",
                        ruleSet.id(),
                        differences.size());
                Map<String, String> clients = new TreeMap<>();
                differences.forEach(difference -> clients.putIfAbsent(difference.rule(), difference.client()));
                clients.forEach(
                        (rule, client) -> problems.add(differs(ruleSet.rules().get(rule), client)));
            } catch (Effort.TooMuch failed) {
                LOG.error("the rules of {} cannot be held against each other: {}", ruleSet.id(), failed.getMessage());
                problems.add(tooMuchWork(ruleSet.id()));
            } catch (RuntimeException | StackOverflowError broken) {
                LOG.error("the rules of {} passed the check and do not compile", ruleSet.id(), broken);
                problems.add(doesNotCompile(ruleSet.id()));
            }
            compiled.ifPresent(RuleBase::close);
            return new Prepared(problems.stream().sorted().toList(), Optional.empty());
        }

        private static Problem doesNotCompile(String municipality) {
            return Problem.error(
                    "does-not-compile",
                    Origin.file("municipalities/" + municipality),
                    new Text(
                            "Deze regels zijn nagekeken, maar de motor kan er niet mee werken. Dat is een fout van ons.",
                            "These rules were checked, but the engine cannot work with them. That is a mistake of ours."),
                    new Text(
                            "Zet terug wat het laatst veranderd is, en meld dit met de regels erbij.",
                            "Undo what changed last, and report this with the rules."));
        }

        private static Problem tooMuchWork(String municipality) {
            return Problem.error(
                    "too-much-work",
                    Origin.file("municipalities/" + municipality),
                    new Text(
                            "Deze regels vragen zo veel rekenwerk dat de motor ze niet kan narekenen.",
                            "These rules take so much working out that the engine cannot check them."),
                    new Text(
                            "Noem de codes in voorwaarden die nu elk feit van een soort kunnen zijn, of verdeel ze over meer regels.",
                            "Name the codes in conditions that could be any fact of a type now, or spread them over more rules."));
        }

        private static Problem differs(Rule rule, String client) {
            return Problem.error(
                    "evaluators-differ",
                    rule.origin(),
                    new Text(
                            "De motor past regel `" + rule.id() + "` anders toe dan de regel zegt, bij voorbeeldklant `"
                                    + client + "`. Dat is een fout van ons, niet van u.",
                            "The engine applies rule `" + rule.id()
                                    + "` otherwise than the rule says, for example client `" + client
                                    + "`. That is a mistake of ours, not of yours."),
                    new Text(
                            "Met deze regels geeft de motor geen advies. Zet terug wat het laatst veranderd is, en meld dit met de regels en de naam van de voorbeeldklant erbij.",
                            "The engine gives no advice with these rules. Undo what changed last, and report this with the rules and the name of the example client."));
        }
    }
}
