/** What came of trying a rule set on its scenarios: what was not as expected and why, and what no scenario touched. */
@NullMarked
package nl.gewogenmaatwerk.trial;

import org.jspecify.annotations.NullMarked;
