/** What CSV files and workbooks are made of, and whether a workbook is safe to open. Shared by all adapters that read tables. */
@NullMarked
package nl.gewogenmaatwerk.adapter.tables.sheet;

import org.jspecify.annotations.NullMarked;
