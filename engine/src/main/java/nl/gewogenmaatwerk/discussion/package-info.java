/** What a team discusses together: a pack of pseudonymised cases, and what leads back from it to the advices. */
@NullMarked
package nl.gewogenmaatwerk.discussion;

import org.jspecify.annotations.NullMarked;
