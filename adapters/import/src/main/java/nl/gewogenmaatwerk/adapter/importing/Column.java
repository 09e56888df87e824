package nl.gewogenmaatwerk.adapter.importing;

import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;

/**
 * A column that a mapping names. Immutable.
 *
 * @param name  its name, with single spaces
 * @param key   by what it is found in the header of an export
 * @param place where the mapping names it
 */
record Column(String name, String key, Place place) {

    /** A column by the name that the mapping writes. */
    static Column named(String written, Place place) {
        return new Column(Spaces.single(written), Spaces.key(written), place);
    }
}
