/** Pages for people: without a script, printable and accessible, the same bytes for the same content. */
@NullMarked
package nl.gewogenmaatwerk.adapter.html;

import org.jspecify.annotations.NullMarked;
