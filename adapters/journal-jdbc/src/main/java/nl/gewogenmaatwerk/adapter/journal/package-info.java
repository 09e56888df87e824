/** The journal in a database: one SQLite file, or PostgreSQL. */
@NullMarked
package nl.gewogenmaatwerk.adapter.journal;

import org.jspecify.annotations.NullMarked;
