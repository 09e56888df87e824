package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Client.listed;
import static nl.gewogenmaatwerk.fixture.Client.someone;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.Balance;
import nl.gewogenmaatwerk.inquiry.WhyNot.Comparison;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.inquiry.WhyNot.Decider;
import nl.gewogenmaatwerk.inquiry.WhyNot.First;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotOffered;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotSupported;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotWeighed;
import nl.gewogenmaatwerk.inquiry.WhyNot.NothingArgued;
import nl.gewogenmaatwerk.inquiry.WhyNot.Outweighed;
import nl.gewogenmaatwerk.inquiry.WhyNot.Reason;
import nl.gewogenmaatwerk.inquiry.WhyNot.RuledOut;
import nl.gewogenmaatwerk.inquiry.WhyNot.Waits;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Test;

/**
 * Every reason why an intervention is not proposed, or not first. In the {@link Town} the principle {@code klant}
 * weighs goal 3 and trust 2, {@code tempo} speed 2 and duty 1, {@code leren} past 2; no principle weighs safety. SAFE stands alone when it is
 * acute.
 */
class WhyNotTest {

    /** True for the client of these tests. */
    private static final String TRUE = "Goal(type == 'JOB')";

    private static Client client() {
        return listed().goal("JOB");
    }

    /** The rules of a draft, each true and with one of these conclusions. */
    private static Draft draft(String... conclusions) {
        Draft draft = Draft.of(rule("r0", TRUE, conclusions[0]));
        for (int i = 1; i < conclusions.length; i++) {
            draft = draft.file(i + ".drl", rule("r" + i, TRUE, conclusions[i]));
        }
        return draft;
    }

    /** The reason, which is the same for the client and for the advice that the client got. */
    private static Reason why(Draft draft, Client client, String intervention) {
        try (AdviceEngine engine = draft.engine()) {
            Advice advice = engine.advise(Draft.TOWN, client.file());
            WhyNot answer = engine.whyNot(Draft.TOWN, client.file(), intervention);
            assertThat(engine.whyNot(advice, client.file(), intervention)).isEqualTo(answer);
            assertThat(answer.basis().adviceId()).isEqualTo(advice.adviceId());
            assertThat(answer.intervention()).isEqualTo(intervention);
            return answer.reason();
        }
    }

    private static <R extends Reason> R why(Class<R> reason, String intervention, String... conclusions) {
        return why(reason, draft(conclusions), client(), intervention);
    }

    private static <R extends Reason> R why(Class<R> reason, Draft draft, Client client, String intervention) {
        Reason found = why(draft, client, intervention);
        assertThat(found).isInstanceOf(reason);
        return reason.cast(found);
    }

    private static List<String> because(List<Argument> arguments) {
        return arguments.stream().map(argument -> argument.because().nl()).toList();
    }

    private static List<String> found(ConditionOutcome outcome) {
        return outcome.found().stream().map(reference -> reference.text().nl()).toList();
    }

    private static List<String> missing(ConditionOutcome outcome) {
        return outcome.missing().stream()
                .map(reference -> reference.text().nl())
                .toList();
    }

    // ---- first

    @Test
    void theFirstProposalIsFirst() {
        First first = why(
                First.class,
                "TRAIN",
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');",
                "argueFor('WORK', WEAK, 'goal', 'Omdat.');");
        assertThat(because(first.arguments())).containsExactly("Voor.");
    }

    @Test
    void whatIsAcuteIsFirstThoughItIsRuledOut() {
        First first = why(First.class, "ROOF", "acute('ROOF', 'safety', 'Nu.');", "ruleOut('ROOF', 'duty', 'Niet.');");
        assertThat(first.arguments())
                .extracting(Argument::direction)
                .containsExactly(Direction.ACUTE, Direction.RULES_OUT);
    }

    @Test
    void whatIsAcuteIsFirstThoughItIsNotOffered() {
        Draft draft = draft("acute('ROOF', 'safety', 'Nu.');").notOffered("ROOF", "geen huizen");
        why(First.class, draft, client(), "ROOF");
    }

