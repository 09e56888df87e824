/** Explanations in words: the phrases, and the rule model as sentences. */
@NullMarked
package nl.gewogenmaatwerk.internal.wording;

import org.jspecify.annotations.NullMarked;
