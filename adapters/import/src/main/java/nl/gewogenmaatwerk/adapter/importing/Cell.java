package nl.gewogenmaatwerk.adapter.importing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of an export. Immutable. */
sealed interface Cell {

    /** Nothing, or only white space. */
    record Empty() implements Cell {}

    /** A text. @param text the text, with single spaces and none around it; never empty */
    record Written(String text) implements Cell {}

    /** A number of a workbook. @param number the number */
    record Counted(BigDecimal number) implements Cell {}

    /** A date of a workbook. @param day the day, without the time of day */
    record Dated(LocalDate day) implements Cell {}

    /** A yes or no of a workbook. @param yes whether it is yes */
    record Ticked(boolean yes) implements Cell {}

    /** A formula of a workbook, which is not calculated. */
    record Formula() implements Cell {}

    /** An error of a workbook, such as {@code #N/B}, or something that is no value. */
    record Broken() implements Cell {}

    /** A cell in which a text was written; empty when only white space was. */
    static Cell written(String raw) {
        String text = Spaces.single(raw);
        return text.isEmpty() ? new Empty() : new Written(text);
    }

    /** What it says, as a text without any notation of a country; empty for what says nothing. */
    default String asText() {
        if (this instanceof Written written) {
            return written.text();
        }
        if (this instanceof Counted counted) {
            return plain(counted.number());
        }
        if (this instanceof Ticked ticked) {
            return String.valueOf(ticked.yes());
        }
        return this instanceof Dated dated ? dated.day().toString() : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
