/** The shortest program that gives advice. */
@NullMarked
package nl.gewogenmaatwerk.quickstart;

import org.jspecify.annotations.NullMarked;
