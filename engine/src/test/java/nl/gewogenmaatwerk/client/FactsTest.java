package nl.gewogenmaatwerk.client;

import static nl.gewogenmaatwerk.fixture.Client.listed;
import static nl.gewogenmaatwerk.fixture.Client.someone;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.vocabulary.ScoreSource.CLIENT;
import static nl.gewogenmaatwerk.vocabulary.ScoreSource.INSTRUMENT;
import static nl.gewogenmaatwerk.vocabulary.ScoreSource.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which facts follow from a client file (DESIGN section 3). */
class FactsTest {

    private static final LocalDate TODAY = Town.TODAY;
    private static final LocalDate FRESH = TODAY.minusDays(90);
    private static final LocalDate STALE = TODAY.minusDays(91);

    private static Facts facts(Client client) {
        return Facts.of(client.file(), Town.vocabulary());
    }

    private static int effective(String construct, Client client) {
        return facts(client).scores().get(construct).value();
    }

    private static List<String> notices(Client client) {
        return facts(client).notices().stream()
                .map(notice -> notice.code() + " " + notice.fact())
                .toList();
    }

    // ---- the effective score

    @Test
    void amongFreshScoresTheSourceThatTheVocabularyPutsFirstCounts() {
        Client client = someone()
                .score("courage", 5, PROFESSIONAL, TODAY)
                .score("courage", 2, INSTRUMENT, TODAY.minusDays(60))
                .score("courage", 4, CLIENT, TODAY.minusDays(1));
        assertThat(effective("courage", client)).isEqualTo(2);
    }

    @Test
    void forWillingTheClientGoesBeforeTheProfessionalAndForAbleTheOtherWayRound() {
        Client client = someone()
                .score("courage", 1, CLIENT, TODAY)
                .score("courage", 2, PROFESSIONAL, TODAY)
                .score("skill", 1, CLIENT, TODAY)
                .score("skill", 2, PROFESSIONAL, TODAY);
        assertThat(effective("courage", client)).isEqualTo(1);
        assertThat(effective("skill", client)).isEqualTo(2);
    }

    @Test
    void ofOneSourceTheLatestCounts() {
        Client client = someone()
                .score("courage", 4, CLIENT, TODAY.minusDays(3))
                .score("courage", 2, CLIENT, TODAY.minusDays(2))
                .score("courage", 5, CLIENT, TODAY.minusDays(40));
        assertThat(effective("courage", client)).isEqualTo(2);
    }

    @Test
    void aStaleScoreOfAFirstSourceGivesWayToAFreshOneOfALaterSource() {
        Client client = someone().score("courage", 1, INSTRUMENT, STALE).score("courage", 4, PROFESSIONAL, FRESH);
        assertThat(effective("courage", client)).isEqualTo(4);
        assertThat(notices(client)).isEmpty();
    }

    @Test
    void whenNoneIsFreshTheMostRecentOfAllCountsWithANotice() {
        Client client =
                someone().score("courage", 1, INSTRUMENT, STALE.minusDays(1)).score("courage", 4, PROFESSIONAL, STALE);
        assertThat(effective("courage", client)).isEqualTo(4);
        assertThat(notices(client)).contains("stale-score score:courage");
    }

    @Test
    void amongStaleScoresOfOneDayTheFirstSourceCounts() {
        Client client = someone().score("courage", 4, PROFESSIONAL, STALE).score("courage", 2, INSTRUMENT, STALE);
        assertThat(effective("courage", client)).isEqualTo(2);
    }

    @Test
    void aScoreOfExactlyNinetyDaysIsFresh() {
        assertThat(notices(someone().score("courage", 4, CLIENT, FRESH))).isEmpty();
        assertThat(notices(someone().score("courage", 4, CLIENT, STALE))).containsExactly("stale-score score:courage");
    }

