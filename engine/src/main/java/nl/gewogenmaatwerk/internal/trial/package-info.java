/** Tries rule sets on their scenarios, and makes scenarios out of cases. */
@NullMarked
package nl.gewogenmaatwerk.internal.trial;

import org.jspecify.annotations.NullMarked;
