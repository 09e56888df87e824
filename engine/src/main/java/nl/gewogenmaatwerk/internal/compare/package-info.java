/** Holds two rule sets against each other over a caseload. */
@NullMarked
package nl.gewogenmaatwerk.internal.compare;

import org.jspecify.annotations.NullMarked;
