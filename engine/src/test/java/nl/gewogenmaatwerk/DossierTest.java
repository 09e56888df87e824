package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

/** What people write about advices, and what is refused of it. */
class DossierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Draft DRAFT = Draft.of(Draft.arguing("first", "Goal(type == 'JOB')", "WORK"));
    private static final String BSN = "111222333";

    /** Rules with a list of reasons. */
    private record Agreed(RuleSetSource rules) implements RuleSetSource {
        @Override
        public List<String> municipalities() {
            return rules.municipalities();
        }

        @Override
        public RuleSetDraft read(String municipality) {
            return rules.read(municipality);
        }

        @Override
        public Scenarios scenarios(String municipality) {
            return rules.scenarios(municipality);
        }

        @Override
        public Practices practice(String municipality) {
            Practice.Reason fits = new Practice.Reason("fits-goal", Text.same("Past"), Origin.file("practice.yaml"));
            return new Practices(
                    new Practice(Map.of("fits-goal", fits), Optional.empty(), Optional.empty()), List.of());
        }
    }

    /** A journal in memory. */
    private static final class Kept implements Journal {
        private final List<Recorded> entries = new ArrayList<>();
        private final Map<String, List<SourceFile>> sources = new LinkedHashMap<>();
        private boolean closedForReading;

        @Override
        public void write(Entry entry) {
            entries.add(
                    new Recorded(entries.size() + 1L, Instant.EPOCH, entry.kind(), "0".repeat(64), Optional.of(entry)));
        }

        @Override
        public void keep(String digest, List<SourceFile> files) {
            sources.put(digest, files);
        }

        @Override
        public Optional<List<SourceFile>> sources(String digest) {
            open();
            return Optional.ofNullable(sources.get(digest));
        }

        @Override
        public List<String> municipalities() {
            open();
            return List.of(Draft.TOWN);
        }

        @Override
        public Stream<Recorded> read(Selection selection) {
            open();
            return entries.stream()
                    .filter(each -> selection.kinds().contains(each.kind()))
                    .filter(each -> each.entry().orElseThrow().municipality().equals(selection.municipality()))
                    .filter(each -> selection.adviceId().isEmpty()
                            || selection
                                    .adviceId()
                                    .equals(each.entry().orElseThrow().aboutAdvice()))
                    .filter(each -> selection.caseId().isEmpty()
                            || selection
                                    .caseId()
                                    .equals(each.entry().orElseThrow().aboutCase()));
        }

        private void open() {
            if (closedForReading) {
                throw new AssertionError("the journal is read");
            }
        }
    }

    private static AdviceEngine engine(Journal journal) {
        return AdviceEngine.builder()
                .ruleSets(new Agreed(DRAFT.source()))
                .journal(journal)
                .build();
    }

    private static ClientFile client(String caseId) {
        ClientFile nobody = ClientFile.of(caseId, DAY);
        return new ClientFile(
                caseId,
                DAY,
                new Goal(
                        Optional.of("JOB"),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                nobody.scores(),
                nobody.lifeDomains(),
                nobody.barriers(),
                nobody.situation(),
                nobody.flags(),
                nobody.interventions());
    }

    private static Decision decision(Advice advice, Verdict verdict, List<String> chosen, long corrects) {
        return new Decision(
                advice.municipality(),
                advice.caseId(),
                advice.adviceId(),
                DAY,
                verdict,
                chosen,
                List.of(),
                "fits-goal",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                corrects == 0 ? OptionalLong.empty() : OptionalLong.of(corrects));
    }

    private static OwnView view(Advice advice) {
        return new OwnView(
                advice.municipality(),
                advice.caseId(),
                advice.adviceId(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> told(Runnable refused) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(refused::run).isInstanceOfSatisfying(DossierException.class, problems -> {
            problems.problems().forEach(each -> told.add(each.code() + " " + each.pointer()));
            assertThat(problems.getMessage()).doesNotContain(BSN, "secret");
            assertThat(problems.problems()).isSorted().allSatisfy(DossierTest::tellsNothing);
        });
        return told;
    }

    private static void tellsNothing(InputProblem problem) {
        assertThat(problem.message().nl() + problem.help().nl() + problem.help().en())
                .doesNotContain(BSN, "secret");
    }

    @Test
    void withoutAJournalThereIsNoDossier() {
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(DRAFT.source()).build()) {
            assertThatIllegalStateException().isThrownBy(engine::dossier).withMessageContaining("journal");
        }
    }

    @Test
    void anAdviceIsGivenWithoutReadingTheJournalWhateverWasDecided() {
        Kept journal = new Kept();
        try (AdviceEngine engine = engine(journal)) {
            Advice advice = engine.advise(Draft.TOWN, client("case-1"));
            engine.dossier().add(decision(advice, Verdict.NONE, List.of(), 0));

            journal.closedForReading = true;
            assertThat(engine.advise(Draft.TOWN, client("case-1"))).isEqualTo(advice);
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithoutWhatWasWritten() {
        Kept journal = new Kept();
        try (AdviceEngine engine = engine(journal)) {
            Advice advice = engine.advise(Draft.TOWN, client("case-1"));
            Decision wrong = new Decision(
                    Draft.TOWN,
                    "case-secret",
                    advice.adviceId(),
                    DAY.minusDays(1),
                    Verdict.FOLLOWED,
                    List.of("SECRET" + BSN, "WORK", "WORK"),
                    List.of("WORK"),
                    "secret",
                    Optional.of("bel " + BSN),
                    Optional.of("1112\u200b22333"),
                    OptionalInt.of(-1),
                    OptionalLong.of(7));

            assertThat(told(() -> engine.dossier().add(wrong)))
                    .containsExactly(
                            "bsn /by",
                            "other-case /caseId",
                            "bsn /comment",
                            "unknown-decision /corrects",
                            "choice-does-not-fit /interventions",
                            "unknown-code /interventions/0",
                            "stated-twice /interventions/2",
                            "before-advice /on",
                            "unknown-code /reason",
                            "chosen-and-refused /refused",
                            "out-of-range /seconds");
            assertThat(told(() -> engine.dossier()
                            .add(new Decision(
                                    Draft.TOWN,
                                    "case-1",
                                    "no-such",
                                    DAY,
                                    Verdict.NONE,
                                    List.of(),
                                    List.of(),
                                    "fits-goal",
                                    Optional.of("x".repeat(4_001) + "\u202E"),
                                    Optional.of(" "),
                                    OptionalInt.empty(),
                                    OptionalLong.empty()))))
                    .containsExactly(
                            "unknown-advice /adviceId",
                            "empty-text /by",
                            "hidden-character /comment",
                            "too-long /comment");
            assertThat(journal.entries).hasSize(1);
        }
    }

    @Test
    void aVerdictFitsWhatWasChosen() {
        Kept journal = new Kept();
        try (AdviceEngine engine = engine(journal)) {
            Advice advice = engine.advise(Draft.TOWN, client("case-1"));
            Advice abstained = engine.advise(Draft.TOWN, ClientFile.of("case-2", DAY));
            List<String> proposed =
                    advice.proposals().stream().map(Proposal::intervention).toList();
            String other = engine.vocabulary(Draft.TOWN).interventions().keySet().stream()
                    .filter(code -> !proposed.contains(code))
                    .findFirst()
                    .orElseThrow();
            assertThat(proposed).containsExactly("WORK");
            assertThat(abstained.proposals()).isEmpty();

            assertThat(fits(engine, advice, Verdict.FOLLOWED)).isFalse();
            assertThat(fits(engine, advice, Verdict.FOLLOWED, "WORK", other)).isFalse();
            assertThat(fits(engine, advice, Verdict.ADAPTED, other)).isFalse();
            assertThat(fits(engine, advice, Verdict.OTHER)).isFalse();
            assertThat(fits(engine, advice, Verdict.OTHER, "WORK", other)).isFalse();
            assertThat(fits(engine, advice, Verdict.NONE, other)).isFalse();
            assertThat(fits(engine, advice, Verdict.SEEN_NOT_USED, "WORK")).isFalse();
            assertThat(fits(engine, abstained, Verdict.FOLLOWED, "WORK")).isFalse();
            assertThat(fits(engine, abstained, Verdict.ADAPTED, "WORK")).isFalse();

            assertThat(fits(engine, advice, Verdict.FOLLOWED, "WORK")).isTrue();
            assertThat(fits(engine, advice, Verdict.ADAPTED, "WORK", other)).isTrue();
            assertThat(fits(engine, advice, Verdict.OTHER, other)).isTrue();
            assertThat(fits(engine, advice, Verdict.NONE)).isTrue();
            assertThat(fits(engine, advice, Verdict.SEEN_NOT_USED)).isTrue();
            assertThat(fits(engine, abstained, Verdict.FOLLOWED)).isTrue();
        }
    }

    /** Tries a decision; when it is written, it corrects the one before. */
    private static boolean fits(AdviceEngine engine, Advice advice, Verdict verdict, String... chosen) {
        Dossier dossier = engine.dossier();
        for (long corrects = 0; corrects < 30; corrects++) {
            try {
                dossier.add(decision(advice, verdict, List.of(chosen), corrects));
                return true;
            } catch (DossierException refused) {
                List<String> codes =
                        refused.problems().stream().map(InputProblem::code).toList();
                if (codes.contains("choice-does-not-fit")) {
                    return false;
                }
            }
        }
        throw new AssertionError("no decision to correct was found");
    }

    @Test
    void aSecondDecisionNamesTheOneInWhosePlaceItComes() {
        Kept journal = new Kept();
        try (AdviceEngine engine = engine(journal)) {
            Advice advice = engine.advise(Draft.TOWN, client("case-1"));
            Dossier dossier = engine.dossier();
            dossier.add(view(advice));
            assertThat(told(() -> dossier.add(view(advice)))).containsExactly("already-there ");
            dossier.add(decision(advice, Verdict.NONE, List.of(), 0));

            assertThat(told(() -> dossier.add(decision(advice, Verdict.NONE, List.of(), 0))))
                    .containsExactly("already-decided /corrects");
            assertThat(told(() -> dossier.add(decision(advice, Verdict.NONE, List.of(), 2))))
                    .containsExactly("unknown-decision /corrects");
            dossier.add(decision(advice, Verdict.FOLLOWED, List.of("WORK"), 3));
            assertThat(told(() -> dossier.add(decision(advice, Verdict.NONE, List.of(), 3))))
                    .containsExactly("already-corrected /corrects");
            assertThat(told(() -> dossier.add(view(advice)))).containsExactly("already-there ", "too-late ");
        }
    }

    @Test
    void aDiscussionSaysWhoWasThereAndHoldsNoNumberOfACitizen() {
        Kept journal = new Kept();
        try (AdviceEngine engine = engine(journal)) {
            Advice advice = engine.advise(Draft.TOWN, client("case-1"));
            assertThat(told(() -> engine.dossier()
                            .add(new Discussion(
                                    Draft.TOWN,
                                    "case-1",
                                    advice.adviceId(),
                                    DAY,
                                    List.of(),
                                    BSN,
                                    Optional.of(new Discussion.ProposedChange(
                                            Discussion.ProposedChange.Subject.RULE, "first", " "))))))
                    .containsExactly("empty-text /change/proposal", "bsn /outcome", "missing /present");
            engine.dossier()
                    .add(new Discussion(
                            Draft.TOWN,
                            "case-1",
                            advice.adviceId(),
                            DAY,
                            List.of("teamleider"),
                            "Goed besproken.",
                            Optional.empty()));
            assertThat(journal.entries).hasSize(2);
        }
    }

    @Property(tries = 10)
    void aCorrectionChangesNoEarlierEntryAndTheSameClientFileGivesTheSameAdvice(
            @ForAll("verdicts") List<Verdict> verdicts) {
        Kept journal = new Kept();
        try (AdviceEngine engine = engine(journal)) {
            Advice advice = engine.advise(Draft.TOWN, client("case-1"));
            long holds = 0;
            for (Verdict verdict : verdicts) {
                List<Recorded> before = List.copyOf(journal.entries);
                List<String> chosen =
                        verdict == Verdict.FOLLOWED || verdict == Verdict.ADAPTED ? List.of("WORK") : List.of();
                engine.dossier().add(decision(advice, verdict, chosen, holds));
                holds = journal.entries.size();
                assertThat(journal.entries.subList(0, before.size())).isEqualTo(before);
                assertThat(engine.advise(Draft.TOWN, client("case-1"))).isEqualTo(advice);
            }
        }
    }

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Arbitraries.of(Verdict.FOLLOWED, Verdict.ADAPTED, Verdict.NONE, Verdict.SEEN_NOT_USED)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Test
    void anAdviceIsGivenAgainAsItWasWithAndWithoutHowFirmlyItStands() {
        Kept journal = new Kept();
        for (boolean firm : List.of(true, false)) {
            try (AdviceEngine engine = AdviceEngine.builder()
                            .ruleSets(DRAFT.source())
                            .journal(journal)
                            .robustness(firm)
                            .build();
                    AdviceEngine later = AdviceEngine.builder()
                            .ruleSets(DRAFT.source())
                            .journal(journal)
                            .robustness(!firm)
                            .build()) {
                Advice advice = engine.advise(Draft.TOWN, client("case-" + firm));
                assertThat(advice.proposals().get(0).stands().isPresent()).isEqualTo(firm);

                Replay replay = later.dossier().replay(Draft.TOWN, advice.adviceId(), files -> DRAFT.source());

                assertThat(replay.now()).isEqualTo(advice);
                assertThat(replay.isSame()).isTrue();
            }
        }
    }
}
