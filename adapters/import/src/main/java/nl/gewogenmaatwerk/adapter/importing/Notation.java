package nl.gewogenmaatwerk.adapter.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;

/**
 * How an export writes numbers, dates and nothing at all. Immutable.
 *
 * @param decimal what stands before the fraction of a number: a comma or a point
 * @param dates   how dates are written
 * @param empty   texts that mean that something was not asked, as {@linkplain Spaces#key keys}
 */
record Notation(char decimal, DatePattern dates, Set<String> empty) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

    Notation {
        empty = Set.copyOf(empty);
    }

    /** The number that a text stands for. Thousands are not set apart by anything. */
    Optional<BigDecimal> number(String text) {
        String international = decimal == '.' ? text : text.replace('.', '_').replace(',', '.');
        return NUMBER.matcher(international).matches() ? Optional.of(new BigDecimal(international)) : Optional.empty();
    }

    /** The number that a cell stands for. */
    Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Counted counted) {
            return Optional.of(counted.number());
        }
        return cell instanceof Cell.Written written ? number(written.text()) : Optional.empty();
    }

    /** Whether a cell says that something was not asked. */
    boolean isEmpty(Cell cell) {
        return cell instanceof Cell.Empty
                || cell instanceof Cell.Written written && empty.contains(Spaces.key(written.text()));
    }
}
