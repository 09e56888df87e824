package nl.gewogenmaatwerk.rule;

/**
 * How much a rule set may hold. Every limit has a standard, which suits a municipality that writes by hand, and a most: beyond that rules
 * could take so much memory or time that they keep advice from being given, so nobody can set it higher.
 */
public enum Limit {
    /** Files of the framework and the municipality together. */
    FILES(2_000, 4_000),
    /** Characters in one rule file. */
    CHARACTERS_PER_FILE(256 * 1024, 1024 * 1024),
    /** Words and signs in one rule; a parser takes four times as long for what is twice as long. */
    WORDS_PER_RULE(5_000, 10_000),
    /** How deep brackets, conditions and comparisons may be nested. */
    NESTING(40, 60),
    /** Rules of the framework and the municipality together. */
    RULES(2_000, 4_000),
    /** Conditions of one rule, groups of conditions counting as well. */
    CONDITIONS_PER_RULE(24, 60),
    /** Conclusions of one rule. */
    CONCLUSIONS_PER_RULE(40, 100),
    /** Sources of one rule. */
    SOURCES_PER_RULE(20, 100),
    /** Comparisons in one condition. */
    COMPARISONS_PER_CONDITION(100, 150),
    /** Comparisons of one rule, every alternative because of {@code or} counting on its own. */
    COMPARISONS_PER_RULE(1_000, 2_000),
    /** Comparisons of all rules together, every alternative because of {@code or} counting on its own. */
    COMPARISONS(40_000, 60_000),
    /** Alternatives of one rule because of {@code or}. */
    ALTERNATIVES_PER_RULE(64, 128),
    /** Characters of a title. */
    CHARACTERS_PER_TITLE(120, 300),
    /** Characters of an explanation. */
    CHARACTERS_PER_BECAUSE(300, 2_000),
    /** Steps that go into comparing rules with each other. */
    STEPS_OF_COMPARING(2_000_000, 50_000_000);

    private final int standard;
    private final int most;

    Limit(int standard, int most) {
        this.standard = standard;
        this.most = most;
    }

    /** The limit that is in force unless an application sets another. */
    public int standard() {
        return standard;
    }

    /** The highest that an application can set. */
    public int most() {
        return most;
    }
}
