/**
 * Real input: a municipality's own export (CSV, XLSX) becomes client files, through a mapping file.
 * {@link nl.gewogenmaatwerk.adapter.importing.Importer} is the door and describes the format of a mapping.
 */
@NullMarked
package nl.gewogenmaatwerk.adapter.importing;

import org.jspecify.annotations.NullMarked;
