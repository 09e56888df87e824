package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Client.listed;
import static nl.gewogenmaatwerk.fixture.Client.someone;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Proposal.Tier;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Test;

/**
 * How what rules conclude is weighed (DESIGN section 4). In the {@link Town} the principle {@code klant} weighs goal 3 and trust 2, {@code
 * tempo} speed 2 and duty 1, {@code leren} past 2; no principle weighs safety.
 */
class WeighingTest {

    /** True for the client of these tests. */
    private static final String TRUE = "Goal(type == 'JOB')";

    /** The advice for a client with a goal, by one rule per conclusion. */
    private static Advice weigh(String... conclusions) {
        return draft(conclusions).advise(client());
    }

    private static Draft draft(String... conclusions) {
        Draft draft = Draft.of(rule("r0", TRUE, conclusions[0]));
        for (int i = 1; i < conclusions.length; i++) {
            draft = draft.file(i + ".drl", rule("r" + i, TRUE, conclusions[i]));
        }
        return draft;
    }

    private static Client client() {
        return listed().goal("JOB");
    }

    private static List<String> proposed(Advice advice) {
        return advice.proposals().stream().map(Proposal::intervention).toList();
    }

    private static List<String> considered(Advice advice) {
        return advice.considered().stream().map(Considered::intervention).toList();
    }

    private static List<String> ruledOut(Advice advice) {
        return advice.ruledOut().stream().map(RuledOut::intervention).toList();
    }

    private static List<String> notices(Advice advice) {
        return advice.notices().stream().map(Notice::code).toList();
    }

    private static List<String> asked(Advice advice) {
        return advice.questions().stream().map(Question::about).toList();
    }

    private static Proposal first(Advice advice) {
        return advice.proposals().get(0);
    }

    private static String aboveNl(Advice advice) {
        return first(advice).aboveNextBecause().orElseThrow().nl();
    }

    // ---- support

    @Test
    void strengthTimesWeightIsWhatAnArgumentContributes() {
        Advice advice = weigh(
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                "argueFor('WORK', PLAIN, 'speed', 'Omdat.');",
                "argueFor('TALK', WEAK, 'trust', 'Omdat.');");
        assertThat(advice.proposals()).extracting(Proposal::support).containsExactly(9, 4, 2);
    }

    @Test
    void eachGroundCountsOnceByItsStrongest() {
        Advice advice = weigh(
                "argueFor('TRAIN', WEAK, 'goal', 'Een.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Twee.');",
                "argueFor('TRAIN', PLAIN, 'goal', 'Drie.');");
        assertThat(first(advice).support()).isEqualTo(9);
        assertThat(first(advice).arguments())
                .extracting(argument -> argument.because().nl(), Argument::counted)
                .containsExactly(tuple("Twee.", true), tuple("Drie.", false), tuple("Een.", false));
    }

    @Test
    void aGroundCountsOncePerDirection() {
        Advice advice = weigh(
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');",
                "argueAgainst('TRAIN', WEAK, 'goal', 'Tegen.');",
                "argueAgainst('TRAIN', PLAIN, 'goal', 'Meer tegen.');");
        assertThat(first(advice).support()).isEqualTo(9 - 6);
    }

    @Test
    void differentGroundsOfOnePrincipleAddUp() {
        Advice advice = weigh(
                "argueFor('TRAIN', PLAIN, 'goal', 'Doel.');", "argueFor('TRAIN', PLAIN, 'trust', 'Vertrouwen.');");
        assertThat(first(advice).support()).isEqualTo(2 * 3 + 2 * 2);
    }

    @Test
    void aConfirmationCountsAsStrong() {
        Advice advice =
                weigh("confirm('TRAIN', 'goal', 'Aangewezen.');", "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');");
        assertThat(first(advice).tier()).isEqualTo(Tier.CONFIRMED);
        assertThat(first(advice).support()).isEqualTo(9);
        assertThat(first(advice).arguments())
                .extracting(Argument::direction, Argument::counted)
                .containsExactly(tuple(Direction.CONFIRMS, true), tuple(Direction.FOR, false));
    }

