/** What is kept of every advice: entries, and the chain that shows that nothing was changed. */
@NullMarked
package nl.gewogenmaatwerk.journal;

import org.jspecify.annotations.NullMarked;
