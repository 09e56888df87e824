/** Two rule sets held against each other over a caseload, as data: for which clients they differ, and what makes the difference. */
@NullMarked
package nl.gewogenmaatwerk.comparison;

import org.jspecify.annotations.NullMarked;
