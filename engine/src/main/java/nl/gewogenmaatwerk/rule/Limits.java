package nl.gewogenmaatwerk.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The limits in force for rule sets. Whoever embeds the engine sets them, not a municipality. Immutable; equal by value.
 *
 * @param values every limit that differs from its standard
 */
public record Limits(Map<Limit, Integer> values) {

    private static final Limits STANDARD = new Limits(Map.of());

    /** @throws IllegalArgumentException when a limit is below 1 or above {@link Limit#most()} */
    public Limits {
        Map<Limit, Integer> differing = new EnumMap<>(Limit.class);
        values.forEach((limit, value) -> {
            if (value < 1 || value > limit.most()) {
                throw new IllegalArgumentException(limit + " is from 1 to " + limit.most() + ", not " + value);
            }
            if (value != limit.standard()) {
                differing.put(limit, value);
            }
        });
        values = Collections.unmodifiableMap(differing);
    }

    /** The limits that are in force unless somebody sets others. */
    public static Limits standard() {
        return STANDARD;
    }

    /** These limits with another value for one. @throws IllegalArgumentException when it is below 1 or above {@link Limit#most()} */
    public Limits with(Limit limit, int value) {
        Map<Limit, Integer> next = new EnumMap<>(Limit.class);
        next.putAll(values);
        next.put(limit, value);
        return new Limits(next);
    }

    /** The value of a limit. */
    public int of(Limit limit) {
        return values.getOrDefault(limit, limit.standard());
    }
}
