/** What others may implement for the engine. */
@NullMarked
package nl.gewogenmaatwerk.spi;

import org.jspecify.annotations.NullMarked;
