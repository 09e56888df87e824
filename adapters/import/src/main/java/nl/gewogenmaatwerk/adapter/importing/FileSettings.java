package nl.gewogenmaatwerk.adapter.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How an export is written down as a file. Immutable.
 *
 * @param format    the kind of file; absent when its extension tells
 * @param charset   the encoding of a CSV file
 * @param separator what stands between the cells of a CSV file
 * @param sheet     the sheet of a workbook; absent when it has only one that is visible
 * @param headerRow the row that holds the names of the columns, from 1
 */
record FileSettings(Optional<Format> format, Charset charset, char separator, Optional<String> sheet, int headerRow) {

    /** The kinds of file. */
    enum Format {
        CSV,
        XLSX
    }

    /** The kind of a file; empty when neither the mapping nor the extension tells. */
    Optional<Format> formatOf(Path file) {
        return format.or(() -> {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xlsx")) {
                return Optional.of(Format.XLSX);
            }
            return name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv")
                    ? Optional.of(Format.CSV)
                    : Optional.empty();
        });
    }
}