    @Test
    void whatIsConfirmedIsFirstThoughSomethingRulesItOutUnlessConfirmed() {
        why(
                First.class,
                "TRAIN",
                "confirm('TRAIN', 'goal', 'Wel.');",
                "ruleOut('TRAIN', UNLESS_CONFIRMED, 'duty', 'Niet.');");
    }

    // ---- ruled out

    @Test
    void whatRulesItOutStandsApartFromAllElseAboutIt() {
        RuledOut out = why(
                RuledOut.class,
                "TRAIN",
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');",
                "ruleOut('TRAIN', 'duty', 'Kan nu niet.');",
                "argueAgainst('TRAIN', WEAK, 'speed', 'Tegen.');");
        assertThat(because(out.by())).containsExactly("Kan nu niet.");
        assertThat(out.by().get(0).facts()).extracting(FactReference::fact).containsExactly("goal.type");
        assertThat(because(out.others())).containsExactly("Voor.", "Tegen.");
    }

    @Test
    void whatIsConfirmedAndRuledOutIsRuledOut() {
        RuledOut out =
                why(RuledOut.class, "TRAIN", "confirm('TRAIN', 'goal', 'Wel.');", "ruleOut('TRAIN', 'duty', 'Niet.');");
        assertThat(because(out.by())).containsExactly("Niet.");
        assertThat(because(out.others())).containsExactly("Wel.");
    }

    @Test
    void whatIsRuledOutUnlessConfirmedAndNotConfirmedIsRuledOut() {
        RuledOut out = why(RuledOut.class, "TRAIN", "ruleOut('TRAIN', UNLESS_CONFIRMED, 'duty', 'Niet.');");
        assertThat(because(out.by())).containsExactly("Niet.");
    }

    @Test
    void ruledOutIsTheReasonBeforeNotOfferedAndBeforeSafety() {
        Draft draft = draft("ruleOut('TRAIN', 'duty', 'Niet.');", "acute('SAFE', 'safety', 'Nu.');")
                .notOffered("TRAIN", "geen docent");
        why(RuledOut.class, draft, client(), "TRAIN");
    }

    // ---- outweighed

    @Test
    void anAcuteOrConfirmedProposalStandsAboveByItsTier() {
        Outweighed outweighed = why(
                Outweighed.class,
                "TRAIN",
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                "confirm('WORK', 'duty', 'Omdat.');",
                "acute('ROOF', 'safety', 'Omdat.');");
        assertThat(outweighed.rank()).isEqualTo(3);
        assertThat(outweighed.support()).isEqualTo(9);
        assertThat(outweighed.above())
                .extracting(
                        Comparison::rank,
                        Comparison::intervention,
                        Comparison::decidedBy,
                        above -> above.because().nl())
                .containsExactly(
                        tuple(1, "ROOF", Decider.TIER, "Wat acuut is, gaat voor al het andere."),
                        tuple(2, "WORK", Decider.TIER, "Dit is aangewezen, hoe de principes ook wegen."));
        assertThat(outweighed.above())
                .allSatisfy(above -> assertThat(above.principle()).isEmpty());
    }

    @Test
    void amongWhatIsAcuteItsUrgencyDecides() {
        Outweighed outweighed = why(
                Outweighed.class,
                "HELP",
                "acute('HELP', 'safety', 'Omdat.'); argueFor('HELP', STRONG, 'goal', 'Omdat.');",
                "acute('ROOF', 'safety', 'Omdat.');");
        assertThat(outweighed.above()).singleElement().satisfies(above -> {
            assertThat(above.decidedBy()).isEqualTo(Decider.URGENCY);
            assertThat(above.because().nl()).startsWith("Allebei acuut");
            assertThat(above.support()).isZero();
            assertThat(above.ownSupport()).isEqualTo(9);
        });
    }

