/** Works out what a team sees when it looks back, from a journal. */
@NullMarked
package nl.gewogenmaatwerk.adapter.review;

import org.jspecify.annotations.NullMarked;
