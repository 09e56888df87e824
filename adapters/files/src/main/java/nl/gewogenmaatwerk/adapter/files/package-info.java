/** Rule sets out of a folder or a jar. {@link nl.gewogenmaatwerk.adapter.files.RuleSetFolder} is the door. */
@NullMarked
package nl.gewogenmaatwerk.adapter.files;

import org.jspecify.annotations.NullMarked;