    @Test
    void moreSupportIsToldGroundByGroundWithThePrincipleThatDiffersMost() {
        Outweighed outweighed = why(
                Outweighed.class,
                "TRAIN",
                "argueFor('WORK', STRONG, 'goal', 'Omdat.'); argueFor('WORK', WEAK, 'goal', 'Ook.');",
                "argueFor('TRAIN', STRONG, 'speed', 'Omdat.'); argueAgainst('TRAIN', WEAK, 'past', 'Tegen.'); argueFor('TRAIN', WEAK, 'speed', 'Ook.');",
                "argueFor('TRAIN', STRONG, 'safety', 'Weegt hier niets.');");
        assertThat(outweighed.above()).singleElement().satisfies(above -> {
            assertThat(above.decidedBy()).isEqualTo(Decider.SUPPORT);
            assertThat(above.principle().orElseThrow().id()).isEqualTo("klant");
            assertThat(above.because().nl()).isEqualTo("Meer steun: 9 tegen 4, vooral door ‘Principe klant’.");
            assertThat(above.grounds())
                    .extracting(Balance::ground, Balance::principle, Balance::theirs, Balance::own)
                    .containsExactly(
                            tuple("goal", "klant", 9, 0), tuple("speed", "tempo", 0, 6), tuple("past", "leren", 0, -2));
        });
    }