    @Test
    void aSourceThatAConstructDoesNotNameComesLast() {
        Vocabulary vocabulary = Town.vocabulary()
                .plus(Vocabulary.empty()
                        .withConstructs(Map.of("mood", Town.construct("mood", Part.WILLING, INSTRUMENT, CLIENT))));
        ClientFile file = someone()
                .score("mood", 5, PROFESSIONAL, TODAY)
                .score("mood", 2, CLIENT, TODAY.minusDays(5))
                .file();
        assertThat(Facts.of(file, vocabulary).scores().get("mood").value()).isEqualTo(2);
    }

    // ---- the score gap

    @Test
    void aGapIsADifferenceOfTwoOrMoreBetweenClientAndProfessional() {
        Client two = someone().score("courage", 2, CLIENT, TODAY).score("courage", 4, PROFESSIONAL, TODAY);
        Client one = someone().score("courage", 3, CLIENT, TODAY).score("courage", 4, PROFESSIONAL, TODAY);
        assertThat(facts(two).gaps()).containsExactly(Map.entry("courage", 2));
        assertThat(notices(two)).containsExactly("score-gap score:courage");
        assertThat(facts(one).gaps()).isEmpty();
    }

    @Test
    void anInstrumentMakesNoGap() {
        assertThat(facts(someone().score("courage", 1, CLIENT, TODAY).score("courage", 5, INSTRUMENT, TODAY))
                        .gaps())
                .isEmpty();
    }

    @Test
    void aGapLooksAtTheLatestOfEach() {
        Client client = someone()
                .score("courage", 1, CLIENT, TODAY.minusDays(30))
                .score("courage", 4, CLIENT, TODAY)
                .score("courage", 5, PROFESSIONAL, TODAY);
        assertThat(facts(client).gaps()).isEmpty();
    }

