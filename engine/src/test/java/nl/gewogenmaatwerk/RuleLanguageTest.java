package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.assertj.core.api.AbstractBooleanAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every construct of the rule language is accepted, and means what it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleLanguageTest {

    private static final Map<String, AdviceEngine> ENGINES = new HashMap<>();

    /** Asserts on whether conditions hold for a client: whether a rule with them argues. */
    private static AbstractBooleanAssert<?> when(String conditions, Client client) {
        AdviceEngine engine = ENGINES.computeIfAbsent(
                conditions,
                text -> Draft.of(Draft.arguing("the-rule", text, "TRAIN")).engine());
        boolean holds = !engine.advise(Draft.TOWN, client.file()).proposals().isEmpty();
        return assertThat(holds).as(conditions);
    }

    @AfterAll
    static void close() {
        ENGINES.values().forEach(AdviceEngine::close);
    }

    private static Client courage(int value) {
        return Client.someone().score("courage", value);
    }

    private static Client level(String value) {
        return Client.someone().situation("level", value);
    }

    private static Client goal(boolean owned, String localDemand) {
        return Client.someone()
                .goal(new Goal(
                        Optional.of("JOB"),
                        Optional.of(owned),
                        OptionalInt.of(4),
                        OptionalInt.of(2),
                        Optional.of(localDemand),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Client debt(Severity severity, boolean addressed) {
        return Client.someone().barrier(new Barrier("debt", Optional.of(severity), addressed));
    }

    // ---- relations and values

    @Test
    void numbers_compare_with_every_relation() {
        String score = "Score(construct == 'courage', value %s 3)";
        boolean[][] holds = {
            {false, true, false}, {true, false, true}, {true, false, false},
            {true, true, false}, {false, false, true}, {false, true, true}
        };
        List<String> relations = List.of("==", "!=", "<", "<=", ">", ">=");
        for (int i = 0; i < relations.size(); i++) {
            for (int value = 2; value <= 4; value++) {
                when(score.formatted(relations.get(i)), courage(value)).isEqualTo(holds[i][value - 2]);
            }
        }
    }

    @Test
    void a_list_holds_one_of_its_codes_and_not_in_all_others() {
        when(
                        "Situation(item == 'colour', value in ('RED', 'BLUE'))",
                        Client.someone().situation("colour", "BLUE"))
                .isTrue();
        when(
                        "Situation(item == 'colour', value in ('RED', 'BLUE'))",
                        Client.someone().situation("colour", "GREEN"))
                .isFalse();
        when(
                        "Situation(item == 'colour', value not in ('RED', 'BLUE'))",
                        Client.someone().situation("colour", "GREEN"))
                .isTrue();
        when(
                        "Situation(item == 'colour', value not in ('RED', 'BLUE'))",
                        Client.someone().situation("colour", "RED"))
                .isFalse();
        when("Situation(item == 'colour', value not in ('RED', 'BLUE'))", Client.someone())
                .as("what is not known is in no list and out of none")
                .isFalse();
        when("Score(construct in ('courage', 'view'), value in (1, 5))", courage(5))
                .isTrue();
        when("Score(construct in ('courage', 'view'), value in (1, 5))", courage(4))
                .isFalse();
    }

    @Test
    void and_and_or_within_a_fact_bind_as_usual() {
        String mixed = "Score(construct == 'courage' && value == 1 || construct == 'skill' && value == 5)";
        when(mixed, courage(1)).isTrue();
        when(mixed, courage(5)).isFalse();
        when(mixed, Client.someone().score("skill", 5)).isTrue();
        String grouped = "Score(construct == 'courage', (value < 2 || value > 4) && source == 'CLIENT')";
        when(grouped, courage(1)).isTrue();
        when(grouped, courage(3)).isFalse();
        when(grouped, courage(5)).isTrue();
        when(grouped, Client.someone().score("courage", 5, ScoreSource.INSTRUMENT, Town.TODAY))
                .isFalse();
    }

    @Test
    void the_second_of_two_comparisons_may_leave_out_the_field() {
        String between = "Score(construct == 'courage', value > 2 && < 4)";
        when(between, courage(2)).isFalse();
        when(between, courage(3)).isTrue();
        when(between, courage(4)).isFalse();
        when("Score(construct == 'courage', value < 2 || > 4)", courage(5)).isTrue();
        when("Score(construct == 'courage', value < 2 || > 4)", courage(3)).isFalse();
    }

    @Test
    void ordered_codes_compare_from_low_to_high() {
        when("Situation(item == 'level', value < 'L2')", level("L1")).isTrue();
        when("Situation(item == 'level', value < 'L2')", level("L2")).isFalse();
        when("Situation(item == 'level', value >= 'L2')", level("L3")).isTrue();
        when("Barrier(domain == 'debt', severity >= 'SERIOUS')", debt(Severity.ACUTE, false))
                .isTrue();
        when("Barrier(domain == 'debt', severity >= 'SERIOUS')", debt(Severity.LIGHT, false))
                .isFalse();
        when("Goal(localDemand <= 'MID')", goal(true, "LOW")).isTrue();
        when("Goal(localDemand <= 'MID')", goal(true, "HIGH")).isFalse();
    }

    @Test
    void a_parameter_is_the_number_that_holds_on_the_day_of_the_client_file() {
        String low = "Score(construct == 'courage', value <= LOW)";
        LocalDate before = LocalDate.of(2026, 6, 30);
        LocalDate from = LocalDate.of(2026, 7, 1);
        when(low, Client.someone().on(before).score("courage", 2)).isTrue();
        when(low, Client.someone().on(before).score("courage", 3)).isFalse();
        when(low, Client.someone().on(from).score("courage", 3)).isTrue();
        when(low, Client.someone().on(from).score("courage", 4)).isFalse();
    }

    @Test
    void how_long_ago_counts_whole_months_since_the_end() {
        Optional<LocalDate> started = Optional.of(Town.TODAY.minusMonths(9));
        Optional<LocalDate> ended = Optional.of(Town.TODAY.minusMonths(6).plusDays(1));
        Client endedToo = Client.someone().tried(new PastIntervention("WORK", started, ended, Outcome.STOPPED));
        when("PastIntervention(code == 'WORK', monthsAgo == 5)", endedToo).isTrue();
        when("PastIntervention(code == 'WORK', monthsAgo >= 6)", endedToo).isFalse();
        Client startedOnly =
                Client.someone().tried(new PastIntervention("WORK", started, Optional.empty(), Outcome.RUNNING));
        when("PastIntervention(code == 'WORK', monthsAgo >= 0)", startedOnly).isFalse();
        when("not PastIntervention(code == 'WORK', monthsAgo >= 0)", startedOnly)
                .isFalse();
    }

    @Test
    void dates_compare_by_the_calendar() {
        Client tried = Client.someone()
                .tried(new PastIntervention(
                        "WORK",
                        Optional.of(LocalDate.of(2025, 9, 30)),
                        Optional.of(LocalDate.of(2025, 12, 1)),
                        Outcome.STOPPED));
        when("PastIntervention(startedOn >= \"2025-09-30\", endedOn < \"2025-12-02\")", tried)
                .isTrue();
        when("PastIntervention(startedOn > \"2025-09-30\")", tried).isFalse();
        when("PastIntervention($from : startedOn) Score(measuredOn > $from)", tried.score("courage", 3))
                .isTrue();
        when("Score(construct == 'courage', measuredOn >= \"2026-02-19\")", courage(3))
                .isTrue();
        when("Score(construct == 'courage', measuredOn < \"2026-02-19\")", courage(3))
                .isFalse();
    }

    // ---- fact types

    @Test
    void a_goal_has_its_fields() {
        when("Goal(type == 'JOB', ownedByClient == true, clarity >= 4, feasibility < 3)", goal(true, "LOW"))
                .isTrue();
        when("Goal(ownedByClient == false)", goal(true, "LOW")).isFalse();
        when("Goal(ownedByClient != true)", goal(false, "LOW")).isTrue();
        when("Goal(fittingWorkDemand != 'LOW')", goal(true, "LOW"))
                .as("not known is not another value")
                .isFalse();
    }

    @Test
    void a_gap_is_there_when_two_sources_differ_enough() {
        Client differs = Client.someone()
                .score("courage", 5, ScoreSource.CLIENT, Town.TODAY)
                .score("courage", 2, ScoreSource.PROFESSIONAL, Town.TODAY);
        when("ScoreGap(construct == 'courage', gap >= 3)", differs).isTrue();
        when("ScoreGap(construct == 'courage', gap > 3)", differs).isFalse();
        when("ScoreGap(construct == 'courage')", courage(5)).isFalse();
    }

    @Test
    void areas_of_life_are_read_as_measured_and_as_barriers() {
        Client measured = Client.someone().barriers().measured("purse", 2);
        when("LifeDomain(instrument == 'meter', domain == 'purse', value <= 2)", measured)
                .isTrue();
        when("LifeDomain(domain == 'purse', value > 2)", measured).isFalse();
        when("Barrier(domain == 'debt', severity == 'SERIOUS')", measured).isTrue();
    }

    @Test
    void barriers_flags_numbers_and_answers_are_what_the_client_file_says() {
        when("Barrier(domain == 'debt', addressed == true)", debt(Severity.LIGHT, true))
                .isTrue();
        when("Barrier(domain == 'debt', addressed == true)", debt(Severity.LIGHT, false))
                .isFalse();
        when("Flag(code == 'STUDENT')", Client.someone().flags("STUDENT")).isTrue();
        when("Flag(code == 'STUDENT')", Client.someone().flags("EXEMPT")).isFalse();
        when("Situation(item == 'months', value > LONG)", Client.someone().situation("months", 25))
                .isTrue();
        when("Situation(item == 'wish', value == false)", Client.someone().situation("wish", false))
                .isTrue();
        when("Situation(item == 'wish', value == false)", Client.someone().situation("wish", true))
                .isFalse();
        when(
                        "PastIntervention(code == 'WORK', outcome in ('STOPPED', 'NO_CHANGE'))",
                        Client.someone().tried("WORK", Outcome.STOPPED))
                .isTrue();
    }

    @Test
    void what_is_not_known_can_be_asked_for_by_name() {
        when("Unknown(code == 'goal.type') Score(construct == 'courage', value > 1)", courage(3))
                .isTrue();
        Draft wanted = Draft.of(
                Draft.arguing("the-rule", "Unknown(code == 'skill', part == 'able')", "TRAIN"),
                Draft.arguing("wants-skill", "Score(construct == 'skill', value > 3)", "WORK"));
        assertThat(codes(wanted.advise(Client.someone()))).containsExactly("TRAIN");
        assertThat(codes(wanted.advise(Client.someone().score("skill", 1)))).isEmpty();
    }

    // ---- combinations

    @Test
    void facts_stand_side_by_side_or_with_and() {
        for (String both : List.of(
                "Flag(code == 'STUDENT') Score(construct == 'courage', value > 3)",
                "Flag(code == 'STUDENT') and Score(construct == 'courage', value > 3)",
                "(Flag(code == 'STUDENT') and Score(construct == 'courage', value > 3))")) {
            when(both, courage(4).flags("STUDENT")).isTrue();
            when(both, courage(4).flags()).isFalse();
            when(both, courage(3).flags("STUDENT")).isFalse();
        }
    }

    @Test
    void signs_and_words_in_front_combine_facts_just_as_well() {
        for (String either : List.of(
                "Flag(code == 'STUDENT') || Score(construct == 'courage', value > 3)",
                "(or Flag(code == 'STUDENT') Score(construct == 'courage', value > 3))",
                "Flag(code == 'STUDENT') or Score(construct == 'courage', value > 3)")) {
            when(either, courage(4).flags()).isTrue();
            when(either, courage(3).flags("STUDENT")).isTrue();
            when(either, courage(3).flags()).isFalse();
        }
        String both = "Flag(code == 'STUDENT') && Score(construct == 'courage', value > 3)";
        when(both, courage(4).flags("STUDENT")).isTrue();
        when(both, courage(4).flags()).isFalse();
    }

    @Test
    void or_nests_in_and_and_the_other_way_round() {
        String nested =
                "(Flag(code == 'STUDENT') or (Flag(code == 'EXEMPT') and (Score(construct == 'courage', value > 3)"
                        + " or Score(construct == 'skill', value > 3))))";
        when(nested, Client.someone().flags("STUDENT")).isTrue();
        when(nested, courage(3).flags("EXEMPT")).isFalse();
        when(nested, courage(4).flags("EXEMPT")).isTrue();
        when(nested, Client.someone().score("skill", 4).flags("EXEMPT")).isTrue();
        when(nested, courage(4).flags()).isFalse();
    }

    @Test
    void fields_of_two_facts_join_by_a_name() {
        String step = "Situation(item == 'level-needed', $needed : value) Situation(item == 'level', value < $needed)";
        when(step, level("L1").situation("level-needed", "L2")).isTrue();
        when(step, level("L2").situation("level-needed", "L2")).isFalse();
        when(step, level("L1")).isFalse();
        String more = "Score(construct == 'courage', $c : value > 2) Score(construct == 'skill', value > $c)";
        when(more, courage(3).score("skill", 4)).isTrue();
        when(more, courage(3).score("skill", 3)).isFalse();
        when(more, courage(2).score("skill", 4)).isFalse();
    }

    @Test
    void exists_holds_once_for_any_number_of_facts() {
        when("exists (Score(value <= 2))", courage(1).score("skill", 2)).isTrue();
        when("exists Score(value <= 2)", courage(3)).isFalse();
        when(
                        "exists (Flag(code == 'STUDENT') or Flag(code == 'EXEMPT'))",
                        Client.someone().flags("EXEMPT"))
                .isTrue();
        when(
                        "exists (Flag(code == 'STUDENT') and Flag(code == 'EXEMPT'))",
                        Client.someone().flags("EXEMPT"))
                .isFalse();
    }

    @Test
    void not_holds_only_when_it_is_certain() {
        String open = "not Flag(code == 'STUDENT')";
        when(open, Client.someone().flags()).isTrue();
        when(open, Client.someone().flags("STUDENT")).isFalse();
        when(open, Client.someone()).as("the list was not asked").isFalse();
        String low = "not Score(construct == 'courage', value <= 2)";
        when(low, courage(3)).isTrue();
        when(low, courage(2)).isFalse();
        when(low, Client.someone()).as("it was not scored").isFalse();
        when("not Goal(type == 'JOB')", Client.someone().goal("CARE")).isTrue();
        when("not Goal(type == 'JOB')", Client.someone()).isFalse();
        when("not PastIntervention(code == 'WORK')", Client.someone().tried()).isTrue();
    }

    @Test
    void not_takes_groups() {
        String neitherBoth = "not (Flag(code == 'STUDENT') and Flag(code == 'EXEMPT'))";
        when(neitherBoth, Client.someone().flags("STUDENT")).isTrue();
        when(neitherBoth, Client.someone().flags("STUDENT", "EXEMPT")).isFalse();
        String none = "not (Flag(code == 'STUDENT') or Flag(code == 'EXEMPT'))";
        when(none, Client.someone().flags()).isTrue();
        when(none, Client.someone().flags("STUDENT")).isFalse();
        String twice = "not (not Flag(code == 'STUDENT'))";
        when(twice, Client.someone().flags("STUDENT")).isTrue();
        when(twice, Client.someone().flags()).isFalse();
        String joined = "not (PastIntervention($code : code, outcome == 'STOPPED') and"
                + " PastIntervention(code == $code, outcome == 'GOAL_REACHED'))";
        Client stopped = Client.someone().tried("WORK", Outcome.STOPPED);
        when(joined, stopped).isTrue();
        when(joined, Client.someone().tried("WORK", Outcome.STOPPED).tried("WORK", Outcome.GOAL_REACHED))
                .isFalse();
    }

    @Test
    void a_count_compares_with_every_relation_and_with_a_parameter() {
        String count = "accumulate(Barrier(severity >= 'LIGHT'); $n : count(); $n %s)";
        boolean[][] holds = {
            {false, true, true}, {false, false, true}, {true, true, false}, {true, false, false}, {false, true, true}
        };
        List<String> relations = List.of(">= 2", "> 2", "<= 2", "< 2", ">= MANY");
        List<Client> clients = new ArrayList<>();
        clients.add(Client.someone().barrier("debt", Severity.LIGHT).barrier("home", Severity.NONE));
        clients.add(Client.someone().barrier("debt", Severity.LIGHT).barrier("home", Severity.ACUTE));
        clients.add(Client.someone()
                .barrier("debt", Severity.LIGHT)
                .barrier("home", Severity.ACUTE)
                .barrier("harm", Severity.SERIOUS));
        for (int i = 0; i < relations.size(); i++) {
            for (int j = 0; j < clients.size(); j++) {
                when(count.formatted(relations.get(i)), clients.get(j)).isEqualTo(holds[i][j]);
            }
        }
        when(count.formatted("< 2"), Client.someone())
                .as("nobody asked for barriers")
                .isFalse();
    }

    @Test
    void a_count_may_name_what_it_counts() {
        when(
                        "accumulate(Score($c : construct, value <= LOW); $n : count($c); $n >= 2)",
                        courage(1).score("skill", 2))
                .isTrue();
        when(
                        "accumulate(Score($c : construct, value <= LOW); $n : count($c); $n >= 2)",
                        courage(1).score("skill", 3))
                .isFalse();
    }

    // ---- closed world

    @Test
    void known_types_take_what_is_not_known_as_not_there() {
        when("not KnownScore(value <= LOW)", courage(3)).isTrue();
        when("not KnownScore(value <= LOW)", courage(2)).isFalse();
        when("not KnownScore(value <= LOW)", Client.someone()).isTrue();
        when(
                        "not KnownScore(construct == 'goal.clarity', value <= LOW)",
                        Client.someone().goalRatings(2, 5))
                .isFalse();
        when(
                        "not KnownScore(construct == 'goal.clarity', value <= LOW)",
                        Client.someone().goalRatings(3, 1))
                .isTrue();
        when("not KnownBarrier(severity >= 'SERIOUS')", Client.someone()).isTrue();
        when("not KnownBarrier(severity >= 'SERIOUS')", debt(Severity.SERIOUS, false))
                .isFalse();
        when("accumulate(KnownScore(value > LOW); $n : count(); $n < 2)", courage(5))
                .isTrue();
    }

    @Test
    void what_was_taken_as_not_there_is_listed_with_the_argument() {
        Advice advice = Draft.of(Draft.arguing(
                        "the-rule", "not KnownScore(construct in ('courage', 'skill'), value <= LOW)", "TRAIN"))
                .advise(courage(3));
        Argument argument = advice.proposals().get(0).arguments().get(0);
        assertThat(argument.absences())
                .extracting(Argument.FactReference::fact)
                .anyMatch(fact -> fact.contains("skill"))
                .noneMatch(fact -> fact.contains("view"));
    }

    // ---- appraisals

    private static final String DERIVING =
            Draft.rule("derives", "Score(construct == 'courage', value <= LOW)", "derive('gate', 'CLOSED', 'Omdat.');");

    @Test
    void rules_build_on_what_other_rules_derive() {
        Draft closed = Draft.of(
                Draft.arguing("the-rule", "Appraisal(factor == 'gate', level == 'CLOSED')", "TRAIN"), DERIVING);
        assertThat(codes(closed.advise(courage(2)))).containsExactly("TRAIN");
        assertThat(codes(closed.advise(courage(3)))).isEmpty();
    }

    @Test
    void a_negated_appraisal_must_be_certain_and_a_known_one_need_not() {
        Draft certain = Draft.of(
                Draft.arguing("the-rule", "not Appraisal(factor == 'gate', level == 'CLOSED')", "TRAIN"), DERIVING);
        assertThat(codes(certain.advise(courage(3)))).containsExactly("TRAIN");
        assertThat(codes(certain.advise(courage(1)))).isEmpty();
        assertThat(codes(certain.advise(Client.someone()))).isEmpty();
        Draft known = Draft.of(
                Draft.arguing("the-rule", "not KnownAppraisal(factor == 'gate', level == 'CLOSED')", "TRAIN"),
                DERIVING);
        assertThat(codes(known.advise(Client.someone()))).containsExactly("TRAIN");
        assertThat(codes(known.advise(courage(1)))).isEmpty();
    }

    @Test
    void an_appraisal_may_still_follow_while_a_date_is_missing_that_its_rules_look_at() {
        String recent = Draft.rule(
                "derives", "PastIntervention(endedOn > '2025-06-01')", "derive('gate', 'CLOSED', 'Omdat.');");
        String alone = "not Appraisal(factor == 'gate', level == 'CLOSED')";
        String group = "not (Appraisal($l : level) and Appraisal(factor == 'gate', level == $l))";
        Client longAgo = Client.someone().tried(ended(Optional.of(LocalDate.of(2025, 6, 1))));
        Client someDay = Client.someone().tried(ended(Optional.empty()));
        for (String open : List.of(alone, group)) {
            Draft draft = Draft.of(Draft.arguing("the-rule", open, "TRAIN"), recent);
            assertThat(codes(draft.advise(longAgo))).as(open).containsExactly("TRAIN");
            assertThat(codes(draft.advise(someDay))).as(open).isEmpty();
        }
        Draft closed = Draft.of(
                Draft.arguing("the-rule", "not KnownAppraisal(factor == 'gate', level == 'CLOSED')", "TRAIN"), recent);
        assertThat(codes(closed.advise(someDay))).containsExactly("TRAIN");
    }

    private static PastIntervention ended(Optional<LocalDate> day) {
        return new PastIntervention("WORK", Optional.empty(), day, Outcome.NO_CHANGE);
    }

    // ---- conclusions

    private static final String ALWAYS = "Goal(type == 'JOB')";

    private static Advice concluding(String... conclusions) {
        return Draft.of(Draft.rule("the-rule", ALWAYS, String.join("\n    ", conclusions)))
                .advise(Client.someone().goal("JOB"));
    }

    private static List<String> codes(Advice advice) {
        return advice.proposals().stream().map(Proposal::intervention).toList();
    }

    @Test
    void arguments_count_by_their_strength() {
        Advice advice = concluding(
                "argueFor('WORK', WEAK, 'goal', 'Omdat.');",
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                "argueFor('TALK', PLAIN, 'goal', 'Omdat.');",
                "argueFor('REST', WEAK, 'goal', 'Omdat.');",
                "argueAgainst('REST', STRONG, 'trust', 'Omdat.');");
        assertThat(codes(advice)).containsExactly("TRAIN", "TALK", "WORK");
        assertThat(advice.proposals()).extracting(Proposal::support).containsExactly(9, 6, 3);
        assertThat(advice.considered()).singleElement().satisfies(rest -> {
            assertThat(rest.intervention()).isEqualTo("REST");
            assertThat(rest.support()).isEqualTo(-3);
        });
    }

    @Test
    void an_argument_may_name_a_variant() {
        Proposal train = concluding("argueFor('TRAIN', 'SLOW', STRONG, 'goal', 'Omdat.');")
                .proposals()
                .get(0);
        assertThat(train.variant()).map(Proposal.Variant::code).contains("SLOW");
    }

    @Test
    void what_is_acute_stands_above_what_is_confirmed_and_that_above_what_is_weighed() {
        Advice advice = concluding(
                "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                "confirm('WORK', 'duty', 'Omdat.');",
                "acute('ROOF', 'safety', 'Omdat.');");
        assertThat(advice.proposals())
                .extracting(Proposal::intervention, proposal -> proposal.tier().name())
                .containsExactly(tuple("ROOF", "ACUTE"), tuple("WORK", "CONFIRMED"), tuple("TRAIN", "WEIGHED"));
    }

    @Test
    void what_is_ruled_out_is_not_proposed_unless_it_may_be_confirmed() {
        String confirms = "confirm('WORK', 'goal', 'Omdat.');";
        Advice always = concluding(confirms, "ruleOut('WORK', 'duty', 'Omdat.');");
        assertThat(codes(always)).isEmpty();
        assertThat(always.ruledOut())
                .singleElement()
                .satisfies(out -> assertThat(out.intervention()).isEqualTo("WORK"));
        assertThat(codes(concluding(confirms, "ruleOut('WORK', UNLESS_CONFIRMED, 'past', 'Omdat.');")))
                .containsExactly("WORK");
    }

    @Test
    void an_intervention_can_accompany_one_or_the_first_of_a_group() {
        for (String with : List.of("WORK", "step")) {
            Advice advice = concluding(
                    "argueFor('TALK', STRONG, 'goal', 'Omdat.');",
                    "argueFor('WORK', PLAIN, 'goal', 'Omdat.');",
                    "alongside('HELP', '" + with + "', 'trust', 'Omdat.');");
            assertThat(codes(advice)).containsExactly("TALK", "WORK");
            assertThat(advice.proposals().get(0).alongside()).isEmpty();
            assertThat(advice.proposals().get(1).alongside())
                    .extracting(Proposal.Companion::intervention)
                    .containsExactly("HELP");
        }
    }

    @Test
    void a_rule_can_ask_about_a_term_or_a_flag() {
        Advice advice = concluding("ask('skill', 'Omdat dit ertoe doet.');", "ask('STUDENT', 'Omdat dat telt.');");
        assertThat(advice.questions())
                .extracting(Question::about, question -> question.because().nl())
                .contains(tuple("skill", "Omdat dit ertoe doet."), tuple("STUDENT", "Omdat dat telt."));
    }

    @Test
    void abstaining_silences_what_is_weighed_and_nothing_else() {
        assertThat(codes(concluding(
                        "argueFor('TRAIN', STRONG, 'goal', 'Omdat.');",
                        "confirm('WORK', 'goal', 'Omdat.');",
                        "abstain('Omdat.');")))
                .containsExactly("WORK");
    }

    @Test
    void a_conclusion_can_be_about_the_intervention_that_a_condition_found() {
        Draft draft = Draft.of(
                Draft.arguing("for-both", ALWAYS, "TRAIN"),
                Draft.arguing("for-work", ALWAYS, "WORK"),
                Draft.rule(
                        "tried",
                        "PastIntervention($code : code, outcome == 'NO_CHANGE')",
                        "ruleOut($code, UNLESS_CONFIRMED, 'past', 'Omdat het eerder niet hielp.');"));
        Advice advice = draft.advise(Client.someone().goal("JOB").tried("WORK", Outcome.NO_CHANGE));
        assertThat(codes(advice)).containsExactly("TRAIN");
        assertThat(advice.ruledOut())
                .singleElement()
                .satisfies(out -> assertThat(out.intervention()).isEqualTo("WORK"));
    }

    @Test
    void a_question_can_be_about_what_a_condition_found_unknown() {
        Advice advice = Draft.of(
                        Draft.arguing("wants-skill", "Score(construct == 'skill', value > 3)", "WORK"),
                        Draft.rule(
                                "asks", "Unknown($what : code, part == 'able')", "ask($what, 'Omdat dit nodig is.');"))
                .advise(Client.someone());
        assertThat(advice.questions()).anySatisfy(question -> {
            assertThat(question.about()).isEqualTo("skill");
            assertThat(question.because().nl()).isEqualTo("Omdat dit nodig is.");
        });
    }

    // ---- the file

    @Test
    void comments_accents_and_more_rules_in_a_file_are_fine() {
        Advice advice = Draft.of("// één regel, en nog één\n" + Draft.arguing("first", ALWAYS + " // een doel", "TRAIN")
                        + "\n// tussendoor\n\n" + Draft.arguing("second", ALWAYS, "WORK"))
                .advise(Client.someone().goal("JOB"));
        assertThat(codes(advice)).containsExactly("TRAIN", "WORK");
        assertThat(advice.proposals().get(1).arguments().get(0).rule()).satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("second");
            assertThat(rule.file()).isEqualTo("municipalities/town/rules/rules.drl");
            assertThat(rule.line()).isEqualTo(12);
        });
    }
}
