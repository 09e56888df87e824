/** Problems in rule sets and in input: what, where and what to do. */
@NullMarked
package nl.gewogenmaatwerk.problem;

import org.jspecify.annotations.NullMarked;
