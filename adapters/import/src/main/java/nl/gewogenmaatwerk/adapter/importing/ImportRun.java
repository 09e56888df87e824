package nl.gewogenmaatwerk.adapter.importing;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of one export, on their way to client files; to be read once, from top to bottom, and closed. Rows come out while the file is
 * being read. Not thread-safe.
 */
public final class ImportRun implements AutoCloseable {

    private final ExportTable table;
    private final Header header;
    private final RowReader reader;
    private int imported;
    private int refused;

    ImportRun(ExportTable table, Header header, RowReader reader) {
        this.table = table;
        this.header = header;
        this.reader = reader;
    }

    /**
     * The rows in which something stands, in the order of the export. A row with a problem does not stop the others.
     *
     * @throws ImportException while it is read, when a workbook turns out to be broken further on
     */
    public Stream<ImportedRow> rows() {
        Iterator<ExportRow> rows = table.rows();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(this::count);
    }

    /** What was done so far; all of it, once all rows were read. */
    public ImportReport report() {
        return new ImportReport(imported + refused, imported, refused, header.unmapped(), header.leftOut());
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        table.close();
    }

    private ImportedRow count(ExportRow row) {
        ImportedRow result = reader.read(row);
        if (result instanceof ImportedRow.Imported) {
            imported++;
        } else {
            refused++;
        }
        return result;
    }
}
