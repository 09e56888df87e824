package nl.gewogenmaatwerk.adapter.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.Test;

/** Every problem that a CSV table can have, with its text, in golden files. */
class TableProblemsTest {

    private static final String HEADING =
            "regel;titel;bron;geloof in eigen kunnen;geldzaken;nu aan het werk;interventie;overweging;sterkte;grond;variant;omdat";
    private static final String GOOD = "een;Titel;T1;<= 2;-;nee;JOBS;pleit voor;sterk;grond trust;;Omdat het helpt.";

    @Test
    void of_the_heading() {
        StringBuilder told = new StringBuilder();
        told(
                told,
                "unknown and ambiguous columns",
                "regel;titel;bron;geloof in eigen kunne;gezondheid;onzin;eerder: JOBZ;"
                        + "oordeel: a b;interventie;overweging;sterkte;grond;omdat",
                "een;Titel;T1;1;;;;;JOBS;voor;sterk;trust;Omdat.");
        told(told, "double columns", HEADING + ";self-efficacy;Omdat", GOOD + ";3;Nog iets.");
        told(told, "missing columns", "regel;titel;geldzaken;interventie;overweging", "een;Titel;ernstig;JOBS;voor");
        told(told, "a heading that is none", "x", "y");
        told(told, "a heading only", HEADING);
        told(told, "nothing at all", "");
        told(told, "blank lines only", "", "  ", ";;;");
        Golden.check("heading.txt", told.toString());
    }

    @Test
    void of_rows() {
        StringBuilder told = new StringBuilder();
        told(told, "a conclusion without a rule above it", HEADING, ";;;;;;JOBS;voor;sterk;trust;;Omdat.");
        told(told, "a rule without parts", HEADING, ";Titel;;<= 2;;;JOBS;voor;sterk;trust;;Omdat.");
        told(told, "a rule without a condition", HEADING, "een;Titel;T1;-;;–;JOBS;voor;sterk;trust;;Omdat.");
        told(told, "a strange name", HEADING, "Een Regel;Titel;T1;1;;;JOBS;voor;sterk;trust;;Omdat.");
        told(told, "a name with a look-alike letter", HEADING, "een-rеgel;Titel;T1;1;;;JOBS;voor;sterk;trust;;Omdat.");
        told(told, "a cell right of the table", HEADING, GOOD + ";;nog iets");
        told(
                told,
                "an invisible character",
                HEADING,
                GOOD.replace("Omdat het", "Omdat\u200B het").replace("een;", "e\u202Een;"));
        told(told, "too long a cell", HEADING, GOOD.replace("Omdat", "a".repeat(1_001)));
        told(
                told,
                "formulas",
                HEADING,
                GOOD.replace("Omdat het helpt.", "=HYPERLINK(\"x\")").replace("<= 2", "=SOM(A1:A2)"));
        told(told, "too many columns", HEADING + ";".repeat(60) + "x", GOOD);
        told(told, "too many rows", HEADING, "\n".repeat(2_001) + GOOD);
        Golden.check("rows.txt", told.toString());
    }