    @Test
    void aGroundThatNobodyWeighsAddsNothing() {
        Advice advice = weigh("argueFor('TRAIN', STRONG, 'safety', 'Omdat.');");
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.ABSTAINED);
        assertThat(advice.considered()).extracting(Considered::support).containsExactly(0);
    }

    // ---- tiers and order

    @Test
    void acuteComesBeforeConfirmedBeforeWeighedWhateverTheSupport() {
        Advice advice = weigh(
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.'); argueFor('TRAIN', STRONG, 'trust', 'Omdat.');",
                "confirm('WORK', 'duty', 'Omdat.');",
                "acute('ROOF', 'safety', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("ROOF", "WORK", "TRAIN");
        assertThat(advice.proposals())
                .extracting(Proposal::tier)
                .containsExactly(Tier.ACUTE, Tier.CONFIRMED, Tier.WEIGHED);
        assertThat(advice.proposals())
                .extracting(Proposal::aboveNextBecause)
                .extracting(text -> text.map(each -> each.nl()).orElse("-"))
                .containsExactly(
                        "Wat acuut is, gaat voor al het andere.",
                        "Dit is aangewezen, hoe de principes ook wegen.",
                        "-");
    }

    @Test
    void amongWhatIsAcuteTheUrgencyOfTheCatalogueDecidesNotTheSupport() {
        Advice advice = weigh(
                "acute('HELP', 'safety', 'Omdat.'); argueFor('HELP', STRONG, 'goal', 'Omdat.');",
                "acute('ROOF', 'safety', 'Omdat.');",
                "acute('REST', 'safety', 'Omdat.'); argueFor('REST', STRONG, 'goal', 'Omdat.');");
        // Urgency 2, urgency 4, and none at all.
        assertThat(proposed(advice)).containsExactly("ROOF", "HELP", "REST");
        assertThat(aboveNl(advice)).startsWith("Allebei acuut");
    }

    @Test
    void moreSupportComesFirstAndIsExplainedByThePrincipleThatDiffersMost() {
        Advice advice =
                weigh("argueFor('WORK', STRONG, 'goal', 'Omdat.');", "argueFor('TRAIN', STRONG, 'speed', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("WORK", "TRAIN");
        assertThat(aboveNl(advice)).isEqualTo("Meer steun: 9 tegen 6, vooral door ‘Principe klant’.");
    }

    @Test
    void withEqualSupportTheFirstPrincipleThatDiffersDecides() {
        // 6 by klant against 6 by tempo and by leren; the catalogue has them the other way round.
        Advice advice = weigh(
                "argueFor('TALK', STRONG, 'past', 'Omdat.');",
                "argueFor('TRAIN', STRONG, 'speed', 'Omdat.');",
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');");
        assertThat(advice.proposals()).extracting(Proposal::support).containsExactly(6, 6, 6);
        assertThat(proposed(advice)).containsExactly("WORK", "TRAIN", "TALK");
        assertThat(aboveNl(advice))
                .isEqualTo("Evenveel steun (6), maar het principe ‘Principe klant’ draagt meer bij: 6 tegen 0.");
        assertThat(advice.proposals().get(1).aboveNextBecause().orElseThrow().nl())
                .isEqualTo("Evenveel steun (6), maar het principe ‘Principe tempo’ draagt meer bij: 6 tegen 0.");
    }

    @Test
    void theOrderOfPrinciplesIsTheMunicipalitys() {
        String[] conclusions = {
            "argueFor('TRAIN', STRONG, 'speed', 'Omdat.');", "argueFor('WORK', PLAIN, 'goal', 'Omdat.');"
        };
        List<Principle> principles = Town.principles();
        Advice turned = draft(conclusions)
                .principles(principles.get(1), principles.get(0), principles.get(2))
                .advise(client());
        assertThat(proposed(weigh(conclusions))).containsExactly("WORK", "TRAIN");
        assertThat(proposed(turned)).containsExactly("TRAIN", "WORK");
    }

    @Test
    void aLaterPrincipleDecidesWhenTheEarlierOnesContributeTheSame() {
        // klant 6 each; then WORK has 2 by tempo and TALK has 2 by leren.
        Advice advice = weigh(
                "argueFor('TALK', PLAIN, 'goal', 'Omdat.'); argueFor('TALK', WEAK, 'past', 'Omdat.');",
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.'); argueFor('WORK', WEAK, 'speed', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("WORK", "TALK");
        assertThat(aboveNl(advice)).contains("Principe tempo").contains("2 tegen 0");
    }

    @Test
    void whatIsTheSameForEveryPrincipleStandsInCatalogueOrder() {
        Advice advice = weigh(
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');",
                "argueFor('TALK', PLAIN, 'goal', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("TALK", "TRAIN", "WORK");
        assertThat(aboveNl(advice)).isEqualTo("Evenveel steun, ook per principe; de volgorde is die van de catalogus.");
    }

    @Test
    void confirmedProposalsStandByTheirSupportToo() {
        Advice advice = weigh("confirm('TALK', 'duty', 'Omdat.');", "confirm('WORK', 'goal', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("WORK", "TALK");
        assertThat(advice.proposals()).extracting(Proposal::support).containsExactly(9, 3);
    }

    @Test
    void otherWeightsTurnTheOrderRoundWithoutARuleTouched() {
        String[] conclusions = {
            "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');", "argueFor('WORK', PLAIN, 'speed', 'Omdat.');"
        };
        Advice work = draft(conclusions)
                .principles(Town.principle("werk", Map.of("speed", 3)), Town.principle("doel", Map.of("goal", 1)))
                .advise(client());
        assertThat(proposed(weigh(conclusions))).containsExactly("TRAIN", "WORK");
        assertThat(proposed(work)).containsExactly("WORK", "TRAIN");
    }

    // ---- the leading principle

    @Test
    void thePrincipleThatContributesMostLeads() {
        Advice advice =
                weigh("argueFor('TRAIN', WEAK, 'goal', 'Omdat.');", "argueFor('TRAIN', STRONG, 'speed', 'Omdat.');");
        assertThat(first(advice).principle().id()).isEqualTo("tempo");
        assertThat(first(advice).principle().statement().nl()).isEqualTo("Principe tempo");
    }

    @Test
    void theFirstOfEqualPrinciplesLeads() {
        Advice advice =
                weigh("argueFor('TRAIN', PLAIN, 'past', 'Omdat.');", "argueFor('TRAIN', PLAIN, 'speed', 'Omdat.');");
        assertThat(first(advice).principle().id()).isEqualTo("tempo");
    }

    @Test
    void whereNoPrincipleWeighsTheGroundTheProfessionalStandardLeads() {
        Advice advice = weigh("confirm('TRAIN', 'safety', 'Omdat.');", "acute('ROOF', 'safety', 'Omdat.');");
        assertThat(advice.proposals())
                .extracting(proposal -> proposal.principle().id())
                .containsExactly("vakmanschap", "vakmanschap");
        assertThat(first(advice).arguments())
                .extracting(Argument::principle, Argument::weight)
                .containsExactly(tuple("vakmanschap", 0));
    }

    // ---- ruling out

    @Test
    void whatIsRuledOutLeavesTheListAndIsShownWithItsReasonFirst() {
        Advice advice = weigh(
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');",
                "ruleOut('TRAIN', 'duty', 'Kan nu niet.');",
                "argueFor('WORK', WEAK, 'goal', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("WORK");
        assertThat(considered(advice)).isEmpty();
        assertThat(ruledOut(advice)).containsExactly("TRAIN");
        assertThat(advice.ruledOut().get(0).arguments())
                .extracting(argument -> argument.because().nl())
                .containsExactly("Kan nu niet.", "Voor.");
    }

    @Test
    void whatIsAcuteCannotBeRuledOut() {
        Advice advice = weigh("acute('ROOF', 'safety', 'Nu.');", "ruleOut('ROOF', 'duty', 'Kan niet.');");
        assertThat(proposed(advice)).containsExactly("ROOF");
        assertThat(ruledOut(advice)).isEmpty();
        assertThat(first(advice).arguments())
                .extracting(Argument::direction)
                .containsExactly(Direction.ACUTE, Direction.RULES_OUT);
    }

    @Test
    void ruledOutGoesBeforeConfirmedAndSaysSo() {
        Advice advice = weigh("confirm('TRAIN', 'goal', 'Wel.');", "ruleOut('TRAIN', 'duty', 'Niet.');");
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.ABSTAINED);
        assertThat(ruledOut(advice)).containsExactly("TRAIN");
        assertThat(advice.notices())
                .extracting(Notice::code, Notice::fact)
                .containsExactly(tuple("confirmed-but-ruled-out", "TRAIN"));
    }

    @Test
    void aConfirmationGoesBeforeWhatRulesOutUnlessConfirmed() {
        Advice advice =
                weigh("confirm('TRAIN', 'goal', 'Wel.');", "ruleOut('TRAIN', UNLESS_CONFIRMED, 'duty', 'Niet.');");
        assertThat(proposed(advice)).containsExactly("TRAIN");
        assertThat(first(advice).tier()).isEqualTo(Tier.CONFIRMED);
        assertThat(notices(advice)).isEmpty();
    }

    @Test
    void withoutAConfirmationUnlessConfirmedRulesOut() {
        Advice advice = weigh(
                "argueFor('TRAIN', STRONG, 'goal', 'Wel.');", "ruleOut('TRAIN', UNLESS_CONFIRMED, 'duty', 'Niet.');");
        assertThat(ruledOut(advice)).containsExactly("TRAIN");
        assertThat(advice.proposals()).isEmpty();
    }

    @Test
    void oneThatRulesOutForGoodIsEnoughBesideOneThatDoesNot() {
        Advice advice = weigh(
                "confirm('TRAIN', 'goal', 'Wel.');",
                "ruleOut('TRAIN', UNLESS_CONFIRMED, 'duty', 'Niet.');",
                "ruleOut('TRAIN', 'duty', 'Echt niet.');");
        assertThat(ruledOut(advice)).containsExactly("TRAIN");
        assertThat(notices(advice)).containsExactly("confirmed-but-ruled-out");
    }

    // ---- what is no proposal

    @Test
    void supportThatIsNotPositiveIsConsideredOnly() {
        Advice advice = weigh(
                "argueFor('TRAIN', WEAK, 'goal', 'Voor.'); argueAgainst('TRAIN', STRONG, 'speed', 'Tegen.');",
                "argueFor('WORK', WEAK, 'speed', 'Voor.'); argueAgainst('WORK', PLAIN, 'duty', 'Tegen.');",
                "argueFor('TALK', WEAK, 'goal', 'Voor.');");
        assertThat(proposed(advice)).containsExactly("TALK");
        assertThat(considered(advice)).containsExactly("WORK", "TRAIN");
        assertThat(advice.considered()).extracting(Considered::support).containsExactly(0, -3);
        assertThat(advice.considered())
                .allSatisfy(each -> assertThat(each.arguments()).hasSize(2));
    }

    @Test
    void whatOnlyHasArgumentsAgainstItIsNoProposal() {
        Advice advice = weigh("argueAgainst('TRAIN', PLAIN, 'goal', 'Tegen.');");
        assertThat(advice.proposals()).isEmpty();
        assertThat(considered(advice)).containsExactly("TRAIN");
        assertThat(advice.considered().get(0).support()).isEqualTo(-6);
    }

    @Test
    void aConfirmedProposalMayHaveNegativeSupport() {
        Advice advice = weigh("confirm('TRAIN', 'duty', 'Wel.');", "argueAgainst('TRAIN', STRONG, 'goal', 'Tegen.');");
        assertThat(proposed(advice)).containsExactly("TRAIN");
        assertThat(first(advice).support()).isEqualTo(3 - 9);
    }

    @Test
    void whatAMunicipalityDoesNotOfferIsToldButNotProposed() {
        Advice advice = draft(
                        "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');", "argueFor('WORK', WEAK, 'goal', 'Omdat.');")
                .notOffered("TRAIN", "geen docent")
                .advise(client());
        assertThat(proposed(advice)).containsExactly("WORK");
        assertThat(considered(advice)).isEmpty();
        assertThat(advice.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("not-offered");
            assertThat(notice.fact()).isEqualTo("TRAIN");
            assertThat(notice.text().nl()).contains("geen docent");
        });
    }

    // ---- abstaining and asking

    @Test
    void abstainingSilencesTheWeighedTierOnly() {
        Advice advice = weigh(
                "abstain('Te weinig bekend.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                "argueAgainst('TALK', STRONG, 'goal', 'Omdat.');",
                "confirm('WORK', 'goal', 'Omdat.');",
                "acute('ROOF', 'safety', 'Omdat.');",
                "ruleOut('REST', 'duty', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("ROOF", "WORK");
        assertThat(considered(advice)).isEmpty();
        assertThat(ruledOut(advice)).containsExactly("REST");
    }

    @Test
    void anAbstentionAsksWhatIsNotKnownGoalFirstAndWhatARuleAsksBeforeAll() {
        Advice advice = Draft.of(
                        rule("little", "Unknown(code == 'goal.type')", "abstain('Te weinig.');"),
                        rule("ask", "Unknown(code == 'skill')", "ask('skill', 'Dat helpt.');"),
                        rule(
                                "reads",
                                "Goal(type == 'JOB')\n Score(construct == 'courage', value <= LOW)\n Score(construct == 'skill', value <= LOW)\n Barrier(domain == 'debt', severity == 'ACUTE')",
                                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"))
                .advise(someone());
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.ABSTAINED);
        assertThat(asked(advice)).startsWith("skill");
        assertThat(advice.questions().get(0).because().nl()).isEqualTo("Dat helpt.");
        assertThat(advice.unknowns()).containsExactly("goal.type", "courage", "skill", "debt");
    }

    @Test
    void whenNothingArguesTheQuestionsAreWhatSomeRuleWantedAndTheCaseIsForColleagues() {
        Advice advice = Draft.of(rule(
                        "reads",
                        "Goal(type == 'JOB', clarity >= 3)\n Score(construct == 'courage', value <= LOW)",
                        "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"))
                .advise(someone().goal("JOB"));
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.ABSTAINED);
        assertThat(asked(advice)).containsExactly(Question.CASE_DISCUSSION, "goal.clarity", "courage");
    }

    @Test
    void whenAllIsKnownAndNothingArguesTheCaseIsStillForColleagues() {
        Advice advice = Draft.of(rule("no", "Goal(type == 'CARE')", "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"))
                .advise(client());
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.ABSTAINED);
        assertThat(asked(advice)).containsExactly(Question.CASE_DISCUSSION);
    }

    @Test
    void aRuleMayAskAboutWhateverIsUnknown() {
        Advice advice = Draft.of(
                        rule("ask", "Unknown($u : code, part == 'willing')", "ask($u, 'Dat telt.');"),
                        rule(
                                "reads",
                                "Score(construct == 'courage', value <= LOW)\n Score(construct == 'view', value <= LOW)\n Score(construct == 'skill', value <= LOW)",
                                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"),
                        rule("talk", TRUE, "argueFor('TALK', PLAIN, 'goal', 'Omdat.');"))
                .advise(client().score("view", 3));
        assertThat(proposed(advice)).containsExactly("TALK");
        assertThat(asked(advice)).containsExactly("courage");
    }

    @Test
    void whatAProposalTookAsFineIsAsked() {
        Advice advice = Draft.of(rule(
                        "closed",
                        TRUE + "\n not KnownScore(construct == 'courage', value <= LOW)",
                        "argueFor('WORK', PLAIN, 'goal', 'Omdat.');"))
                .advise(client());
        assertThat(proposed(advice)).containsExactly("WORK");
        assertThat(asked(advice)).containsExactly("courage");
        assertThat(first(advice).arguments().get(0).absences())
                .extracting(Argument.FactReference::fact)
                .containsExactly("score:courage");
    }

    // ---- what stands alone

    @Test
    void whatIsExclusivelyAcuteStandsAlone() {
        Advice advice = weigh(
                "acute('SAFE', 'safety', 'Nu.');",
                "acute('ROOF', 'safety', 'Ook.');",
                "confirm('WORK', 'goal', 'Omdat.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                "argueAgainst('TALK', STRONG, 'goal', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("SAFE");
        assertThat(considered(advice)).isEmpty();
        assertThat(notices(advice)).containsExactly("discuss-first", "waits-for-safety");
        assertThat(advice.notices().get(1).text().nl())
                .contains("ROOF")
                .contains("WORK")
                .contains("TRAIN");
    }

    @Test
    void whatStandsAloneLeavesNothingConsideredEither() {
        Advice advice = weigh("acute('SAFE', 'safety', 'Nu.');", "argueAgainst('TALK', STRONG, 'goal', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("SAFE");
        assertThat(considered(advice)).isEmpty();
        assertThat(notices(advice)).containsExactly("discuss-first");
    }

    @Test
    void whatCouldStandAloneStandsInLineWhenItIsNotAcute() {
        Advice advice =
                weigh("argueFor('SAFE', WEAK, 'goal', 'Omdat.');", "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');");
        assertThat(proposed(advice)).containsExactly("TRAIN", "SAFE");
    }

    // ---- alongside

    @Test
    void whatAccompaniesAGroupGoesWithItsFirstProposal() {
        Advice advice = weigh(
                "argueFor('TALK', STRONG, 'goal', 'Omdat.');",
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                "argueFor('TRAIN', WEAK, 'goal', 'Omdat.');",
                "alongside('HELP', 'step', 'trust', 'Ernaast.');");
        assertThat(proposed(advice)).containsExactly("TALK", "WORK", "TRAIN");
        assertThat(advice.proposals())
                .extracting(proposal -> proposal.alongside().stream()
                        .map(Proposal.Companion::intervention)
                        .toList())
                .containsExactly(List.of(), List.of("HELP"), List.of());
        Proposal.Companion companion = advice.proposals().get(1).alongside().get(0);
        assertThat(companion.because().nl()).isEqualTo("Ernaast.");
        assertThat(companion.rule().id()).isEqualTo("r3");
    }

    @Test
    void whatAccompaniesAnInterventionGoesWithThatOneOnly() {
        Advice advice = weigh(
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                "argueFor('TRAIN', WEAK, 'goal', 'Omdat.');",
                "alongside('HELP', 'TRAIN', 'trust', 'Ernaast.');",
                "alongside('TALK', 'PLACE', 'trust', 'Ernaast.');");
        assertThat(advice.proposals())
                .extracting(proposal -> proposal.alongside().size())
                .containsExactly(0, 1);
    }

    @Test
    void whatIsRuledOutOrNotOfferedAccompaniesNothing() {
        Advice advice = draft(
                        "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                        "alongside('HELP', 'step', 'trust', 'Ernaast.');",
                        "alongside('REST', 'step', 'trust', 'Ernaast.');",
                        "alongside('TALK', 'step', 'trust', 'Ernaast.');",
                        "ruleOut('HELP', 'duty', 'Kan niet.');")
                .notOffered("REST", "niet hier")
                .advise(client());
        assertThat(first(advice).alongside())
                .extracting(Proposal.Companion::intervention)
                .containsExactly("TALK");
    }

    @Test
    void nothingAccompaniesItself() {
        Advice advice = weigh(
                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');", "alongside('TRAIN', 'step', 'trust', 'Ernaast.');");
        assertThat(first(advice).alongside()).isEmpty();
    }

    @Test
    void companionsStandInCatalogueOrderAndOnce() {
        Advice advice = weigh(
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                "alongside('REST', 'step', 'trust', 'Een.');",
                "alongside('HELP', 'step', 'trust', 'Twee.');",
                "alongside('HELP', 'WORK', 'trust', 'Drie.');");
        assertThat(first(advice).alongside())
                .extracting(Proposal.Companion::intervention)
                .containsExactly("HELP", "REST");
    }

    // ---- variants, targets, dates

    @Test
    void theVariantWhoseOwnArgumentsContributeMostIsNamed() {
        Advice advice = weigh(
                "argueFor('TRAIN', 'FAST', PLAIN, 'speed', 'Snel.');",
                "argueFor('TRAIN', 'SLOW', PLAIN, 'goal', 'Rustig.');");
        assertThat(first(advice).support()).isEqualTo(4 + 6);
        assertThat(first(advice).variant().orElseThrow().code()).isEqualTo("SLOW");
    }

    @Test
    void ofEqualVariantsTheFirstOfTheCatalogueIsNamed() {
        Advice advice = weigh(
                "argueFor('TRAIN', 'SLOW', PLAIN, 'goal', 'Rustig.');",
                "argueFor('TRAIN', 'FAST', PLAIN, 'goal', 'Snel.');");
        assertThat(first(advice).variant().orElseThrow().code()).isEqualTo("FAST");
        assertThat(first(advice).support()).isEqualTo(6);
    }

    @Test
    void noVariantIsNamedWhenNoArgumentDoes() {
        assertThat(first(weigh("argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');")).variant())
                .isEmpty();
    }

    @Test
    void aVariantWhoseArgumentIsWeakerThanWhatCountsIsNotNamed() {
        Advice advice = weigh(
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');", "argueFor('TRAIN', 'FAST', WEAK, 'goal', 'Snel.');");
        assertThat(first(advice).variant()).isEmpty();
    }

    @Test
    void anEquallyStrongRuleWithAnEarlierNameTakesNoVariantAway() {
        Advice advice = Draft.of(
                        rule("b", TRUE, "argueFor('TRAIN', 'FAST', PLAIN, 'goal', 'Snel.');"),
                        rule("a", TRUE, "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"))
                .advise(client());
        assertThat(first(advice).variant().map(Proposal.Variant::code)).contains("FAST");
    }

    @Test
    void theTargetIsWhatTheWeightiestArgumentRestsOn() {
        Advice advice = Draft.of(
                        rule(
                                "skill",
                                "Score(construct == 'skill', value <= LOW)",
                                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');"),
                        rule(
                                "courage",
                                "Score(construct == 'courage', value <= LOW)",
                                "argueFor('TRAIN', WEAK, 'goal', 'Omdat.');"))
                .advise(someone().score("skill", 1).score("courage", 1));
        assertThat(first(advice).target()).isEqualTo("skill");
    }

    @Test
    void amongEquallyWeightyArgumentsTheTargetIsWhatTheInterventionMostlyWorksOn() {
        Advice advice = Draft.of(
                        rule(
                                "a",
                                "Score(construct == 'skill', value <= LOW)",
                                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"),
                        rule(
                                "b",
                                "Score(construct == 'courage', value <= LOW)",
                                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"))
                .advise(someone().score("skill", 1).score("courage", 1));
        assertThat(first(advice).target()).isEqualTo("courage");
    }

    @Test
    void theTargetIsTheFirstThingItWorksOnWhenNoArgumentRestsOnAny() {
        assertThat(first(weigh("argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');")).target())
                .isEqualTo("courage");
    }

    @Test
    void theDayToLookBackIsCountedFromTheClientFile() {
        Advice advice =
                draft("argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');").advise(client().on(LocalDate.of(2025, 11, 30)));
        assertThat(first(advice).reviewOn()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aProposalCarriesItsApproachAndItsEvidenceWithSourcesInFull() {
        Proposal proposal = first(weigh("argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"));
        assertThat(proposal.approach().en()).isEqualTo("Approach TRAIN");
        assertThat(proposal.evidence().source()).isEqualTo("Bron een; Bron twee");
        assertThat(proposal.label().nl()).isEqualTo("TRAIN (nl)");
    }

    // ---- bound conclusions and matches

    @Test
    void aConclusionAboutWhatWasTriedHoldsForEachOfThem() {
        Advice advice = Draft.of(rule(
                        "tried",
                        "PastIntervention($code : code, outcome == 'NO_CHANGE')",
                        "ruleOut($code, 'past', 'Hielp niet.');"))
                .advise(someone()
                        .tried("WORK", Outcome.NO_CHANGE)
                        .tried("TALK", Outcome.NO_CHANGE)
                        .tried("TRAIN", Outcome.IMPROVED));
        assertThat(ruledOut(advice)).containsExactly("TALK", "WORK");
        assertThat(advice.ruledOut().get(0).arguments().get(0).facts())
                .extracting(Argument.FactReference::fact)
                .containsExactly("intervention:TALK");
    }

    @Test
    void howManyFactsMatchThereIsOneArgumentWithAllOfThem() {
        Advice advice = Draft.of(
                        rule("any", "Barrier(severity >= 'SERIOUS')", "argueFor('HELP', PLAIN, 'goal', 'Omdat.');"))
                .advise(someone()
                        .barrier("debt", Severity.SERIOUS)
                        .barrier("home", Severity.ACUTE)
                        .barrier("harm", Severity.LIGHT));
        assertThat(first(advice).arguments())
                .singleElement()
                .satisfies(argument -> assertThat(argument.facts())
                        .extracting(Argument.FactReference::fact)
                        .containsExactly("barrier:debt", "barrier:home"));
    }

    @Test
    void anArgumentShowsTheFactItRestsOnAndWhatTheRuleNeededOfIt() {
        Advice advice = Draft.of(rule(
                        "low",
                        "Score(construct == 'courage', value <= LOW)",
                        "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"))
                .advise(someone().score("courage", 1));
        assertThat(first(advice).arguments().get(0).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.fact()).isEqualTo("score:courage");
            assertThat(fact.text().nl()).contains("is 1").contains("hoogstens 2");
            assertThat(fact.text().en()).contains("is 1").contains("at most 2");
        });
    }

    @Test
    void aParameterHasTheValueOfTheDayOfTheClientFile() {
        Draft draft = Draft.of(rule(
                "low", "Score(construct == 'courage', value <= LOW)", "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"));
        assertThat(proposed(draft.advise(someone().on(LocalDate.of(2026, 6, 30)).score("courage", 3))))
                .isEmpty();
        assertThat(proposed(draft.advise(someone().on(LocalDate.of(2026, 7, 1)).score("courage", 3))))
                .containsExactly("TRAIN");
    }

    @Test
    void anAppraisalThatDoesNotFollowRestsOnWhatIsKnownInstead() {
        Advice advice = Draft.of(
                        rule("derive-mood", "not KnownScore(value <= LOW)", "derive('mood', 'GOOD', 'Goed.');"),
                        Draft.arguing("no-mood", "not( Appraisal(factor == 'mood') )", "TRAIN"))
                .advise(Client.listed()
                        .goalRatings(3, 3)
                        .score("courage", 1)
                        .score("view", 3)
                        .score("skill", 4)
                        .score("effort", 5));

        assertThat(advice.proposals().get(0).arguments().get(0).facts())
                .extracting(Argument.FactReference::fact)
                .contains("score:courage");
    }

    @Test
    void anAppraisalBringsTheFactsAndAbsencesBehindIt() {
        Advice advice = Draft.of(
                        rule(
                                "one",
                                "not KnownScore(construct == 'view', value <= LOW)",
                                "derive('gate', 'OPEN', 'Het kan.');"),
                        rule("two", "Goal(type == 'JOB')", "derive('gate', 'OPEN', 'Het kan.');"),
                        rule(
                                "use",
                                "Appraisal(factor == 'gate', level == 'OPEN')",
                                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');"))
                .advise(client());
        Argument argument = first(advice).arguments().get(0);
        assertThat(argument.facts())
                .extracting(Argument.FactReference::fact)
                .containsExactly("appraisal:gate", "goal.type");
        assertThat(argument.absences()).extracting(Argument.FactReference::fact).containsExactly("score:view");
    }

    @Test
    void anArgumentThatRestsOnAnAskedListOnlySaysSo() {
        Advice advice = Draft.of(rule(
                        "none",
                        "not PastIntervention(outcome == 'IMPROVED')",
                        "argueFor('TALK', PLAIN, 'goal', 'Omdat.');"))
                .advise(listed());
        assertThat(first(advice).arguments().get(0).facts()).isEmpty();
        assertThat(first(advice).arguments().get(0).absences())
                .extracting(Argument.FactReference::fact)
                .containsExactly("interventions");
    }

    @Test
    void anAdviceIdTellsCasesApartAndTheSameCaseNot() {
        Draft draft = draft("argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');");
        String id = draft.advise(client()).adviceId();
        assertThat(draft.advise(client()).adviceId()).isEqualTo(id);
        assertThat(draft.advise(client().id("case-2")).adviceId()).isNotEqualTo(id);
        assertThat(draft.advise(client().tried("TALK", Outcome.NO_CHANGE)).adviceId())
                .isNotEqualTo(
                        draft.advise(client().tried("TALK", Outcome.NO_CHANGE).tried("TALK", Outcome.NO_CHANGE))
                                .adviceId());
        assertThat(id).matches("[0-9a-f]{64}");
    }
}