    @Test
    void withEqualSupportThePrincipleThatTheMunicipalityPutsFirstDecides() {
        Outweighed outweighed = why(
                Outweighed.class,
                "TRAIN",
                "argueFor('TRAIN', STRONG, 'speed', 'Omdat.');",
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');");
        assertThat(outweighed.above()).singleElement().satisfies(above -> {
            assertThat(above.decidedBy()).isEqualTo(Decider.PRINCIPLE_ORDER);
            assertThat(above.principle().orElseThrow().id()).isEqualTo("klant");
            assertThat(above.support()).isEqualTo(above.ownSupport()).isEqualTo(6);
        });
    }

    @Test
    void whatIsEqualInAllStandsInCatalogueOrder() {
        Outweighed outweighed = why(
                Outweighed.class,
                "WORK",
                "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');");
        assertThat(outweighed.above()).singleElement().satisfies(above -> {
            assertThat(above.decidedBy()).isEqualTo(Decider.CATALOGUE_ORDER);
            assertThat(above.principle()).isEmpty();
        });
    }

    // ---- not supported

    @Test
    void whatSpeaksAgainstItMayOutweighWhatSpeaksForIt() {
        NotSupported unsupported = why(
                NotSupported.class,
                "TRAIN",
                "argueFor('TRAIN', WEAK, 'goal', 'Voor.');",
                "argueAgainst('TRAIN', STRONG, 'speed', 'Tegen.');");
        assertThat(unsupported.support()).isEqualTo(3 - 6);
        assertThat(because(unsupported.arguments())).containsExactly("Voor.", "Tegen.");
    }

    @Test
    void whatIsArguedOnAGroundThatWeighsNothingHereIsNotSupported() {
        NotSupported unsupported =
                why(NotSupported.class, "TRAIN", "argueFor('TRAIN', STRONG, 'safety', 'Weegt hier niets.');");
        assertThat(unsupported.support()).isZero();
        assertThat(unsupported.arguments()).extracting(Argument::weight).containsExactly(0);
    }

    @Test
    void whatIsNotSupportedIsToldAsSuchThoughSafetyStandsAlone() {
        NotSupported unsupported = why(
                NotSupported.class,
                "TRAIN",
                "acute('SAFE', 'safety', 'Nu.');",
                "argueFor('TRAIN', WEAK, 'goal', 'Voor.');",
                "argueAgainst('TRAIN', STRONG, 'goal', 'Tegen.');");
        assertThat(unsupported.support()).isEqualTo(3 - 9);
        assertThat(because(unsupported.arguments())).containsExactly("Voor.", "Tegen.");
    }

    // ---- waiting for somebody's safety

    @Test
    void whatWouldBeProposedWaitsForSafety() {
        Waits waits = why(
                Waits.class,
                "TRAIN",
                "acute('SAFE', 'safety', 'Nu.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');",
                "argueAgainst('TRAIN', WEAK, 'speed', 'Tegen.');");
        assertThat(waits.safety()).isEqualTo("SAFE");
        assertThat(waits.label().nl()).isEqualTo("SAFE (nl)");
        assertThat(because(waits.arguments())).containsExactly("Voor.", "Tegen.");
    }

    @Test
    void whatIsAcuteOrConfirmedWaitsForSafetyAsWell() {
        String[] conclusions = {
            "acute('SAFE', 'safety', 'Nu.');",
            "acute('ROOF', 'safety', 'Ook nu.');",
            "confirm('WORK', 'goal', 'Wel.');",
            "ruleOut('WORK', UNLESS_CONFIRMED, 'duty', 'Niet.');"
        };
        assertThat(because(why(Waits.class, "ROOF", conclusions).arguments())).containsExactly("Ook nu.");
        assertThat(because(why(Waits.class, "WORK", conclusions).arguments())).containsExactly("Wel.", "Niet.");
        why(First.class, "SAFE", conclusions);
    }

    // ---- not weighed

    @Test
    void anAbstentionThatSilencesWhatIsWeighedIsNamedWithItsReason() {
        NotWeighed notWeighed = why(
                NotWeighed.class,
                "TRAIN",
                "abstain('Te weinig bekend.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');",
                "argueAgainst('TRAIN', WEAK, 'speed', 'Tegen.');",
                "abstain('Het gesprek loopt nog.');");
        assertThat(notWeighed.abstentions())
                .extracting(each -> each.rule().id(), each -> each.because().nl())
                .containsExactly(tuple("r0", "Te weinig bekend."), tuple("r3", "Het gesprek loopt nog."));
        assertThat(because(notWeighed.arguments())).containsExactly("Voor.", "Tegen.");
    }

    @Test
    void whatSpeaksAgainstSomethingIsStillToldWhenThePrinciplesAreNotWeighed() {
        NothingArgued nothing = why(
                NothingArgued.class,
                "TRAIN",
                "abstain('Te weinig bekend.');",
                "argueAgainst('TRAIN', WEAK, 'speed', 'Tegen.');");
        assertThat(because(nothing.arguments())).containsExactly("Tegen.");
        assertThat(nothing.nearest()).isEmpty();
    }

    @Test
    void notWeighedIsTheReasonThoughSafetyStandsAlone() {
        why(
                NotWeighed.class,
                "TRAIN",
                "abstain('Te weinig bekend.');",
                "acute('SAFE', 'safety', 'Nu.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Voor.');");
    }

    // ---- not offered

    @Test
    void whatIsNotOfferedTellsWhyAndThatItFits() {
        Draft draft = draft("argueFor('TRAIN', STRONG, 'goal', 'Voor.');").notOffered("TRAIN", "geen docent");
        NotOffered notOffered = why(NotOffered.class, draft, client(), "TRAIN");
        assertThat(notOffered.because().nl()).isEqualTo("geen docent");
        assertThat(notOffered.fits()).isTrue();
        assertThat(because(notOffered.arguments())).containsExactly("Voor.");
        assertThat(notOffered.nearest()).isEmpty();
    }

    @Test
    void whatIsNotOfferedAndDoesNotFitTellsWhatIsNearest() {
        Draft draft = Draft.of(
                        rule("against", TRUE, "argueAgainst('TRAIN', PLAIN, 'goal', 'Tegen.');"),
                        arguing("near", "Goal(type == 'CARE')", "TRAIN"))
                .notOffered("TRAIN", "geen docent");
        NotOffered notOffered = why(NotOffered.class, draft, client(), "TRAIN");
        assertThat(notOffered.fits()).isFalse();
        assertThat(because(notOffered.arguments())).containsExactly("Tegen.");
        assertThat(notOffered.nearest()).extracting(near -> near.rule().id()).containsExactly("near");
    }

    @Test
    void whatIsNotOfferedDoesNotFitWhileThePrinciplesAreNotWeighed() {
        Draft draft = draft("abstain('Te weinig bekend.');", "argueFor('TRAIN', STRONG, 'goal', 'Voor.');")
                .notOffered("TRAIN", "geen docent");
        NotOffered notOffered = why(NotOffered.class, draft, client(), "TRAIN");
        assertThat(notOffered.fits()).isFalse();
        assertThat(because(notOffered.arguments())).containsExactly("Voor.");
    }

    @Test
    void whatIsNotOfferedIsToldAsSuchThoughSafetyStandsAlone() {
        Draft draft = draft("acute('SAFE', 'safety', 'Nu.');", "argueFor('TRAIN', STRONG, 'goal', 'Voor.');")
                .notOffered("TRAIN", "geen docent");
        NotOffered notOffered = why(NotOffered.class, draft, client(), "TRAIN");
        assertThat(notOffered.fits()).isTrue();
        assertThat(because(notOffered.arguments())).containsExactly("Voor.");
    }

    // ---- nothing argued for it: the nearest rules

    private static List<NearRule> nearest(Client client, String intervention, String... rules) {
        return why(NothingArgued.class, Draft.of(rules), client, intervention).nearest();
    }

    private static ConditionOutcome outcome(Client client, String condition) {
        List<NearRule> nearest = nearest(client, "TALK", arguing("near", condition, "TALK"));
        return nearest.get(0).conditions().get(0);
    }

    @Test
    void theNearestRulesComeFirstByWhatFailsThenByWhatIsNotKnownThenByName() {
        Client client = client().score("courage", 4).score("view", 4);
        List<NearRule> nearest = nearest(
                client,
                "TALK",
                arguing(
                        "a",
                        "Score(construct == 'courage', value <= 2)\n Score(construct == 'view', value <= 2)",
                        "TALK"),
                arguing("d", "Score(construct == 'courage', value <= 2)", "TALK"),
                arguing("c", "Score(construct == 'courage', value <= 2)\n Goal(type == 'JOB')", "TALK"),
                arguing(
                        "b",
                        "Score(construct == 'courage', value <= 2)\n Score(construct == 'skill', value <= 2)",
                        "TALK"),
                arguing(
                        "e",
                        "Score(construct == 'skill', value <= 2)\n Score(construct == 'effort', value <= 2)",
                        "TALK"),
                arguing("f", "Score(construct == 'skill', value <= 2)", "TALK"));
        assertThat(nearest)
                .extracting(near -> near.rule().id(), NearRule::failing, NearRule::unknown)
                .containsExactly(
                        tuple("f", 0, 1),
                        tuple("e", 0, 2),
                        tuple("c", 1, 0),
                        tuple("d", 1, 0),
                        tuple("b", 1, 1),
                        tuple("a", 2, 0));
    }

    @Test
    void eachConditionTellsWhatIsNeededAndWhatWasFound() {
        NearRule near = nearest(
                        client().score("courage", 4),
                        "TALK",
                        arguing(
                                "near",
                                "Goal(type == 'JOB')\n Score(construct == 'courage', value <= 2)\n Score(construct == 'skill', value <= 2)",
                                "TALK"))
                .get(0);
        assertThat(near.direction()).isEqualTo(Direction.FOR);
        assertThat(near.because().nl()).isEqualTo("Omdat near.");
        assertThat(near.conditions())
                .extracting(ConditionOutcome::truth, each -> each.needed().nl(), WhyNotTest::found, WhyNotTest::missing)
                .containsExactly(
                        tuple(
                                Truth.TRUE,
                                "goal.type (nl) is JOB (nl)",
                                List.of("goal.type (nl) is JOB (nl)"),
                                List.of()),
                        tuple(Truth.FALSE, "courage (nl) is hoogstens 2", List.of("courage (nl) is 4"), List.of()),
                        tuple(
                                Truth.UNKNOWN,
                                "skill (nl) is hoogstens 2",
                                List.of(),
                                List.of("skill (nl) (niet gevraagd)")));
    }

    @Test
    void aRuleThatWouldDoMoreTellsTheMost() {
        NearRule near = nearest(
                        client(),
                        "TALK",
                        rule(
                                "near",
                                "Goal(type == 'CARE')",
                                "argueFor('TALK', PLAIN, 'goal', 'Voor.'); confirm('TALK', 'goal', 'Aangewezen.'); argueFor('TRAIN', PLAIN, 'goal', 'Anders.');"))
                .get(0);
        assertThat(near.direction()).isEqualTo(Direction.CONFIRMS);
        assertThat(near.because().nl()).isEqualTo("Aangewezen.");
    }

    @Test
    void rulesThatOnlySpeakAgainstItAreNotNear() {
        assertThat(nearest(
                        client(),
                        "TALK",
                        rule("against", "Goal(type == 'CARE')", "argueAgainst('TALK', PLAIN, 'goal', 'Tegen.');"),
                        rule("out", "Goal(type == 'CARE')", "ruleOut('TALK', 'goal', 'Uit.');"),
                        arguing("other", "Goal(type == 'CARE')", "TRAIN")))
                .isEmpty();
    }

    @Test
    void anAlternativeOfWhichNothingHoldsTellsAllThatItLookedAt() {
        ConditionOutcome outcome = outcome(
                client().score("courage", 4),
                "( Score(construct == 'courage', value <= 2) or Barrier(domain == 'debt', severity == 'ACUTE') )");
        assertThat(outcome.truth()).isEqualTo(Truth.FALSE);
        assertThat(found(outcome)).containsExactly("debt (nl) (niet genoemd)", "courage (nl) is 4");
    }

    @Test
    void whatANegationFailsOnIsFound() {
        ConditionOutcome outcome = outcome(
                client().barrier("debt", Severity.SERIOUS), "not Barrier(domain == 'debt', severity >= 'SERIOUS')");
        assertThat(outcome.truth()).isEqualTo(Truth.FALSE);
        assertThat(found(outcome)).containsExactly("belemmering debt (nl) is ernstig");
    }

    @Test
    void aBarrierThatWasNotRatedIsNotKnown() {
        ConditionOutcome outcome =
                outcome(client().unrated("debt"), "Barrier(domain == 'debt', severity >= 'SERIOUS')");
        assertThat(outcome.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(outcome)).containsExactly("debt (nl) (gemeld, niet gezegd hoe ernstig)");
    }

    @Test
    void aDateThatNobodyWroteDownIsNotKnown() {
        ConditionOutcome outcome = outcome(
                client().tried("WORK", Outcome.IMPROVED), "PastIntervention(code == 'WORK', endedOn > '2025-06-01')");
        assertThat(outcome.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(outcome)).containsExactly("WORK (nl): het einde is niet bekend");
    }

    @Test
    void anEmptyListThatWasAskedSaysSo() {
        assertThat(found(outcome(client(), "Barrier(severity == 'ACUTE')")))
                .containsExactly("er is geen belemmering genoemd");
        assertThat(found(outcome(client(), "Flag()"))).containsExactly("er is geen status volgens de wet genoemd");
        assertThat(found(outcome(client(), "Flag(code == 'STUDENT')"))).containsExactly("STUDENT (nl) (niet genoemd)");
        assertThat(found(outcome(client(), "PastIntervention(outcome == 'IMPROVED')")))
                .containsExactly("eerdere interventies (niet genoemd)");
        assertThat(found(outcome(client(), "PastIntervention(code == 'WORK')")))
                .containsExactly("WORK (nl) (niet zo genoemd)");
    }

    @Test
    void aListThatWasNotAskedIsNotKnown() {
        for (String condition : List.of(
                "Barrier(severity == 'ACUTE')", "Flag(code == 'STUDENT')", "PastIntervention(outcome == 'IMPROVED')")) {
            ConditionOutcome outcome = outcome(someone().goal("JOB"), condition);
            assertThat(outcome.truth()).as(condition).isEqualTo(Truth.UNKNOWN);
            assertThat(outcome.missing()).as(condition).isNotEmpty();
            assertThat(outcome.found()).as(condition).isEmpty();
        }
    }

    @Test
    void aMeasurementThatWasNeverTakenIsNotKnown() {
        ConditionOutcome outcome =
                outcome(client(), "LifeDomain(instrument == 'meter', domain == 'house', value <= 2)");
        assertThat(outcome.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(outcome)).containsExactly("meter (nl): house (nl) (niet gemeten)");
        assertThat(missing(outcome(client(), "LifeDomain(value <= 2)"))).containsExactly("leefgebieden (niet gemeten)");
    }

    @Test
    void whetherTwoSeeItDifferentlyIsOnlyKnownWhenBothSaidSo() {
        String condition = "ScoreGap(construct == 'courage', gap >= 2)";
        ConditionOutcome unknown = outcome(client().score("courage", 4), condition);
        assertThat(unknown.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(unknown))
                .containsExactly("courage (nl) (niet door de klant en de professional allebei ingeschat)");
        ConditionOutcome alike = outcome(
                client().score("courage", 4).score("courage", 3, ScoreSource.PROFESSIONAL, Town.TODAY), condition);
        assertThat(alike.truth()).isEqualTo(Truth.FALSE);
        assertThat(alike.missing()).isEmpty();
        assertThat(found(alike))
                .containsExactly("courage (nl): de klant en de professional zien dit ongeveer hetzelfde");
    }

    @Test
    void anAppraisalTellsOnWhichFactsItWouldRest() {
        NearRule near = nearest(
                        client().barrier("debt", Severity.LIGHT),
                        "TALK",
                        rule(
                                "gate",
                                "Barrier(domain == 'debt', severity >= 'SERIOUS')",
                                "derive('gate', 'SHUT', 'De deur is dicht.');"),
                        arguing("near", "Appraisal(factor == 'gate', level == 'SHUT')", "TALK"))
                .get(0);
        assertThat(near.failing()).isEqualTo(1);
        assertThat(found(near.conditions().get(0))).containsExactly("belemmering debt (nl) is licht");
    }

    @Test
    void anAppraisalThatAnotherOneStandsForTellsThatOne() {
        NearRule near = nearest(
                        client(),
                        "TALK",
                        rule("gate", TRUE, "derive('gate', 'OPEN', 'De deur is open.');"),
                        rule("shut", "Flag(code == 'EXEMPT')", "derive('gate', 'SHUT', 'De deur is dicht.');"),
                        arguing("near", "Appraisal(factor == 'gate', level == 'SHUT')", "TALK"))
                .get(0);
        assertThat(found(near.conditions().get(0))).containsExactly("De deur is open.", "EXEMPT (nl) (niet genoemd)");
    }

    @Test
    void anAppraisalThatNoRuleGivesSaysSo() {
        NearRule near = nearest(
                        client(),
                        "TALK",
                        rule("gate", "Flag(code == 'EXEMPT')", "derive('gate', 'SHUT', 'De deur is dicht.');"),
                        rule("mood", "Flag(code == 'STUDENT')", "derive('mood', 'GOOD', 'Het gaat goed.');"),
                        arguing("near", "Appraisal(factor == 'mood', level == 'SHUT')", "TALK"))
                .get(0);
        assertThat(found(near.conditions().get(0))).containsExactly("geen enkele regel geeft dit oordeel");
    }

    @Test
    void askingForWhatIsUnknownFailsOnWhatIsKnown() {
        ConditionOutcome outcome = outcome(client().score("skill", 3), "Unknown(code == 'skill')");
        assertThat(outcome.truth()).isEqualTo(Truth.FALSE);
        assertThat(found(outcome)).containsExactly("skill (nl) is 3");
    }

    @Test
    void conditionsThatAreTrueApartButNotTogetherCountAsFailing() {
        NearRule near = nearest(
                        client().score("courage", 1)
                                .score("view", 2)
                                .score("skill", 3)
                                .score("effort", 3)
                                .goalRatings(3, 3),
                        "TALK",
                        arguing(
                                "near",
                                "KnownScore($a : construct, value <= 2)\n KnownScore(construct == $a, value >= 2)\n not KnownScore(construct == $a, value == 2)",
                                "TALK"))
                .get(0);
        assertThat(near.failing()).isEqualTo(1);
        assertThat(near.conditions())
                .extracting(ConditionOutcome::truth)
                .containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE);
    }

