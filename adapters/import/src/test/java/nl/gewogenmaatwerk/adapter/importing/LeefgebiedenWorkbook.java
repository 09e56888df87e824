package nl.gewogenmaatwerk.adapter.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes {@code examples/import/leefgebieden/diagnose.xlsx}: a fictional broad diagnosis of fictional people. A cell that starts with an
 * apostrophe becomes a text, as when somebody types it so in a spreadsheet; a date, a number and WAAR or ONWAAR become what they are.
 */
final class LeefgebiedenWorkbook {

    private static final String HEADER =
            "Kandidaat|Consulent|Geboortejaar|Diagnose op|Werk|Scholing|Taal|Financiën|Wonen|Gezondheid|Psychisch|"
                    + "Verslaving|Sociaal netwerk|Gezin en zorgtaken|Mobiliteit|Doel|Is dit uw eigen doel?|Hoe duidelijk is uw doel? (1-10)|"
                    + "Hoe haalbaar is uw doel? (1-10)|Kansen in de regio|Andere kansen|Hoe belangrijk is dit doel? (1-10)|"
                    + "Hoe belangrijk is betaald werk? (1-10)|Levert deze stap u iets op?|Denkt u dat het u lukt? (1-10)|Krijgt u steun?|"
                    + "Basisvaardigheden|Werknemersvaardigheden|Vakvaardigheden|Sollicitatievaardigheden|Plannen en volhouden|Zet zelf stappen|"
                    + "Komt afspraken na|Weken uitkering|Dagdelen beschikbaar|Loonwaarde in %|Trede|Taalniveau|Taalniveau voor het doel|"
                    + "Wil zelf werken|Hulp van de ggz|Werkgever gevonden|Geplaatst|Belastbaarheid|Advies beschut werk|Veilig thuis|"
                    + "Laatste traject|Traject tot|Uitkomst traject";

