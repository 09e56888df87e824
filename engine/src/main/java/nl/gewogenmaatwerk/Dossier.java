package nl.gewogenmaatwerk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.internal.compare.Comparing;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.PastInterventions;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Response;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.replay.Today;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Text;

/**
 * What people do with advices, and advices given again: the side of the journal that is read. {@link AdviceEngine#advise} never comes here, so
 * nothing that people decide reaches an advice, unless a client file says it. Nothing is ever chosen for anybody.
 *
 * <p>Thread-safe. Two decisions about one advice at the same time, by two processes, are both written; the last one holds.
 */
public final class Dossier {

    private final Municipalities municipalities;
    private final Journal journal;

    Dossier(Municipalities municipalities, Journal journal) {
        this.municipalities = municipalities;
        this.journal = journal;
    }

    /**
     * An advice as it stands in the journal, with the client file it was given for; when it was given more than once, the last one.
     *
     * @throws DossierException when there is no such advice, or its content was erased
     * @throws JournalException when the journal cannot be read
     */
    public Advised advice(String municipality, String adviceId) {
        return entries(Selection.of(municipality).ofAdvice(adviceId).only(Entry.Kind.ADVISED)).stream()
                .flatMap(recorded -> recorded.entry().stream())
                .map(Advised.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new DossierException(List.of(ResponseCheck.unknownAdvice())));
    }

    /**
     * Writes what the professional would do, before the advice is shown.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws DossierException         when it cannot be written, with everything that is wrong
     * @throws JournalException         when it is not certain that it was written
     */
    public void add(OwnView view) {
        write(view);
    }

    /**
     * Writes what the professional decided. A second decision about an advice names the one in whose place it comes.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws DossierException         when it cannot be written, with everything that is wrong
     * @throws JournalException         when it is not certain that it was written
     */
    public void add(Decision decision) {
        write(decision);
    }

    /**
     * Writes what a team made of a case.
     *
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its rule set has errors
     * @throws DossierException         when it cannot be written, with everything that is wrong
     * @throws JournalException         when it is not certain that it was written
     */
    public void add(Discussion discussion) {
        write(discussion);
    }

    /** One at a time: what was looked at must still hold when the entry is written. */
    private synchronized void write(Response response) {
        Usable usable = municipalities.versions(response.municipality()).answering();
        List<Recorded> about = entries(Selection.of(response.municipality()).ofAdvice(response.adviceId()));
        List<InputProblem> problems = new ResponseCheck(
                        usable.ruleSet().vocabulary().interventions().keySet(), usable.practice(), about)
                .check(response);
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        journal.write(response);
    }

    /**
     * What was refused or tried in a case, for its next client file. Only decisions that hold count.
     *
     * @throws JournalException when the journal cannot be read
     */
    public PastInterventions pastInterventions(String municipality, String caseId) {
        return PastInterventions.of(entries(Selection.of(municipality).ofCase(caseId)));
    }

    /**
     * Gives an advice again, with the client file and the rules of then. On the version of the engine that gave it, it is the same in
     * everything.
     *
     * @param rebuild makes a source of rule sets out of the files that were kept, such as {@code RuleSetFolder::of}
     * @throws DossierException      when there is no such advice, its content was erased, or its rules were not kept whole
     * @throws AdviceFailedException when this engine gives no complete answer with these rules
     * @throws JournalException      when the journal cannot be read
     */
    public Replay replay(String municipality, String adviceId, Function<List<SourceFile>, RuleSetSource> rebuild) {
        return withRulesOf(advice(municipality, adviceId), rebuild, Dossier::again);
    }

