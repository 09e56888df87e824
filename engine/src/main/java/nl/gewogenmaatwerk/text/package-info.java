/** Texts for people in two languages. */
@NullMarked
package nl.gewogenmaatwerk.text;

import org.jspecify.annotations.NullMarked;
