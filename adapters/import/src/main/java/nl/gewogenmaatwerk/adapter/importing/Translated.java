package nl.gewogenmaatwerk.adapter.importing;

import nl.gewogenmaatwerk.text.Text;

/** What became of a cell. Immutable. */
sealed interface Translated<T> {

    /** It stands for a value. @param value the value */
    record Known<T>(T value) implements Translated<T> {}

    /** It says that nothing was asked, or nothing that tells. */
    record NotAsked<T>() implements Translated<T> {}

    /** Nothing can be made of it. @param code the kind of problem @param what what is wrong @param help what to do about it */
    record Failed<T>(String code, Text what, Text help) implements Translated<T> {}
}
