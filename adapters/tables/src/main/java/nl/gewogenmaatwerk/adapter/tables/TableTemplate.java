package nl.gewogenmaatwerk.adapter.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gewogenmaatwerk.adapter.tables.Column.Part;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Labels.Found;
import nl.gewogenmaatwerk.rule.Labels.Kind;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A decision table to fill in, or filled in already: a workbook with a sheet {@code Regels} that has a heading and drop-downs, a sheet
 * {@code Uitleg} that says how to fill it in, and a sheet {@code Keuzes} with what the drop-downs offer. It is in Dutch, and made of a
 * municipality's vocabulary. Thread-safe.
 */
public final class TableTemplate {

    private static final int ROWS = 500;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);
    private static final String CORE = "docProps/core.xml";

    private static final List<Part> BEFORE = List.of(Part.RULE, Part.TITLE, Part.SOURCE);
    private static final List<Part> AFTER =
            List.of(Part.INTERVENTION, Part.VERB, Part.STRENGTH, Part.GROUND, Part.VARIANT, Part.BECAUSE);

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final List<Column> columns = new ArrayList<>();
    private final List<Question> tooMany = new ArrayList<>();
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    private TableTemplate(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.labels = Labels.of(vocabulary);
    }

    /**
     * The bytes of an empty table; the same for the same vocabulary.
     *
     * @param vocabulary the codes and labels of a municipality, those of the framework among them
     * @param limits     how big a table may be
     */
    public static byte[] of(Vocabulary vocabulary, TableLimits limits) {
        TableTemplate template = new TableTemplate(vocabulary);
        List<Question> all = new Questions(vocabulary, template.labels).all();
        int most = Math.min(all.size(), Math.max(0, limits.columns() - BEFORE.size() - AFTER.size()));
        template.columns.addAll(BEFORE);
        template.columns.addAll(all.subList(0, most));
        template.columns.addAll(AFTER);
        template.tooMany.addAll(all.subList(most, all.size()));
        return template.workbook(List.of());
    }

    /**
     * The bytes of a table that is filled in already, with only the columns that it needs; the same for the same words. What stands in the
     * cells is not checked: {@link DecisionTables} tells what is wrong with it.
     *
     * @param vocabulary the codes and labels of a municipality, those of the framework among them
     * @param heading    what stands above each column
     * @param rows       what stands in the cells of each row, from the left
     * @throws IllegalArgumentException when a column cannot be named like that
     */
    public static byte[] filled(Vocabulary vocabulary, List<String> heading, List<List<String>> rows) {
        TableTemplate template = new TableTemplate(vocabulary);
        Questions questions = new Questions(vocabulary, template.labels);
        heading.forEach(name -> template.columns.add(column(name, questions)));
        return template.workbook(rows);
    }

    private static Column column(String name, Questions questions) {
        Optional<Part> part = Part.of(name);
        if (part.isPresent()) {
            return part.get();
        }
        if (questions.of(name) instanceof Questions.Answer.Asks asks) {
            return asks.question();
        }
        throw new IllegalArgumentException("no column " + name);
    }

    private byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Gewogen Maatwerk", "1.0")) {
            write(workbook, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutTime(out.toByteArray());
    }

    private void write(Workbook workbook, List<List<String>> rows) {
        Worksheet table = workbook.newWorksheet("Regels");
        Worksheet explanation = workbook.newWorksheet("Uitleg");
        Worksheet choices = workbook.newWorksheet("Keuzes");
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            heading(table, place, column.heading(), column == Part.TITLE ? 40 : column == Part.BECAUSE ? 60 : 22);
            List<String> offered = offered(column);
            if (!offered.isEmpty()) {
                offer(table, choices, place, column.heading(), offered);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            fill(table, row + 1, rows.get(row));
        }
        table.freezePane(2, 1);
        List<String> sentences = explanation();
        for (int row = 0; row < sentences.size(); row++) {
            explanation.value(row, 0, sentences.get(row));
            explanation.style(row, 0).wrapText(true).set();
        }
        explanation.width(0, 110);
        explanation.style(0, 0).bold().set();
    }

    private static void heading(Worksheet table, int column, String heading, int width) {
        table.value(0, column, heading);
        table.style(0, column).bold().wrapText(true).set();
        table.width(column, width);
        // So that a spreadsheet does not make a date of 3-5 or a number of a code.
        table.style(column).format("@").set();
    }

    private static void fill(Worksheet table, int row, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            if (!words.get(column).isEmpty()) {
                table.value(row, column, words.get(column));
                table.style(row, column).format("@").wrapText(true).set();
            }
        }
    }

    /** Offers words below a heading. Others may be typed as well: a drop-down cannot hold every number. */
    private void offer(Worksheet table, Worksheet choices, int column, String name, List<String> words) {
        int list = lists.computeIfAbsent(words, each -> {
            int next = lists.size();
            choices.value(0, next, name);
            choices.style(0, next).bold().set();
            for (int row = 0; row < each.size(); row++) {
                choices.value(row + 1, next, each.get(row));
            }
            choices.width(next, 30);
            return next;
        });
        Range offered = choices.range(1, list, words.size(), list);
        table.range(1, column, ROWS, column)
                .validateWithList(offered)
                .allowBlank(true)
                .showErrorMessage(false)
                .errorStyle(DataValidationErrorStyle.INFORMATION);
    }

    private List<String> offered(Column column) {
        if (column instanceof Question question) {
            return ConditionCell.offered(question, labels.all(Kind.PARAMETER).containsKey(ConditionCell.LOW));
        }
        return switch ((Part) column) {
            case INTERVENTION -> List.copyOf(vocabulary.interventions().keySet());
            case VERB -> ConclusionRow.offered(vocabulary);
            case STRENGTH -> offered(Kind.STRENGTH);
            case GROUND -> offered(Kind.GROUND);
            case VARIANT ->
                vocabulary.interventions().values().stream()
                        .flatMap(intervention -> intervention.variants().keySet().stream())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private List<String> offered(Kind kind) {
        return labels.all(kind).entrySet().stream()
                .map(each -> labels.find(kind, each.getValue().nl()) instanceof Found.One
                        ? each.getValue().nl()
                        : each.getKey())
                .toList();
    }

    private List<String> explanation() {
        List<String> told = new ArrayList<>(
                List.of(
                        "Zo vult u het blad Regels in",
                        "Elke rij is één regel: als alles klopt wat in de voorwaarden staat, dan geldt de overweging achteraan.",
                        "Kolommen die u niet gebruikt, mag u verwijderen. Verberg geen rijen of kolommen en voeg geen cellen samen: die lezen we niet.",
                        "regel: een korte naam met kleine letters, cijfers en streepjes, zoals eerst-vertrouwen. Elke naam komt één keer voor.",
                        "titel: hoe mensen de regel noemen.",
                        "bron: de code van een bron uit sources.yaml. Meer bronnen scheidt u met een komma.",
                        "Daarna komen de voorwaarden, met boven elke kolom een kenmerk. Een lege cel of een - betekent: dit maakt niet uit.",
                        "Bij een score schrijft u bijvoorbeeld 3, <= 2, >= 4, 3..5 (van 3 tot en met 5), laag of niet laag.",
                        "Bij een belemmering schrijft u hoe ernstig die is: ernstig, ernstig of acuut, minstens ernstig, ernstig zonder hulp. er niet betekent: gevraagd, en er is geen belemmering.",
                        "Meer mogelijkheden scheidt u met of. Met niet ervoor keert u het om: niet acuut.",
                        "Onbekend is nooit hetzelfde als nee. niet gevraagd betekent: dit is nog niet bekend. niet bekend als acuut betekent: voor zover bekend is het niet acuut.",
                        "Voor wat eerder is geprobeerd maakt u een kolom met de naam eerder: en de code van de interventie, zoals eerder: "
                                + vocabulary.interventions().keySet().stream()
                                        .findFirst()
                                        .orElse("SOLL")
                                + ". Daarin staat ja, nee of hoe het afliep.",
                        "Voor een tussenoordeel van een andere regel maakt u een kolom met de naam oordeel: en de naam van dat oordeel.",
                        "interventie, overweging, sterkte, grond en omdat zeggen wat er volgt. Kies uit de lijsten. omdat legt in één of twee zinnen uit waarom, zonder iets over één persoon.",
                        "sterkte hoort alleen bij pleit voor en pleit tegen. Bij vraag naar en weeg niet af blijven interventie, sterkte en grond leeg.",
                        "Heeft een regel meer overwegingen? Zet de volgende op de rij eronder en laat daar regel, titel, bron en alle voorwaarden leeg.",
                        "Gebruik geen formules. Bewaar het bestand als .xlsx in de map rules van uw gemeente en controleer het met: gewogen check."));
        if (!tooMany.isEmpty()) {
            told.add("Niet alle kenmerken passen naast elkaar. Deze kunt u nog als naam boven een kolom zetten: "
                    + String.join(", ", tooMany.stream().map(Question::heading).toList())
                    + ".");
        }
        return told;
    }

    /** The same workbook without the time at which it was made. */
    private static byte[] withoutTime(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(
                        part.getName().equals(CORE)
                                ? withoutTime(new String(content, StandardCharsets.UTF_8))
                                : content);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] withoutTime(String core) {
        return core.replaceAll(">\\d{4}-\\d{2}-\\d{2}T[^<]*<", ">1980-01-02T00:00:00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
