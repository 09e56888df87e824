package nl.gewogenmaatwerk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.internal.compare.Party;
import nl.gewogenmaatwerk.internal.coverage.Written;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.inquire.Inquiry;
import nl.gewogenmaatwerk.internal.inquire.SelfChecking;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.trial.Trying;
import nl.gewogenmaatwerk.internal.weigh.CanonicalClientFile;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.RuleSetSource.Scenarios;
import nl.gewogenmaatwerk.trial.TestReport;
import nl.gewogenmaatwerk.vocabulary.Intervention;

/** A version of a rule set that advice can be given with, by whoever holds its compiled rules. Immutable and thread-safe. */
record Usable(
        RuleSet ruleSet,
        HeldRules held,
        Weighing weighing,
        ReferenceEvaluator evaluator,
        Inquiry inquiry,
        ClientFileCheck clientCheck,
        Scenarios scenarios,
        Practice practice,
        Written written,
        List<SourceFile> sources) {

    /** The notice that an advice was to say how firmly its proposals stand, and does not. */
    static final String FIRMNESS_NOT_WORKED_OUT = "firmness-not-worked-out";

    /** A version whose first, slow evaluation was done: it is not for a client to wait for. */
    static Usable warmedUp(
            RuleSet ruleSet,
            HeldRules held,
            Scenarios scenarios,
            Practice practice,
            Written written,
            List<SourceFile> sources) {
        Weighing weighing = new Weighing(ruleSet);
        ReferenceEvaluator evaluator = new ReferenceEvaluator(ruleSet);
        Usable usable = new Usable(
                ruleSet,
                held,
                weighing,
                evaluator,
                new Inquiry(ruleSet, evaluator, weighing),
                new ClientFileCheck(ruleSet.vocabulary()),
                scenarios,
                practice,
                written,
                sources);
        Facts nobody = Facts.of(ClientFile.of("warm-up", LocalDate.EPOCH), ruleSet.vocabulary());
        held.rules().evaluate(usable.memory(nobody));
        return usable;
    }

    /** The same version, with other scenarios and agreements. */
    Usable with(Scenarios others, Practice agreed) {
        return new Usable(ruleSet, held, weighing, evaluator, inquiry, clientCheck, others, agreed, written, sources);
    }

    Advice advise(ClientFile client, boolean robustness) {
        Facts facts = facts(client);
        Weighed weighed = weigh(facts);
        if (!robustness) {
            return advice(client, weighed, weighed.proposals(), weighed.notices());
        }
        Optional<List<Proposal>> standing = standing(facts, weighed.proposals());
        List<Notice> notices = new ArrayList<>(weighed.notices());
        if (standing.isEmpty()) {
            notices.add(new Notice(FIRMNESS_NOT_WORKED_OUT, "advice", Phrase.FIRMNESS_NOT_WORKED_OUT.with()));
        }
        return advice(client, weighed, standing.orElse(weighed.proposals()), notices);
    }

    /** Writes an advice that it gave in a journal. */
    void write(Advice advice, ClientFile client, Journal journal) {
        journal.keep(ruleSet.digest(), sources);
        journal.write(new Advised(advice, client, ruleSet.framework() + "+" + ruleSet.version()));
    }

    /** An advice that does not say how firmly its proposals stand. */
    Advice advice(ClientFile client, Weighed weighed) {
        return advice(client, weighed, weighed.proposals(), weighed.notices());
    }

    private Advice advice(ClientFile client, Weighed weighed, List<Proposal> proposals, List<Notice> notices) {
        return new Advice(
                adviceId(client),
                client.caseId(),
                client.asOf(),
                ruleSet.id(),
                reference(),
                AdviceEngine.VERSION,
                weighed.outcome(),
                proposals,
                weighed.considered(),
                weighed.ruledOut(),
                weighed.questions(),
                weighed.unknowns(),
                notices);
    }

    Basis basis(ClientFile client) {
        return new Basis(
                adviceId(client), client.caseId(), client.asOf(), ruleSet.id(), reference(), AdviceEngine.VERSION);
    }

    private String adviceId(ClientFile client) {
        String all = String.join(
                "\n", "advice/1", ruleSet.id(), ruleSet.digest(), AdviceEngine.VERSION, CanonicalClientFile.of(client));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
            throw new AdviceFailedException("no advice with rule set " + ruleSet.id() + " " + ruleSet.version() + " ("
                    + ruleSet.digest() + "): " + failed.getMessage());
        }
    }

    private Weighed weighed(Facts facts) {
        WorkingMemory memory = memory(facts);
        return weighing.weigh(
                facts, memory, held.rules().evaluate(memory), held.rules().wanted());
    }

    private WorkingMemory memory(Facts facts) {
        return WorkingMemory.of(facts, ruleSet.vocabulary(), held.rules().wanted());
    }

    Party party() {
        return new Party(ruleSet, evaluator, clientCheck::check, this::weighed);
    }

    /** The proposals with how firmly each stands; empty when that is too much to work out. */
    private Optional<List<Proposal>> standing(Facts facts, List<Proposal> proposals) {
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
        return new SelfChecking(ruleSet, evaluator, held.rules()).check(scenarios.scenarios(), onEdges, random);
    }

    TestReport test() {
        return whole(
                () -> new Trying(ruleSet, evaluator, written, this::answered).report(scenarios, AdviceEngine.VERSION));
    }

    /** An advice that can be asked about. */
    Trying.Answered answered(ClientFile client) {
        Facts facts = facts(client);
        Weighed weighed = weighed(facts);
        Advice advice = advice(client, weighed);
        return new Trying.Answered(
                advice, code -> inquiry.whyNot(basis(client), advice, facts, intervention(code), weighed::untold));
    }
}
