/** The door of the engine: {@link nl.gewogenmaatwerk.AdviceEngine}. */
@NullMarked
package nl.gewogenmaatwerk;

import org.jspecify.annotations.NullMarked;
