package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What would have to be otherwise, what to ask next, and how firmly a proposal stands. */
class InquiryTest {

    /** True for everybody here, whatever else is so. */
    private static final String ALWAYS = "Situation(item == 'months', value >= 0)";

    private static WhatIf whatIf(Client client, String intervention, String... rules) {
        try (AdviceEngine engine = Draft.of(rules).engine()) {
            return engine.whatIf(Draft.TOWN, client.situation("months", 10).file(), intervention);
        }
    }

    private static AskNext askNext(Client client, String... rules) {
        try (AdviceEngine engine = Draft.of(rules).engine()) {
            return engine.askNext(Draft.TOWN, client.situation("months", 10).file());
        }
    }

    private static Stands stands(Client client, String intervention, String... rules) {
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(Draft.of(rules).source()).build()) {
            return engine.advise(Draft.TOWN, client.situation("months", 10).file()).proposals().stream()
                    .filter(proposal -> proposal.intervention().equals(intervention))
                    .findFirst()
                    .flatMap(Proposal::stands)
                    .orElseThrow();
        }
    }

    private static List<List<String>> words(WhatIf.Ways ways) {
        return ways.ways().stream().map(way -> List.of(way.text().nl())).toList();
    }

    @Nested
    class WhatIfOneThing {

        private static final String[] COURAGE = {
            arguing("brave", "Score(construct == 'courage', value >= 4)", "TRAIN"), arguing("talk", ALWAYS, "TALK")
        };

        @Test
        void theNearestValueIsTheWayAndNoFurtherOne() {
            WhatIf answer = whatIf(Client.someone().score("courage", 2), "TRAIN", COURAGE);

            assertThat(answer.now()).isEqualTo(Place.NOT_PROPOSED);
            assertThat(answer.proposed().ways()).singleElement().satisfies(way -> {
                assertThat(way.text().nl()).isEqualTo("als ‘courage (nl)’ 4 wordt");
                assertThat(way.text().en()).isEqualTo("if ‘courage (en)’ becomes 4");
                assertThat(way.changes()).singleElement().satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.IMPROVES);
                    assertThat(change.setting()).isEqualTo(new Setting("courage", new Setting.Number(4)));
                    assertThat(change.fact()).isEqualTo("score:courage");
                });
            });
        }

        @Test
        void equalSupportGoesByTheCatalogueSoThatFirstMayBeOutOfReach() {
            WhatIf answer = whatIf(Client.someone().score("courage", 2), "TRAIN", COURAGE);

            assertThat(answer.first().already()).isFalse();
            assertThat(answer.first().ways()).isEmpty();
        }

        @Test
        void whatIsSoAlreadyNeedsNoWay() {
            WhatIf answer = whatIf(Client.someone().score("courage", 2), "TALK", COURAGE);

            assertThat(answer.now()).isEqualTo(Place.FIRST);
            assertThat(answer.first()).isEqualTo(new WhatIf.Ways(true, List.of()));
            assertThat(answer.proposed()).isEqualTo(new WhatIf.Ways(true, List.of()));
        }

        @Test
        void whatIsNotKnownTurnsOutRatherThanChanges() {
            WhatIf answer = whatIf(Client.someone(), "TRAIN", COURAGE);

            assertThat(answer.proposed().ways()).singleElement().satisfies(way -> {
                assertThat(way.text().nl()).isEqualTo("als blijkt dat ‘courage (nl)’ 4 of 5 is");
                assertThat(way.changes().get(0).kind()).isEqualTo(Change.Kind.TURNS_OUT);
                assertThat(way.changes().get(0).from()).isEmpty();
            });
        }

        @Test
        void helpWithABarrierIsAWayAndSoIsThatItGetsLighter() {
            WhatIf answer = whatIf(
                    Client.listed().barrier("debt", Severity.SERIOUS),
                    "TRAIN",
                    arguing("train", ALWAYS, "TRAIN"),
                    rule(
                            "first-debts",
                            "Barrier(domain == 'debt', severity >= 'SERIOUS', addressed == false)",
                            "ruleOut('TRAIN', 'safety', 'Eerst de schulden.');"));

            assertThat(words(answer.first()))
                    .containsExactlyInAnyOrder(
                            List.of("als er hulp is bij debt (nl)"),
                            List.of("als de belemmering bij debt (nl) licht wordt"));
        }

        @Test
        void whatWouldBeWorseForTheClientIsToldLastAndSaidToBeSo() {
            WhatIf answer = whatIf(
                    Client.listed().score("courage", 3).barrier("debt", Severity.LIGHT),
                    "HELP",
                    arguing("worse", "Barrier(domain == 'debt', severity >= 'SERIOUS')", "HELP"),
                    arguing("better", "Score(construct == 'courage', value >= 4)", "HELP"));

            assertThat(answer.proposed().ways())
                    .extracting(way -> way.changes().get(0).kind())
                    .containsExactly(Change.Kind.IMPROVES, Change.Kind.WORSENS);
        }

        @Test
        void severalChangesTogetherAreFoundWhenOneIsNotEnough() {
            WhatIf answer = whatIf(
                    Client.listed().score("courage", 2).score("view", 1).situation("wish", false),
                    "TRAIN",
                    arguing(
                            "all",
                            "Score(construct == 'courage', value >= 3)\n    Score(construct == 'view', value >= 3)\n"
                                    + "    Situation(item == 'wish', value == true)",
                            "TRAIN"));

            assertThat(words(answer.first()))
                    .containsExactly(
                            List.of("als ‘courage (nl)’ 3 wordt, ‘view (nl)’ 3 wordt en ‘wish (nl)’ ja wordt"));
        }

        @Test
        void fourChangesAreMoreThanAPerspective() {
            WhatIf answer = whatIf(
                    Client.listed()
                            .score("courage", 2)
                            .score("view", 1)
                            .score("skill", 1)
                            .situation("wish", false),
                    "TRAIN",
                    arguing(
                            "all",
                            "Score(construct == 'courage', value >= 3)\n    Score(construct == 'view', value >= 3)\n"
                                    + "    Score(construct == 'skill', value >= 3)\n    Situation(item == 'wish', value == true)",
                            "TRAIN"));

            assertThat(answer.first()).isEqualTo(new WhatIf.Ways(false, List.of()));
        }

        @Test
        void aStatusAndWhatWasTriedBeforeAreNeverChanged() {
            WhatIf answer = whatIf(
                    Client.listed(),
                    "TRAIN",
                    arguing("student", "Flag(code == 'STUDENT')", "TRAIN"),
                    arguing("tried", "PastIntervention(code == 'TALK', outcome == 'IMPROVED')", "TRAIN"));

            assertThat(answer.proposed()).isEqualTo(new WhatIf.Ways(false, List.of()));
        }

        @Test
        void anUnknownInterventionIsRefusedWithTheKnownCodes() {
            assertThatThrownBy(() -> whatIf(Client.someone(), "NIETS", COURAGE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NIETS")
                    .hasMessageContaining("TRAIN");
        }
    }

    @Nested
    class AskingNext {

        private static final String[] RULES = {
            arguing("brave", "Score(construct == 'courage', value >= 4)", "TRAIN"),
            rule(
                    "debts",
                    "Barrier(domain == 'debt', severity == 'ACUTE')",
                    "acute('HELP', 'safety', 'Dat gaat voor.');"),
            arguing("talk", ALWAYS, "TALK")
        };

        @Test
        void whatCanChangeTheFirstProposalComesBeforeWhatOnlyChangesTheList() {
            AskNext next = askNext(Client.someone(), RULES);

            assertThat(next.first()).contains("TALK");
            assertThat(next.telling())
                    .extracting(telling -> telling.topic().about())
                    .containsExactly("debt", "courage");
            assertThat(next.telling().get(0).changingFirst()).isEqualTo(2);
            assertThat(next.telling().get(0).answers()).isEqualTo(7);
            assertThat(next.telling().get(1))
                    .isEqualTo(new AskNext.Telling(
                            next.telling().get(1).topic(),
                            5,
                            0,
                            2,
                            List.of(new AskNext.Outcome(
                                    new Text("4 of 5", "4 or 5"), Optional.of("TALK"), List.of("TRAIN"), List.of()))));
        }

        @Test
        void whatNoRuleCanUseAnyMoreNeedNotBeAsked() {
            AskNext next = askNext(
                    Client.someone().score("view", 5),
                    arguing(
                            "both",
                            "Score(construct == 'view', value <= 2)\n    Score(construct == 'courage', value >= 4)",
                            "TRAIN"),
                    arguing("talk", ALWAYS, "TALK"));

            assertThat(next.telling()).isEmpty();
            assertThat(next.together()).isEmpty();
            assertThat(next.needNotAsk()).extracting(AskNext.Topic::about).containsExactly("courage");
        }

        @Test
        void whatOnlyMattersWithSomethingElseIsKeptApart() {
            AskNext next = askNext(
                    Client.someone(),
                    arguing(
                            "both",
                            "Score(construct == 'view', value <= 2)\n    Score(construct == 'courage', value >= 4)",
                            "TRAIN"),
                    arguing("talk", ALWAYS, "TALK"));

            assertThat(next.telling()).isEmpty();
            assertThat(next.together()).extracting(AskNext.Topic::about).containsExactly("courage", "view");
        }

        @Test
        void anInterventionThatIsRuledOutWhateverElseTurnsOutNeedsNoQuestions() {
            AskNext next = askNext(
                    Client.listed().score("view", 1),
                    arguing("brave", "Score(construct == 'courage', value >= 4)", "TRAIN"),
                    rule(
                            "not-now",
                            "Score(construct == 'view', value <= 2)",
                            "ruleOut('TRAIN', 'safety', 'Nu niet.');"),
                    arguing("talk", ALWAYS, "TALK"));

            assertThat(next.needNotAsk()).extracting(AskNext.Topic::about).containsExactly("courage");
        }

        @Test
        void whatMayRuleOutASupportIsWorthAsking() {
            AskNext next = askNext(
                    Client.listed(),
                    arguing("talk", ALWAYS, "TALK"),
                    rule(
                            "with-rest",
                            "Score(construct == 'view', value <= 2)",
                            "alongside('REST', 'TALK', 'goal', 'Rust helpt daarbij.');"),
                    rule(
                            "no-rest",
                            "Score(construct == 'courage', value >= 4)",
                            "ruleOut('REST', 'safety', 'Nu niet.');"));

            assertThat(next.telling()).extracting(told -> told.topic().about()).containsExactly("view");
            assertThat(next.together()).extracting(AskNext.Topic::about).containsExactly("courage");
        }

        @Test
        void whatWasTriedBeforeIsAskedWhenItCanChangeTheAdvice() {
            AskNext next = askNext(
                    Client.someone(),
                    arguing("talk", ALWAYS, "TALK"),
                    rule(
                            "again",
                            "PastIntervention(code == 'TALK', outcome == 'NO_CHANGE')",
                            "argueAgainst('TALK', STRONG, 'goal', 'Dat hielp niet.');"));

            assertThat(next.telling()).singleElement().satisfies(telling -> {
                assertThat(telling.topic().about()).isEqualTo("interventions");
                assertThat(telling.outcomes().get(0).answer().nl()).contains("TALK (nl): veranderde niets");
                assertThat(telling.outcomes().get(0).first()).isEmpty();
            });
        }
    }

    @Nested
    class AnswersWithTheSameOutcome {

        private static String answer(String... rules) {
            try (AdviceEngine engine =
                    AdviceEngine.builder().ruleSets(Draft.of(rules).source()).build()) {
                AskNext next =
                        engine.askNext(Draft.TOWN, Client.someone().goal("JOB").file());
                return next.telling().get(0).outcomes().stream()
                        .map(outcome -> outcome.answer().nl())
                        .collect(Collectors.joining(" | "));
            }
        }

        private static final String TALK = arguing("talk", "Goal(type == 'JOB')", "TALK");

        @Test
        void neighbouringNumbersAreOneRange() {
            assertThat(answer(
                            arguing("short", "Situation(item == 'months', value < 30)", "TRAIN"),
                            arguing("longer", "Situation(item == 'months', value >= 30, value < 100)", "TRAIN"),
                            TALK))
                    .isEqualTo("0 tot en met 99 maanden");
        }

        @Test
        void numbersWithAnotherOneBetweenAreTwoRanges() {
            assertThat(answer(arguing("not-thirty", "Situation(item == 'months', value != 30)", "TRAIN"), TALK))
                    .isEqualTo("0 tot en met 29 maanden of 31 tot en met 600 maanden");
        }

        @Test
        void scoresAreOneSeries() {
            assertThat(answer(
                            arguing("low", "Score(construct == 'courage', value <= 2)", "TRAIN"),
                            arguing("high", "Score(construct == 'courage', value >= 4)", "TRAIN"),
                            TALK))
                    .isEqualTo("1, 2, 4 of 5");
        }
    }

    @Nested
    class HowFirmlyAProposalStands {

        @Test
        void itIsNotCertainWhileTheDateOfWhatWasTriedCouldTurnIt() {
            Stands stands = stands(
                    Client.listed()
                            .tried("TALK", PastIntervention.Outcome.NO_CHANGE)
                            .tried(new PastIntervention(
                                    "WORK",
                                    Optional.empty(),
                                    Optional.of(LocalDate.of(2026, 1, 1)),
                                    PastIntervention.Outcome.NO_CHANGE)),
                    "TALK",
                    arguing("talk", ALWAYS, "TALK"),
                    rule(
                            "again",
                            "PastIntervention($code : code, endedOn > '2025-06-01')",
                            "argueAgainst($code, STRONG, 'goal', 'Dat is net gedaan.');"));

            assertThat(stands.whateverIsUnknown()).isFalse();
        }

        @Test
        void itTurnsOnTheUnknownThatWouldRuleItOut() {
            Stands stands = stands(
                    Client.someone(),
                    "TALK",
                    arguing("talk", ALWAYS, "TALK"),
                    rule(
                            "acute",
                            "Barrier(severity == 'ACUTE', domain == 'home')",
                            "ruleOut('TALK', 'safety', 'Nee.');"));

            assertThat(stands.whateverIsUnknown()).isFalse();
            assertThat(stands.unknowns()).singleElement().satisfies(turn -> {
                assertThat(turn.about()).isEqualTo("home");
                assertThat(turn.place()).isEqualTo(Place.NOT_PROPOSED);
                assertThat(turn.now()).isEmpty();
                assertThat(turn.then().nl()).isEqualTo("acuut of acuut, hulp loopt");
                assertThat(turn.first()).isEmpty();
            });
        }

        @Test
        void itTurnsOnAKnownFactThatIsOneStepFromAnotherRule() {
            Stands stands = stands(
                    Client.listed().score("courage", 2),
                    "TRAIN",
                    arguing("low", "Score(construct == 'courage', value <= 2)", "TRAIN"));

            assertThat(stands.steps()).singleElement().satisfies(turn -> {
                assertThat(turn.fact()).isEqualTo("score:courage");
                assertThat(turn.now().orElseThrow().nl()).isEqualTo("2");
                assertThat(turn.then().nl()).isEqualTo("3");
                assertThat(turn.place()).isEqualTo(Place.NOT_PROPOSED);
            });
        }

        @Test
        void itStandsWhateverTheUnknownsAreWhenNoRuleCanReachIt() {
            Stands stands = stands(
                    Client.someone(),
                    "TALK",
                    rule("talk", ALWAYS, "argueFor('TALK', STRONG, 'goal', 'Omdat.');"),
                    rule(
                            "train",
                            "Score(construct == 'courage', value >= 4)",
                            "argueFor('TRAIN', WEAK, 'speed', 'Omdat.');"));

            assertThat(stands).isEqualTo(new Stands(true, 9, 9, List.of(), List.of()));
        }

        @Test
        void itsSupportIsAnIntervalOverAllThatIsNotKnown() {
            Stands stands = stands(
                    Client.someone(),
                    "TALK",
                    rule("talk", ALWAYS, "argueFor('TALK', STRONG, 'goal', 'Omdat.');"),
                    rule(
                            "more",
                            "Score(construct == 'courage', value >= 4)",
                            "argueFor('TALK', PLAIN, 'speed', 'Omdat.');"),
                    rule(
                            "less",
                            "Score(construct == 'courage', value <= 2)",
                            "argueAgainst('TALK', WEAK, 'goal', 'Omdat.');"));

            assertThat(stands.lowest()).isEqualTo(6);
            assertThat(stands.highest()).isEqualTo(13);
            assertThat(stands.whateverIsUnknown()).isTrue();
        }

        @Test
        void aClosedWorldIsNotTakenAsClosedForWhatIsCertain() {
            Stands stands =
                    stands(Client.someone(), "TALK", arguing("nothing-low", "not KnownScore(value <= LOW)", "TALK"));

            assertThat(stands.whateverIsUnknown()).isFalse();
            assertThat(stands.unknowns()).isNotEmpty();
        }

        @Test
        void anOutcomeThatIsNotKnownIsAnUnknownToo() {
            Stands stands = stands(
                    Client.listed().tried("TALK", Outcome.UNKNOWN),
                    "TALK",
                    arguing("talk", ALWAYS, "TALK"),
                    rule(
                            "again",
                            "PastIntervention(code == 'TALK', outcome == 'NO_CHANGE')",
                            "ruleOut('TALK', 'goal', 'Dat hielp niet.');"));

            assertThat(stands.unknowns()).singleElement().satisfies(turn -> {
                assertThat(turn.about()).isEqualTo("interventions");
                assertThat(turn.then().nl()).isEqualTo("TALK (nl): veranderde niets");
            });
        }

        @Test
        void withoutRobustnessTheAdviceIsTheSameButForHowFirmlyItStands() {
            Draft draft = Draft.of(arguing("talk", ALWAYS, "TALK"));
            Client client = Client.someone();
            try (AdviceEngine with =
                    AdviceEngine.builder().ruleSets(draft.source()).build()) {
                Advice advice =
                        with.advise(Draft.TOWN, client.situation("months", 10).file());
                Advice plain = draft.advise(client);
                assertThat(advice.adviceId()).isEqualTo(plain.adviceId());
                assertThat(advice.proposals().get(0).stands()).isPresent();
                assertThat(plain.proposals())
                        .containsExactly(withoutStands(advice.proposals().get(0)));
            }
        }

        private static Proposal withoutStands(Proposal proposal) {
            return new Proposal(
                    proposal.rank(),
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

        @Test
        void helpThatStopsIsOneStepToo() {
            Stands stands = stands(
                    Client.listed().barrier(new Barrier("debt", Optional.of(Severity.SERIOUS), true)),
                    "TRAIN",
                    arguing("train", ALWAYS, "TRAIN"),
                    rule(
                            "first-debts",
                            "Barrier(domain == 'debt', severity >= 'SERIOUS', addressed == false)",
                            "ruleOut('TRAIN', 'safety', 'Eerst de schulden.');"));

            assertThat(stands.steps()).extracting(turn -> turn.then().nl()).isEqualTo(List.copyOf(Set.of("ernstig")));
        }
    }
}
