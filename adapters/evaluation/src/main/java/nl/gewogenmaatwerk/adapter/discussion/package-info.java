/** Picks the cases of a period from which a team can learn most, out of a journal. */
@NullMarked
package nl.gewogenmaatwerk.adapter.discussion;

import org.jspecify.annotations.NullMarked;
