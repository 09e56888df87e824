package nl.gewogenmaatwerk.adapter.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.text.Text;

/** Whether a text file is written in the encoding that a mapping names. */
final class Encoding {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLOCK = 1 << 16;

    /** What a file turned out to be. @param badLine the first line that does not fit @param plain whether it holds ASCII only */
    private record Finding(OptionalInt badLine, boolean plain) {}

    private Encoding() {}

    /** Whether these bytes are the byte order mark of UTF-8. */
    static boolean isMark(byte[] start) {
        return Arrays.equals(start, MARK);
    }

    /** Looks through a file. @throws ImportException when it is written in another encoding */
    static void check(Path file, Charset charset) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
            throw ExportProblem.at(
                    file,
                    0,
                    "wrong-format",
                    new Text("Dit is een werkmap en geen CSV-bestand.", "This is a workbook and not a CSV file."),
                    new Text(
                            "Schrijf `format: xlsx` in de mapping, of geef het bestand de extensie .xlsx.",
                            "Write `format: xlsx` in the mapping, or give the file the extension .xlsx."));
        }
        Finding finding = look(file, charset);
        if (finding.badLine().isPresent()) {
            throw wrong(file, charset, finding.badLine().getAsInt());
        }
        if (!charset.equals(StandardCharsets.UTF_8) && !finding.plain()) {
            Finding other = look(file, StandardCharsets.UTF_8);
            if (other.badLine().isEmpty()) {
                throw wrong(file, charset, 0);
            }
        }
    }

    private static ImportException wrong(Path file, Charset charset, int line) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        String written = utf8 ? "UTF-8" : "Windows-1252";
        String instead = utf8 ? "windows-1252" : "utf-8";
        return ExportProblem.at(
                file,
                line,
                "wrong-charset",
                new Text(
                        "Het bestand is niet geschreven in de codering " + written + ".",
                        "The file is not written in the encoding " + written + "."),
                new Text(
                        "Probeer `charset: " + instead + "` in de mapping, of sla het bestand op als " + written + ".",
                        "Try `charset: " + instead + "` in the mapping, or save the file as " + written + "."));
    }

    private static Finding look(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        int line = 1;
        boolean plain = true;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                bytes.compact();
                chars.flip();
                Optional<Integer> lines = lines(chars);
                if (lines.isEmpty() || result.isError()) {
                    return new Finding(OptionalInt.of(line + lines.orElse(0)), false);
                }
                line += lines.get();
                plain &= chars.chars().allMatch(character -> character < 0x80);
                chars.clear();
            }
        }
        return new Finding(OptionalInt.empty(), plain);
    }

    /** How many lines end in a text; nothing when it holds a character that no text has. */
    private static Optional<Integer> lines(CharBuffer text) {
        int lines = 0;
        for (int i = text.position(); i < text.limit(); i++) {
            char character = text.get(i);
            if (character == '\n') {
                lines++;
            } else if (character == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }
}