    @Test
    void aRuleMayReadAGap() {
        Draft draft = Draft.of(arguing("gap", "ScoreGap(construct == 'courage', gap >= 3)", "TALK"));
        Client client = someone().score("courage", 1, CLIENT, TODAY).score("courage", 4, PROFESSIONAL, TODAY);
        assertThat(draft.advise(client).proposals().get(0).arguments().get(0).facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.text().nl()).contains("klant en professional verschillen 3"));
    }

    // ---- life domains and barriers

    @Test
    void aMeasurementIsTranslatedIntoABarrierAndTheRationaleShowsBoth() {
        Advice advice = Draft.of(arguing("debt", "Barrier(domain == 'debt', severity >= 'SERIOUS')", "HELP"))
                .advise(someone().measured("purse", 2));
        assertThat(advice.proposals().get(0).arguments().get(0).facts())
                .extracting(Argument.FactReference::fact)
                .containsExactly("barrier:debt", "life-domain:meter:purse");
    }

    @Test
    void eachScoreOfAnInstrumentHasTheSeverityOfTheVocabulary() {
        List<Severity> severities =
                List.of(Severity.ACUTE, Severity.SERIOUS, Severity.LIGHT, Severity.NONE, Severity.NONE);
        for (int value = 1; value <= 5; value++) {
            assertThat(facts(someone().measured("house", value))
                            .barriers()
                            .get("home")
                            .severity())
                    .contains(severities.get(value - 1));
        }
    }

    @Test
    void aDomainThatWasMeasuredIsKnownEvenWithoutAListOfBarriers() {
        Facts facts = facts(someone().measured("house", 5));
        assertThat(facts.unknown()).contains("debt", "harm").doesNotContain("home");
    }

    @Test
    void aListedBarrierGoesBeforeAMeasurementAndADifferenceIsANotice() {
        Client differs = someone().barrier("home", Severity.LIGHT).measured("house", 1);
        assertThat(facts(differs).barriers().get("home").severity()).contains(Severity.LIGHT);
        assertThat(facts(differs).measured()).isEmpty();
        assertThat(notices(differs)).containsExactly("barrier-differs barrier:home");
        assertThat(notices(someone().barrier("home", Severity.ACUTE).measured("house", 1)))
                .isEmpty();
    }

    @Test
    void theLatestMeasurementOfADomainCounts() {
        Client client = someone()
                .measured("house", 1, TODAY.minusDays(20))
                .measured("house", 4, TODAY.minusDays(2))
                .measured("house", 2, TODAY.minusDays(30));
        assertThat(facts(client).barriers().get("home").severity()).contains(Severity.NONE);
    }

    @Test
    void aStaleMeasurementThatSaysSomethingAboutABarrierIsANotice() {
        assertThat(notices(someone().measured("house", 2, STALE)))
                .containsExactly("stale-life-domain life-domain:meter:house");
        assertThat(notices(someone().measured("talk", 2, STALE))).isEmpty();
    }

    @Test
    void aBarrierWithoutSeverityIsThereButEveryComparisonOfItsSeverityIsUnknown() {
        Draft draft = Draft.of(
                arguing("there", "Barrier(domain == 'debt')", "HELP"),
                arguing("high", "Barrier(domain == 'debt', severity >= 'NONE')", "WORK"),
                arguing("not-high", "not Barrier(domain == 'debt', severity == 'ACUTE')", "TALK"),
                arguing("known", "not KnownBarrier(domain == 'debt', severity == 'ACUTE')", "REST"));
        Advice advice = draft.advise(someone().unrated("debt"));
        assertThat(advice.proposals())
                .extracting(proposal -> proposal.intervention())
                .containsExactly("HELP", "REST");
        assertThat(advice.proposals().get(1).arguments().get(0).absences())
                .extracting(Argument.FactReference::fact)
                .containsExactly("barrier:debt");
        assertThat(advice.notices()).extracting(Notice::code).containsExactly("unrated-barrier");
        assertThat(advice.questions()).extracting(question -> question.about()).contains("debt");
    }

    // ---- lists that are absent, and lists that are present

    @Test
    void anAbsentListIsUnknownAndAPresentOneTakesWhatIsNotListedAsNotThere() {
        Facts absent = facts(someone());
        Facts present = facts(listed());
        assertThat(absent.unknown()).contains("debt", "home", "harm", "STUDENT", "EXEMPT", "interventions");
        assertThat(present.unknown()).doesNotContain("debt", "home", "harm", "STUDENT", "EXEMPT", "interventions");
    }

    @Test
    void aRuleThatReliesOnWhatAPresentListDoesNotNameSaysSo() {
        Draft draft = Draft.of(
                arguing("barrier", "not Barrier(domain == 'debt', severity == 'ACUTE')", "TALK"),
                arguing("flag", "not Flag(code == 'STUDENT')", "TRAIN"),
                arguing("tried", "not PastIntervention(code == 'WORK', outcome == 'NO_CHANGE')", "WORK"));
        assertThat(draft.advise(someone()).proposals()).isEmpty();
        assertThat(draft.advise(listed()).proposals())
                .extracting(proposal -> proposal.arguments().get(0).absences().stream()
                        .map(Argument.FactReference::fact)
                        .toList())
                .containsExactly(List.of("barrier:debt"), List.of("flag:STUDENT"), List.of("intervention:WORK"));
    }

    @Test
    void aKnownInterventionWithoutAnOutcomeIsNoFailureAndNoSuccess() {
        Draft draft = Draft.of(
                arguing("failed", "PastIntervention(code == 'WORK', outcome == 'NO_CHANGE')", "TALK"),
                arguing("not-failed", "not PastIntervention(code == 'WORK', outcome == 'NO_CHANGE')", "TRAIN"),
                arguing("tried", "PastIntervention(code == 'WORK')", "REST"));
        assertThat(draft.advise(someone().tried("WORK", Outcome.UNKNOWN)).proposals())
                .extracting(proposal -> proposal.intervention())
                .containsExactly("REST");
    }

    @Test
    void aDayBefore1970IsKnown() {
        Client client = someone()
                .tried(new PastIntervention(
                        "WORK", Optional.empty(), Optional.of(LocalDate.of(1969, 12, 31)), Outcome.NO_CHANGE));
        assertThat(Draft.of(arguing("long-ago", "PastIntervention(endedOn < '1980-01-01')", "TALK"))
                        .advise(client)
                        .proposals())
                .hasSize(1);
    }
}
