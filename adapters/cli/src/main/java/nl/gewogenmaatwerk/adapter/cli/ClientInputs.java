package nl.gewogenmaatwerk.adapter.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import org.jspecify.annotations.Nullable;

/** The client files of a list of files, one after another; a caseload ({@code .jsonl}) holds one on each line. Used by one thread. */
final class ClientInputs implements Iterator<ClientInput>, Closeable {
    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** One byte more than allowed is enough to see that something is too big. */
    private static final int MOST_KEPT = DocumentReader.MAX_BYTES + 1;

    private final Iterator<String> files;
    private final InputStream standardInput;
    private long bytesBefore;
    private String caseload = "";
    private int lineNumber;
    private @Nullable BoundedLines lines;
    private Optional<ClientInput> next = Optional.empty();

    ClientInputs(List<String> files, InputStream standardInput) {
        this.files = files.iterator();
        this.standardInput = standardInput;
    }

    /** Makes sure that all files can be read, and standard input once at most. */
    static void requireReadable(List<String> files) {
        if (Collections.frequency(files, STANDARD_INPUT) > 1) {
            throw new WrongUsage(Message.STANDARD_INPUT_ONCE);
        }
        files.stream().filter(file -> !file.equals(STANDARD_INPUT)).forEach(GewogenCommand::readable);
    }

    /** Whether a file holds one client file on each line. */
    static boolean isCaseload(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && (lines != null || files.hasNext())) {
                next = lines != null ? line(lines) : file(files.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next.isPresent();
    }

    @Override
    public ClientInput next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ClientInput input = next.orElseThrow();
        next = Optional.empty();
        return input;
    }

    private Optional<ClientInput> file(String file) throws IOException {
        if (isCaseload(file)) {
            caseload = file;
            lineNumber = 0;
            lines = new BoundedLines(Files.newInputStream(Path.of(file)), MOST_KEPT);
            return Optional.empty();
        }
        if (file.equals(STANDARD_INPUT)) {
            return Optional.of(new ClientInput(file, standardInput.readNBytes(MOST_KEPT), bytesBefore));
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] content = in.readNBytes(MOST_KEPT);
            bytesBefore += Files.size(Path.of(file));
            return Optional.of(new ClientInput(file, content, bytesBefore));
        }
    }

    private Optional<ClientInput> line(BoundedLines from) throws IOException {
        Optional<byte[]> line = from.next();
        if (line.isEmpty()) {
            bytesBefore += from.bytesRead();
            close();
            return Optional.empty();
        }
        lineNumber++;
        return line.filter(content -> !isBlank(content))
                .map(content -> new ClientInput(caseload + ":" + lineNumber, content, bytesBefore + from.bytesRead()));
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
