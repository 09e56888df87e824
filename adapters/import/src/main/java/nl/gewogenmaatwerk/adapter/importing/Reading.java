package nl.gewogenmaatwerk.adapter.importing;

import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;

/**
 * From which column a value comes, and how. Immutable.
 *
 * @param column      the column
 * @param translation how its cells become values
 * @param <T>         the kind of value
 */
record Reading<T>(Column column, Translation<T> translation) {

    /** What becomes of a cell of that column. */
    Translated<T> of(Cell cell, Notation notation) {
        boolean nothing = cell instanceof Cell.Empty || notation.isEmpty(cell) && !translation.names(cell, notation);
        return nothing ? new Translated.NotAsked<>() : translation.of(cell, notation);
    }
}
