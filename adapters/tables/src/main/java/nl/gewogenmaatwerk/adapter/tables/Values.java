package nl.gewogenmaatwerk.adapter.tables;

import java.util.Map;
import java.util.function.Function;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.text.Text;

/** What can stand in the cells of a condition column. Immutable. */
sealed interface Values {

    /** Whole numbers. @param min the lowest @param max the highest @param rating whether they are scores, which can be called low */
    record Numbers(int min, int max, boolean rating) implements Values {}

    /** Codes or their labels. @param labels all of them @param find the code that is meant by words @param ordered from low to high */
    record Codes(Map<String, Text> labels, Function<String, Labels.Found> find, boolean ordered) implements Values {}

    /** Yes or no. */
    record YesNo() implements Values {}

    /** The levels of an appraisal, which rules themselves make. */
    record Levels() implements Values {}

    /** Only whether it is there. */
    record Presence() implements Values {}
}
