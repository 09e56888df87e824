package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MappingProblemsTest {

    private static final Path NOWHERE = Path.of("");

    @TestFactory
    Stream<DynamicTest> each_mistake_in_a_mapping_is_told_with_its_place_and_what_to_do() {
        return Stream.of(
                        mistake("unknown-field", "schema: mapping/1", "separator: ;", "caseid: {column: Nr}"),
                        mistake("unknown-schema", "schema: mapping/2"),
                        mistake("missing-schema", "situation:", "  participation-step: {column: Trede}"),
                        mistake(
                                "duplicate-key",
                                "schema: mapping/1",
                                "situation:",
                                "  work-wish: {column: A, values: {ja: true}}",
                                "  work-wish: {column: B, values: {ja: true}}"),
                        mistake("nothing-mapped", "schema: mapping/1", "caseId: {column: Dossier}"),
                        mistake(
                                "file-settings",
                                "schema: mapping/1",
                                "file: {format: xls, charset: utf-16, separator: '|', decimal: ';', headerRow: 0, empty: geen}",
                                "situation:",
                                "  participation-step: {column: Trede}"),
                        mistake(
                                "no-date-pattern",
                                "schema: mapping/1",
                                "file: {dates: dd-mm-jj}",
                                "scores:",
                                "  - source: CLIENT",
                                "    measuredOn: {column: Datum, dates: dag-maand-jaar}",
                                "    constructs:",
                                "      self-efficacy: {column: Vertrouwen}"),
                        mistake(
                                "unknown-codes",
                                "schema: mapping/1",
                                "goal:",
                                "  type: {column: Doel, values: {werk: JOBB, school: EDUCATION}}",
                                "scores:",
                                "  - source: KLANT",
                                "    measuredOn: as-of",
                                "    constructs:",
                                "      self-eficacy: {column: Vertrouwen}",
                                "lifeDomains:",
                                "  - instrument: zrm-2017",
                                "    source: PROFESSIONAL",
                                "    measuredOn: as-of",
                                "    domains:",
                                "      huisvestng: {column: Wonen}",
                                "  - instrument: zrm",
                                "    source: PROFESSIONAL",
                                "    measuredOn: as-of",
                                "    domains:",
                                "      huisvesting: {column: Wonen}",
                                "barriers:",
                                "  complete: false",
                                "  domains:",
                                "    money: {column: Schulden, values: {ja: SERIOUS}}",
                                "    housing: {column: Wonen, values: {ja: ERNSTIG}}",
                                "situation:",
                                "  wens: {column: Wens, values: {ja: true}}",
                                "  capacity: {column: Belastbaar, values: {ja: BEKEND}}",
                                "flags:",
                                "  complete: false",
                                "  codes:",
                                "    EXEMPT: {column: Ontheffing, values: {ja: true}}",
                                "interventions:",
                                "  complete: false",
                                "  entries:",
                                "    - code: {column: Traject, values: {training: SOL}}",
                                "      outcome: {column: Resultaat, values: {goed: GOOD}}"),
                        mistake(
                                "out-of-range",
                                "schema: mapping/1",
                                "goal:",
                                "  clarity: {column: Helder, values: {ja: 6, nee: 0, soms: '3', wel: 2.5}}"),
                        mistake(
                                "calculated-score",
                                "schema: mapping/1",
                                "scores:",
                                "  - source: CLIENT",
                                "    measuredOn: as-of",
                                "    constructs:",
                                "      self-efficacy: {column: Vertrouwen (1-10), dividedBy: 2, round: up}"),
                        mistake(
                                "no-rounding",
                                "schema: mapping/1",
                                "situation:",
                                "  months-on-benefit: {column: Jaren, times: 12}",
                                "  hours-available: {column: Dagen, times: acht, round: omlaag}",
                                "  weeks-in-job: {column: Dagen in baan, dividedBy: 0, round: down}"),
                        mistake(
                                "two-translations",
                                "schema: mapping/1",
                                "tables:",
                                "  wens: {values: {ja: true}}",
                                "situation:",
                                "  work-wish: {column: Wens, table: wens, values: {ja: true}}",
                                "  months-on-benefit: {column: Jaren, times: 12, round: down, values: {een: 12}}"),
                        mistake(
                                "tables",
                                "schema: mapping/1",
                                "tables:",
                                "  leeg: {}",
                                "  wens: {values: {ja: true}}",
                                "situation:",
                                "  work-wish: {column: Wens, table: wensen}"),
                        mistake(
                                "no-table",
                                "schema: mapping/1",
                                "barriers:",
                                "  complete: false",
                                "  domains:",
                                "    finance: {column: Schulden}",
                                "situation:",
                                "  work-wish: {column: Wens}"),
                        mistake(
                                "duplicate-value",
                                "schema: mapping/1",
                                "file: {decimal: ','}",
                                "goal:",
                                "  clarity: {column: Helder, values: {1: 1, '1,0': 2, Ja: 5, ' JA ': 4}}"),
                        mistake(
                                "bands",
                                "schema: mapping/1",
                                "goal:",
                                "  clarity:",
                                "    column: Helder",
                                "    bands:",
                                "      - {from: 1, below: 5, is: 2}",
                                "      - {from: 4, through: 6, is: 3}",
                                "      - {from: 8, below: 7, is: 4}",
                                "      - {from: 9, is: 5}",
                                "      - {from: '9,5', through: 10, is: 5}"),
                        mistake(
                                "not-complete",
                                "schema: mapping/1",
                                "barriers:",
                                "  complete: true",
                                "  domains:",
                                "    finance: {column: Schulden, values: {ja: reported, nee: NONE}}",
                                "flags:",
                                "  complete: true",
                                "  codes:",
                                "    UNDER_27: {column: Onder 27, values: {ja: true, nee: false}}"),
                        mistake(
                                "completeness-not-stated",
                                "schema: mapping/1",
                                "barriers:",
                                "  domains:",
                                "    finance: {column: Schulden, values: {ja: reported}}",
                                "flags: {codes: {UNDER_27: {column: Onder 27, values: {ja: true}}}}",
                                "interventions: {entries: [{code: {column: Traject}}]}"),
                        mistake(
                                "missing-parts",
                                "schema: mapping/1",
                                "scores:",
                                "  - constructs: {self-efficacy: {values: {ja: 5}}}",
                                "lifeDomains:",
                                "  - {}"),
                        mistake(
                                "measured-on",
                                "schema: mapping/1",
                                "scores:",
                                "  - source: CLIENT",
                                "    measuredOn: vandaag",
                                "    constructs: {self-efficacy: {column: Vertrouwen}}",
                                "  - source: CLIENT",
                                "    measuredOn: 2026-02-30",
                                "    constructs: {goal-value: {column: Belang}}"),
                        mistake(
                                "protected-ground",
                                "schema: mapping/1",
                                "nationality: {column: Land}",
                                "situation:",
                                "  age: {column: Jaren}",
                                "  participation-step: {column: Geslacht}",
                                "  work-wish: {column: Doelgroep, values: {statushouder: true, overig: false}}"),
                        mistake(
                                "bsn",
                                "schema: mapping/1",
                                "situation:",
                                "  work-wish: {column: Wens, values: {'123456782': true}}"),
                        mistake(
                                "personal-id",
                                "schema: mapping/1",
                                "caseId: {column: Naam klant}",
                                "situation:",
                                "  participation-step: {column: Trede}"),
                        mistake(
                                "anchors",
                                "schema: mapping/1",
                                "situation:",
                                "  work-wish: &wens {column: Wens, values: {ja: true}}",
                                "  placed: *wens"),
                        mistake("not-a-mapping", "- schema"),
                        mistake("empty", ""))
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.name(),
                        () -> Golden.check("mappings/" + mistake.name() + ".txt", Golden.text(mistake.problems()))));
    }

    @Test
    void all_problems_come_at_once() {
        List<Problem> problems = Trying.mapping(
                        NOWHERE,
                        "goal: {clarity: {column: Helder, values: {ja: 9}}}",
                        "situation: {placed: {column: Geplaatst}, leeftijd: {column: L}}",
                        "flags: {codes: {X: {column: Y, values: {1: true}}}}")
                .problems();
        assertThat(problems)
                .extracting(Problem::code)
                .contains("out-of-range", "no-table", "protected-ground", "unknown-code", "missing");
        assertThat(problems).isSorted().allMatch(Problem::isError).allMatch(problem -> problem.line() > 1);
    }

    private static Mistake mistake(String name, String... lines) {
        return new Mistake(name, new Trying(NOWHERE, String.join("\n", lines) + "\n"));
    }

    private record Mistake(String name, Trying mapping) {
        List<Problem> problems() {
            return mapping.problems();
        }
    }
}
