/** Advice in words, for people. The advice itself is data; nobody parses these texts. */
@NullMarked
package nl.gewogenmaatwerk.explain;

import org.jspecify.annotations.NullMarked;
