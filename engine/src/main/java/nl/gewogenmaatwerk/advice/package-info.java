/** What comes out: proposals with every argument for and against, what was ruled out, and what to ask. */
@NullMarked
package nl.gewogenmaatwerk.advice;

import org.jspecify.annotations.NullMarked;