    /**
     * Gives all advices of a municipality again that were given with the same rules as this one, this one included, by the order of the
     * journal. The rules are made ready once.
     *
     * @param each takes every advice that was given again
     * @throws DossierException      when there is no such advice, its content was erased, or its rules were not kept whole
     * @throws AdviceFailedException when this engine gives no complete answer with these rules
     * @throws JournalException      when the journal cannot be read
     */
    public void replayAll(
            String municipality,
            String adviceId,
            Function<List<SourceFile>, RuleSetSource> rebuild,
            Consumer<Replay> each) {
        Advised one = advice(municipality, adviceId);
        withRulesOf(one, rebuild, (advised, usable) -> {
            try (Stream<Recorded> read = journal.read(Selection.of(municipality).only(Entry.Kind.ADVISED))) {
                read.flatMap(recorded -> recorded.entry().stream())
                        .map(Advised.class::cast)
                        .filter(other ->
                                other.advice().ruleSet().equals(one.advice().ruleSet()))
                        .forEachOrdered(other -> each.accept(again(other, usable)));
            }
            return one;
        });
    }

    /**
     * What the present rules say about the client of an advice, and what makes the difference.
     *
     * @param rebuild makes a source of rule sets out of the files that were kept, such as {@code RuleSetFolder::of}
     * @throws IllegalArgumentException when the engine does not know the municipality
     * @throws RuleSetException         when its present rule set has errors
     * @throws ClientFileException      when the client file does not fit the present rules any more
     * @throws DossierException         when there is no such advice, its content was erased, or its rules were not kept whole
     * @throws AdviceFailedException    when this engine gives no complete answer
     * @throws JournalException         when the journal cannot be read
     */
    public Today today(String municipality, String adviceId, Function<List<SourceFile>, RuleSetSource> rebuild) {
        return withRulesOf(
                advice(municipality, adviceId),
                rebuild,
                (advised, old) -> municipalities
                        .versions(municipality)
                        .answer(present -> new Today(
                                advised,
                                present.advise(advised.client(), saysHowFirm(advised.advice())),
                                Comparing.compare(
                                        old.party(),
                                        present.party(),
                                        List.of(advised.client()),
                                        0,
                                        0,
                                        AdviceEngine.VERSION))));
    }

    private static Replay again(Advised advised, Usable usable) {
        return new Replay(advised, usable.advise(advised.client(), saysHowFirm(advised.advice())));
    }

    /** Whether an advice was to say how firmly its proposals stand; without proposals it makes no difference. */
    private static boolean saysHowFirm(Advice advice) {
        return advice.proposals().stream()
                        .anyMatch(proposal -> proposal.stands().isPresent())
                || advice.notices().stream().anyMatch(notice -> notice.code().equals(Usable.FIRMNESS_NOT_WORKED_OUT));
    }

    private <T> T withRulesOf(
            Advised advised,
            Function<List<SourceFile>, RuleSetSource> rebuild,
            BiFunction<Advised, Usable, T> question) {
        String digest = advised.advice().ruleSet().digest();
        List<SourceFile> kept =
                journal.sources(digest).orElseThrow(() -> new DossierException(List.of(rulesNotThere())));
        Usable usable = municipalities
                .preparation()
                .rebuilt(rebuild.apply(kept), advised.municipality(), digest)
                .orElseThrow(() -> new DossierException(List.of(otherRules())));
        try {
            return question.apply(advised, usable);
        } finally {
            usable.held().letGo();
        }
    }

    private static InputProblem rulesNotThere() {
        return new InputProblem(
                "rules-not-kept",
                "/ruleSet/digest",
                new Text(
                        "De regels van dit advies staan niet in dit journaal.",
                        "The rules of this advice are not in this journal."),
                new Text("Vraag de beheerder om het hele journaal.", "Ask the administrator for the whole journal."));
    }

    private static InputProblem otherRules() {
        return new InputProblem(
                "rules-changed",
                "/ruleSet/digest",
                new Text(
                        "De bewaarde regels zijn niet die van dit advies, of deze versie van de motor leest ze anders.",
                        "The rules that were kept are not those of this advice, or this version of the engine reads them otherwise."),
                new Text(
                        "Kijk het journaal na met `gewogen journal verify`, of gebruik de versie van de motor die in het advies staat.",
                        "Check the journal with `gewogen journal verify`, or use the version of the engine that the advice names."));
    }

    private List<Recorded> entries(Selection selection) {
        try (Stream<Recorded> read = journal.read(selection)) {
            return read.toList();
        }
    }
}
