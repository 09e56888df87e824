/** What became of clients and of interventions: the two-part evaluation (individuele effectmeting). */
@NullMarked
package nl.gewogenmaatwerk.evaluation;

import org.jspecify.annotations.NullMarked;
