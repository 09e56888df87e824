/** Works out the two-part evaluation of a caseload from client files. */
@NullMarked
package nl.gewogenmaatwerk.adapter.evaluation;

import org.jspecify.annotations.NullMarked;