    @Test
    void of_condition_cells() {
        StringBuilder told = new StringBuilder();
        for (String[] each : new String[][] {
            {
                "geloof in eigen kunnen",
                "6",
                "hoog",
                "2,5",
                "<= veel",
                "3..",
                "ja",
                "<= hoogste score die laag hete",
                "x".repeat(300)
            },
            {"geldzaken", "ja", "ernstigg", "minstens", "ernstig of zwaar", "ernstig, zonder"},
            {"het doel", "werk", "minstens betaald werk", "betaald werk t/m onduidelijk"},
            {"duidelijkheid van het doel", "niet bekend als", "laag of zeven"},
            {"maanden uitkering", "laag", "601", "-1", "lang"},
            {"nu aan het werk", "misschien", ">= ja", "niet bekend als ja"},
            {"taalniveau", "C2", "minstens Z"},
            {"zicht op wat iemand aankan", "onbekend", "Unknown"},
            {"ontheffing", "1", "ernstig"},
            {"eerder: SOLL", "mislukt", "hielpen", "onbekend en meer"},
            {"eerder: JOBS", "unknown"},
            {"oordeel: gate-to-work", "niet gevraagd", "een twee"},
            {"een belemmering", "onbekend", "zwaar"}
        }) {
            for (int i = 1; i < each.length; i++) {
                told(
                        told,
                        "`" + each[0] + "` is `" + (each[i].length() > 40 ? "…" : each[i]) + "`",
                        "regel;titel;bron;" + each[0] + ";interventie;overweging;sterkte;grond;omdat",
                        "een;Titel;T1;\"" + each[i] + "\";JOBS;voor;sterk;trust;Omdat.");
            }
        }
        Golden.check("conditions.txt", told.toString());
    }

    @Test
    void of_conclusion_cells() {
        StringBuilder told = new StringBuilder();
        for (String row : List.of(
                "JOBS;;sterk;trust;;Omdat.",
                "JOBS;pleit vor;sterk;trust;;Omdat.",
                ";pleit voor;;;;",
                "JOBSS;pleit voor;sterkst;truste;;Omdat.",
                "interventie JOBS;sluit uit;sterk;grond trust;BBL;Omdat.",
                "STUD;pleit voor;sterk;trust;BBLL;Omdat.",
                "JOBS;pleit voor;sterk;trust;BBL;Omdat.",
                "SHV;gaat samen met;;trust;;Omdat.",
                "SHV;gaat samen met work;;trust;;Omdat.",
                "JOBS;vraag naar geloof in eigen kunnen;;;;Omdat.",
                ";vraag;;;;Omdat.",
                ";vraag naar gezondheid;;;;Omdat.",
                ";oordeel: x;;;;Omdat.",
                "JOBS;weeg niet af;sterk;trust;;")) {
            told(told, "`" + row + "`", HEADING, "een;Titel;T1;1;;;" + row);
        }
        Golden.check("conclusions.txt", told.toString());
    }

    @Test
    void of_the_file() {
        StringBuilder told = new StringBuilder();
        told.append("# quotation marks that do not match\n")
                .append(Golden.text(
                        read((HEADING + "\n" + GOOD + "\neen;\"twee;drie\n").getBytes(StandardCharsets.UTF_8))));
        told.append("# another encoding\n")
                .append(Golden.text(read(
                        (HEADING + "\n" + GOOD.replace("Titel", "Één")).getBytes(Charset.forName("windows-1252")))));
        told.append("# UTF-16\n").append(Golden.text(read((HEADING + "\n" + GOOD).getBytes(StandardCharsets.UTF_16))));
        told.append("# too big\n").append(Golden.text(read(new byte[(1 << 20) + 1])));
        Golden.check("file.txt", told.toString());
    }

    @Test
    void all_problems_of_a_table_come_at_once() {
        List<Problem> problems =
                read((HEADING + "\n" + "Een;;T1;9;x;y;JOBZ;voor;zwaar;onzin;;\n" + ";;;;;;JOBZ;tegen;;;;\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(problems).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void a_table_full_of_nonsense_is_told_in_short() {
        String row = "een;" + "onzin van hier tot ginder ".repeat(7) + ";T1"
                + ";een heel ander verhaal dan gevraagd".repeat(8) + "\n";
        assertThat(read((HEADING + "\n" + row.repeat(1_900)).getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThan(510)
                .last()
                .satisfies(last -> assertThat(last.code()).isNotEmpty());
    }

    private static void told(StringBuilder told, String name, String... lines) {
        List<Problem> problems = read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(problems).as(name).isNotEmpty();
        told.append("# ").append(name).append('\n').append(Golden.text(problems));
    }

    private static List<Problem> read(byte[] content) {
        return Village.tables().read(Village.FILE, content).problems();
    }
}
