package nl.gewogenmaatwerk.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * How one thing developed among all clients of whom one source measured it at least twice: from the first to the last measurement in the
 * period. Nothing is there that rests on fewer than {@link Evaluation#SMALLEST_CELL} clients. Immutable.
 *
 * @param measure    the stable key of what was measured, such as {@code score:self-efficacy}
 * @param label      what people call it
 * @param source     who measured it; absent when a client file names no source
 * @param clients    how many clients; absent when they are too few
 * @param change     the mean change, higher being more favourable; absent when it is not shown
 * @param course     the means of these clients at the start, in each quarter and at the end, as far as they are shown
 * @param outcomes   how many went which way
 * @param isReliable whether only a change beyond measurement error counts as one
 */
public record Development(
        String measure,
        Text label,
        Optional<ScoreSource> source,
        OptionalInt clients,
        Optional<Estimate> change,
        List<Point> course,
        Distribution outcomes,
        boolean isReliable) {
    public Development {
        course = List.copyOf(course);
    }

    /**
     * A mean at a moment.
     *
     * @param moment  the moment
     * @param quarter how many whole quarters after the start of the case; 0 at the start and, for a mean over clients, at the end
     * @param clients how many clients
     * @param mean    their mean, rounded to three decimals
     */
    public record Point(Moment moment, int quarter, int clients, double mean) {}
}
