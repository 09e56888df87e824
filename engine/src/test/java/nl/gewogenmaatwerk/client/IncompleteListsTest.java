package nl.gewogenmaatwerk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.weigh.CanonicalClientFile;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class IncompleteListsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final Origin ORIGIN = Origin.file("test");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("finance", barrier("finance"), "safety", barrier("safety")),
            Map.of(),
            Map.of("UNDER_27", flag("UNDER_27"), "VULNERABLE", flag("VULNERABLE")),
            Map.of(),
            Map.of(
                    Parameter.FRESH_DAYS,
                    parameter(Parameter.FRESH_DAYS, 90),
                    Parameter.GAP,
                    parameter(Parameter.GAP, 2)),
            Map.of(),
            Map.of());

    @Test
    void what_is_not_in_a_complete_list_is_known_not_to_be_there() {
        assertThat(Facts.of(file(Set.of()), VOCABULARY).unknown()).isEmpty();
    }

    @Test
    void what_is_not_in_an_incomplete_list_is_unknown_and_what_is_in_it_is_known() {
        Facts facts = Facts.of(file(Set.of(Listing.values())), VOCABULARY);
        assertThat(facts.unknown()).containsExactlyInAnyOrder("safety", "VULNERABLE", History.CODE);
        assertThat(facts.barriers()).containsOnlyKeys("finance");
    }

    @Test
    void files_that_differ_in_it_are_not_the_same() {
        assertThat(CanonicalClientFile.of(file(Set.of())))
                .isNotEqualTo(CanonicalClientFile.of(file(Set.of(Listing.BARRIERS))));
    }

    @Test
    void a_list_that_is_not_there_cannot_be_incomplete() {
        ClientFile absent = new ClientFile(
                "case",
                AS_OF,
                Goal.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Listing.FLAGS));
        assertThat(new ClientFileCheck(VOCABULARY).check(absent))
                .extracting(InputProblem::pointer, InputProblem::code)
                .containsExactly(tuple("/incomplete", "no-such-list"));
    }

    private static ClientFile file(Set<Listing> incomplete) {
        return new ClientFile(
                "case",
                AS_OF,
                Goal.UNKNOWN,
                List.of(),
                List.of(),
                Optional.of(List.of(new Barrier("finance", Optional.empty(), false))),
                Map.of(),
                Optional.of(List.of("UNDER_27")),
                Optional.of(List.of()),
                incomplete);
    }

    private static Parameter parameter(String code, int value) {
        return new Parameter(
                code, Text.same(code), List.of(new Parameter.Dated(LocalDate.of(2015, 1, 1), value, "DES")), ORIGIN);
    }

    private static BarrierDomain barrier(String code) {
        return new BarrierDomain(code, Text.same(code), true, Text.same(code), ORIGIN);
    }

    private static Flag flag(String code) {
        return new Flag(code, Text.same(code), Text.same(code), ORIGIN);
    }

    @Test
    void a_status_that_does_not_apply_stays_known_whatever_else_is_answered() {
        Facts asked = Facts.of(ClientFile.of("case-1", Town.TODAY), Town.vocabulary())
                .with(new Setting("EXEMPT", new Setting.Status(false)), Town.vocabulary());
        assertThat(asked.unknown()).contains("STUDENT").doesNotContain("EXEMPT");

        Facts more = asked.with(new Setting("goal.clarity", new Setting.Number(4)), Town.vocabulary());
        assertThat(more.unknown()).contains("STUDENT").doesNotContain("EXEMPT", "goal.clarity");
    }
}
