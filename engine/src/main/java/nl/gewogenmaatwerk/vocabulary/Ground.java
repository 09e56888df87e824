package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A professional consideration to which an argument appeals (grond). Immutable.
 *
 * @param code    the code used in rules and principles
 * @param label   what people call it
 * @param meaning what it stands for, in a sentence
 * @param origin  where it was defined
 */
public record Ground(String code, Text label, Text meaning, Origin origin) {}
