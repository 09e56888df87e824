package nl.gewogenmaatwerk.adapter.evaluation.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.text.Text;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/** Means and shares with their intervals, by a library. */
public final class Statistics {

    /** How intervals are worked out. */
    public static final Evaluation.Method METHOD = new Evaluation.Method(
            "Apache Commons Statistics 1.2",
            new Text("Wilson-interval, 95%", "Wilson score interval, 95%"),
            new Text("t-interval, 95%", "t interval, 95%"),
            new Text(
                    "reliable-change index (Jacobson en Truax), grens 1,96",
                    "reliable-change index (Jacobson and Truax), bound 1.96"));

    private static final double ERROR = 0.05;
    private static final int DECIMALS = 3;

    private Statistics() {}

    /** The mean of values, when it may be shown: of enough clients, and not of clients that are all the same. */
    public static Optional<Estimate> mean(List<Double> values) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (all.length < Evaluation.SMALLEST_CELL || all[0] == all[all.length - 1]) {
            return Optional.empty();
        }
        double mean = Mean.of(all).getAsDouble();
        Interval interval = NormalConfidenceInterval.MEAN.fromErrorRate(
                mean, Variance.of(all).getAsDouble(), all.length, ERROR);
        return Optional.of(estimate(mean, interval));
    }

    /** A share of clients. */
    public static Estimate share(int count, int of) {
        return estimate((double) count / of, BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR));
    }

    private static Estimate estimate(double value, Interval interval) {
        return new Estimate(rounded(value), rounded(interval.getLowerBound()), rounded(interval.getUpperBound()));
    }

    /** To three decimals, so that no difference between machines is left. */
    public static double rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
