package nl.gewogenmaatwerk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.rule.Account;
import nl.gewogenmaatwerk.rule.Change;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rulebook.RuleBook.Effect;
import nl.gewogenmaatwerk.rulebook.RuleBook.Named;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

/** The rule book tells everything that is in a rule set, and nothing else. */
class RuleBookTest {

    private static final Change LATER =
            new Change(LocalDate.of(2026, 8, 1), "1.0.0", new Text("Zo.", "So."), "college");

    private static final Draft TOWN = Draft.of(
                    Draft.rule(
                            "own",
                            "Score(construct == 'courage', value <= LOW)",
                            "argueFor('TALK', STRONG, 'goal', 'Omdat.'); argueFor('TALK', WEAK, 'trust', 'Want.');"
                                    + " argueAgainst('WORK', PLAIN, 'goal', 'Te zwaar.');"),
                    Draft.rule("again", "Flag(code == 'STUDENT')", "argueFor('TALK', WEAK, 'goal', 'Ook.');"),
                    Draft.rule("safe", "Barrier(domain == 'home')", "acute('ROOF', 'safety', 'Eerst wonen.');"))
            .framework(
                    "base.drl",
                    Draft.arguing("kept", "Flag()", "TRAIN"),
                    Draft.arguing("dropped", "Flag(code == 'EXEMPT')", "TRAIN"))
            .binding("kept")
            .without("dropped")
            .notOffered("PLACE", "Hier niet.")
            .account(new Account(
                    Optional.of(new Principle.Validation("college", Town.TODAY, "Team")),
                    Text.same("Let op."),
                    List.of(LATER)));

    private static RuleBook book(LocalDate on) {
        try (AdviceEngine engine = TOWN.engine()) {
            return engine.ruleBook(Draft.TOWN, on);
        }
    }

    @Test
    void itIsEqualForTheSameRulesAndDay() {
        assertThat(book(Town.TODAY)).isEqualTo(book(Town.TODAY));
    }

    @Test
    void aPrincipleTellsTheMostThatItCanAddAndTakeAway() {
        RuleBook.GuidingPrinciple client = book(Town.TODAY).principles().get(0);
        assertThat(client.grounds())
                .extracting(ground -> ground.code() + ground.weight())
                .containsExactly("goal3", "trust2");
        assertThat(client.effects())
                .as("strength × weight, each ground once: 3×3 + 1×2 for, 2×3 against; a plain argument 2×3")
                .containsExactly(
                        new Effect(Optional.of(named("TALK")), 11, 0),
                        new Effect(Optional.of(named("TRAIN")), 6, 0),
                        new Effect(Optional.of(named("WORK")), 0, -6));
        assertThat(client.rules()).extracting(Named::code).containsExactlyInAnyOrder("own", "again", "kept");
    }

    private static Named named(String code) {
        return new Named(code, Town.label(code));
    }

    @Test
    void whatARuleSaysOfWhateverWasTriedBeforeIsToldOnItsOwn() {
        Draft draft = Draft.of(Draft.rule(
                "again",
                "PastIntervention($code : code, outcome == 'NO_CHANGE')",
                "argueAgainst($code, STRONG, 'past', 'Hielp niet.');"));
        try (AdviceEngine engine = draft.engine()) {
            assertThat(engine.ruleBook(Draft.TOWN).principles())
                    .filteredOn(principle -> principle.id().equals("leren"))
                    .flatExtracting(RuleBook.GuidingPrinciple::effects)
                    .containsExactly(new Effect(Optional.empty(), 0, -6));
        }
    }

    @Test
    void aGroundThatNobodyWeighsIsToldWithItsRules() {
        assertThat(book(Town.TODAY).unweighed()).singleElement().satisfies(ground -> {
            assertThat(ground.code()).isEqualTo("safety");
            assertThat(ground.rules()).extracting(Named::code).containsExactly("safe");
        });
    }

    @Test
    void rulesOfTheFrameworkComeFirstAndEachSaysWhatItRestsOn() {
        RuleBook book = book(Town.TODAY);
        assertThat(book.rules()).extracting(RuleBook.RuleEntry::id).containsExactly("kept", "own", "again", "safe");
        assertThat(book.rules().get(0).binding()).isTrue();
        RuleBook.RuleEntry own = book.rules().get(1);
        assertThat(own.layer()).isEqualTo(Layer.MUNICIPALITY);
        assertThat(own.conditions())
                .containsExactly(new Text("courage (nl) is hoogstens 2", "courage (en) is at most 2"));
        assertThat(own.sources()).containsExactly(new RuleBook.Source("T1", "Bron een"));
        assertThat(own.evidence())
                .as("the certainty of what it speaks for, not of what it speaks against")
                .extracting(certainty ->
                        certainty.intervention().code() + certainty.certainty().code())
                .containsExactly("TALKM");
        assertThat(own.conclusions().get(0).principle())
                .contains(new Named("klant", new Text("Principe klant", "Principle klant")));
        assertThat(own.conclusions()).extracting(RuleBook.Concluded::weight).containsExactly(3, 2, 3);
        assertThat(book.rules().get(3).conclusions().get(0).principle()).isEmpty();
    }

    @Test
    void whatWasSwitchedOffAndWhatIsNotOfferedIsToldWithWhy() {
        RuleBook book = book(Town.TODAY);
        assertThat(book.switchedOff()).singleElement().satisfies(off -> {
            assertThat(off.rule().id()).isEqualTo("dropped");
            assertThat(off.because()).isEqualTo("Omdat het mag.");
            assertThat(off.adoptedBy()).isEqualTo("Team");
        });
        assertThat(book.catalogue())
                .filteredOn(entry -> entry.notOffered().isPresent())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.code()).isEqualTo("PLACE");
                    assertThat(entry.notOffered()).contains(Text.same("Hier niet."));
                });
    }

    @Test
    void parametersHaveTheirValueOnTheDayOfTheBook() {
        assertThat(low(Town.TODAY)).isEqualTo(2);
        assertThat(low(LocalDate.of(2026, 7, 1))).isEqualTo(3);
    }

    private static int low(LocalDate on) {
        return book(on).parameters().stream()
                .filter(parameter -> parameter.code().equals("LOW"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void withoutADayItIsTheLatestThatTheRulesName() {
        try (AdviceEngine engine = TOWN.engine()) {
            RuleBook book = engine.ruleBook(Draft.TOWN);
            assertThat(book.on()).isEqualTo(LATER.on());
            assertThat(book.changes()).containsExactly(new RuleBook.LoggedChange(Layer.MUNICIPALITY, LATER));
            assertThat(book.note()).isEqualTo(Text.same("Let op."));
        }
    }
}
