/** What comes of giving an advice of the journal again. */
@NullMarked
package nl.gewogenmaatwerk.replay;

import org.jspecify.annotations.NullMarked;
