@NullMarked
package nl.gewogenmaatwerk.internal.weigh;

import org.jspecify.annotations.NullMarked;
