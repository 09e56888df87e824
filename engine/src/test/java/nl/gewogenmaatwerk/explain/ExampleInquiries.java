package nl.gewogenmaatwerk.explain;

import static nl.gewogenmaatwerk.explain.ExampleAdvice.argument;
import static nl.gewogenmaatwerk.explain.ExampleAdvice.fact;
import static nl.gewogenmaatwerk.explain.ExampleAdvice.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.advice.Stands.Turn;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhatIf.Way;
import nl.gewogenmaatwerk.inquiry.WhatIf.Ways;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.Decider;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Answers made by hand, one for each situation that a text must be able to tell. */
final class ExampleInquiries {
    private static final Basis BASIS = new Basis(
            "5f0c1d2e3b4a",
            "case-0031",
            ExampleAdvice.DAY,
            "voorbeeld-doel-van-de-klant",
            ExampleAdvice.RULE_SET,
            "0.1.0");

    private static final Argument FOR = argument(
            Direction.FOR,
            Strength.PLAIN,
            "skill",
            2,
            true,
            "r08-search-skills",
            "Goed leren solliciteren helpt bij het zoeken.",
            "Learning to apply well helps the search.",
            fact("score:job-search-skills", "zoekvaardigheden is 2 (hoogstens 2)", "search skills is 2 (at most 2)"));
    private static final Argument AGAINST = argument(
            Direction.AGAINST,
            Strength.STRONG,
            "self-efficacy",
            3,
            true,
            "r04-confidence-first",
            "Alleen oefenen helpt weinig zolang het vertrouwen ontbreekt.",
            "Practice alone helps little as long as confidence is lacking.");
    private static final Argument SILENT = argument(
            Direction.FOR,
            Strength.STRONG,
            "obligation",
            0,
            true,
            "obligation-first",
            "De verplichting gaat voor.",
            "The obligation comes first.");
    private static final Argument RULES_OUT = argument(
            Direction.RULES_OUT,
            null,
            "earlier-experience",
            3,
            false,
            "r11-twice",
            "Dit is twee keer gedaan en veranderde niets.",
            "This was done twice and changed nothing.",
            fact(
                    "intervention:SOLL:2025-06-01",
                    "sollicitatietraining tot 1 juni 2025: veranderde niets",
                    "application training until 1 June 2025: changed nothing"));

    private ExampleInquiries() {}

    /** Why an intervention is not proposed, or not first, by the name of the situation. */
    static Map<String, WhyNot> whyNots() {
        Map<String, WhyNot> all = new LinkedHashMap<>();
        all.put("first", whyNot(new WhyNot.First(List.of(FOR, SILENT))));
        all.put("ruled-out", whyNot(new WhyNot.RuledOut(List.of(RULES_OUT), List.of(FOR))));
        all.put("ruled-out-by-nothing-else", whyNot(new WhyNot.RuledOut(List.of(RULES_OUT, RULES_OUT), List.of())));
        for (Decider decider : Decider.values()) {
            all.put("outweighed-" + decider.name().toLowerCase(Locale.ROOT), outweighed(decider));
        }
        all.put(
                "outweighed-by-several",
                whyNot(new WhyNot.Outweighed(
                        3,
                        4,
                        List.of(comparison(1, Decider.TIER), comparison(2, Decider.SUPPORT)),
                        List.of(FOR, AGAINST))));
        all.put("not-supported", whyNot(new WhyNot.NotSupported(-5, List.of(FOR, AGAINST))));
        all.put("weighs-nothing", whyNot(new WhyNot.NotSupported(0, List.of(SILENT))));
        all.put("nothing-argued", whyNot(new WhyNot.NothingArgued(List.of(mixed(), unknownOnly()), List.of(AGAINST))));
        all.put("nothing-argued-false-only", whyNot(new WhyNot.NothingArgued(List.of(falseOnly()), List.of())));
        all.put(
                "nothing-argued-many-rules",
                whyNot(new WhyNot.NothingArgued(
                        IntStream.range(0, 8).mapToObj(each -> unknownOnly()).toList(), List.of())));
        all.put("nothing-argued-no-rule", whyNot(new WhyNot.NothingArgued(List.of(), List.of())));
        all.put(
                "alongside",
                new WhyNot(
                        BASIS,
                        "SHV",
                        ExampleAdvice.SHV,
                        new WhyNot.NothingArgued(List.of(falseOnly()), List.of()),
                        List.of(new WhyNot.Alongside(
                                1,
                                "JOBS",
                                ExampleAdvice.JOBS,
                                new Text(
                                        "De klant hoeft niet eerst schuldenvrij te zijn.",
                                        "The client need not be free of debts first."),
                                rule("r12-finance-serious", 90)))));
        all.put("not-offered-and-fits", whyNot(new WhyNot.NotOffered(NOT_HERE, true, List.of(FOR), List.of())));
        all.put(
                "not-offered-and-fits-not",
                whyNot(new WhyNot.NotOffered(NOT_HERE, false, List.of(), List.of(falseOnly()))));
        all.put("waits", whyNot(new WhyNot.Waits("VEIL", new Text("Veiligheidsroute", "Safety route"), List.of(FOR))));
        all.put(
                "not-weighed",
                whyNot(new WhyNot.NotWeighed(
                        List.of(new WhyNot.Abstention(
                                rule("r00-ask-the-goal", 3),
                                new Text(
                                        "Wat de klant wil, is nog niet gevraagd.",
                                        "What the client wants has not been asked yet."))),
                        List.of(FOR))));
        return all;
    }