    private static final String ROWS = """
            L-01|A|1988|2026-02-09|zwaar|voldoende|zwaar|voldoende|goed|goed|goed|goed|voldoende|goed|voldoende|werk|ja|8|7|veel|gemiddeld|9|9|ja|7|ja|voldoende|goed|goed|voldoende|goed|voldoende|goed|70|8||3|A2|B1|ja|nee|nee|ONWAAR|bekend|nee|ja|taalles|2025-12-19|vooruitgang
            L-02|B|1979|2026-02-16|zwaar|voldoende|goed|licht|acuut|licht|licht|voldoende|licht|goed|licht|werk|ja|6|5|gemiddeld|gemiddeld|7|7|soms|6|soms|voldoende|voldoende|voldoende|matig|voldoende|matig|voldoende|31|6||2|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-03|C|1991|2026-02-12|zwaar|goed|goed|voldoende|goed|voldoende|zwaar|goed|licht|goed|voldoende|werk|ja|'7,5|'6,5|gemiddeld|gemiddeld|9|8|ja|6|soms|goed|voldoende|goed|voldoende|voldoende|voldoende|goed|120|4||2|||ja|ja|nee|ONWAAR|bekend|nee|ja|||
            L-04|A|1996|2026-02-18|zwaar|licht|goed|voldoende|goed|goed|voldoende|goed|licht|goed|voldoende|werk|ja|7|7|veel|veel|8|8|ja|'2,5|ja|voldoende|matig|matig|voldoende|voldoende|voldoende|goed|45|9||2|||ja|nee|nee|ONWAAR|bekend|nee|ja|sollicitatietraining|2025-10-31|geen verandering
            L-05|B|1985|2026-02-10|licht|voldoende|goed|goed|goed|goed|goed|goed|zwaar|voldoende|goed|werk|ja|8|7|gemiddeld|veel|8|7|ja|7|nee|goed|goed|voldoende|voldoende|goed|voldoende|goed|60|8||3|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-06|C|1993|2026-02-17|licht|voldoende|goed|licht|goed|goed|voldoende|goed|voldoende|zwaar|voldoende|werk|ja|8|6|veel|veel|9|8|soms|7|soms|goed|goed|goed|goed|voldoende|voldoende|goed|85|5||3|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-07|A|1990|2026-02-19|licht|goed|goed|voldoende|goed|licht|goed|goed|voldoende|goed|zwaar|werk|ja|9|8|veel|gemiddeld|8|9|ja|8|ja|goed|goed|goed|voldoende|goed|goed|goed|26|10||4|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-08|B|1972|2026-02-13|zwaar|licht|goed|licht|voldoende|zwaar|licht|voldoende|licht|voldoende|licht|werk|ja|6|5|gemiddeld|weinig|6|6|soms|5|soms|voldoende|voldoende|voldoende|voldoende|voldoende|matig|goed|410|-||2|||-|nee|nee|ONWAAR|onbekend|nee|ja|motivatiegesprekken|2025-06-30|vooruitgang
            L-09|C|1995|2026-02-20|licht|goed|goed|goed|goed|goed|goed|goed|goed|goed|goed|werk|ja|9|9|veel|veel|10|9|ja|9|ja|uitstekend|goed|goed|goed|goed|goed|goed|12|10||4|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-10|A|1998|'19-02-2026|zwaar|licht|voldoende|voldoende|goed|voldoende|voldoende|goed|voldoende|goed|voldoende|werk|ja|7|6|gemiddeld|gemiddeld|8|8|ja|6|ja|voldoende|voldoende|voldoende|matig|matig|voldoende|goed|150|6|'62,5|3|||ja|nee|ja|ONWAAR|bekend|nee|ja|werkervaringsplek|2025-11-28|vooruitgang
            L-11|B|1981|2026-02-11|zwaar|voldoende|goed|licht|voldoende|zwaar|licht|goed|licht|goed|licht|zorg|ja|7|7|||9|4|ja|5|soms|voldoende|voldoende|voldoende|voldoende|voldoende|voldoende|voldoende|220|2||1|||nee|nee|nee|ONWAAR|bekend|nee|ja|||
            L-12|C|1987|2026-02-16|licht|goed|goed|licht|goed|goed|goed|goed|goed|goed|goed|ondernemen|ja|'3,5|4|gemiddeld|veel|9|7|ja|8|ja|goed|goed|voldoende|voldoende|voldoende|voldoende|goed|52|9||3|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-13|A|1976|2026-02-12|zwaar|licht|goed|zwaar|licht|licht|zwaar|acuut|zwaar|voldoende|voldoende|werk|ja|5|4|gemiddeld|gemiddeld|6|6|soms|4|nee|voldoende|voldoende|voldoende|matig|matig|matig|matig|300|4||2|||ja|nee|nee|ONWAAR|bekend|nee|ja|schuldhulp||loopt
            L-14|B|1999|2026-02-18|licht||||goed||||||||||||||||||||||||||||||||||||||||
            L-15|C|2001|2026-02-17|licht|zwaar|goed|goed|goed|goed|goed|goed|goed|goed|goed|opleiding|ja|9|8|veel|gemiddeld|9|7|ja|8|ja|goed|voldoende|matig|voldoende|goed|goed|goed|20|10||3|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-16|A|1989|2026-02-19|licht|goed|goed|goed|goed|goed|goed|goed|voldoende|goed|goed|werk|ja|8|8|gemiddeld|gemiddeld|8|8|ja|7|ja|goed|goed|goed|goed|matig|onvoldoende|goed|40|9||4|||ja|nee|nee|ONWAAR|bekend|nee|ja|||
            L-17|B|1994|2026-02-10|zwaar|zwaar|voldoende|voldoende|goed|voldoende|licht|goed|licht|goed|licht|werk|ja|6|6|weinig|weinig|8|8|ja|6|ja|matig|matig|matig|onvoldoende|matig|voldoende|goed|200|5|30|2|||ja|nee|nee|ONWAAR|bekend|ja|ja|||
            L-18|C|1983|2026-02-13|licht|voldoende|goed|voldoende|goed|goed|goed|goed|goed|goed|goed|werk|nee|7|6|veel|veel|'2|6|nee|7|soms|goed|goed|goed|voldoende|voldoende|voldoende|voldoende|75|10||3|||niet besproken|nee|nee|ONWAAR|bekend|nee|ja|||
            L-19|A|1992|2026-02-20|goed|goed|goed|voldoende|goed|goed|licht|goed|goed|goed|goed|werk|ja|8|8|gemiddeld|gemiddeld|8|9|ja|7|ja|goed|goed|goed|voldoende|voldoende|voldoende|goed|0|7|80|5|||ja|nee|nee|WAAR|bekend|nee|ja|||
            """;

    private LeefgebiedenWorkbook() {}

    static void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Voorbeeld", "1.0")) {
            Worksheet about = workbook.newWorksheet("Lees mij");
            about.value(0, 0, "Verzonnen gegevens, gemaakt voor het voorbeeld bij de mapping.");
            Worksheet sheet = workbook.newWorksheet("Diagnose");
            sheet.value(0, 0, "Diagnose per kandidaat (verzonnen)");
            List<String> header = List.of(HEADER.split("\\|"));
            for (int column = 0; column < header.size(); column++) {
                sheet.value(2, column, header.get(column));
            }
            List<List<String>> rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row + 3, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows() {
        return ROWS.lines().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (text.startsWith("'")) {
            sheet.value(row, column, text.substring(1));
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (text.matches("\\d+")) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (Stream.of("WAAR", "ONWAAR").anyMatch(text::equals)) {
            sheet.value(row, column, text.equals("WAAR"));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
