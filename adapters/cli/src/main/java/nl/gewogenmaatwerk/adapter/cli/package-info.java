/** The command line: one jar that gives advice, checks rule sets and imports exports. */
@NullMarked
package nl.gewogenmaatwerk.adapter.cli;

import org.jspecify.annotations.NullMarked;