    /** What would have to be otherwise, by the name of the situation. */
    static Map<String, WhatIf> whatIfs() {
        Way help = way("als er hulp is bij de schulden", "if there is help with the debts", HELP_WITH_DEBTS);
        Way both = way(
                "als er hulp is bij de schulden en het geloof in eigen kunnen 3 wordt",
                "if there is help with the debts and the belief in own ability becomes 3",
                HELP_WITH_DEBTS,
                MORE_CONFIDENCE);
        Way turnsOut = way(
                "als blijkt dat de verwachting van werk 4 of 5 is en het doel werk wordt",
                "if it turns out that the expectation of work is 4 or 5 and the goal becomes work",
                EXPECTS_MUCH,
                OTHER_GOAL);
        Way worse = way("als de zoekvaardigheden 2 worden", "if the search skills become 2", LESS_SKILL);
        Map<String, WhatIf> all = new LinkedHashMap<>();
        all.put("already-first", whatIf(Place.FIRST, already(), already()));
        all.put("one-way", whatIf(Place.LATER, ways(both), already()));
        all.put("every-kind-of-change", whatIf(Place.NOT_PROPOSED, ways(both, turnsOut, worse), ways(help)));
        all.put("same-ways", whatIf(Place.NOT_PROPOSED, ways(help), ways(help)));
        all.put("only-worse-ways", whatIf(Place.NOT_PROPOSED, ways(worse), ways(worse, worse)));
        all.put("no-way-first", whatIf(Place.NOT_PROPOSED, ways(), ways(help)));
        all.put("no-way-at-all", whatIf(Place.NOT_PROPOSED, ways(), ways()));
        all.put(
                "many-ways",
                whatIf(
                        Place.NOT_PROPOSED,
                        ways(Stream.concat(
                                        IntStream.range(0, 9).mapToObj(each -> both),
                                        IntStream.range(0, 7).mapToObj(each -> worse))
                                .toArray(Way[]::new)),
                        ways(help)));
        return all;
    }

