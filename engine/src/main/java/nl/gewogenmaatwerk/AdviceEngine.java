package nl.gewogenmaatwerk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.internal.compare.Comparing;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.rulebook.RuleBooks;
import nl.gewogenmaatwerk.internal.trial.Recasting;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.trial.Recast;
import nl.gewogenmaatwerk.trial.TestReport;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Gives weighed advice with its full rationale: client facts go in; proposed next interventions come out, each with the guiding principle
 * behind it and every argument for and against. It proposes; the professional decides.
 *
 * <p>Thread-safe: one engine serves all threads and all municipalities of a process. The same case, rule set and engine version always give
 * an equal advice. A rule set changes only by {@link #reload}, or in the background when the engine {@linkplain Builder#watch watches} its
 * source: a new version takes over as a whole, and only when all is well with it. An answer is given with one version from beginning to end.
 * Close the engine when the process no longer needs it.
 */
public final class AdviceEngine implements AutoCloseable {

    /** The version of the engine, which is in everything it says. */
    static final String VERSION = version();

    /** How many clients on the edges of conditions a check or a comparison takes. */
    private static final int EDGES = 1_000;

    /** How many out of chance from each side of a comparison. */
    private static final int RANDOM = 250;

    private final Municipalities municipalities;
    private final boolean robustness;
    private final Optional<Journal> journal;
    private final Optional<Dossier> dossier;

    private AdviceEngine(Municipalities municipalities, boolean robustness, Optional<Journal> journal) {
        this.municipalities = municipalities;
        this.robustness = robustness;
        this.journal = journal;
        this.dossier = journal.map(open -> new Dossier(municipalities, open));
    }

    /** Starts an engine. */
    public static Builder builder() {
        return new Builder();
    }

    /** The municipalities it knows, usable or not, in alphabetical order. */
    public List<String> municipalities() {
        return municipalities.known();
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
     * @throws JournalException         when the advice could not be written in the {@linkplain Builder#journal journal}: no entry, no advice
     */
    public Advice advise(String municipality, ClientFile client) {
        return versions(municipality).answer(usable -> {
            Advice advice = usable.advise(client, robustness);
            journal.ifPresent(open -> usable.write(advice, client, open));
            return advice;
        });
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
        return versions(municipality).answer(usable -> {
            Intervention asked = usable.intervention(intervention);
            Facts facts = usable.facts(client);
            Weighed weighed = usable.weigh(facts);
            Advice advice = usable.advice(client, weighed);
            return usable.whole(
                    () -> usable.inquiry().whyNot(usable.basis(client), advice, facts, asked, weighed::untold));
        });
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
        return versions(advice.municipality()).answer(usable -> {
            Intervention asked = usable.intervention(intervention);
            Basis basis = usable.basis(client);
            if (!basis.adviceId().equals(advice.adviceId())) {
                throw new IllegalArgumentException(
                        "advice " + advice.adviceId() + " is not for this client file by the rules of rule set "
                                + usable.ruleSet().id() + " " + usable.ruleSet().version());
            }
            Facts facts = usable.facts(client);
            return usable.whole(() -> usable.inquiry()
                    .whyNot(
                            basis,
                            advice,
                            facts,
                            asked,
                            () -> usable.weigh(facts).untold()));
        });
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
        return versions(municipality).answer(usable -> {
            Intervention asked = usable.intervention(intervention);
            Facts facts = usable.facts(client);
            return usable.whole(() -> usable.inquiry().whatIf(usable.basis(client), facts, asked));
        });
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
        return versions(municipality).answer(usable -> {
            Facts facts = usable.facts(client);
            return usable.whole(() -> usable.inquiry().askNext(usable.basis(client), facts));
        });
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
        return versions(municipality).answer(usable -> usable.whole(() -> usable.selfCheck(EDGES, clients)));
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
        return versions(municipality)
                .answer(one -> with.versions(other)
                        .answer(two -> Comparing.compare(one.party(), two.party(), caseload, EDGES, RANDOM, VERSION)));
    }

    /**
     * Tries the rule set of a municipality on its scenarios: what is not as expected and why, and which outcomes of the conditions of rules no
     * scenario shows.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws AdviceFailedException    when reading the rules takes too much work
     */
    public TestReport test(String municipality) {
        return versions(municipality).answer(Usable::test);
    }

    /**
     * Makes a scenario of a real case, with what the advice is now as what is expected. The case id is replaced, free text is left out, and all
     * days move by the same number of days, so that the distances between them stay the same and the calendar tells nothing. A combination of
     * facts that is rare can still point at somebody: people must look at it before they keep it.
     *
     * @param name the name of the scenario: small letters, digits and dashes
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws ClientFileException      when the client file has problems, all of them together
     * @throws AdviceFailedException    when there would be no complete answer
     */
    public Recast scenarioFrom(String municipality, ClientFile client, String name) {
        return versions(municipality).answer(usable -> {
            usable.facts(client);
            return usable.whole(() -> new Recasting(
                            usable.ruleSet(), each -> usable.answered(each).advice())
                    .recast(client, name));
        });
    }

    /**
     * The rule book of a municipality: its whole rule set, for people to read.
     *
     * @param on the day on which parameters have their value
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public RuleBook ruleBook(String municipality, LocalDate on) {
        return RuleBooks.of(ruleSet(municipality), on);
    }

    /**
     * The rule book of a municipality on the latest day that its rule set itself names, so that the same rules always give the same book.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public RuleBook ruleBook(String municipality) {
        RuleSet ruleSet = ruleSet(municipality);
        return RuleBooks.of(ruleSet, RuleBooks.latestDay(ruleSet));
    }

    /**
     * How a municipality's rule set fares: which version answers, and what became of the newest edit.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     */
    public RuleSetState state(String municipality) {
        return versions(municipality).state();
    }

    /**
     * Reads, checks and compiles a municipality's rule set anew, and runs its scenarios; returns when that is done. The new version takes over
     * only when it has no errors and no scenario fails; otherwise the last good version keeps answering. Where no version answers yet, one
     * with failing scenarios is better than none. A municipality that the source has and the engine did not know becomes available.
     *
     * @return how it fares now
     * @throws IllegalArgumentException when neither the engine nor its source knows the municipality, or the engine was not started for it
     */
    public RuleSetState reload(String municipality) {
        return municipalities.reload(municipality);
    }

    /**
     * Everything that was found in the newest edit of a municipality's rule set: errors, and warnings about what its authors probably meant
     * otherwise.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     */
    public List<Problem> problems(String municipality) {
        return state(municipality).problems();
    }

    /**
     * Everything that is wrong with a client file, for a municipality.
     *
     * @return an empty list when {@link #advise} can use the file
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public List<InputProblem> problems(String municipality, ClientFile client) {
        return versions(municipality).answering().clientCheck().check(client);
    }

    /**
     * The codes that client files of a municipality may use.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public Vocabulary vocabulary(String municipality) {
        return ruleSet(municipality).vocabulary();
    }

    /**
     * What a municipality agreed about working with advices: the reasons that a decision can have, and how long the journal is kept.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     */
    public Practice practice(String municipality) {
        return versions(municipality).answering().practice();
    }

    /**
     * What people do with advices, and advices given again.
     *
     * @throws IllegalStateException when this engine was started without a {@linkplain Builder#journal journal}
     */
    public Dossier dossier() {
        return dossier.orElseThrow(() -> new IllegalStateException(
                "this engine has no journal; give it one with AdviceEngine.builder().journal(…)"));
    }

    /** Stops watching and drops all compiled rules. Advices that are being given finish; there are none after. */
    @Override
    public void close() {
        municipalities.close();
    }

    private Versions versions(String municipality) {
        return municipalities.versions(municipality);
    }

    private RuleSet ruleSet(String municipality) {
        return versions(municipality).answering().ruleSet();
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

    /** Puts an engine together. Not thread-safe. */
    public static final class Builder {

        private Optional<RuleSetSource> source = Optional.empty();
        private Set<String> only = Set.of();
        private boolean robustness = true;
        private Limits limits = Limits.standard();
        private Optional<Journal> journal = Optional.empty();
        private boolean watched;
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

        /**
         * Where every advice of {@link AdviceEngine#advise} is written before it is given, with the client file it is for and, once, the files
         * of the rule set. Only the {@linkplain AdviceEngine#dossier dossier} reads it, and nobody here closes it; nothing in it
         * reaches an advice. Answers to other questions are not written.
         */
        public Builder journal(Journal open) {
            this.journal = Optional.of(open);
            return this;
        }

        /** How much a rule set may hold; the standard limits unless others are set. */
        public Builder limits(Limits inForce) {
            this.limits = inForce;
            return this;
        }

        /**
         * Reloads rule sets in the background when they change, by {@link AdviceEngine#reload}: see {@link AdviceEngine#state}. Without this
         * an engine keeps what it started with until it is told to reload. The engine must be closed to stop watching.
         */
        public Builder watch() {
            this.watched = true;
            return this;
        }

        /**
         * Reads, checks and compiles the rule sets, holds the compiled rules against the reference evaluator, and runs the scenarios. A rule
         * set with errors does not keep the others from working, a scenario that fails no rule set: see {@link #state}.
         *
         * @throws IllegalStateException         when no source of rule sets was given
         * @throws IllegalArgumentException      when the source does not have a municipality that was asked for
         * @throws UnsupportedOperationException when the rule sets are to be watched and the source cannot do that
         */
        public AdviceEngine build() {
            RuleSetSource ruleSets = source.orElseThrow(() -> new IllegalStateException("no rule sets were given"));
            Preparation preparation = new Preparation(ruleSets, limits, compiler, journal.isPresent());
            Municipalities all = new Municipalities(preparation, only, watched);
            try {
                all.start();
                return new AdviceEngine(all, robustness, journal);
            } catch (RuntimeException | Error broken) {
                all.close();
                throw broken;
            }
        }
    }
}
