package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewogenmaatwerk.problem.Problem;

class ImportPropertiesTest {

    private static final List<String> MAPPINGS = List.of(
            "{NAME}: {column: A}",
            "file: {separator: ';', {NAME}: x}",
            "caseId: {column: {NAME}}",
            "goal: {type: {column: A, values: {{NAME}: JOB}}}",
            "goal: {description: {column: {NAME}}}",
            "tables: {t: {values: {{NAME}: true}}}",
            "scores: [{source: CLIENT, measuredOn: {column: {NAME}}, constructs: {self-efficacy: {column: A}}}]",
            "scores: [{source: CLIENT, measuredOn: as-of, instrument: {NAME}, constructs: {self-efficacy: {column: A}}}]",
            "scores: [{source: CLIENT, measuredOn: as-of, constructs: {{NAME}: {column: A}}}]",
            "lifeDomains: [{instrument: zrm-2017, source: CLIENT, measuredOn: as-of, domains: {huisvesting: {column: {NAME}}}}]",
            "barriers: {complete: false, domains: {finance: {column: {NAME}, values: {ja: reported}}}}",
            "barriers: {complete: false, domains: {finance: {column: A, values: {ja: reported}, addressed: {column: {NAME}, values: {ja: true}}}}}",
            "situation: {{NAME}: {column: A}}",
            "situation: {participation-step: {column: {NAME}}}",
            "situation: {work-wish: {column: A, values: {{NAME}: true}}}",
            "flags: {complete: false, codes: {UNDER_27: {column: {NAME}, values: {ja: true}}}}",
            "interventions: {complete: false, entries: [{code: {column: A}, endedOn: {column: {NAME}}}]}");

    @Property(tries = 300, seed = "1")
    void any_mapping_that_names_a_protected_ground_is_refused(
            @ForAll("mappings") String mapping, @ForAll("protectedNames") String name) {
        String yaml = "schema: mapping/1\n" + mapping.replace("{NAME}", "\"" + name + "\"") + "\n";
        List<Problem> problems = Trying.problems(
                () -> Importer.of("mapping.yaml", yaml.getBytes(StandardCharsets.UTF_8), TestVocabulary.CONTRACT));
        assertThat(problems).extracting(Problem::code).contains("protected-ground");
    }

    @Property(tries = 300, seed = "2")
    void no_problem_ever_repeats_what_stands_in_a_cell(@ForAll("contents") List<String> cells) throws IOException {
        Path export = Files.createTempFile("import", ".csv");
        try {
            String header = IntStream.range(0, 8).mapToObj(i -> "C" + i).collect(Collectors.joining(";"));
            Files.writeString(export, header + "\n" + String.join(";", cells) + "\n");
            List<RowProblem> problems = Trying.rowProblems(EVERYTHING.rows(export));
            String told = problems.stream()
                    .map(problem -> problem.toString()
                            + problem.where().nl()
                            + problem.where().en())
                    .collect(Collectors.joining());
            assertThat(problems).isNotEmpty();
            cells.forEach(cell -> assertThat(told).doesNotContain(cell));
        } finally {
            Files.delete(export);
        }
    }

    @Property(tries = 200, seed = "3")
    void what_no_mapping_explains_never_becomes_a_fact(@ForAll("contents") List<String> cells) throws IOException {
        Path export = Files.createTempFile("import", ".csv");
        try {
            Files.writeString(export, "C0;C1;C2;C3;C4;C5;C6;C7\n" + String.join(";", cells) + "\nID-1;;;;;;;\n");
            assertThat(EVERYTHING.rows(export))
                    .filteredOn(ImportedRow.Imported.class::isInstance)
                    .extracting(ImportedRow::row)
                    .containsExactly(3);
        } finally {
            Files.delete(export);
        }
    }

    private static final Trying EVERYTHING = Trying.mapping(
            Path.of(""),
            "caseId: {column: C0}",
            "goal: {clarity: {column: C1}, type: {column: C2, values: {werk: JOB}}}",
            "scores: [{source: CLIENT, measuredOn: {column: C3}, constructs: {self-efficacy: {column: C4}}}]",
            "barriers: {complete: false, domains: {finance: {column: C5, values: {ja: reported}}}}",
            "situation: {months-on-benefit: {column: C6, times: 12, round: down}, language: {column: C7}}");

    @Provide
    Arbitrary<String> mappings() {
        return Arbitraries.of(MAPPINGS);
    }

    @Provide
    Arbitrary<String> protectedNames() {
        Arbitrary<String> names = Arbitraries.of(
                "nationaliteit",
                "geslacht",
                "leeftijd",
                "age",
                "birthYear",
                "geboortejaar",
                "postcode",
                "wijk",
                "spreektaal",
                "afkomst",
                "godsdienst",
                "gehuwd",
                "uiterlijke verzorging",
                "statushouder",
                "strafblad",
                "handicap",
                "bsn");
        Arbitrary<String> before = Arbitraries.of("", "Persoon ", "Code_", "aantal-", "Recentste ", "x.");
        Arbitrary<String> after = Arbitraries.of("", " klant", "_code", " (laatst)", " 2");
        Arbitrary<Boolean> capitals = Arbitraries.of(true, false);
        return Combinators.combine(before, names, after, capitals)
                .as((start, name, end, loud) ->
                        start + (loud && !name.equals("birthYear") ? name.toUpperCase(Locale.ROOT) : name) + end);
    }

    @Provide
    Arbitrary<List<String>> contents() {
        // Letters that no message uses, so that finding one in a message means that it came from the cell.
        return Arbitraries.strings()
                .withChars("ßþðøåÆ§µ¿0123456789,.-")
                .ofMinLength(3)
                .ofMaxLength(20)
                .map(text -> "þ" + text)
                .list()
                .ofSize(8);
    }
}
