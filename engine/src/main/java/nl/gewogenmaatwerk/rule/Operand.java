package nl.gewogenmaatwerk.rule;

import java.time.LocalDate;

/** What a field is compared to. */
public sealed interface Operand {

    /** A code. @param code the code */
    record Code(String code) implements Operand {}

    /** A whole number. @param value the number */
    record Whole(int value) implements Operand {}

    /** Yes or no. @param value true for yes */
    record YesNo(boolean value) implements Operand {}

    /** A day. @param day the day */
    record Day(LocalDate day) implements Operand {}

    /** A dated parameter of the vocabulary. @param code its code */
    record Parameter(String code) implements Operand {}

    /** A field of an earlier pattern. @param name the name under which that pattern bound it */
    record Variable(String name) implements Operand {}
}
