package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.adapter.importing.ImportedRow.Imported;
import nl.gewogenmaatwerk.adapter.importing.ImportedRow.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowProblemsTest {

    private static final String BSN = "123456782";

    @TempDir
    Path folder;

    @Test
    void each_mistake_in_a_row_is_told_with_its_cell_and_what_to_do_and_never_with_what_stands_there() {
        Trying mapping = Trying.mapping(
                folder,
                "file: {dates: dd-mm-jjjj}",
                "caseId: {column: Dossier}",
                "goal:",
                "  type: {column: Doel, values: {werk: JOB}}",
                "  clarity: {column: Helder}",
                "  description: {column: In woorden}",
                "scores:",
                "  - source: CLIENT",
                "    measuredOn: {column: Datum}",
                "    constructs:",
                "      self-efficacy: {column: Vertrouwen, bands: [{from: 1, through: 10, is: 3}]}",
                "      goal-value: {column: Belang}",
                "situation:",
                "  months-on-benefit: {column: Jaren, times: 12, round: down}",
                "  language: {column: Taal}",
                "interventions:",
                "  complete: false",
                "  entries:",
                "    - code: {column: Traject}",
                "      startedOn: {column: Van}",
                "      endedOn: {column: Tot}",
                "      outcome: {column: Resultaat}");
        List<RowProblem> problems = mapping.rowProblems(
                "Dossier;Doel;Helder;In woorden;Datum;Vertrouwen;Belang;Jaren;Taal;Traject;Van;Tot;Resultaat",
                "D-01;werk;4;ok;20-02-2026;7;4;2,5;B1;SOLL;01-02-2025;01-03-2025;NO_CHANGE",
                "D-02;geheim;4;;;;;;;;;;",
                "D-03;werk;geheim;;;;;;;;;;",
                "D-04;werk;3,5;;;;;;;;;;",
                "D-05;werk;6;;;;;;;;;;",
                "D-06;;;;20-02-26;5;;;;;;;",
                "D-07;;;;31-02-2026;5;;;;;;;",
                "D-08;;;;;5;4;;;;;;",
                "D-09;;;;02-03-2026;;4;;;;;;",
                "D-10;;;;20-02-2026;11;;;;;;;",
                "D-11;;;;;;;1.200;;;;;",
                "D-12;;;;;;;99;;;;;",
                "D-13;;;;;;;;B1+;;;;",
                "D-14;;;;;;;;;sollicitatie;;;",
                "D-15;;;;;;;;;SOLL;01-03-2025;01-02-2025;goed",
                "D-16;;;belt op " + BSN + ";;;;;;;;;",
                BSN + ";;;;;;;;;;;;",
                "geen kenmerk;;;;;;;;;;;;",
                "D-19;werk;4",
                "D-20;werk;4;;;;;;;;;;;te veel",
                "D-21;werk;4;;;;;;;;;;;");
        Golden.check("rows/problems.txt", Golden.rows(problems));
        String told = problems.stream()
                .map(problem -> problem + problem.where().nl() + problem.where().en())
                .collect(Collectors.joining());
        assertThat(told).doesNotContain("geheim", BSN, "1.200", "B1+", "31-02", "D-0", "D-1", "D-2");
    }

    @Test
    void a_row_with_a_problem_does_not_stop_the_others() {
        List<ImportedRow> rows = trede().rows("Trede", "3", "zeven", "4", "9", "5");
        assertThat(rows).extracting(ImportedRow::row).containsExactly(2, 3, 4, 5, 6);
        assertThat(rows).filteredOn(Imported.class::isInstance).hasSize(3);
        assertThat(rows).filteredOn(Refused.class::isInstance).hasSize(2);
    }

    @Test
    void all_problems_of_a_row_come_at_once_in_the_order_of_the_columns() {
        Trying mapping = Trying.mapping(
                folder,
                "situation:",
                "  weeks-in-job: {column: Weken}",
                "  participation-step: {column: Trede}",
                "  work-wish: {column: Wens, values: {ja: true}}");
        assertThat(mapping.rowProblems("Trede;Wens;Weken", "9;misschien;veel"))
                .extracting(RowProblem::cell, RowProblem::code)
                .containsExactly(
                        tuple("A2", "out-of-range"), tuple("B2", "no-translation"), tuple("C2", "not-a-number"));
    }

    @Test
    void a_citizen_service_number_in_a_column_that_is_not_mapped_is_not_even_read() {
        assertThat(trede().files("Trede;Opmerking", "3;" + BSN)).hasSize(1);
    }

    @Test
    void two_columns_that_contradict_each_other_are_told() {
        Trying mapping = Trying.mapping(
                folder,
                "scores:",
                "  - {source: CLIENT, measuredOn: as-of, constructs: {self-efficacy: {column: A}}}",
                "  - {source: CLIENT, measuredOn: as-of, constructs: {self-efficacy: {column: B}}}");
        assertThat(mapping.files("A;B", "3;3")).hasSize(1);
        assertThat(mapping.rowProblems("A;B", "3;4"))
                .extracting(RowProblem::code)
                .containsExactly("conflict");
    }

    @Test
    void cells_beyond_z_have_two_letters() {
        assertThat(new RowProblem.ColumnPlace("x", 0).letters()).isEqualTo("A");
        assertThat(new RowProblem.ColumnPlace("x", 25).letters()).isEqualTo("Z");
        assertThat(new RowProblem.ColumnPlace("x", 26).letters()).isEqualTo("AA");
        assertThat(new RowProblem.ColumnPlace("x", 701).letters()).isEqualTo("ZZ");
        assertThat(new RowProblem.ColumnPlace("x", 702).letters()).isEqualTo("AAA");
    }

    private Trying trede() {
        return Trying.mapping(folder, "situation: {participation-step: {column: Trede}}");
    }
}
