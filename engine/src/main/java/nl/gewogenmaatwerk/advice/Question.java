package nl.gewogenmaatwerk.advice;

import nl.gewogenmaatwerk.text.Text;

/**
 * Something to ask or to talk about. Immutable.
 *
 * @param about    the code of the term it makes known; {@code case-discussion} for a talk with colleagues
 * @param question the question
 * @param because  why it matters here
 */
public record Question(String about, Text question, Text because) {

    /** What {@link #about()} is when the question is to discuss the case with colleagues (casuïstiekbespreking). */
    public static final String CASE_DISCUSSION = "case-discussion";
}
