/** Finds the answers to what people ask about an advice. */
@NullMarked
package nl.gewogenmaatwerk.internal.inquire;

import org.jspecify.annotations.NullMarked;
