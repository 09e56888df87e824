/** Counting people without showing any of them: what may be shown, and how sure it is. */
@NullMarked
package nl.gewogenmaatwerk.adapter.evaluation.count;

import org.jspecify.annotations.NullMarked;
