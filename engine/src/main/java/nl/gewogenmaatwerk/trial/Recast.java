package nl.gewogenmaatwerk.trial;

import nl.gewogenmaatwerk.advice.Scenario;

/**
 * A scenario made of a real case. Immutable.
 *
 * @param scenario   the scenario; what it expects is the advice that its own client gets
 * @param sameAdvice whether that is the advice of the case as well: on other days a number of the rules can have another value
 */
public record Recast(Scenario scenario, boolean sameAdvice) {}
