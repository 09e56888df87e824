package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Cause.OfPrinciple;
import nl.gewogenmaatwerk.comparison.Cause.OfRule;
import nl.gewogenmaatwerk.comparison.Cause.OfRule.How;
import nl.gewogenmaatwerk.comparison.Cause.OfSetting;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.comparison.Comparison.Counts;
import nl.gewogenmaatwerk.comparison.Comparison.Group;
import nl.gewogenmaatwerk.comparison.Comparison.Population;
import nl.gewogenmaatwerk.comparison.Comparison.Refused;
import nl.gewogenmaatwerk.explain.ComparisonText;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Golden;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String TALK = arguing("talk", "Score(construct == 'courage', value <= 2)", "TALK");
    private static final String TRAIN =
            rule("train", "Score(construct == 'courage', value <= 4)", "argueFor('TRAIN', PLAIN, 'speed', 'Omdat.');");
    private static final Draft BASE = Draft.of(TALK, TRAIN);

    private static ClientFile client(int courage) {
        return Client.listed().id("case-" + courage).score("courage", courage).file();
    }

    private static List<ClientFile> clients() {
        return IntStream.rangeClosed(1, 5).mapToObj(ComparisonTest::client).toList();
    }

    private static Comparison compare(Draft one, Draft other, List<ClientFile> clients) {
        try (AdviceEngine mine = one.engine();
                AdviceEngine theirs = other.engine()) {
            return mine.compare(TOWN, theirs, TOWN, clients);
        }
    }

    private static Group group(Comparison comparison, Class<? extends Cause> kind) {
        return comparison.groups().stream()
                .filter(group -> kind.isInstance(group.cause()))
                .findFirst()
                .orElseThrow();
    }

    private static void golden(String name, Comparison comparison) {
        for (Language language : Language.values()) {
            String text = ComparisonText.of(comparison, language);
            assertThat(text.lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
            Golden.assertSame("compare-" + name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt", text);
        }
    }

    @Test
    void aRuleSetDoesNotDifferFromItself() {
        Comparison comparison = compare(BASE, BASE, clients());

        assertThat(comparison.groups()).isEmpty();
        assertThat(comparison.file()).isEqualTo(new Population(5, Counts.NONE, List.of()));
        assertThat(comparison.generated().compared()).isPositive();
        assertThat(comparison.generated().differing()).isEqualTo(Counts.NONE);
        golden("same", comparison);
    }

    @Test
    void aNewRuleMovesTheFirstProposal() {
        Draft other = Draft.of(
                TALK,
                TRAIN,
                rule("work", "Score(construct == 'courage', value >= 4)", "argueFor('WORK', STRONG, 'goal', 'Nu.');"));
        Comparison comparison = compare(BASE, other, clients());

        Group group = group(comparison, OfRule.class);
        assertThat(group.cause()).isInstanceOfSatisfying(OfRule.class, cause -> {
            assertThat(cause.id()).isEqualTo("work");
            assertThat(cause.how()).isEqualTo(How.ONLY_OTHER);
            assertThat(cause.one()).isEmpty();
            assertThat(cause.other().orElseThrow().file()).isEqualTo("municipalities/town/rules/rules.drl");
        });
        assertThat(group.file()).isEqualTo(new Counts(2, 0, 0));
        assertThat(group.example()).hasValueSatisfying(example -> {
            assertThat(example.caseId()).isEqualTo("case-4");
            assertThat(example.generated()).isEmpty();
            assertThat(example.enough()).isTrue();
            assertThat(example.facts()).isNotEmpty();
        });
        golden("new-rule", comparison);
    }

    @Test
    void aRuleThatIsGoneIsANewOneSeenFromTheOtherSide() {
        Comparison comparison = compare(BASE, Draft.of(TALK), clients());

        assertThat(group(comparison, OfRule.class).cause())
                .isInstanceOfSatisfying(
                        OfRule.class, cause -> assertThat(cause.how()).isEqualTo(How.ONLY_ONE));
    }

    @Test
    void aRuleOfTheFrameworkMayBeSwitchedOff() {
        Draft with = Draft.of(TALK).framework("f.drl", TRAIN);
        Comparison comparison = compare(with, with.without("train"), clients());

        assertThat(group(comparison, OfRule.class).cause())
                .isInstanceOfSatisfying(
                        OfRule.class, cause -> assertThat(cause.how()).isEqualTo(How.SWITCHED_OFF_BY_OTHER));
        golden("switched-off", comparison);
    }

    @Test
    void aThresholdThatMovedByOneIsFoundWithoutAClientThatShowsIt() {
        Draft other = Draft.of(arguing("talk", "Score(construct == 'courage', value <= 3)", "TALK"), TRAIN);
        Comparison comparison = compare(BASE, other, List.of(client(1), client(5)));

        assertThat(comparison.file().differing()).isEqualTo(Counts.NONE);
        Group group = group(comparison, OfRule.class);
        assertThat(group.file().total()).isZero();
        assertThat(group.generated().total()).isPositive();
        assertThat(group.cause()).isInstanceOfSatisfying(OfRule.class, cause -> {
            assertThat(cause.how()).isEqualTo(How.CHANGED);
            assertThat(cause.onlyOne()).hasSize(1);
            assertThat(cause.onlyOther()).hasSize(1);
        });
        ClientFile shows = group.example().orElseThrow().generated().orElseThrow();
        assertThat(shows.scores())
                .anySatisfy(
                        score -> assertThat(score.construct() + score.value()).isEqualTo("courage3"));
        golden("threshold", comparison);
    }

    @Test
    void aWeightMovesTheFirstProposal() {
        Draft other = BASE.principles(
                Town.principle("klant", Map.of("goal", 1, "trust", 2)),
                Town.principle("tempo", Map.of("speed", 2, "duty", 1)),
                Town.principle("leren", Map.of("past", 2)));
        Comparison comparison = compare(BASE, other, clients());

        Group group = group(comparison, OfPrinciple.class);
        assertThat(group.cause()).isInstanceOfSatisfying(OfPrinciple.class, cause -> {
            assertThat(cause.weights()).hasSize(1);
            assertThat(cause.weights().get(0).one()).isEqualTo(3);
            assertThat(cause.weights().get(0).other()).isEqualTo(1);
        });
        assertThat(group.file()).isEqualTo(new Counts(2, 0, 0));
        golden("weight", comparison);
    }

    @Test
    void theOrderOfPrinciplesDecidesAtEqualSupport() {
        Draft even = Draft.of(
                        TRAIN, rule("talk", "Score(construct == 'courage')", "argueFor('TALK', PLAIN, 'past', 'Nu.');"))
                .principles(Town.principle("tempo", Map.of("speed", 2)), Town.principle("leren", Map.of("past", 2)));
        Comparison comparison = compare(
                even,
                even.principles(
                        Town.principle("leren", Map.of("past", 2)), Town.principle("tempo", Map.of("speed", 2))),
                clients());

        Group group = group(comparison, OfSetting.class);
        assertThat(((OfSetting) group.cause()).kind()).isEqualTo(OfSetting.Kind.PRINCIPLE_ORDER);
        assertThat(group.file()).isEqualTo(new Counts(4, 0, 0));
    }

    @Test
    void whatIsNoLongerOfferedLeavesTheList() {
        Comparison comparison = compare(BASE, BASE.notOffered("TRAIN", "Geen plek."), clients());

        Group group = group(comparison, OfSetting.class);
        assertThat(((OfSetting) group.cause()).kind()).isEqualTo(OfSetting.Kind.OFFER);
        assertThat(group.file()).isEqualTo(new Counts(2, 2, 0));
        golden("offer", comparison);
    }

    @Test
    void anOtherOrderAfterTheFirstIsADifferenceOfItsOwn() {
        String third =
                rule("work", "Score(construct == 'courage', value <= 2)", "argueFor('WORK', PLAIN, 'past', 'Ook.');");
        Draft one = Draft.of(TALK, TRAIN, third)
                .principles(
                        Town.principle("klant", Map.of("goal", 3)),
                        Town.principle("rest", Map.of("speed", 2, "past", 1)));
        Draft other = one.principles(
                Town.principle("klant", Map.of("goal", 3)), Town.principle("rest", Map.of("speed", 1, "past", 2)));
        Comparison comparison = compare(one, other, clients());

        assertThat(group(comparison, OfPrinciple.class).file()).isEqualTo(new Counts(0, 0, 2));
        golden("order", comparison);
    }

    @Test
    void aDatedNumberMovesARule() {
        Draft one = Draft.of(TALK.replace("<= 2", "<= LOW"), TRAIN);
        Draft other = one.vocabulary(vocabulary -> vocabulary.plus(numbered(3)));
        Comparison comparison = compare(one, other, clients());

        Group group = group(comparison, OfSetting.class);
        assertThat(((OfSetting) group.cause()).kind()).isEqualTo(OfSetting.Kind.NUMBER);
        assertThat(group.file()).isEqualTo(new Counts(1, 0, 0));
    }

    private static Vocabulary numbered(int low) {
        return Vocabulary.empty().withParameters(Map.of("LOW", Town.parameter("LOW", low)));
    }

    @Test
    void clientsThatOneSideHasNoWordsForAreCounted() {
        Construct luck = Town.construct("luck", Part.WILLING, ScoreSource.CLIENT);
        Draft other = Draft.of(TALK, TRAIN, arguing("lucky", "Score(construct == 'luck', value >= 4)", "WORK"))
                .additions(Vocabulary.empty().withConstructs(Map.of("luck", luck)));
        ClientFile lucky = Client.listed().score("luck", 5).file();
        Comparison comparison = compare(BASE, other, List.of(client(1), lucky));

        assertThat(comparison.file())
                .isEqualTo(new Population(1, Counts.NONE, List.of(new Refused(Refused.By.ONE, "unknown-code", 1))));
        Group rule = group(comparison, OfRule.class);
        assertThat(rule.generated().first())
                .as("generated clients answer what each side asks")
                .isPositive();
        golden("words", comparison);
    }

    @Test
    void theSidesMaySwap() {
        Draft other = Draft.of(arguing("talk", "Score(construct == 'courage', value <= 3)", "TALK"))
                .principles(Town.principle("klant", Map.of("goal", 1)))
                .notOffered("WORK", "Niet.");
        Comparison there = compare(BASE, other, clients());
        Comparison back = compare(other, BASE, clients());

        assertThat(back.one()).isEqualTo(there.other());
        assertThat(back.other()).isEqualTo(there.one());
        assertThat(back.file()).isEqualTo(there.file());
        assertThat(back.generated()).isEqualTo(there.generated());
        assertThat(shape(back)).isEqualTo(shape(there));
    }

    private static List<List<Object>> shape(Comparison comparison) {
        return comparison.groups().stream()
                .map(group -> List.<Object>of(
                        group.cause().name().nl().length(),
                        group.file(),
                        group.generated(),
                        group.alsoFile(),
                        group.alsoGenerated(),
                        group.example().map(example -> example.caseId() + example.kind() + example.enough())))
                .toList();
    }

    @Property(tries = 15)
    void theCountsAreThoseOfAllAdvicesOneByOne(@ForAll @IntRange(min = 0, max = 1_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Draft other = Draft.of(
                        arguing(
                                "talk",
                                "Score(construct == 'courage', value <= " + (1 + random.nextInt(4)) + ")",
                                "TALK"),
                        TRAIN,
                        arguing(
                                "work",
                                "Score(construct == 'effort', value >= " + (2 + random.nextInt(3)) + ")",
                                "WORK"))
                .principles(
                        Town.principle("alles", Map.of("goal", 1 + random.nextInt(3), "speed", 1 + random.nextInt(3))));
        List<ClientFile> clients = Stream.generate(() -> Client.listed()
                        .score("courage", 1 + random.nextInt(5))
                        .score("effort", 1 + random.nextInt(5))
                        .file())
                .limit(20)
                .toList();
        try (AdviceEngine mine = BASE.engine();
                AdviceEngine theirs = other.engine()) {
            Comparison comparison = mine.compare(TOWN, theirs, TOWN, clients);
            int first = 0;
            int all = 0;
            for (ClientFile client : clients) {
                List<String> one = proposed(mine.advise(TOWN, client));
                List<String> another = proposed(theirs.advise(TOWN, client));
                first += one.stream().findFirst().equals(another.stream().findFirst()) ? 0 : 1;
                all += one.equals(another) ? 0 : 1;
            }
            Counts counted = comparison.groups().stream()
                    .map(Group::file)
                    .reduce(
                            Counts.NONE,
                            (sum, each) -> new Counts(
                                    sum.first() + each.first(), sum.list() + each.list(), sum.order() + each.order()));
            assertThat(counted).isEqualTo(comparison.file().differing());
            assertThat(counted.first()).isEqualTo(first);
            assertThat(counted.total()).isEqualTo(all);
            assertThat(comparison.file().same()).isEqualTo(clients.size() - all);
        }
    }

    private static List<String> proposed(Advice advice) {
        return advice.proposals().stream().map(each -> each.intervention()).toList();
    }

    @Test
    void oneEngineComparesItsOwnMunicipalities() {
        try (AdviceEngine engine = BASE.engine()) {
            assertThat(engine.compare(TOWN, engine, TOWN, List.of()).file().compared())
                    .isZero();
        }
    }
}
