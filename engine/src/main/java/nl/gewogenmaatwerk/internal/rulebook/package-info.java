/** Writes rule books. */
@NullMarked
package nl.gewogenmaatwerk.internal.rulebook;

import org.jspecify.annotations.NullMarked;
