package nl.gewogenmaatwerk.adapter.tables.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookRefused.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks a workbook (XLSX) through before it is read, because the library that reads it takes as much memory as the file asks for: a column far
 * to the right, a text that does not exist, or a few kilobytes that unzip to gigabytes. The zip and XML readers are those of that library, so
 * that what cannot be read here cannot be read there either and is left for it to refuse. Used once.
 */
public final class WorkbookCheck {

    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_INDEX = 100;

    /** A number of millions of digits takes hours to read. */
    private static final int LONGEST_NUMBER = 400;

    private static final int MOST_ODDITIES = 200;

    /** The last row that a sheet can have. */
    public static final int LAST_ROW = 1_048_576;

    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*(vbaProject|vbaData|macrosheets?|activeX|embeddings|ctrlProps|customUI).*");
    private static final Pattern LINK = Pattern.compile("(?i).*(externalLinks?|queryTables?|connections\\.xml).*");
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\].*|.*\\\\.*|(.*/)?\\.\\.(/.*)?|[A-Za-z]:.*");

    private final long mostBytes;
    private final int mostParts;
    private final XMLInputFactory xml = new InputFactoryImpl();
    private final List<Oddity> oddities = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private long unzipped;
    private long sharedTexts;
    private long highestText = -1;
    private int rowOfHighestText;

    private WorkbookCheck(long zipped, WorkbookLimits limits) {
        this.mostBytes = limits.unzippedFrom(zipped);
        this.mostParts = limits.parts();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * Looks a file through.
     *
     * @return what is odd in it, and does not make it unsafe to open
     * @throws WorkbookRefused       when it is bigger than a workbook can be, or refers to texts that it does not hold
     * @throws NumberFormatException when it holds a number that no spreadsheet has
     * @throws IOException           when it is no zip file that can be read
     */
    public static List<Oddity> look(Path file, WorkbookLimits limits) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new WorkbookCheck(Files.size(file), limits).look(zip);
        }
    }

    /**
     * Looks the bytes of a file through.
     *
     * @return what is odd in it, and does not make it unsafe to open
     * @throws WorkbookRefused       when it is bigger than a workbook can be, or refers to texts that it does not hold
     * @throws NumberFormatException when it holds a number that no spreadsheet has
     * @throws IOException           when it is no zip file that can be read
     */
    public static List<Oddity> look(byte[] content, WorkbookLimits limits) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return new WorkbookCheck(content.length, limits).look(zip);
        }
    }

    private List<Oddity> look(ZipFile zip) {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > mostParts) {
            throw new WorkbookRefused(Reason.TOO_BIG, 0);
        }
        for (ZipArchiveEntry part : parts) {
            named(part.getName());
            look(zip, part);
        }
        if (highestText >= sharedTexts) {
            throw new WorkbookRefused(Reason.NO_SUCH_TEXT, rowOfHighestText);
        }
        return oddities.stream().map(odd -> odd.in(sheet(odd.part()))).toList();
    }

    /** The name of the sheet in a part; the name of the part when it is no sheet. */
    private String sheet(String part) {
        return targets.entrySet().stream()
                .filter(target -> part.equals(target.getValue()) && sheets.containsKey(target.getKey()))
                .map(target -> sheets.get(target.getKey()))
                .sorted()
                .findFirst()
                .orElse(part);
    }

    private void named(String part) {
        if (PROGRAM.matcher(part).matches()) {
            odd(Oddity.Kind.PROGRAM, part, 0, 0);
        }
        if (LINK.matcher(part).matches()) {
            odd(Oddity.Kind.LINK, part, 0, 0);
        }
        if (OUTSIDE.matcher(part).matches()) {
            odd(Oddity.Kind.PART_NAME, part, 0, 0);
        }
    }

    private void odd(Oddity.Kind kind, String part, int row, int column) {
        Oddity odd = new Oddity(kind, part, row, column);
        if (oddities.size() < MOST_ODDITIES && !oddities.contains(odd)) {
            oddities.add(odd);
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry part) {
        try (InputStream content = new Counting(zip.getInputStream(part))) {
            look(part.getName(), content);
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            // whoever needs this part cannot read it either
        }
    }

    /** Looks at a part as far as it is XML. */
    private void look(String name, InputStream content) {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            Part part = new Part(name);
            while (reader.hasNext()) {
                part.look(reader, reader.next());
            }
        } catch (XMLStreamException noXml) {
            // from here on it is not XML for the library either
        }
    }

    /** What was seen of one part of the workbook. */
    private final class Part {
        private final String name;
        private final StringBuilder index = new StringBuilder();
        private int row;
        private int cells;
        private boolean texts;
        private boolean textCell;
        private boolean inIndex;
        private boolean numberCell;
        private int digits = -1;

        Part(String name) {
            this.name = name;
        }

        void look(XMLStreamReader reader, int event) {
            if (event == XMLStreamConstants.DTD) {
                odd(Oddity.Kind.DOCTYPE, name, 0, 0);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName());
            } else if (inIndex && reader.hasText() && index.length() < LONGEST_INDEX) {
                index.append(reader.getText());
            } else if (digits >= 0 && reader.hasText()) {
                digits += reader.getTextLength();
                if (digits > LONGEST_NUMBER) {
                    throw new NumberFormatException("too many digits");
                }
            }
        }

        private void start(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "sst" -> texts = true;
                case "si" -> sharedTexts += texts ? 1 : 0;
                case "row" -> row(reader);
                case "c" -> cell(attribute(reader, "r"), attribute(reader, "t"));
                case "v" -> {
                    inIndex = textCell;
                    digits = numberCell ? 0 : -1;
                }
                case "sheet" -> sheet(reader);
                case "Relationship" -> relationship(reader);
                case "Override", "Default" -> contentType(reader);
                case "mergeCell" -> merged(attribute(reader, "ref").orElse(""));
                case "col" -> column(reader);
                case "sheetFormatPr" -> {
                    if (attribute(reader, "zeroHeight").filter(Part::isYes).isPresent()) {
                        odd(Oddity.Kind.HIDDEN_ROW, name, 0, 0);
                    }
                }
                default -> {
                    // nothing that takes memory by itself
                }
            }
        }

        private void sheet(XMLStreamReader reader) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals("id")) {
                    sheets.put(
                            reader.getAttributeValue(i),
                            attribute(reader, "name").orElse(name));
                }
            }
        }

        private void relationship(XMLStreamReader reader) {
            String target = attribute(reader, "Target").orElse("");
            if (attribute(reader, "TargetMode")
                    .filter("External"::equalsIgnoreCase)
                    .isPresent()) {
                odd(Oddity.Kind.LINK, name, 0, 0);
            }
            if (name.equals("xl/_rels/workbook.xml.rels")) {
                targets.put(
                        attribute(reader, "Id").orElse(""),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }

        private void contentType(XMLStreamReader reader) {
            String type = attribute(reader, "ContentType").orElse("").toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba")) {
                odd(Oddity.Kind.PROGRAM, name, 0, 0);
            }
        }

        private void merged(String range) {
            String first = range.split(":", 2)[0];
            odd(Oddity.Kind.MERGED, name, rowOf(first), columnOf(first));
        }

        private void column(XMLStreamReader reader) {
            boolean hidden = attribute(reader, "hidden").filter(Part::isYes).isPresent()
                    || attribute(reader, "width").filter(Part::isZero).isPresent();
            if (hidden) {
                int first =
                        attribute(reader, "min").flatMap(WorkbookCheck::number).orElse(0);
                odd(Oddity.Kind.HIDDEN_COLUMN, name, 0, Math.max(0, first));
            }
        }

        private void row(XMLStreamReader reader) {
            cells = 0;
            row = attribute(reader, "r").flatMap(WorkbookCheck::number).orElse(row + 1);
            if (row < 0 || row > LAST_ROW) {
                throw new WorkbookRefused(Reason.OUTSIDE_SHEET, 0);
            }
            boolean hidden = attribute(reader, "hidden").filter(Part::isYes).isPresent()
                    || attribute(reader, "ht").filter(Part::isZero).isPresent();
            if (hidden) {
                odd(Oddity.Kind.HIDDEN_ROW, name, row, 0);
            }
        }

        private void cell(Optional<String> reference, Optional<String> type) {
            cells++;
            if (cells > LAST_COLUMN
                    || reference.filter(WorkbookCheck::isOutside).isPresent()) {
                throw new WorkbookRefused(Reason.OUTSIDE_SHEET, row);
            }
            textCell = type.filter("s"::equals).isPresent();
            numberCell = type.orElse("n").equals("n");
        }

        private void end(String element) {
            digits = element.equals("v") ? -1 : digits;
            if (!inIndex || !element.equals("v")) {
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

        private static boolean isYes(String written) {
            return written.equals("1") || written.equals("true");
        }

        private static boolean isZero(String written) {
            return written.matches("0+(\\.0*)?");
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
        int column = columnOf(reference);
        int row = rowOf(reference);
        return column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW;
    }

    /** The column of a reference, from 1; 0 when it has none. */
    private static int columnOf(String reference) {
        String upper = plain(reference);
        int column = 0;
        for (int i = 0; i < letters(upper); i++) {
            column = Math.min(column * 26 + upper.charAt(i) - 'A' + 1, LAST_COLUMN + 1);
        }
        return column;
    }

    /** The row of a reference, from 1. */
    private static int rowOf(String reference) {
        String upper = plain(reference);
        return number(upper.substring(letters(upper))).orElse(LAST_ROW + 1);
    }

    private static String plain(String reference) {
        return reference.replace("$", "").toUpperCase(Locale.ROOT);
    }

    private static int letters(String reference) {
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
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
                throw new WorkbookRefused(Reason.TOO_BIG, 0);
            }
        }
    }
}
