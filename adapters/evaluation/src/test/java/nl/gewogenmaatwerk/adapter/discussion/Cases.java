package nl.gewogenmaatwerk.adapter.discussion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/** Advices, decisions and client files made by hand. */
final class Cases {

    static final String TOWN = "voorbeeld";
    static final String GOAL = "doel-van-de-klant";
    static final String WORK = "werk-eerst";
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    static final CodeNames NAMES = new CodeNames(
            RuleSetFolder.bundled()
                    .read("voorbeeld-doel-van-de-klant")
                    .framework()
                    .vocabulary(),
            Map.of(
                    GOAL, new Text("Het doel van de klant leidt", "The client's goal leads"),
                    WORK, new Text("Werk gaat voor", "Work comes first")),
            Map.of("passend", new Text("Past bij de klant", "Fits the client")));

    private Cases() {}

    /** A counted argument. @param weight above 0: for, below 0: against */
    static Argument argument(String principle, Strength strength, int weight) {
        return new Argument(
                weight > 0 ? Argument.Direction.FOR : Argument.Direction.AGAINST,
                Optional.of(strength),
                "self-efficacy",
                Math.abs(weight),
                true,
                principle,
                Optional.empty(),
                new Text("Omdat het zo is.", "Because it is so."),
                new RuleReference("rule-1", new Text("Regel een", "Rule one"), "framework/rules/a.drl", 3, "framework"),
                List.of(new Argument.FactReference(
                        "intervention:SOLL:2025-12-01",
                        new Text(
                                "Training: veranderde niets (tot 2025-12-01)",
                                "Training: changed nothing (until 2025-12-01)"))),
                List.of());
    }

    /** A weighed proposal, without its place. */
    static Proposal proposal(String code, String principle, int support, Argument... arguments) {
        return new Proposal(
                1,
                Proposal.Tier.WEIGHED,
                code,
                NAMES.intervention(code),
                Optional.empty(),
                "self-efficacy",
                new Proposal.PrincipleReference(principle, NAMES.principle(principle)),
                support,
                Optional.empty(),
                Text.same("bejegening"),
                new Proposal.EvidenceReference(Evidence.Certainty.P, Text.same("praktijk"), ""),
                DAY.plusMonths(3),
                List.of(),
                List.of(arguments));
    }

    private static Proposal at(int rank, Proposal one) {
        return new Proposal(
                rank,
                one.tier(),
                one.intervention(),
                one.label(),
                one.variant(),
                one.target(),
                one.principle(),
                one.support(),
                one.aboveNextBecause(),
                one.approach(),
                one.evidence(),
                one.reviewOn(),
                one.alongside(),
                one.arguments());
    }

    /** An advice with proposals, about a client of whom nothing more is known than a goal and one score. */
    static Advised advised(String caseId, int score, Proposal... proposals) {
        return advised(caseId, score, List.of(), proposals);
    }

    static Advised advised(String caseId, int score, List<Considered> considered, Proposal... proposals) {
        return advised(
                caseId,
                score,
                Advice.Outcome.PROPOSALS,
                IntStream.range(0, proposals.length)
                        .mapToObj(i -> at(i + 1, proposals[i]))
                        .toList(),
                considered,
                List.of());
    }

    /** An abstention. @param about what is asked */
    static Advised abstained(String caseId, int score, String... about) {
        return advised(
                caseId,
                score,
                Advice.Outcome.ABSTAINED,
                List.of(),
                List.of(),
                Arrays.stream(about)
                        .map(each -> new Question(each, Text.same("Vraag?"), Text.same("Daarom.")))
                        .toList());
    }

    private static Advised advised(
            String caseId,
            int score,
            Advice.Outcome outcome,
            List<Proposal> proposals,
            List<Considered> considered,
            List<Question> questions) {
        return new Advised(
                new Advice(
                        adviceId(caseId),
                        caseId,
                        DAY,
                        TOWN,
                        new Advice.RuleSetReference(TOWN, "1.0.0", "sha256:" + "0".repeat(64)),
                        "0.1.0",
                        outcome,
                        proposals,
                        considered,
                        List.of(),
                        questions,
                        List.of("social-norm"),
                        List.of()),
                client(caseId, score),
                "1.0.0+1.0.0");
    }

    static String adviceId(String caseId) {
        return "advice-of-" + caseId;
    }

    private static ClientFile client(String caseId, int score) {
        return new ClientFile(
                caseId,
                DAY,
                new Goal(
                        Optional.of("JOB"),
                        Optional.of(true),
                        OptionalInt.of(4),
                        OptionalInt.of(3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("in woorden van " + caseId)),
                List.of(new Score(
                        "self-efficacy",
                        score,
                        ScoreSource.CLIENT,
                        DAY.minusDays(score * 10L),
                        Optional.of("gesprek " + caseId))),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Decision decision(String caseId, Verdict verdict, String... interventions) {
        return new Decision(
                TOWN,
                caseId,
                adviceId(caseId),
                DAY.plusDays(1),
                verdict,
                List.of(interventions),
                List.of(),
                "passend",
                Optional.of("opmerking over " + caseId),
                Optional.of("professional-7"),
                OptionalInt.empty(),
                OptionalLong.empty());
    }

    static OwnView ownView(String caseId, String... interventions) {
        return new OwnView(
                TOWN,
                caseId,
                adviceId(caseId),
                List.of(interventions),
                Optional.empty(),
                Optional.of("professional-7"));
    }
}
