@NullMarked
package nl.gewogenmaatwerk.internal.parse;

import org.jspecify.annotations.NullMarked;
