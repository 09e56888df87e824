/** What evaluators share: the facts they compare and the rules they find true. No matching happens here. */
@NullMarked
package nl.gewogenmaatwerk.internal.evaluate;

import org.jspecify.annotations.NullMarked;
