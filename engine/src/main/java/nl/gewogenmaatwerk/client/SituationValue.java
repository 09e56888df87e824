package nl.gewogenmaatwerk.client;

/** The value of an item of the client's situation. */
public sealed interface SituationValue {

    /** A whole number. @param value 0 or more */
    record WholeNumber(int value) implements SituationValue {}

    /** Yes or no. @param value true for yes */
    record YesNo(boolean value) implements SituationValue {}

    /** One of the item's codes. @param code the code */
    record Code(String code) implements SituationValue {}
}
