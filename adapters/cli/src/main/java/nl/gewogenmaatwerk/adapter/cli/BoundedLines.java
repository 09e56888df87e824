package nl.gewogenmaatwerk.adapter.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, of which never more than a fixed number of bytes is kept. Used by one thread. */
final class BoundedLines implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int mostKept;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;
    private long bytesRead;

    /** @param in the stream @param mostKept how many bytes of a line are kept; the rest is read and forgotten */
    BoundedLines(InputStream in, int mostKept) {
        this.in = in;
        this.mostKept = mostKept;
    }

    /** The next line without its line feed, or its first bytes when it is longer than what is kept; empty after the last line. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            line.write(chunk, position, Math.min(end - position, mostKept - line.size()));
            boolean complete = end < filled;
            position = complete ? end + 1 : end;
            if (complete) {
                return Optional.of(line.toByteArray());
            }
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(chunk));
        bytesRead += filled;
        return filled > 0;
    }

    /** How many bytes were taken from the stream. */
    long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