    /** What to ask next, by the name of the situation. */
    static Map<String, AskNext> askNexts() {
        AskNext.Telling first = new AskNext.Telling(
                EXPECTATION,
                5,
                2,
                3,
                List.of(
                        outcome("1 of 2", "1 or 2", "SCHOL", List.of("SCHOL"), List.of("JOBS", "WEP")),
                        outcome("5", "5", "JOBS", List.of("SCHOL"), List.of())));
        AskNext.Telling one = new AskNext.Telling(
                WORK_WISH, 2, 1, 1, List.of(new AskNext.Outcome(NO, Optional.empty(), List.of(), List.of("JOBS"))));
        AskNext.Telling rest = new AskNext.Telling(
                NORM, 5, 0, 2, List.of(outcome("1 of 2", "1 or 2", "JOBS", List.of("SCHOL"), List.of())));
        Map<String, AskNext> all = new LinkedHashMap<>();
        all.put(
                "everything",
                new AskNext(BASIS, Optional.of("JOBS"), List.of(first, one, rest), List.of(NORM), List.of(LANGUAGE)));
        all.put(
                "no-proposal-yet",
                new AskNext(
                        BASIS,
                        Optional.empty(),
                        List.of(new AskNext.Telling(
                                GOAL,
                                6,
                                5,
                                5,
                                List.of(
                                        outcome("werk", "work", "JOBS", List.of("JOBS", "SCHOL"), List.of()),
                                        outcome("zorg", "care", "ZORG", List.of("ZORG"), List.of())))),
                        List.of(),
                        List.of()));
        all.put(
                "one-answer-of-many",
                new AskNext(
                        BASIS,
                        Optional.of("JOBS"),
                        List.of(
                                new AskNext.Telling(
                                        NORM, 5, 0, 1, List.of(outcome("1", "1", "JOBS", List.of(), List.of("SCHOL")))),
                                new AskNext.Telling(
                                        EXPECTATION,
                                        9,
                                        1,
                                        8,
                                        IntStream.rangeClosed(1, 8)
                                                .mapToObj(each ->
                                                        outcome("" + each, "" + each, "JOBS", List.of(), List.of()))
                                                .toList())),
                        List.of(),
                        List.of()));
        all.put(
                "only-together",
                new AskNext(BASIS, Optional.of("JOBS"), List.of(), List.of(NORM, EXPECTATION), List.of(LANGUAGE)));
        all.put("need-not-ask", new AskNext(BASIS, Optional.of("JOBS"), List.of(), List.of(), List.of(NORM, LANGUAGE)));
        all.put(
                "many-questions",
                new AskNext(
                        BASIS,
                        Optional.of("JOBS"),
                        IntStream.range(0, 12).mapToObj(each -> rest).toList(),
                        IntStream.range(0, 13).mapToObj(each -> EXPECTATION).toList(),
                        IntStream.range(0, 14).mapToObj(each -> LANGUAGE).toList()));
        all.put("nothing", new AskNext(BASIS, Optional.of("JOBS"), List.of(), List.of(), List.of()));
        return all;
    }

    /** How firmly proposals stand, by the name of the situation. */
    static Map<String, Advice> stands() {
        Map<String, Advice> all = new LinkedHashMap<>();
        all.put("certain", ExampleAdvice.standing(new Stands(true, 8, 8, List.of(), List.of())));
        all.put(
                "turning",
                ExampleAdvice.standing(new Stands(
                        false,
                        -3,
                        12,
                        List.of(
                                unknown("4 of 5", "4 or 5", Place.LATER, Optional.of("SCHOL")),
                                unknown("3", "3", Place.FIRST, Optional.of("JOBS"))),
                        List.of(
                                step(Place.NOT_PROPOSED, Optional.of("SCHOL")),
                                step(Place.NOT_PROPOSED, Optional.empty())))));
        all.put("together", ExampleAdvice.standing(new Stands(false, 2, 9, List.of(), List.of())));
        all.put(
                "many-turns",
                ExampleAdvice.standing(new Stands(
                        false,
                        0,
                        30,
                        IntStream.range(0, 6)
                                .mapToObj(each -> unknown("1", "1", Place.LATER, Optional.of("SCHOL")))
                                .toList(),
                        IntStream.range(0, 5)
                                .mapToObj(each -> step(Place.LATER, Optional.of("SCHOL")))
                                .toList())));
        return all;
    }

    private static final Text NOT_HERE =
            new Text("Er is in de regio geen aanbieder.", "There is no provider in the region.");

