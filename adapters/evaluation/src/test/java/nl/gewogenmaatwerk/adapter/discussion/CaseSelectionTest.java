package nl.gewogenmaatwerk.adapter.discussion;

import static nl.gewogenmaatwerk.adapter.discussion.Cases.GOAL;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.NAMES;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.TOWN;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.WORK;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.abstained;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.advised;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.argument;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.decision;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.ownView;
import static nl.gewogenmaatwerk.adapter.discussion.Cases.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.gewogenmaatwerk.adapter.json.CasePackJson;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.discussion.CaseDraw;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

/** Journals made by hand, of which it is known which cases must be picked, and why. */
class CaseSelectionTest {

    private static final Instant UNTIL = ListedJournal.START.plus(Duration.ofDays(90));

    private static CaseDraw draw(int most, Entry... entries) {
        return draw(most, List.of(entries));
    }

    private static CaseDraw draw(int most, List<Entry> entries) {
        ListedJournal journal = new ListedJournal();
        entries.forEach(journal::write);
        return CaseSelection.of(TOWN, NAMES).atMost(most).draw(journal, "2026-Q1", ListedJournal.START, UNTIL);
    }

    /** What was picked: by letter the kind, the score and the cases behind it. */
    private static List<String> picked(CaseDraw draw) {
        return draw.pack().picked().stream()
                .map(one -> one.letter() + " " + one.kind() + " " + one.score() + " "
                        + draw.key().links().stream()
                                .filter(link -> link.letter().equals(one.letter()))
                                .map(CaseKey.Link::caseId)
                                .collect(Collectors.joining("+")))
                .toList();
    }

    private static PackedCase only(CaseDraw draw) {
        assertThat(draw.pack().picked()).hasSize(1);
        return draw.pack().picked().get(0);
    }

    @Test
    void principlesPullApartWhenTheySpeakForAndAgainstTheSame() {
        CaseDraw draw = draw(
                8,
                advised(
                        "torn",
                        1,
                        proposal(
                                "WEP",
                                GOAL,
                                3,
                                argument(GOAL, Strength.STRONG, 3),
                                argument(WORK, Strength.STRONG, -2))),
                advised(
                        "within-one",
                        2,
                        proposal(
                                "WEP",
                                GOAL,
                                3,
                                argument(GOAL, Strength.STRONG, 3),
                                argument(GOAL, Strength.STRONG, -2))),
                advised(
                        "small",
                        3,
                        proposal(
                                "WEP",
                                GOAL,
                                6,
                                argument(GOAL, Strength.STRONG, 3),
                                argument(WORK, Strength.STRONG, -1))));

        assertThat(picked(draw)).containsExactly("A PRINCIPLES_APART 6 torn");
        PackedCase one = only(draw);
        assertThat(one.because().nl())
                .isEqualTo(
                        "Bij “" + NAMES.intervention("WEP").nl()
                                + "” telt het principe “Het doel van de klant leidt” 9 voor, en het principe “Werk gaat voor” 6 tegen.");
        assertThat(one.sides()).hasSize(2);
        assertThat(one.sides().get(0).principle()).isEqualTo(NAMES.principle(GOAL));
        assertThat(one.sides().get(0).inFavour()).hasSize(1);
        assertThat(one.sides().get(1).against()).hasSize(1);
        assertThat(one.sides().get(1).against().get(0).facts().get(0).nl())
                .isEqualTo("Training: veranderde niets (tot 5 weken voor het advies)");
    }

    @Test
    void whatWasConsideredOnlyCountsAsWell() {
        assertThat(picked(draw(
                        8,
                        advised(
                                "torn",
                                1,
                                List.of(new Considered(
                                        "SOLL",
                                        Text.same("Training"),
                                        -1,
                                        List.of(
                                                argument(GOAL, Strength.PLAIN, 2),
                                                argument(WORK, Strength.PLAIN, -3)))),
                                proposal("WEP", GOAL, 9, argument(GOAL, Strength.STRONG, 3))))))
                .containsExactly("A PRINCIPLES_APART 4 torn");
    }

