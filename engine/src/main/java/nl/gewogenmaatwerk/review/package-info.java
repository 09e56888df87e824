/** What a team sees when it looks back at the advices of a period and what was done with them. */
@NullMarked
package nl.gewogenmaatwerk.review;

import org.jspecify.annotations.NullMarked;
