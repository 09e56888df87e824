package nl.gewogenmaatwerk.adapter.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Turns a municipality's own export (CSV or XLSX) into client files: one row becomes one client file. Immutable and thread-safe.
 *
 * <pre>{@code
 * Importer importer = Importer.of(Path.of("mapping.yaml"), engine.vocabulary("voorbeeld-doel-van-de-klant"));
 * ImportReport report = importer.write(Path.of("export.csv"), LocalDate.of(2026, 3, 1), Path.of("clients.jsonl"),
 *         problem -> System.err.println(problem.where().nl() + ": " + problem.what().nl()));
 * }</pre>
 *
 * <p><b>Nothing is ever invented.</b> An empty cell means that something was not asked. What a cell says and the mapping does not explain
 * is a problem of that row, which is then refused as a whole and does not stop the others. There are no default values, dates are not
 * guessed, and scores on another scale are recoded by tables only.
 *
 * <p><b>What never gets in.</b> A mapping that names a protected ground or something that stands in for one ({@link
 * nl.gewogenmaatwerk.vocabulary.ProtectedGrounds}), as a column, a target or a word to translate, is refused. A row in which a mapped cell
 * holds something that looks like a citizen service number is refused. Columns that are not mapped are not looked at, apart from their name.
 * No problem repeats what stands in a cell.
 *
 * <h2>The mapping file, {@code mapping/1}</h2>
 *
 * A mapping looks like a client file, with columns in the place of values. It is read strictly: every key that is not described here, a key
 * that occurs twice and a code that is not in the vocabulary are problems, told all at once. All parts but {@code schema} may be left out.
 *
 * <pre>{@code
 * schema: mapping/1
 *
 * file:
 *   format: csv              # csv or xlsx; left out: the extension of the file tells
 *   charset: windows-1252    # utf-8 (the default; a byte order mark is fine) or windows-1252; CSV only
 *   separator: ";"           # ";" (the default), "," or tab; CSV only
 *   decimal: ","             # "," (the default) or "."; thousands are not set apart
 *   dates: dd-mm-jjjj        # d, m and j (or y); the default is jjjj-mm-dd; a time of day behind it is left out
 *   empty: ["-", "n.v.t."]   # texts that, like an empty cell, mean: not asked
 *   sheet: Export            # XLSX only; left out: the only visible sheet
 *   headerRow: 1             # the row with the names of the columns
 *
 * tables:                  # for columns that share one; each with values or bands, as below
 *   opinion: {values: {helemaal niet: 1, een beetje: 3, heel erg: 5}}
 *
 * caseId: {column: Dossiernummer}     # a pseudonym; a row without one is called row-0001, by its place below the header
 *
 * goal:                               # type, ownedByClient, clarity, feasibility, localDemand, fittingWorkDemand, description
 *   type: {column: Doel, values: {betaald werk: JOB, opleiding: EDUCATION, weet niet: UNCLEAR}}
 *   ownedByClient: {column: Eigen doel, values: {ja: true, nee: false}}
 *   clarity: {column: Helder}         # a rating of 1 to 5 that stands in the cell as it is
 *
 * scores:                             # one group per moment and source
 *   - source: CLIENT                  # CLIENT, INSTRUMENT or PROFESSIONAL
 *     measuredOn: {column: Gesprek}   # a column with a date; or one date, as 2026-02-20; or as-of: the day of the import
 *     instrument: gesprek             # in words; may be left out
 *     constructs:
 *       self-efficacy:                # another scale: a table with a meaning for every value
 *         column: Vertrouwen
 *         values: {nee: 1, soms: 3, ja: 5}
 *       social-norm: {column: Steun, table: opinion}
 *       outcome-expectation:          # or bands: from, up to but not including (below) or up to and including (through)
 *         column: Verwachting (1-10)
 *         bands:
 *           - {from: 1, below: 3, is: 1}
 *           - {from: 3, below: 5, is: 2}
 *           - {from: 5, below: 7, is: 3}
 *           - {from: 7, below: 9, is: 4}
 *           - {from: 9, through: 10, is: 5}
 *
 * lifeDomains:
 *   - instrument: zrm-2017
 *     source: PROFESSIONAL
 *     measuredOn: {column: Datum afname, dates: jjjj-mm-dd}   # dates written otherwise than in the rest of the file
 *     domains:
 *       huisvesting: {column: Score huisvesting}
 *
 * barriers:
 *   complete: false                   # see below
 *   domains:                          # NONE, LIGHT, SERIOUS, ACUTE; reported = there, but not rated; not-asked = this tells nothing
 *     finance:
 *       column: Schulden
 *       values: {geen: NONE, problematisch: SERIOUS, onbekend: not-asked}
 *       addressed: {column: Schuldhulp, values: {ja: true, nee: false}}   # may be left out
 *     housing: {column: Belemmering wonen, values: {1: reported, 0: not-asked}}
 *
 * situation:
 *   work-wish: {column: Wil werken, values: {ja: true, nee: false}}
 *   months-on-benefit: {column: Jaren uitkering, times: 12, round: down}  # also dividedBy; down, up or nearest
 *   language: {column: Taalniveau}    # a code of the vocabulary that stands in the cell as it is
 *
 * flags:
 *   complete: false
 *   codes:
 *     EXEMPT_TEMPORARY: {column: Ontheffing, values: {1: true, 0: false}}
 *
 * interventions:
 *   complete: true
 *   entries:                          # one entry per set of columns
 *     - code: {column: Traject 1, values: {sollicitatietraining: SOLL, geen: none}}   # none: there was no intervention
 *       startedOn: {column: Start 1}                                      # may be left out
 *       endedOn: {column: Einde 1}                                        # may be left out
 *       outcome: {column: Resultaat 1, values: {niets veranderd: NO_CHANGE}}   # left out or empty: UNKNOWN
 * }</pre>
 *
 * <p><b>Tables.</b> Capitals and extra white space make no difference, and a key that is a number also means that number (1 is 1,0). A yes
 * or no cell of a workbook is {@code true} or {@code false} (or WAAR, ONWAAR). {@code not-asked} can be the meaning of any content. Yes/no
 * items, flags and barriers always need a table. A column that the mapping names must be in the export exactly once; white space, a byte
 * order mark and capitals make no difference in its name.
 *
 * <p><b>Whether a list is complete.</b> In a client file, an absent list of barriers, flags or interventions was not asked, while in a list
 * that is there, what is not listed counts as not there, unless the list is named as incomplete. So a mapping must say whether the export
 * asks for the whole list, and a row must tell it. {@code complete: true} is only accepted for barriers and flags when there is a column
 * for every one in the vocabulary; for interventions it states that the export lists all of them. It then holds for the rows that answer:
 * all of the columns of barriers or flags filled, at least one of the interventions filled (or {@code none}). An empty cell answers
 * nothing. In every other row, what was told goes into the list, the list is named in {@code incomplete}, and the rest stays unknown; a
 * row that told nothing has no list.
 *
 * <p><b>Workbooks.</b> One sheet is read, which must be visible. A hidden row is refused, so that nothing comes along that nobody saw.
 * Formulas are not calculated, and the value that was stored with one is not used either, since nobody can tell whether it is still
 * right: such a cell is a problem when it is mapped. Numbers are read to the fifteen digits that a spreadsheet keeps.
 *
 * <p><b>CSV.</b> A file in another encoding than the mapping names, or with quotation marks that do not match, is refused before its first
 * row comes out. A row that is shorter or longer than the header is refused, because values may have shifted. Memory does not grow with
 * the file; a workbook is read row by row as well, but keeps its table of texts in memory.
 */
