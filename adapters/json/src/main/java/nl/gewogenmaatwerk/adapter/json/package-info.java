/** Client files, advice and problems as JSON, exactly as their schemas say. */
@NullMarked
package nl.gewogenmaatwerk.adapter.json;

import org.jspecify.annotations.NullMarked;
