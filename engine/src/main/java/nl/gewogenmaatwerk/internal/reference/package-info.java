/** The reference evaluator: slow to read nothing into a rule, and the yardstick for Drools. It shares no matching code with it. */
@NullMarked
package nl.gewogenmaatwerk.internal.reference;

import org.jspecify.annotations.NullMarked;
