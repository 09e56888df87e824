package nl.gewogenmaatwerk.adapter.tables.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;

/** What stands in a cell of a CSV file or a workbook. Immutable. */
public sealed interface Cell {

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

    /** As many digits as Excel itself keeps: {@code 0.30000000000000004} is 0.3. */
    MathContext DIGITS = new MathContext(15);

    /** A spreadsheet has no numbers of more than 308 digits. */
    int LARGEST_EXPONENT = 400;

    /** As long as the format of a number can be in Excel. */
    int LONGEST_FORMAT = 255;

    /** What in the format of a number says nothing about dates. */
    Pattern NO_PART_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    /** What in the format of a number makes it a date. */
    Pattern PART_OF_A_DATE = Pattern.compile("[dmyjDMYJ]");

    /** A cell of a workbook. Nothing in it is calculated. */
    static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return new Formula();
        }
        return switch (cell.getType()) {
            case EMPTY -> new Empty();
            case STRING -> written(cell.asString());
            case BOOLEAN -> new Ticked(cell.asBoolean());
            case NUMBER -> number(cell);
            default -> new Broken();
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal number = cell.asNumber().round(DIGITS);
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        // No spreadsheet writes these; written out in full they could take all memory and time.
        boolean endless = Math.abs((long) number.scale()) > LARGEST_EXPONENT || format.length() > LONGEST_FORMAT;
        if (endless) {
            return new Broken();
        }
        boolean date = PART_OF_A_DATE
                .matcher(NO_PART_OF_A_DATE.matcher(format).replaceAll(""))
                .find();
        if (!date) {
            return new Counted(number);
        }
        try {
            return new Dated(cell.asDate().toLocalDate());
        } catch (RuntimeException noDate) {
            return new Broken();
        }
    }

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
