@NullMarked
package nl.gewogenmaatwerk.internal.drools;

import org.jspecify.annotations.NullMarked;
