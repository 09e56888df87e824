package nl.gewogenmaatwerk.explain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Advices made by hand, with a vocabulary to read them with. */
final class ExampleAdvice {
    private static final Origin HERE = Origin.file("framework/vocabulary.yaml");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static final Text JOBS = new Text("Groepstraining zoeken naar werk", "Group training in finding work");
    static final Text SOLL = new Text("Sollicitatietraining", "Application training");
    private static final Text SCHOL = new Text("Langere vakopleiding", "Longer vocational training");
    private static final Text WOON = new Text("Hulp bij wonen", "Help with housing");
    private static final Text IPS = new Text("Individuele plaatsing en steun", "Individual placement and support");
    static final Text SHV = new Text("Schuldhulp", "Debt help");
    private static final Text BBL = new Text("leren en werken (BBL)", "learning while working (BBL)");
    static final Text CLIENT_GOAL = new Text("Het doel van de klant is leidend", "The client's own goal leads");

    static final Advice.RuleSetReference RULE_SET = new Advice.RuleSetReference(
            "voorbeeld-doel-van-de-klant", "1.0.0", "sha256:0123456789abcdef0123456789abcdef");

    private ExampleAdvice() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(
                grounds(
                        ground("safety", "veiligheid", "safety"),
                        ground("own-goal", "eigen doel", "own goal"),
                        ground("self-efficacy", "geloof in eigen kunnen", "belief in own ability"),
                        ground("skill", "vaardigheid", "skill"),
                        ground("speed-to-work", "snel aan het werk", "speed to work"),
                        ground("earlier-experience", "eerdere ervaring", "earlier experience"),
                        ground("obligation", "verplichting", "obligation")),
                Map.of(
                        GoalField.TYPE,
                        new GoalField(
                                GoalField.TYPE,
                                new Text("soort doel", "kind of goal"),
                                true,
                                Text.same("?"),
                                Map.of(),
                                HERE)),
                constructs(
                        construct("self-efficacy", "geloof in eigen kunnen", "belief in own ability"),
                        construct("outcome-expectation", "verwachting van werk", "expectation of work"),
                        construct("social-norm", "steun van belangrijke anderen", "support of important others"),
                        construct("vocational-skills", "vakvaardigheden", "vocational skills")),
                Map.of(
                        "housing",
                        new BarrierDomain("housing", new Text("wonen", "housing"), true, Text.same("?"), HERE)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("SCHOL", schooling()),
                Map.of());
    }

    private static Intervention schooling() {
        return new Intervention(
                "SCHOL",
                SCHOL,
                List.of("vocational-skills"),
                List.of(),
                Text.same(""),
                Text.same(""),
                Text.same(""),
                new Evidence(Evidence.Certainty.M, Text.same(""), List.of()),
                6,
                Map.of("BBL", BBL),
                OptionalInt.empty(),
                false,
                HERE);
    }

    /** Proposals of all three tiers, with everything that an advice can have. */
    static Advice full() {
        return advice(
                Advice.Outcome.PROPOSALS,
                List.of(housing(), placement(), training(), education()),
                List.of(new Considered(
                        "MGV",
                        new Text("Motiverende gespreksvoering", "Motivational interviewing"),
                        -1,
                        List.of(
                                argument(
                                        Direction.FOR,
                                        Strength.WEAK,
                                        "own-goal",
                                        1,
                                        true,
                                        "r05-value",
                                        "Werk heeft nu nog weinig waarde voor de klant.",
                                        "Work has little value for the client as yet."),
                                argument(
                                        Direction.AGAINST,
                                        Strength.WEAK,
                                        "skill",
                                        2,
                                        true,
                                        "r05-already-willing",
                                        "De klant wil al; een gesprek over willen voegt weinig toe.",
                                        "The client is willing already; talking about it adds little.")))),
                List.of(new RuledOut(
                        "SOLL",
                        SOLL,
                        List.of(
                                argument(
                                        Direction.RULES_OUT,
                                        null,
                                        "earlier-experience",
                                        3,
                                        false,
                                        "r11-twice",
                                        "Dit is twee keer gedaan en veranderde niets.",
                                        "This was done twice and changed nothing.",
                                        fact(
                                                "intervention:SOLL:2024-12-01",
                                                "sollicitatietraining tot 1 december 2024: geen verandering",
                                                "application training until 1 December 2024: no change"),
                                        fact(
                                                "intervention:SOLL:2025-06-01",
                                                "sollicitatietraining tot 1 juni 2025: geen verandering",
                                                "application training until 1 June 2025: no change")),
                                argument(
                                        Direction.FOR,
                                        Strength.PLAIN,
                                        "skill",
                                        2,
                                        true,
                                        "r08-search-skills",
                                        "Goed leren solliciteren helpt bij het zoeken.",
                                        "Learning to apply well helps the search.")))),
                List.of(new Question(
                        "outcome-expectation",
                        new Text("Wat denkt u dat werk u gaat opleveren?", "What do you think work will bring you?"),
                        new Text(
                                "Dan weten we of twijfel over wat werk oplevert een rol speelt.",
                                "Then we know whether doubt about what work brings plays a part."))),
                List.of("goal.type", "outcome-expectation", "social-norm", "flags", "local-thing"),
                List.of(new Notice(
                        "stale-score",
                        "score:job-search-skills",
                        new Text(
                                "De score op zoekvaardigheden is ouder dan 90 dagen; bespreek of zij nog klopt.",
                                "The score on search skills is older than 90 days; check whether it still holds."))));
    }