public final class Importer {

    private final Mapping mapping;
    private final ClientFileCheck check;

    private Importer(Mapping mapping, Vocabulary vocabulary) {
        this.mapping = mapping;
        this.check = new ClientFileCheck(vocabulary);
    }

    /**
     * An importer with a mapping file.
     *
     * @param mapping    the mapping file
     * @param vocabulary the codes that it may name
     * @throws ImportException      with all problems of the mapping
     * @throws UncheckedIOException when the mapping cannot be read
     */
    public static Importer of(Path mapping, Vocabulary vocabulary) {
        try {
            return of(mapping.toString(), Files.readAllBytes(mapping), vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An importer with the content of a mapping file.
     *
     * @param name       what the file is called in problems
     * @param mapping    its content, in UTF-8
     * @param vocabulary the codes that it may name
     * @throws ImportException with all problems of the mapping
     */
    public static Importer of(String name, byte[] mapping, Vocabulary vocabulary) {
        return new Importer(MappingReader.read(name, mapping, vocabulary), vocabulary);
    }

    /**
     * Opens an export to read its rows.
     *
     * @param in   the export
     * @param asOf the day on which the client files hold; nothing in them may lie after it
     * @return the rows, to be closed
     * @throws ImportException      with all that makes the export unusable as a whole
     * @throws UncheckedIOException when the file cannot be read
     */
    public ImportRun read(Path in, LocalDate asOf) {
        checkFixedDays(asOf);
        ExportTable table = open(in);
        try {
            Header header = Header.of(table.header(), mapping, in);
            return new ImportRun(table, header, new RowReader(mapping, header, check, asOf));
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /**
     * Writes the client files of an export as JSON Lines, one {@code client-file/1} per line, in the order of the export. The file appears
     * when all of it has been written, in the place of what was there before.
     *
     * @param in       the export
     * @param asOf     the day on which the client files hold
     * @param out      the file to write
     * @param problems is told each problem of each refused row, in the order of the export
     * @return what was done
     * @throws ImportException      with all that makes the export unusable as a whole; nothing is written then
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public ImportReport write(Path in, LocalDate asOf, Path out, Consumer<RowProblem> problems) {
        try (ImportRun run = read(in, asOf)) {
            Path target = out.toAbsolutePath();
            Path unfinished = Files.createTempFile(target.getParent(), "import-", ".unfinished");
            try {
                write(run, unfinished, problems);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return run.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ImportRun run, Path out, Consumer<RowProblem> problems) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (Iterator<ImportedRow> rows = run.rows().iterator(); rows.hasNext(); ) {
                ImportedRow row = rows.next();
                if (row instanceof ImportedRow.Imported imported) {
                    writer.write(ClientFileJson.line(imported.file()));
                    writer.write('\n');
                } else if (row instanceof ImportedRow.Refused refused) {
                    refused.problems().forEach(problems);
                }
            }
        }
    }

    private ExportTable open(Path in) {
        FileSettings settings = mapping.settings();
        FileSettings.Format format = settings.formatOf(in)
                .orElseThrow(() -> ExportProblem.at(
                        in,
                        0,
                        "which-format",
                        new Text(
                                "Aan de extensie is niet te zien wat voor bestand dit is.",
                                "The extension does not tell what kind of file this is."),
                        new Text(
                                "Schrijf `format: csv` of `format: xlsx` in de mapping.",
                                "Write `format: csv` or `format: xlsx` in the mapping.")));
        try {
            return format == FileSettings.Format.CSV ? CsvTable.open(in, settings) : XlsxTable.open(in, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkFixedDays(LocalDate asOf) {
        List<Problem> problems = mapping.fixedDays()
                .filter(fixed -> fixed.day().isAfter(asOf))
                .map(fixed -> Problem.error(
                        "date-after-as-of",
                        new Origin(
                                mapping.file(),
                                fixed.place().line(),
                                fixed.place().column()),
                        new Text(
                                "Deze datum ligt na de dag waarop de klantbeelden gelden (" + asOf + ").",
                                "This date lies after the day on which the client files hold (" + asOf + ")."),
                        new Text(
                                "Controleer de datum en de dag van de import.",
                                "Check the date and the day of the import.")))
                .toList();
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
    }
}
