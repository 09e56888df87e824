/** The rule model: what every shape of rule file becomes, and the only thing that is checked, run and explained. */
@NullMarked
package nl.gewogenmaatwerk.rule;

import org.jspecify.annotations.NullMarked;
