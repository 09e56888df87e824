package nl.gewogenmaatwerk.adapter.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.gewogenmaatwerk.adapter.importing.Translated.Failed;
import nl.gewogenmaatwerk.adapter.importing.Translated.Known;
import nl.gewogenmaatwerk.adapter.importing.Translated.NotAsked;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.text.Text;

/**
 * How the cells of a column become values. What a translation does not know fails: nothing is guessed. Immutable.
 *
 * @param <T> the kind of value
 */
interface Translation<T> {

    /** What becomes of a cell that is not empty. */
    Translated<T> of(Cell cell, Notation notation);

    /** Whether this cell is named by the mapping itself, so that it means that, even if the text usually means that nothing was asked. */
    default boolean names(Cell cell, Notation notation) {
        return false;
    }

    /**
     * A table of what each text or number means.
     *
     * @param texts   by {@linkplain Spaces#key key}; nothing for what means that it was not asked
     * @param numbers the same for the keys that are numbers
     */
    record Table<T>(Map<String, Optional<T>> texts, Map<BigDecimal, Optional<T>> numbers) implements Translation<T> {
        public Table {
            texts = Map.copyOf(texts);
            numbers = Map.copyOf(numbers);
        }

        @Override
        public Translated<T> of(Cell cell, Notation notation) {
            return found(cell, notation).map(Translation::result).orElseGet(Translation::untranslated);
        }

        @Override
        public boolean names(Cell cell, Notation notation) {
            return found(cell, notation).isPresent();
        }

        private Optional<Optional<T>> found(Cell cell, Notation notation) {
            if (cell instanceof Cell.Ticked ticked) {
                List<String> words = ticked.yes() ? List.of("true", "waar") : List.of("false", "onwaar");
                return words.stream().filter(texts::containsKey).map(texts::get).findFirst();
            }
            if (cell instanceof Cell.Written written && texts.containsKey(Spaces.key(written.text()))) {
                return Optional.of(texts.get(Spaces.key(written.text())));
            }
            return notation.number(cell)
                    .map(Translation::normal)
                    .filter(numbers::containsKey)
                    .map(numbers::get);
        }
    }

    /** A table of what numbers between bounds mean. @param bands the bands; none overlaps another */
    record Bands<T>(List<Band<T>> bands) implements Translation<T> {
        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public Translated<T> of(Cell cell, Notation notation) {
            Optional<BigDecimal> number = notation.number(cell);
            if (number.isEmpty()) {
                return notANumber(notation);
            }
            return bands.stream()
                    .filter(band -> band.holds(number.get()))
                    .findFirst()
                    .map(band -> result(band.is()))
                    .orElseGet(Translation::untranslated);
        }
    }

    /**
     * A band of numbers.
     *
     * @param from     the lowest number in it
     * @param to       where it ends
     * @param includes whether {@code to} itself is in it
     * @param is       what a number in it means; nothing when it means that it was not asked
     */
    record Band<T>(BigDecimal from, BigDecimal to, boolean includes, Optional<T> is) {
        boolean holds(BigDecimal number) {
            int end = number.compareTo(to);
            return number.compareTo(from) >= 0 && (includes ? end <= 0 : end < 0);
        }

        boolean overlaps(Band<?> other) {
            return startsIn(other) || other.startsIn(this);
        }

        private boolean startsIn(Band<?> other) {
            return other.holds(from);
        }
    }

    /**
     * A whole number, possibly counted in another unit.
     *
     * @param times     by what it is multiplied
     * @param dividedBy by what it is divided
     * @param rounding  how a fraction is rounded; without it a fraction is refused
     */
    record Whole(BigDecimal times, BigDecimal dividedBy, Optional<RoundingMode> rounding)
            implements Translation<Integer> {

        /** A whole number as it stands. */
        static final Whole AS_IT_STANDS = new Whole(BigDecimal.ONE, BigDecimal.ONE, Optional.empty());

        @Override
        public Translated<Integer> of(Cell cell, Notation notation) {
            Optional<BigDecimal> number = notation.number(cell);
            if (number.isEmpty()) {
                return notANumber(notation);
            }
            BigDecimal counted = number.get().multiply(times).divide(dividedBy, MathContext.DECIMAL64);
            try {
                return new Known<>(counted.setScale(0, rounding.orElse(RoundingMode.UNNECESSARY))
                        .intValueExact());
            } catch (ArithmeticException notWhole) {
                return new Failed<>(
                        "not-whole",
                        new Text("Hier hoort een heel getal.", "This must be a whole number."),
                        new Text(
                                "Verbeter de cel, of zeg in de mapping wat het getal betekent.",
                                "Correct the cell, or say in the mapping what the number means."));
            }
        }
    }

