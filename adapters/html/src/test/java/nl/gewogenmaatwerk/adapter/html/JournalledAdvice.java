package nl.gewogenmaatwerk.adapter.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Discussion.ProposedChange;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** An advice made by hand in which everything has something to show, with all that people did with it. */
final class JournalledAdvice {

    static final String TOWN = "voorbeeld-doel-van-de-klant";
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final String ID = "sha256:" + "a1".repeat(32);

    private static final String GOAL = "doel-van-de-klant";
    private static final String WORK = "werk-eerst";

    static final CodeNames NAMES = new CodeNames(
            RuleSetFolder.bundled().read(TOWN).framework().vocabulary(),
            Map.of(
                    GOAL, new Text("Het doel van de klant is leidend", "The client's goal leads"),
                    WORK, new Text("Werk gaat voor", "Work comes first")),
            Map.of("client-not-now", new Text("De klant wil dit nu niet", "The client does not want this now")));

    private JournalledAdvice() {}

    /** The advice, an own view, a decision, its correction and a discussion. */
    static List<Recorded> entries() {
        ListedJournal journal = new ListedJournal();
        journal.write(new Advised(advice(), client(), "1.0.0+1.0.0"));
        journal.write(new OwnView(
                TOWN, "case-0031", ID, List.of("SOLL"), Optional.of("Ik dacht aan training."), Optional.of("prof-7")));
        journal.write(decision(Decision.Verdict.FOLLOWED, List.of("JOBS"), OptionalLong.empty()));
        journal.write(decision(Decision.Verdict.OTHER, List.of("MGV"), OptionalLong.of(3)));
        journal.write(new Discussion(
                TOWN,
                "case-0031",
                ID,
                LocalDate.of(2026, 4, 2),
                List.of("teamleider", "jobcoach"),
                "Eerst contact maken was hier <b>goed</b>.",
                Optional.of(new ProposedChange(
                        ProposedChange.Subject.RULE,
                        "confidence-first",
                        "Laat dit zwak pleiten bij weinig contact."))));
        return journal.entries();
    }

    private static Decision decision(Decision.Verdict verdict, List<String> chosen, OptionalLong corrects) {
        return new Decision(
                TOWN,
                "case-0031",
                ID,
                DAY.plusDays(2),
                verdict,
                chosen,
                List.of("WEP"),
                "client-not-now",
                Optional.of("Zij wil eerst rust."),
                Optional.of("prof-7"),
                OptionalInt.of(40),
                corrects);
    }

    static ClientFile client() {
        return new ClientFile(
                "case-0031",
                DAY,
                new Goal(
                        Optional.of("JOB"),
                        Optional.of(true),
                        OptionalInt.of(4),
                        OptionalInt.empty(),
                        Optional.of("MID"),
                        Optional.empty(),
                        Optional.of("weer aan het werk in de logistiek")),
                List.of(
                        new Score("self-efficacy", 1, ScoreSource.CLIENT, DAY.minusDays(9), Optional.of("gesprek")),
                        new Score("local-thing", 3, ScoreSource.PROFESSIONAL, DAY.minusDays(3), Optional.empty())),
                List.of(new LifeDomain("zrm-2017", "huisvesting", 3, DAY.minusDays(18), ScoreSource.PROFESSIONAL)),
                Optional.of(List.of(
                        new Barrier("finance", Optional.of(Severity.SERIOUS), true),
                        new Barrier("housing", Optional.empty(), false))),
                Map.of("months-on-benefit", new SituationValue.WholeNumber(26)),
                Optional.of(List.of()),
                Optional.of(List.of(new PastIntervention(
                        "SOLL",
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        Optional.of(LocalDate.of(2025, 6, 1)),
                        PastIntervention.Outcome.NO_CHANGE))),
                Set.of(ClientFile.Listing.BARRIERS),
                Optional.of(List.of(new Step(Step.Kind.INTAKE, Optional.of(DAY.minusDays(30)), Optional.empty()))),
                List.of(new Attainment(
                        "elke dag naar buiten", Attainment.Scale.GAS6, -2, DAY.minusDays(30), ScoreSource.CLIENT)));
    }

