package nl.gewogenmaatwerk.client;

import java.util.Optional;
import nl.gewogenmaatwerk.vocabulary.Severity;

/**
 * Something that stands in the way. Immutable.
 *
 * @param domain    the code of the area
 * @param severity  how serious it is; absent when it was reported but not rated
 * @param addressed whether the client is already being helped with it
 */
public record Barrier(String domain, Optional<Severity> severity, boolean addressed) {}