    @Test
    void aConditionThatComparesWithWhatIsNotThereIsNotKnown() {
        NearRule near = nearest(
                        client().barrier("home", Severity.LIGHT),
                        "TALK",
                        arguing(
                                "near",
                                "Barrier(domain == 'debt', $a : severity)\n Barrier(domain == 'home', severity > $a)",
                                "TALK"))
                .get(0);
        assertThat(near.conditions()).extracting(ConditionOutcome::truth).containsExactly(Truth.FALSE, Truth.UNKNOWN);
        assertThat(near.conditions().get(1).missing()).isEmpty();
    }

    @Test
    void aRuleAboutWhateverWasTriedIsNearForWhatWasNot() {
        String again = rule(
                "again",
                "PastIntervention($what : code, code not in ('TALK', 'WORK'), outcome == 'IMPROVED')",
                "argueFor($what, PLAIN, 'past', 'Dit hielp eerder.');");
        Client helped = client().tried("TRAIN", Outcome.IMPROVED).tried("REST", Outcome.STOPPED);
        why(First.class, Draft.of(again), helped, "TRAIN");
        assertThat(nearest(helped, "TALK", again)).isEmpty();
        NearRule rest = nearest(helped, "REST", again).get(0);
        assertThat(rest.failing()).isEqualTo(1);
        assertThat(rest.conditions()).singleElement().satisfies(outcome -> {
            assertThat(outcome.needed().nl()).isEqualTo("‘REST (nl)’ is al gedaan en hielp");
            assertThat(found(outcome)).containsExactly("REST (nl): gestopt");
        });
        NearRule help = nearest(helped, "HELP", again).get(0);
        assertThat(found(help.conditions().get(0))).containsExactly("HELP (nl) (niet zo genoemd)");
    }

