package nl.gewogenmaatwerk.adapter.importing;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.gewogenmaatwerk.text.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks a workbook (XLSX) through before it is read, because the library that reads it takes as much memory as the file asks for: a column far
 * to the right, a text that does not exist, or a few kilobytes that unzip to gigabytes. The zip and XML readers are those of that library, so
 * that what cannot be read here cannot be read there either and is left for it to refuse. Used once.
 */
final class XlsxLimits {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 100_000_000;

    /** Below this, how many times bigger it gets says nothing: spreadsheets are full of repetition. */
    private static final long FINE_AT_ANY_RATIO = 10_000_000;

    private static final long HIGHEST_RATIO = 200;
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_INDEX = 100;

    private final Path file;
    private final long mostBytes;
    private final XMLInputFactory xml = new InputFactoryImpl();
    private long unzipped;
    private long sharedTexts;
    private long highestText = -1;
    private int rowOfHighestText;

    private XlsxLimits(Path file, long zipped) {
        this.file = file;
        this.mostBytes = Math.min(MOST_BYTES, Math.max(FINE_AT_ANY_RATIO, zipped * HIGHEST_RATIO));
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * Checks a workbook.
     *
     * @throws ImportException when it is bigger than a workbook can be, or refers to texts that it does not hold
     * @throws IOException     when it is no zip file that can be read
     */
    static void check(Path file) throws IOException {
        new XlsxLimits(file, Files.size(file)).check();
    }

    private void check() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw tooBig();
            }
            for (ZipArchiveEntry part : parts) {
                check(zip, part);
            }
        }
        if (highestText >= sharedTexts) {
            throw ExportProblem.at(
                    file,
                    rowOfHighestText,
                    "no-such-text",
                    new Text(
                            "Een cel in deze rij verwijst naar een tekst die niet in de werkmap staat.",
                            "A cell in this row refers to a text that is not in the workbook."),
                    new Text(
                            "De werkmap is beschadigd. Exporteer hem opnieuw, of exporteer als CSV.",
                            "The workbook is damaged. Export it again, or export it as CSV."));
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry part) {
        try (InputStream content = new Counting(zip.getInputStream(part))) {
            look(content);
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            // whoever needs this part cannot read it either
        }
    }

    /** Looks at a part as far as it is XML. */
    private void look(InputStream content) {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            Part part = new Part();
            while (reader.hasNext()) {
                part.look(reader, reader.next());
            }
        } catch (XMLStreamException noXml) {
            // from here on it is not XML for the library either
        }
    }

    private ImportException tooBig() {
        return ExportProblem.at(
                file,
                0,
                "workbook-too-big",
                new Text(
                        "Uitgepakt is deze werkmap groter dan " + MOST_BYTES / 1_000_000 + " MB of meer dan "
                                + HIGHEST_RATIO + " keer zo groot als het bestand, of hij heeft meer dan "
                                + MOST_PARTS + " onderdelen.",
                        "Unzipped, this workbook is bigger than " + MOST_BYTES / 1_000_000 + " MB or more than "
                                + HIGHEST_RATIO + " times as big as the file, or it has more than " + MOST_PARTS
                                + " parts."),
                new Text(
                        "Exporteer alleen de kolommen die nodig zijn, verdeel de rijen over meer bestanden, of exporteer als CSV.",
                        "Export only the columns that are needed, divide the rows over more files, or export it as CSV."));
    }

    private ImportException outside(int row) {
        return ExportProblem.at(
                file,
                row,
                "cell-outside-sheet",
                new Text(
                        "Hier staat een cel buiten het blad: een blad gaat tot kolom XFD en rij " + LAST_ROW + ".",
                        "There is a cell outside the sheet here: a sheet goes up to column XFD and row " + LAST_ROW
                                + "."),
                new Text(
                        "De werkmap is beschadigd. Open hem in een spreadsheet en sla hem opnieuw op als .xlsx; of exporteer als CSV.",
                        "The workbook is damaged. Open it in a spreadsheet and save it again as .xlsx; or export it as CSV."));
    }

    /** What was seen of one part of the workbook. */
    private final class Part {
        private final StringBuilder index = new StringBuilder();
        private int row;
        private int cells;
        private boolean texts;
        private boolean textCell;
        private boolean inIndex;

        void look(XMLStreamReader reader, int event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName());
            } else if (inIndex && reader.hasText() && index.length() < LONGEST_INDEX) {
                index.append(reader.getText());
            }
        }

        private void start(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "sst" -> texts = true;
                case "si" -> sharedTexts += texts ? 1 : 0;
                case "row" -> row(attribute(reader, "r"));
                case "c" -> cell(attribute(reader, "r"), attribute(reader, "t"));
                case "v" -> inIndex = textCell;
                default -> {
                    // nothing that takes memory by itself
                }
            }
        }

        private void row(Optional<String> reference) {
            cells = 0;
            row = reference.flatMap(XlsxLimits::number).orElse(row + 1);
            if (row < 0 || row > LAST_ROW) {
                throw outside(0);
            }
        }

        private void cell(Optional<String> reference, Optional<String> type) {
            cells++;
            if (cells > LAST_COLUMN || reference.filter(XlsxLimits::isOutside).isPresent()) {
                throw outside(row);
            }
            textCell = type.filter("s"::equals).isPresent();
        }

        private void end(String name) {
            if (!inIndex || !name.equals("v")) {
                return;
            }
            long text = number(index.toString()).orElse(-1);
            if (text > highestText) {
                highestText = text;
                rowOfHighestText = row;
            }
            index.setLength(0);
            inIndex = false;
        }

        private static Optional<String> attribute(XMLStreamReader reader, String name) {
            return Optional.ofNullable(reader.getAttributeValue(null, name));
        }
    }

    /** As the library reads it; what is no number there either is not remembered. */
    private static Optional<Integer> number(String written) {
        try {
            return Optional.of(Integer.parseInt(written));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Whether a reference, such as {@code ZZZ1} or {@code $A$1}, points past the last column or row. */
    private static boolean isOutside(String reference) {
        String upper = reference.replace("$", "").toUpperCase(Locale.ROOT);
        int letters = 0;
        int column = 0;
        while (letters < upper.length() && upper.charAt(letters) >= 'A' && upper.charAt(letters) <= 'Z') {
            column = Math.min(column * 26 + upper.charAt(letters) - 'A' + 1, LAST_COLUMN + 1);
            letters++;
        }
        int row = number(upper.substring(letters)).orElse(LAST_ROW + 1);
        return letters == 0 || column > LAST_COLUMN || row < 1 || row > LAST_ROW;
    }

    /** Counts what comes out of the zip, and stops when it is too much. */
    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int octets = super.read(into, offset, length);
            count(octets);
            return octets;
        }

        private void count(int octets) {
            unzipped += Math.max(octets, 0);
            if (unzipped > mostBytes) {
                throw tooBig();
            }
        }
    }
}
