package nl.gewogenmaatwerk.evaluation;

/**
 * A mean or a share with its 95% interval, rounded to three decimals. Immutable.
 *
 * @param value the mean, or the share from 0 to 1
 * @param low   the lower bound
 * @param high  the upper bound, not below the lower one
 */
public record Estimate(double value, double low, double high) {}
