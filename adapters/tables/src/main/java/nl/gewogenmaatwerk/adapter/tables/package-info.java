/**
 * Decision tables: CSV files and workbooks in which policy staff write rules, one on each row.
 * {@link nl.gewogenmaatwerk.adapter.tables.DecisionTables} is the door and describes the format;
 * {@link nl.gewogenmaatwerk.adapter.tables.TableTemplate} writes an empty table to fill in.
 */
@NullMarked
package nl.gewogenmaatwerk.adapter.tables;

import org.jspecify.annotations.NullMarked;
