package nl.gewogenmaatwerk.adapter.importing;

import nl.gewogenmaatwerk.adapter.json.document.Place;

/**
 * A column that a mapping names. Immutable.
 *
 * @param name  its name, with single spaces
 * @param place where the mapping names it
 */
record Column(String name, Place place) {

    /** By what it is found in the header of an export. */
    String key() {
        return Spaces.key(name);
    }
}
