/** The rule book: a whole rule set as data for people to read. */
@NullMarked
package nl.gewogenmaatwerk.rulebook;

import org.jspecify.annotations.NullMarked;