    // ---- beside another proposal

    @Test
    void whatAccompaniesAProposalSaysWhichOneThoughItIsNoneByItself() {
        Draft draft = draft(
                "argueFor('TALK', STRONG, 'goal', 'Eerst.');",
                "argueFor('TRAIN', PLAIN, 'goal', 'Dan.');",
                "alongside('HELP', 'TRAIN', 'goal', 'Dat gaat samen.');");
        try (AdviceEngine engine = draft.engine()) {
            WhyNot answer = engine.whyNot(Draft.TOWN, client().file(), "HELP");
            assertThat(answer.reason()).isInstanceOf(NothingArgued.class);
            assertThat(answer.alongside())
                    .extracting(
                            WhyNot.Alongside::rank,
                            WhyNot.Alongside::intervention,
                            each -> each.because().nl(),
                            each -> each.rule().id())
                    .containsExactly(tuple(2, "TRAIN", "Dat gaat samen.", "r2"));
            assertThat(engine.whyNot(Draft.TOWN, client().file(), "TALK").alongside())
                    .isEmpty();
        }
    }

    // ---- what cannot be asked

    @Test
    void anInterventionThatIsNotInTheCatalogueIsRefusedWithThoseThatAre() {
        try (AdviceEngine engine =
                draft("argueFor('TRAIN', STRONG, 'goal', 'Voor.');").engine()) {
            assertThatThrownBy(() -> engine.whyNot(Draft.TOWN, client().file(), "TRIAN"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("TRIAN")
                    .hasMessageContaining("TALK, TRAIN, WORK");
        }
    }

    @Test
    void anAdviceForAnotherClientFileOrByOtherRulesIsRefused() {
        try (AdviceEngine engine =
                        draft("argueFor('TRAIN', STRONG, 'goal', 'Voor.');").engine();
                AdviceEngine other =
                        draft("argueFor('TRAIN', WEAK, 'goal', 'Voor.');").engine()) {
            Advice advice = engine.advise(Draft.TOWN, client().file());
            assertThatThrownBy(() ->
                            engine.whyNot(advice, client().score("skill", 2).file(), "TRAIN"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not for this client file");
            assertThatThrownBy(() -> other.whyNot(advice, client().file(), "TRAIN"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