    /** A code that stands in the cell as it is. @param allowed the codes */
    record Code(Collection<String> allowed) implements Translation<String> {
        public Code {
            allowed = List.copyOf(allowed);
        }

        @Override
        public Translated<String> of(Cell cell, Notation notation) {
            String text = cell.asText();
            if (allowed.contains(text)) {
                return new Known<>(text);
            }
            String list = String.join(", ", allowed);
            return new Failed<>(
                    "unknown-code",
                    new Text("Deze code staat niet in de woordenlijst.", "This code is not in the vocabulary."),
                    new Text(
                            "Vertaal in de mapping (`values`) wat hier staat naar een van: " + list + ".",
                            "Translate in the mapping (`values`) what stands here to one of: " + list + "."));
        }
    }

    /** A text as it stands. */
    record Plain() implements Translation<String> {
        @Override
        public Translated<String> of(Cell cell, Notation notation) {
            if (cell instanceof Cell.Dated) {
                return new Failed<>(
                        "not-a-text",
                        new Text("Hier hoort een tekst en geen datum.", "This must be a text and not a date."),
                        new Text("Kijk of dit de goede kolom is.", "See whether this is the right column."));
            }
            return new Known<>(cell.asText());
        }
    }

    /** A date. @param pattern how it is written; absent for the way in which the whole export writes dates */
    record Day(Optional<DatePattern> pattern) implements Translation<LocalDate> {
        @Override
        public Translated<LocalDate> of(Cell cell, Notation notation) {
            DatePattern dates = pattern.orElse(notation.dates());
            return dates.day(cell)
                    .<Translated<LocalDate>>map(Known::new)
                    .orElseGet(() -> new Failed<>(
                            "not-a-date",
                            new Text(
                                    "Hier hoort een datum die bestaat, geschreven als " + dates.written() + ".",
                                    "This must be a date that exists, written as " + dates.written() + "."),
                            new Text(
                                    "Verbeter de cel, of zeg in de mapping hoe datums geschreven zijn (`dates`).",
                                    "Correct the cell, or say in the mapping how dates are written (`dates`).")));
        }
    }

    /**
     * What a translation gives, made into another kind of value.
     *
     * @param first the translation
     * @param then  what makes another kind of value
     */
    record Then<S, T>(Translation<S> first, Function<S, T> then) implements Translation<T> {
        @Override
        public Translated<T> of(Cell cell, Notation notation) {
            Translated<S> translated = first.of(cell, notation);
            if (translated instanceof Known<S> known) {
                return new Known<>(then.apply(known.value()));
            }
            return translated instanceof Failed<S> failed
                    ? new Failed<>(failed.code(), failed.what(), failed.help())
                    : new NotAsked<>();
        }

        @Override
        public boolean names(Cell cell, Notation notation) {
            return first.names(cell, notation);
        }
    }

    /** A number by which two numbers are the same when they are equally large. */
    static BigDecimal normal(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static <T> Translated<T> result(Optional<T> meaning) {
        return meaning.<Translated<T>>map(Known::new).orElseGet(NotAsked::new);
    }

    private static <T> Translated<T> untranslated() {
        return new Failed<>(
                "no-translation",
                new Text(
                        "De mapping zegt niet wat deze inhoud betekent.",
                        "The mapping does not say what this content means."),
                new Text(
                        "Vul in de mapping de vertaling van deze kolom aan, of verbeter de cel.",
                        "Add to the translation of this column in the mapping, or correct the cell."));
    }

    private static <T> Translated<T> notANumber(Notation notation) {
        String example = "2" + notation.decimal() + "5";
        return new Failed<>(
                "not-a-number",
                new Text(
                        "Hier hoort een getal, zoals 3 of " + example + ", zonder punten bij duizendtallen.",
                        "This must be a number, like 3 or " + example + ", without anything between thousands."),
                new Text(
                        "Verbeter de cel, of zeg in de mapping hoe getallen geschreven zijn (`decimal`).",
                        "Correct the cell, or say in the mapping how numbers are written (`decimal`)."));
    }
}
