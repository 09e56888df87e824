package nl.gewogenmaatwerk.adapter.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks to read, good and hostile. */
final class Workbooks {

    static final List<String> HEADING = List.of(
            "regel",
            "titel",
            "bron",
            "geloof in eigen kunnen",
            "interventie",
            "overweging",
            "sterkte",
            "grond",
            "omdat");
    static final List<String> ROW =
            List.of("een", "Titel", "T1", "<= 2", "JOBS", "pleit voor", "sterk", "trust", "Omdat het helpt.");

    private Workbooks() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] of(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook with one good rule on the sheet {@code Regels}, and then what a test adds. */
    static byte[] good(Consumer<Worksheet> more) {
        return of(book -> {
            Worksheet sheet = book.newWorksheet("Regels");
            for (int column = 0; column < HEADING.size(); column++) {
                sheet.value(0, column, HEADING.get(column));
                sheet.value(1, column, ROW.get(column));
            }
            more.accept(sheet);
        });
    }

    /** The same workbook with the text of one part changed. */
    static byte[] edited(byte[] workbook, String part, UnaryOperator<String> edit) {
        return rewritten(workbook, part, edit, to -> {});
    }

    /** The same workbook with another part. */
    static byte[] with(byte[] workbook, String part, Writing content) {
        return rewritten(workbook, "", text -> text, to -> {
            to.putNextEntry(new ZipEntry(part));
            content.to(to);
            to.closeEntry();
        });
    }

    private interface Adding {
        void to(ZipOutputStream out) throws IOException;
    }

    private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> edit, Adding more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry each : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(each.getName()));
                byte[] content = from.getInputStream(each).readAllBytes();
                to.write(
                        each.getName().equals(part)
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                to.closeEntry();
            }
            more.to(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
