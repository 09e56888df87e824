package nl.gewogenmaatwerk.adapter.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Made-up answers in which every field has something to show. */
final class Inquiries {

    private static final Basis BASIS =
            new Basis("f".repeat(64), "case-0031", Advices.AS_OF, "voorbeeld", Advices.RULE_SET, "0.1.0");
    private static final List<Argument> ARGUMENTS =
            List.of(Advices.argument(Direction.FOR, Optional.of(Strength.PLAIN), 2, true, Optional.empty()));

    private Inquiries() {}

    /** An answer with every reason there is, by the name of its kind. */
    static Map<String, WhyNot> whyNots() {
        Map<String, WhyNot> all = new LinkedHashMap<>();
        all.put("FIRST", whyNot(new WhyNot.First(ARGUMENTS)));
        all.put(
                "RULED_OUT",
                whyNot(new WhyNot.RuledOut(
                        List.of(Advices.argument(Direction.RULES_OUT, Optional.empty(), 0, false, Optional.empty())),
                        ARGUMENTS)));
        all.put("OUTWEIGHED", whyNot(new WhyNot.Outweighed(3, 5, List.of(byPrinciple(), byUrgency()), ARGUMENTS)));
        all.put("NOT_SUPPORTED", whyNot(new WhyNot.NotSupported(-1, ARGUMENTS)));
        all.put("NOTHING_ARGUED", whyNot(new WhyNot.NothingArgued(List.of(nearRule()), List.of())));
        all.put(
                "NOT_OFFERED",
                whyNot(new WhyNot.NotOffered(
                        text("Er is geen aanbieder.", "Nobody provides it."), false, List.of(), List.of(nearRule()))));
        all.put("WAITS", whyNot(new WhyNot.Waits("VEIL", text("Veiligheid", "Safety"), ARGUMENTS)));
        all.put(
                "NOT_WEIGHED",
                whyNot(new WhyNot.NotWeighed(
                        List.of(new WhyNot.Abstention(
                                Advices.rule("ask-the-goal", "framework"),
                                text("Het doel is niet gevraagd.", "The goal was not asked."))),
                        List.of())));
        return all;
    }

    static WhatIf whatIf() {
        return new WhatIf(
                BASIS,
                "SOLL",
                text("Sollicitatietraining", "Application training"),
                Stands.Place.NOT_PROPOSED,
                new WhatIf.Ways(
                        false,
                        List.of(
                                way(
                                        change(
                                                Change.Kind.IMPROVES,
                                                "barrier:finance",
                                                Optional.of(text("ernstig", "serious")),
                                                new Setting(
                                                        "finance", new Setting.BarrierState(Severity.SERIOUS, true))),
                                        change(
                                                Change.Kind.IMPROVES,
                                                "score:self-efficacy",
                                                Optional.of(Text.same("1")),
                                                new Setting("self-efficacy", new Setting.Number(3)))),
                                way(
                                        change(
                                                Change.Kind.OTHER,
                                                "goal.type",
                                                Optional.of(text("werk", "work")),
                                                new Setting("goal.type", new Setting.Code("EDUCATION"))),
                                        change(
                                                Change.Kind.TURNS_OUT,
                                                "situation:work-wish",
                                                Optional.empty(),
                                                new Setting("work-wish", new Setting.YesNo(true)))),
                                way(change(
                                        Change.Kind.WORSENS,
                                        "score:job-search-skills",
                                        Optional.of(Text.same("4")),
                                        new Setting("job-search-skills", new Setting.Number(2)))))),
                new WhatIf.Ways(true, List.of()));
    }

    static AskNext askNext() {
        return new AskNext(
                BASIS,
                Optional.of("JOBS"),
                List.of(new AskNext.Telling(
                        topic("outcome-expectation"),
                        5,
                        1,
                        2,
                        List.of(
                                new AskNext.Outcome(
                                        text("1", "1"), Optional.of("PERSP"), List.of("PERSP"), List.of("WEP")),
                                new AskNext.Outcome(text("2", "2"), Optional.empty(), List.of(), List.of())))),
                List.of(topic("social-norm")),
                List.of(topic("language")));
    }

    static AskNext nothingToAsk() {
        return new AskNext(BASIS, Optional.empty(), List.of(), List.of(), List.of());
    }

