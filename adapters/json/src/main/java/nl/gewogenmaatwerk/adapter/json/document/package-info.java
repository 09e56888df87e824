/**
 * Strict reading of JSON and YAML into located trees. {@link nl.gewogenmaatwerk.adapter.json.document.DocumentReader} turns text into
 * {@link nl.gewogenmaatwerk.adapter.json.document.Node nodes}, {@link nl.gewogenmaatwerk.adapter.json.document.Value} reads those with
 * expectations, and both tell {@link nl.gewogenmaatwerk.adapter.json.document.Findings} what is wrong, all at once.
 */
@NullMarked
package nl.gewogenmaatwerk.adapter.json.document;

import org.jspecify.annotations.NullMarked;
