/** What is known about a client, and the facts that rules may use. */
@NullMarked
package nl.gewogenmaatwerk.client;

import org.jspecify.annotations.NullMarked;