    static SelfCheck differs() {
        return new SelfCheck(
                "voorbeeld",
                Advices.RULE_SET,
                21,
                300,
                List.of(new SelfCheck.Difference(
                        "confidence-before-applying",
                        "generated-17",
                        ClientFileJson.read(Json.contractExample().toString()),
                        List.of(),
                        List.of("score:self-efficacy"))));
    }

    static SelfCheck agrees() {
        return new SelfCheck("voorbeeld", Advices.RULE_SET, 21, 300, List.of());
    }

    static Stands stands() {
        return new Stands(
                false,
                3,
                12,
                List.of(new Stands.Turn(
                        "outcome-expectation",
                        "score:outcome-expectation",
                        text("verwachting van werk", "expectation of work"),
                        Optional.empty(),
                        text("1 of 2", "1 or 2"),
                        Stands.Place.LATER,
                        Optional.of("PERSP"))),
                List.of(new Stands.Turn(
                        "self-efficacy",
                        "score:self-efficacy",
                        text("geloof in eigen kunnen", "belief in own ability"),
                        Optional.of(Text.same("2")),
                        Text.same("3"),
                        Stands.Place.NOT_PROPOSED,
                        Optional.empty())));
    }

    private static WhyNot whyNot(WhyNot.Reason reason) {
        return new WhyNot(
                BASIS,
                "SOLL",
                text("Sollicitatietraining", "Application training"),
                reason,
                List.of(new WhyNot.Alongside(
                        1,
                        "JOBS",
                        text("Groepstraining", "Group training"),
                        text("Samen gaat het beter.", "Together it goes better."),
                        Advices.rule("beside-training", "municipality"))));
    }

    private static WhyNot.Comparison byPrinciple() {
        return comparison(
                2,
                WhyNot.Decider.PRINCIPLE_ORDER,
                Optional.of(new Proposal.PrincipleReference(
                        "doel-van-de-klant", text("Het doel van de klant is leidend", "The client's goal leads"))));
    }

    private static WhyNot.Comparison byUrgency() {
        return comparison(1, WhyNot.Decider.URGENCY, Optional.empty());
    }

    private static WhyNot.Comparison comparison(
            int rank, WhyNot.Decider decidedBy, Optional<Proposal.PrincipleReference> principle) {
        return new WhyNot.Comparison(
                rank,
                "JOBS",
                text("Groepstraining", "Group training"),
                decidedBy,
                principle,
                9,
                5,
                List.of(new WhyNot.Balance(
                        "self-efficacy",
                        text("geloof in eigen kunnen", "belief in own ability"),
                        "doel-van-de-klant",
                        9,
                        -2)),
                text("Gelijke steun.", "Equal support."));
    }

    private static WhyNot.NearRule nearRule() {
        return new WhyNot.NearRule(
                Advices.rule("search-skills", "framework"),
                Direction.FOR,
                text("Leren solliciteren helpt.", "Learning to apply helps."),
                1,
                1,
                List.of(
                        new WhyNot.ConditionOutcome(
                                Truth.FALSE,
                                text("sollicitatievaardigheden is hoogstens 2", "job search skills is at most 2"),
                                List.of(new FactReference(
                                        "score:job-search-skills",
                                        text("sollicitatievaardigheden is 4", "job search skills is 4"))),
                                List.of()),
                        new WhyNot.ConditionOutcome(
                                Truth.UNKNOWN,
                                text("het doel is werk", "the goal is work"),
                                List.of(),
                                List.of(new FactReference(
                                        "goal.type", text("het doel (niet gevraagd)", "the goal (not asked)"))))));
    }

    private static WhatIf.Way way(Change... changes) {
        return new WhatIf.Way(List.of(changes), text("als het anders wordt", "if it becomes otherwise"));
    }

    private static Change change(Change.Kind kind, String fact, Optional<Text> from, Setting setting) {
        return new Change(
                fact, text("wat verandert", "what changes"), from, text("anders", "otherwise"), kind, setting);
    }

    private static AskNext.Topic topic(String about) {
        return new AskNext.Topic(about, text("wat niet bekend is", "what is not known"), text("Vraag?", "Question?"));
    }

    private static Text text(String nl, String en) {
        return new Text(nl, en);
    }
}
