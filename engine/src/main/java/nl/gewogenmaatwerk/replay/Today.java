package nl.gewogenmaatwerk.replay;

import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.journal.Advised;

/**
 * What the present rules say about a client of the journal, beside what the rules of then say. Immutable; equal by value.
 *
 * @param then  the advice as it stands in the journal, with the client file it was given for
 * @param today the advice that this engine gives for that client file with the present rules
 * @param why   the rules of then (the one side) held against the present ones (the other side) over this client only: every way in which they
 *              differ, and what makes the difference here
 */
public record Today(Advised then, Advice today, Comparison why) {}