    @Test
    void principlesPullApartWhenTheFirstTwoAreNearAndLedByDifferentOnes() {
        assertThat(picked(draw(
                        8,
                        advised("near", 1, proposal("WEP", GOAL, 9), proposal("BEM", WORK, 8)),
                        advised("far", 2, proposal("WEP", GOAL, 9), proposal("BEM", WORK, 6)),
                        advised("same", 3, proposal("WEP", GOAL, 9), proposal("BEM", GOAL, 9)),
                        advised("weak", 4, proposal("WEP", GOAL, 3), proposal("BEM", WORK, 3)))))
                .containsExactly("A PRINCIPLES_APART 7 near");
    }

    @Test
    void theStrongestDeviationComesFirstAndFollowingIsNone() {
        CaseDraw draw = draw(
                8,
                advised("followed", 1, proposal("WEP", GOAL, 9)),
                decision("followed", Verdict.FOLLOWED, "WEP"),
                advised("adapted", 2, proposal("WEP", GOAL, 9)),
                decision("adapted", Verdict.ADAPTED, "BEM"),
                advised("other", 3, proposal("WEP", GOAL, 9), proposal("BEM", GOAL, 5)),
                decision("other", Verdict.OTHER, "BEM"),
                advised("none", 4, proposal("WEP", GOAL, 9)),
                decision("none", Verdict.NONE));

        assertThat(picked(draw)).containsExactly("A DEVIATION 9 none", "B DEVIATION 4 other");
        PackedCase.Decided decided =
                draw.pack().picked().get(1).handled().get(0).decision().orElseThrow();
        assertThat(decided.verdict()).isEqualTo(Verdict.OTHER);
        assertThat(decided.reason().nl()).isEqualTo("Past bij de klant");
    }

    @Test
    void theDecisionThatHoldsIsTheLastOne() {
        assertThat(picked(draw(
                        8,
                        advised("corrected", 1, proposal("WEP", GOAL, 9)),
                        decision("corrected", Verdict.NONE),
                        decision("corrected", Verdict.FOLLOWED, "WEP"))))
                .isEmpty();
    }

    @Test
    void anOwnViewThatWasDifferentIsPickedAlsoWhenTheAdviceWasFollowed() {
        assertThat(picked(draw(
                        8,
                        advised("changed-mind", 1, proposal("WEP", GOAL, 9)),
                        ownView("changed-mind", "SOLL"),
                        decision("changed-mind", Verdict.FOLLOWED, "WEP"),
                        advised("agreed", 2, proposal("WEP", GOAL, 9)),
                        ownView("agreed", "WEP", "SOLL"))))
                .containsExactly("A OWN_VIEW 9 changed-mind");
    }

    @Test
    void abstentionsAreMoreInstructiveWhenColleaguesWereAskedForOrSomethingWasDone() {
        assertThat(picked(draw(
                        8,
                        abstained("plain", 1, "social-norm"),
                        abstained("done", 2, "social-norm"),
                        decision("done", Verdict.OTHER, "WEP"),
                        abstained("colleagues", 3, Question.CASE_DISCUSSION))))
                .containsExactly("A ABSTAINED 5 colleagues", "B ABSTAINED 4 done", "C ABSTAINED 1 plain");
    }

    @Test
    void theSamePictureWithOtherDecisionsIsOneCaseWithAllThatStandsBehindIt() {
        CaseDraw draw = draw(
                8,
                advised("one", 2, proposal("WEP", GOAL, 9)),
                decision("one", Verdict.FOLLOWED, "WEP"),
                advised("two", 2, proposal("WEP", GOAL, 9)),
                decision("two", Verdict.ADAPTED, "WEP", "SOLL"),
                advised("three", 2, proposal("WEP", GOAL, 9)),
                decision("three", Verdict.FOLLOWED, "WEP"),
                advised("otherwise", 4, proposal("WEP", GOAL, 9)),
                decision("otherwise", Verdict.ADAPTED, "SOLL"));

        assertThat(picked(draw)).containsExactly("A SAME_FACTS 3 one+two");
        assertThat(only(draw).handled()).hasSize(2);
        assertThat(draw.key().first("A").orElseThrow().adviceId()).isEqualTo(Cases.adviceId("one"));
    }

