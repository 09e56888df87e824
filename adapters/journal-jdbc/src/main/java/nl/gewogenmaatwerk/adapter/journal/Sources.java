package nl.gewogenmaatwerk.adapter.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.gewogenmaatwerk.rule.SourceFile;

/** The files of a rule set as bytes: how many, then of each its path and content with their lengths, all compressed. */
final class Sources {

    private Sources() {}

    static byte[] bytes(List<SourceFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(files.size());
            for (SourceFile file : files) {
                write(file.path(), out);
                write(file.content(), out);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException when these are not the bytes of files */
    static List<SourceFile> files(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int count = in.readInt();
            List<SourceFile> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                files.add(new SourceFile(read(in), read(in)));
            }
            return files;
        }
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(length, 0));
        if (bytes.length != length) {
            throw new IOException("a file is cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