    /** Nothing but a first conversation. */
    static Advice abstained() {
        return advice(
                Advice.Outcome.ABSTAINED,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Question(
                                "goal.type",
                                new Text("Wat wilt u bereiken?", "What do you want to achieve?"),
                                new Text(
                                        "Zonder doel is niet te wegen welke stap past.",
                                        "Without a goal nobody can weigh which step fits.")),
                        notAskedYet("self-efficacy", "Hoeveel vertrouwen heeft u erin?", "How confident are you?"),
                        notAskedYet("social-norm", "Wie steunt u?", "Who supports you?"),
                        new Question(
                                Question.CASE_DISCUSSION,
                                new Text("Bespreek deze casus met collega's.", "Discuss this case with colleagues."),
                                new Text("Samen ziet u meer.", "Together you see more."))),
                List.of("goal.type", "self-efficacy"),
                List.of());
    }

    private static Question notAskedYet(String about, String nl, String en) {
        return new Question(
                about, new Text(nl, en), new Text("Dit is nog niet gevraagd.", "This has not been asked yet."));
    }

    /** The least that an advice can hold, with words that try to steer the terminal. */
    static Advice bare() {
        Proposal only = new Proposal(
                1,
                Proposal.Tier.WEIGHED,
                "JOBS",
                Text.same("Label\u001b[31m\nwith\tcontrol\u202echaracters"),
                Optional.empty(),
                "unheard-of",
                new Proposal.PrincipleReference("p", Text.same("P")),
                2,
                Optional.empty(),
                Text.same("A"),
                new Proposal.EvidenceReference(Evidence.Certainty.P, Text.same("E"), ""),
                DAY,
                List.of(),
                List.of(argument(Direction.FOR, Strength.PLAIN, "unheard-of", 1, true, "r", "B", "B")));
        return advice(Advice.Outcome.PROPOSALS, List.of(only), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Proposals of two tiers that stand equally firmly. */
    static Advice standing(Stands stands) {
        return advice(
                Advice.Outcome.PROPOSALS,
                List.of(at(1, placement()).standing(stands), at(2, education()).standing(stands)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Proposal at(int rank, Proposal proposal) {
        return new Proposal(
                rank,
                proposal.tier(),
                proposal.intervention(),
                proposal.label(),
                proposal.variant(),
                proposal.target(),
                proposal.principle(),
                proposal.support(),
                proposal.aboveNextBecause(),
                proposal.approach(),
                proposal.evidence(),
                proposal.reviewOn(),
                proposal.alongside(),
                proposal.arguments());
    }

    private static Proposal housing() {
        return proposal(
                1,
                Proposal.Tier.ACUTE,
                "WOON",
                WOON,
                "housing",
                "vakmanschap",
                new Text("Vakmanschap van de professional", "The professional's own standard"),
                0,
                "Dit is acuut; het volgende voorstel is dat niet.",
                "This is acute; the next proposal is not.",
                List.of(),
                List.of(argument(
                        Direction.ACUTE,
                        null,
                        "safety",
                        3,
                        false,
                        "r01-housing",
                        "Zonder dak boven het hoofd komt niets anders van de grond.",
                        "Without a roof nothing else gets off the ground.",
                        fact("barrier:housing", "wonen is acuut", "housing is acute"),
                        fact("life-domain:zrm-2017:huisvesting", "ZRM 2017, huisvesting: 1", "ZRM 2017, housing: 1"))));
    }

    private static Proposal placement() {
        return proposal(
                2,
                Proposal.Tier.CONFIRMED,
                "IPS",
                IPS,
                "self-efficacy",
                "doel-van-de-klant",
                CLIENT_GOAL,
                9,
                "Dit is aangewezen; het volgende voorstel is gewogen.",
                "This is indicated; the next proposal is weighed.",
                List.of(),
                List.of(argument(
                        Direction.CONFIRMS,
                        null,
                        "own-goal",
                        3,
                        true,
                        "r10-ips",
                        "De klant wil werken en is in behandeling; dan helpt direct plaatsen met steun het best.",
                        "The client wants to work and is in treatment; placing at once with support helps most.")));
    }

    private static Proposal training() {
        RuleReference alongside = rule("r12-debts", 40);
        return proposal(
                3,
                Proposal.Tier.WEIGHED,
                "JOBS",
                JOBS,
                "self-efficacy",
                "doel-van-de-klant",
                CLIENT_GOAL,
                8,
                "De steun is hoger (8 tegen 5), vooral door geloof in eigen kunnen.",
                "Its support is higher (8 against 5), mostly by belief in own ability.",
                List.of(new Proposal.Companion(
                        "SHV",
                        SHV,
                        new Text(
                                "Hulp bij schulden loopt naast de stap naar werk, en hoeft niet eerst klaar te zijn.",
                                "Debt help runs beside the step to work and need not be finished first."),
                        alongside)),
                List.of(
                        argument(
                                Direction.FOR,
                                Strength.STRONG,
                                "self-efficacy",
                                3,
                                true,
                                "confidence-before-applying",
                                "Vertrouwen is de hefboom, niet vaardigheid. In de groep oefent de klant met tegenslag, "
                                        + "en ziet dat anderen dezelfde stap zetten.",
                                "Confidence is the lever, not skill. In the group the client practises with setbacks, "
                                        + "and sees others take the same step.",
                                fact(
                                        "score:self-efficacy",
                                        "geloof in eigen kunnen is 1 (hoogstens 2)",
                                        "belief in own ability is 1 (at most 2)"),
                                fact(
                                        "intervention:SOLL:2025-06-01",
                                        "sollicitatietraining: geen verandering",
                                        "application training: no change")),
                        withAbsence(argument(
                                Direction.FOR,
                                Strength.WEAK,
                                "self-efficacy",
                                3,
                                false,
                                "confidence-in-a-group",
                                "Een groep steunt.",
                                "A group supports.")),
                        argument(
                                Direction.AGAINST,
                                Strength.WEAK,
                                "speed-to-work",
                                1,
                                true,
                                "training-takes-time",
                                "Een training kost tijd waarin de klant nog niet werkt.",
                                "A training takes time in which the client does not work yet."),
                        argument(
                                Direction.AGAINST,
                                Strength.STRONG,
                                "obligation",
                                0,
                                true,
                                "obligation-first",
                                "De verplichting gaat voor.",
                                "The obligation comes first.")));
    }

    private static Proposal education() {
        Argument byVariant = argument(
                Direction.FOR,
                Strength.PLAIN,
                "speed-to-work",
                1,
                true,
                "r08-bbl",
                "Er is veel vraag naar dit beroep.",
                "There is much demand for this trade.");
        return new Proposal(
                4,
                Proposal.Tier.WEIGHED,
                "SCHOL",
                SCHOL,
                Optional.of(new Proposal.Variant("BBL", BBL)),
                "vocational-skills",
                new Proposal.PrincipleReference("doel-van-de-klant", CLIENT_GOAL),
                5,
                Optional.empty(),
                APPROACH,
                EVIDENCE,
                LocalDate.of(2026, 9, 1),
                List.of(),
                List.of(
                        argument(
                                Direction.FOR,
                                Strength.WEAK,
                                "own-goal",
                                3,
                                true,
                                "r08-education",
                                "Een opleiding is het eigen doel.",
                                "Education is the own goal."),
                        new Argument(
                                byVariant.direction(),
                                byVariant.strength(),
                                byVariant.ground(),
                                byVariant.weight(),
                                byVariant.counted(),
                                byVariant.principle(),
                                Optional.of("BBL"),
                                byVariant.because(),
                                byVariant.rule(),
                                byVariant.facts(),
                                byVariant.absences())));
    }

    private static final Text APPROACH = new Text(
            "Vier kleine successen. Vraag wat al eens lukte, en bouw daarop voort.",
            "Celebrate small successes. Ask what worked before, and build on it.");

    private static final Proposal.EvidenceReference EVIDENCE = new Proposal.EvidenceReference(
            Evidence.Certainty.M,
            new Text(
                    "In een veldexperiment vonden deelnemers vaker werk.",
                    "In a field experiment participants found work more often."),
            "Vinokur & Schul 1997, J Consult Clin Psychol 65(5):867");

    private static Proposal proposal(
            int rank,
            Proposal.Tier tier,
            String code,
            Text label,
            String target,
            String principle,
            Text statement,
            int support,
            String aboveNl,
            String aboveEn,
            List<Proposal.Companion> alongside,
            List<Argument> arguments) {
        return new Proposal(
                rank,
                tier,
                code,
                label,
                Optional.empty(),
                target,
                new Proposal.PrincipleReference(principle, statement),
                support,
                Optional.of(new Text(aboveNl, aboveEn)),
                APPROACH,
                EVIDENCE,
                LocalDate.of(2026, 6, 1),
                alongside,
                arguments);
    }

    static Argument argument(
            Direction direction,
            @Nullable Strength strength,
            String ground,
            int weight,
            boolean counted,
            String rule,
            String nl,
            String en,
            FactReference... facts) {
        return new Argument(
                direction,
                Optional.ofNullable(strength),
                ground,
                weight,
                counted,
                "doel-van-de-klant",
                Optional.empty(),
                new Text(nl, en),
                rule(rule, 12),
                List.of(facts),
                List.of());
    }

    private static Argument withAbsence(Argument argument) {
        return new Argument(
                argument.direction(),
                argument.strength(),
                argument.ground(),
                argument.weight(),
                argument.counted(),
                argument.principle(),
                argument.variant(),
                argument.because(),
                argument.rule(),
                List.of(fact("score:self-efficacy", "geloof in eigen kunnen is 1", "belief in own ability is 1")),
                List.of(fact("score:social-norm", "steun van belangrijke anderen", "support of important others")));
    }

    static FactReference fact(String key, String nl, String en) {
        return new FactReference(key, new Text(nl, en));
    }

    static RuleReference rule(String id, int line) {
        return new RuleReference(id, Text.same(id), "framework/rules/" + id + ".drl", line, "framework");
    }

    private static Advice advice(
            Advice.Outcome outcome,
            List<Proposal> proposals,
            List<Considered> considered,
            List<RuledOut> ruledOut,
            List<Question> questions,
            List<String> unknowns,
            List<Notice> notices) {
        return new Advice(
                "5f0c1d2e3b4a",
                "case-0031",
                DAY,
                "voorbeeld-doel-van-de-klant",
                RULE_SET,
                "0.1.0",
                outcome,
                proposals,
                considered,
                ruledOut,
                questions,
                unknowns,
                notices);
    }

    private static Map<String, Ground> grounds(Ground... grounds) {
        Map<String, Ground> all = new LinkedHashMap<>();
        for (Ground ground : grounds) {
            all.put(ground.code(), ground);
        }
        return all;
    }

    private static Ground ground(String code, String nl, String en) {
        return new Ground(code, new Text(nl, en), Text.same(""), HERE);
    }

    private static Map<String, Construct> constructs(Construct... constructs) {
        Map<String, Construct> all = new LinkedHashMap<>();
        for (Construct construct : constructs) {
            all.put(construct.code(), construct);
        }
        return all;
    }

    private static Construct construct(String code, String nl, String en) {
        return new Construct(code, new Text(nl, en), Part.WILLING, true, List.of(), Text.same("?"), HERE);
    }
}