    @Test
    void kindsTakeTurnsAndEachCaseComesOnce() {
        List<Entry> entries = List.of(
                advised("deviates-and-near", 1, proposal("WEP", GOAL, 9), proposal("BEM", WORK, 9)),
                decision("deviates-and-near", Verdict.NONE),
                advised("deviates", 2, proposal("WEP", GOAL, 5)),
                decision("deviates", Verdict.NONE),
                advised("deviates-less", 3, proposal("WEP", GOAL, 4)),
                decision("deviates-less", Verdict.NONE),
                abstained("abstained", 4, Question.CASE_DISCUSSION));

        assertThat(picked(draw(8, entries)))
                .containsExactly(
                        "A PRINCIPLES_APART 9 deviates-and-near",
                        "B DEVIATION 5 deviates",
                        "C ABSTAINED 5 abstained",
                        "D DEVIATION 4 deviates-less");
        assertThat(picked(draw(2, entries)))
                .containsExactly("A PRINCIPLES_APART 9 deviates-and-near", "B DEVIATION 5 deviates");
    }

    @Test
    void onlyAdvicesOfThePeriodCountAndTheyAreCounted() {
        ListedJournal journal = new ListedJournal();
        journal.write(abstained("before", 1, "social-norm"));
        journal.write(abstained("within", 2, "social-norm"));
        journal.write(abstained("within", 2, "social-norm"));
        journal.write(abstained("after", 3, "social-norm"));

        CaseDraw draw = CaseSelection.of(TOWN, NAMES)
                .draw(
                        journal,
                        "2026-Q1",
                        ListedJournal.START.plus(Duration.ofHours(2)),
                        ListedJournal.START.plus(Duration.ofHours(4)));

        assertThat(picked(draw)).containsExactly("A ABSTAINED 1 within");
        assertThat(draw.pack().cases()).isOne();
        assertThat(draw.pack().advices()).isOne();
    }

    @Test
    void whatFewOthersHaveIsTold() {
        List<Entry> entries = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> entries.add(abstained("common-" + i, 2, "social-norm")));
        IntStream.range(0, 8).forEach(i -> entries.add(abstained("rare-" + i, 5, "social-norm")));
        entries.add(abstained("picked", 5, Question.CASE_DISCUSSION));

        CaseDraw draw = draw(1, entries);

        assertThat(only(draw).rare())
                .extracting(Text::nl)
                .containsExactly(NAMES.term("self-efficacy").nl() + ": 5 van 5, volgens de klant");
    }

    @Property(tries = 50, seed = "1")
    void theOrderInWhichEqualCasesCameDecidesNothing(@ForAll long order) {
        List<Entry> advices = new ArrayList<>();
        List<Entry> decisions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            advices.add(advised("deviates-" + i, i % 5 + 1, proposal("WEP", GOAL, 6)));
            decisions.add(decision("deviates-" + i, i % 2 == 0 ? Verdict.NONE : Verdict.OTHER));
            advices.add(abstained("abstained-" + i, i % 5 + 1, "social-norm"));
        }
        CaseDraw before = draw(5, together(advices, decisions));
        Collections.shuffle(advices, new Random(order));
        Collections.shuffle(decisions, new Random(~order));

        assertThat(draw(5, together(advices, decisions))).isEqualTo(before);
    }

    private static List<Entry> together(List<Entry> advices, List<Entry> decisions) {
        List<Entry> all = new ArrayList<>(advices);
        all.addAll(decisions);
        return all;
    }

    @Test
    void aPackFitsItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(
                                Path.of(
                                        "../json/src/main/resources/nl/gewogenmaatwerk/adapter/json/schema/case-pack-1.schema.json")),
                        InputFormat.JSON);
        CaseDraw draw = draw(
                8,
                advised(
                        "torn",
                        1,
                        proposal("WEP", GOAL, 9, argument(GOAL, Strength.STRONG, 3)),
                        proposal("BEM", WORK, 9)),
                ownView("torn", "SOLL"),
                advised("none", 2, proposal("WEP", GOAL, 9)),
                decision("none", Verdict.NONE),
                abstained("abstained", 3, Question.CASE_DISCUSSION));

        assertThat(draw.pack().picked()).hasSize(3);
        assertThat(schema.validate(CasePackJson.write(draw.pack()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void thereAreAsManyCasesAsLetters() {
        assertThatThrownBy(() -> CaseSelection.of(TOWN, NAMES).atMost(27)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseSelection.of(TOWN, NAMES).atMost(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
