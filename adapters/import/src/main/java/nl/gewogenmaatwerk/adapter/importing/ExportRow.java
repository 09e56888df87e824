package nl.gewogenmaatwerk.adapter.importing;

import java.util.Optional;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;

/** A row of an export, below its header. */
interface ExportRow {

    /** Its number in the sheet, from 1, the header and rows above it counted. */
    int number();

    /** Whether nothing stands in it. */
    boolean isBlank();

    /** What stands in a column, from 0. */
    Cell cell(int column);

    /** Why the row as a whole cannot be trusted, if so. */
    Optional<Defect> defect();

    /** What can be wrong with a row as a whole. */
    enum Defect {
        /** It is hidden in the sheet. */
        HIDDEN,
        /** It has fewer or more cells than the header. */
        OTHER_WIDTH
    }
}
