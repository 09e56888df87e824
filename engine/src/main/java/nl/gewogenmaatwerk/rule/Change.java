package nl.gewogenmaatwerk.rule;

import java.time.LocalDate;
import nl.gewogenmaatwerk.text.Text;

/**
 * Something that changed in a framework or in a municipality's rules. Immutable.
 *
 * @param on      when
 * @param version the version in which it changed
 * @param what    what changed, for people
 * @param by      who decided it
 */
public record Change(LocalDate on, String version, Text what, String by) {}