    private static final Change HELP_WITH_DEBTS = change(
            "barrier:finance",
            new Text("schulden", "debts"),
            Optional.of(new Text("ernstig, zonder hulp", "serious, without help")),
            new Text("ernstig, met hulp", "serious, with help"),
            Change.Kind.IMPROVES,
            new Setting("finance", new Setting.BarrierState(Severity.SERIOUS, true)));
    private static final Change MORE_CONFIDENCE = change(
            "score:self-efficacy",
            new Text("geloof in eigen kunnen", "belief in own ability"),
            Optional.of(Text.same("1")),
            Text.same("3"),
            Change.Kind.IMPROVES,
            new Setting("self-efficacy", new Setting.Number(3)));
    private static final Change EXPECTS_MUCH = change(
            "score:outcome-expectation",
            new Text("verwachting van werk", "expectation of work"),
            Optional.empty(),
            new Text("4 of 5", "4 or 5"),
            Change.Kind.TURNS_OUT,
            new Setting("outcome-expectation", new Setting.Number(4)));
    private static final Change OTHER_GOAL = change(
            "goal.type",
            new Text("soort doel", "kind of goal"),
            Optional.of(new Text("zorg", "care")),
            new Text("werk", "work"),
            Change.Kind.OTHER,
            new Setting("goal.type", new Setting.Code("JOB")));
    private static final Change LESS_SKILL = change(
            "score:job-search-skills",
            new Text("zoekvaardigheden", "search skills"),
            Optional.of(Text.same("4")),
            Text.same("2"),
            Change.Kind.WORSENS,
            new Setting("job-search-skills", new Setting.Number(2)));

    private static final AskNext.Topic EXPECTATION = topic(
            "outcome-expectation",
            new Text("verwachting van werk", "expectation of work"),
            new Text("Wat denkt u dat werk u gaat opleveren?", "What do you think work will bring you?"));
    private static final AskNext.Topic NORM = topic(
            "social-norm",
            new Text("steun van belangrijke anderen", "support of important others"),
            new Text("Wie steunt u bij deze stap?", "Who supports you in this step?"));
    private static final AskNext.Topic WORK_WISH = topic(
            "work-wish",
            new Text("wens om te werken", "wish to work"),
            new Text("Wilt u werken?", "Do you want to work?"));
    private static final AskNext.Topic LANGUAGE = topic(
            "language",
            new Text("taalniveau Nederlands", "level of Dutch"),
            new Text("Hoe gaat het met Nederlands?", "How is your Dutch?"));
    private static final AskNext.Topic GOAL = topic(
            "goal.type",
            new Text("soort doel", "kind of goal"),
            new Text("Wat wilt u bereiken?", "What do you want to achieve?"));
    private static final Text NO = new Text("nee", "no");

    private static WhyNot whyNot(WhyNot.Reason reason) {
        return new WhyNot(BASIS, "SOLL", ExampleAdvice.SOLL, reason);
    }

    private static WhyNot outweighed(Decider decider) {
        return whyNot(new WhyNot.Outweighed(2, 4, List.of(comparison(1, decider)), List.of(FOR)));
    }

    private static WhyNot.Comparison comparison(int rank, Decider decider) {
        Text because = switch (decider) {
            case TIER ->
                new Text("Dit is aangewezen; het andere is gewogen.", "This is indicated; the other is weighed.");
            case URGENCY -> new Text("Wonen is dringender.", "Housing is more urgent.");
            case SUPPORT ->
                new Text(
                        "Meer steun: 9 tegen 4, vooral door ‘Het doel van de klant is leidend’.",
                        "More support: 9 against 4, mostly by ‘The client's own goal leads’.");
            case PRINCIPLE_ORDER ->
                new Text(
                        "Gelijke steun; ‘Het doel van de klant is leidend’ draagt meer bij.",
                        "Equal support; ‘The client's own goal leads’ contributes more.");
            case CATALOGUE_ORDER -> new Text("Gelijk in alles; de catalogus.", "Equal in everything; the catalogue.");
        };
        boolean byPrinciple = decider == Decider.SUPPORT || decider == Decider.PRINCIPLE_ORDER;
        return new WhyNot.Comparison(
                rank,
                "JOBS",
                ExampleAdvice.JOBS,
                decider,
                byPrinciple
                        ? Optional.of(new Proposal.PrincipleReference("doel-van-de-klant", ExampleAdvice.CLIENT_GOAL))
                        : Optional.empty(),
                decider == Decider.SUPPORT ? 9 : 4,
                4,
                decider == Decider.URGENCY
                        ? List.of()
                        : List.of(
                                new WhyNot.Balance(
                                        "self-efficacy",
                                        new Text("geloof in eigen kunnen", "belief in own ability"),
                                        "doel-van-de-klant",
                                        9,
                                        0),
                                new WhyNot.Balance("skill", new Text("vaardigheid", "skill"), "verder-komen", -1, 4)),
                because);
    }

