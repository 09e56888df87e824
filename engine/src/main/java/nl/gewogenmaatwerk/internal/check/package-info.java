@NullMarked
package nl.gewogenmaatwerk.internal.check;

import org.jspecify.annotations.NullMarked;
