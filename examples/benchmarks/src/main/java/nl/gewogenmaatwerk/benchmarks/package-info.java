/** How fast advice is, measured beside other ways to run the same rules. {@link nl.gewogenmaatwerk.benchmarks.Benchmarks} is the door. */
@NullMarked
package nl.gewogenmaatwerk.benchmarks;

import org.jspecify.annotations.NullMarked;