    private static NearRule mixed() {
        return new NearRule(
                rule("r08-search-skills", 12),
                Direction.FOR,
                new Text("Goed leren solliciteren helpt bij het zoeken.", "Learning to apply well helps the search."),
                2,
                1,
                List.of(
                        condition(
                                Truth.TRUE,
                                new Text("het doel is werk", "the goal is work"),
                                List.of(fact("goal.type", "het doel is werk", "the goal is work")),
                                List.of()),
                        condition(
                                Truth.FALSE,
                                new Text("zoekvaardigheden is hoogstens 2", "search skills is at most 2"),
                                List.of(fact("score:job-search-skills", "zoekvaardigheden is 4", "search skills is 4")),
                                List.of()),
                        condition(
                                Truth.UNKNOWN,
                                new Text(
                                        "verwachting van werk is minstens 3, of steun van belangrijke anderen is minstens 3",
                                        "expectation of work is at least 3, or support of important others is at least 3"),
                                List.of(fact(
                                        "score:social-norm",
                                        "steun van belangrijke anderen is 2",
                                        "support of important others is 2")),
                                List.of(fact(
                                        "score:outcome-expectation",
                                        "verwachting van werk (niet gevraagd)",
                                        "expectation of work (not asked)"))),
                        condition(
                                Truth.FALSE,
                                new Text("er is een eerdere interventie", "there is an earlier intervention"),
                                List.of(),
                                List.of())));
    }

    private static NearRule unknownOnly() {
        return new NearRule(
                rule("r10-ips", 20),
                Direction.CONFIRMS,
                new Text("Direct plaatsen met steun helpt het best.", "Placing at once with support helps most."),
                0,
                1,
                List.of(condition(
                        Truth.UNKNOWN,
                        new Text("wens om te werken is ja", "wish to work is yes"),
                        List.of(),
                        List.of(fact(
                                "situation:work-wish",
                                "wens om te werken (niet gevraagd)",
                                "wish to work (not asked)")))));
    }

    private static NearRule falseOnly() {
        return new NearRule(
                rule("r01-housing", 4),
                Direction.ACUTE,
                new Text("Zonder dak komt niets van de grond.", "Without a roof nothing gets off the ground."),
                1,
                0,
                List.of(condition(
                        Truth.FALSE,
                        new Text("er is een acute belemmering bij wonen", "there is an acute barrier with housing"),
                        List.of(fact("barrier:housing", "wonen is licht", "housing is light")),
                        List.of())));
    }

    private static WhyNot.ConditionOutcome condition(
            Truth truth, Text needed, List<FactReference> found, List<FactReference> missing) {
        return new WhyNot.ConditionOutcome(truth, needed, found, missing);
    }

    private static WhatIf whatIf(Place now, Ways first, Ways proposed) {
        return new WhatIf(BASIS, "SOLL", ExampleAdvice.SOLL, now, first, proposed);
    }

    private static Ways already() {
        return new Ways(true, List.of());
    }

    private static Ways ways(Way... ways) {
        return new Ways(false, List.of(ways));
    }

    private static Way way(String nl, String en, Change... changes) {
        return new Way(List.of(changes), new Text(nl, en));
    }

    private static Change change(
            String fact, Text label, Optional<Text> from, Text to, Change.Kind kind, Setting setting) {
        return new Change(fact, label, from, to, kind, setting);
    }

    private static AskNext.Topic topic(String about, Text label, Text question) {
        return new AskNext.Topic(about, label, question);
    }

    private static AskNext.Outcome outcome(
            String nl, String en, String first, List<String> added, List<String> dropped) {
        return new AskNext.Outcome(new Text(nl, en), Optional.of(first), added, dropped);
    }

    private static Turn unknown(String nl, String en, Place place, Optional<String> first) {
        return new Turn(
                "outcome-expectation",
                "score:outcome-expectation",
                new Text("verwachting van werk", "expectation of work"),
                Optional.empty(),
                new Text(nl, en),
                place,
                first);
    }

    private static Turn step(Place place, Optional<String> first) {
        return new Turn(
                "self-efficacy",
                "score:self-efficacy",
                new Text("geloof in eigen kunnen", "belief in own ability"),
                Optional.of(Text.same("2")),
                Text.same("3"),
                place,
                first);
    }
}
