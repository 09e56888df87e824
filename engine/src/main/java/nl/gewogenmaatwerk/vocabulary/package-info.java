/** The open set of codes: what can be known about a client, what can be done, and the grounds on which it is weighed. */
@NullMarked
package nl.gewogenmaatwerk.vocabulary;

import org.jspecify.annotations.NullMarked;
