/** What scenarios touch of the conditions of rules, and clients that would touch the rest. */
@NullMarked
package nl.gewogenmaatwerk.internal.coverage;

import org.jspecify.annotations.NullMarked;
