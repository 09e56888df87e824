package nl.gewogenmaatwerk.adapter.importing;

import java.util.Iterator;
import java.util.List;

/** The table of an export: a header and the rows below it, read once, from top to bottom. */
interface ExportTable extends AutoCloseable {

    /** The texts of the header, from the first column on; empty texts for columns without a name. */
    List<String> header();

    /** The rows below the header that are not blank. To be asked for once. */
    Iterator<ExportRow> rows();

    @Override
    void close();
}