    private static Advice advice() {
        Proposal first = new Proposal(
                        1,
                        Proposal.Tier.WEIGHED,
                        "JOBS",
                        NAMES.intervention("JOBS"),
                        Optional.of(new Proposal.Variant("GROUP", new Text("in een groep", "in a group"))),
                        "self-efficacy",
                        new Proposal.PrincipleReference(GOAL, NAMES.principle(GOAL)),
                        5,
                        Optional.of(new Text(
                                "Het doel van de klant weegt hier zwaarder.", "The client's goal weighs more here.")),
                        new Text("Begin bij wat lukt.", "Start with what goes well."),
                        new Proposal.EvidenceReference(
                                Evidence.Certainty.M, new Text("Hielp in onderzoek.", "Helped in research."), "S28"),
                        LocalDate.of(2026, 6, 1),
                        List.of(new Proposal.Companion(
                                "SHV",
                                NAMES.intervention("SHV"),
                                new Text("Schulden staan in de weg.", "Debts are in the way."),
                                rule("debts-alongside", 40))),
                        List.of(
                                argument(Direction.FOR, Optional.of(Strength.STRONG), "self-efficacy", 3, true, GOAL),
                                argument(Direction.FOR, Optional.of(Strength.WEAK), "self-efficacy", 3, false, GOAL),
                                argument(
                                        Direction.AGAINST,
                                        Optional.of(Strength.PLAIN),
                                        "speed-to-work",
                                        2,
                                        true,
                                        WORK)))
                .standing(new Stands(
                        false,
                        2,
                        9,
                        List.of(new Stands.Turn(
                                "social-norm",
                                "score:social-norm",
                                NAMES.term("social-norm"),
                                Optional.empty(),
                                new Text("1 of 2", "1 or 2"),
                                Stands.Place.LATER,
                                Optional.of("NETW"))),
                        List.of()));
        Proposal second = new Proposal(
                2,
                Proposal.Tier.WEIGHED,
                "BEM",
                NAMES.intervention("BEM"),
                Optional.empty(),
                "search-activity",
                new Proposal.PrincipleReference(WORK, NAMES.principle(WORK)),
                4,
                Optional.empty(),
                new Text("Wees duidelijk.", "Be clear."),
                new Proposal.EvidenceReference(Evidence.Certainty.P, new Text("Praktijk.", "Practice."), ""),
                LocalDate.of(2026, 6, 1),
                List.of(),
                List.of(argument(Direction.FOR, Optional.of(Strength.PLAIN), "speed-to-work", 2, true, WORK)));
        return new Advice(
                ID,
                "case-0031",
                DAY,
                TOWN,
                new Advice.RuleSetReference(TOWN, "1.0.0", "sha256:" + "b2".repeat(32)),
                "0.1.0",
                Advice.Outcome.PROPOSALS,
                List.of(first, second),
                List.of(new Considered(
                        "WEP",
                        NAMES.intervention("WEP"),
                        -2,
                        List.of(argument(
                                Direction.AGAINST, Optional.of(Strength.WEAK), "speed-to-work", 2, true, WORK)))),
                List.of(new RuledOut(
                        "SOLL",
                        NAMES.intervention("SOLL"),
                        List.of(argument(
                                Direction.RULES_OUT, Optional.empty(), "earlier-experience", 3, false, GOAL)))),
                List.of(new Question(
                        "social-norm",
                        new Text("Wie steunt u?", "Who supports you?"),
                        new Text("Dat kan de volgorde veranderen.", "That can change the order."))),
                List.of("social-norm", "flags"),
                List.of(new Notice(
                        "stale-score", "score:self-efficacy", new Text("Een score is oud.", "A score is old."))));
    }

    private static Argument argument(
            Direction direction,
            Optional<Strength> strength,
            String ground,
            int weight,
            boolean counted,
            String principle) {
        return new Argument(
                direction,
                strength,
                ground,
                weight,
                counted,
                principle,
                Optional.empty(),
                new Text("Vertrouwen is de hefboom & <niet> vaardigheid.", "Confidence is the lever & <not> skill."),
                rule("confidence-first", 12),
                List.of(new FactReference(
                        "intervention:SOLL:2025-06-01",
                        new Text(
                                "Training: veranderde niets (tot 2025-06-01)",
                                "Training: changed nothing (until 2025-06-01)"))),
                List.of(new FactReference(
                        "flag:EXEMPT_9A", new Text("ontheffing (niet genoemd)", "exemption (not mentioned)"))));
    }

    private static RuleReference rule(String id, int line) {
        return new RuleReference(
                id, new Text("Eerst vertrouwen", "Confidence first"), "framework/rules/r4.dslr", line, "framework");
    }
}
