package nl.gewogenmaatwerk.adapter.files;

import nl.gewogenmaatwerk.adapter.tables.TableLimits;

/**
 * How big the files of a rule set may be. Whoever embeds the engine sets them, not a municipality; how much the files may hold together is
 * up to {@link nl.gewogenmaatwerk.rule.Limits}. Immutable.
 *
 * @param files     the most files in the framework or in one municipality, 1 to 10,000
 * @param ruleBytes the most bytes in a rule file or list of sentences, 1 to 1 MiB
 * @param tables    how big decision tables may be
 */
public record FileLimits(int files, int ruleBytes, TableLimits tables) {

    private static final int MOST_FILES = 10_000;
    private static final int MOST_RULE_BYTES = 1 << 20;
    private static final FileLimits STANDARD = new FileLimits(2_000, 256 * 1024, TableLimits.STANDARD);

    /** @throws IllegalArgumentException when a limit is out of its range */
    public FileLimits {
        within("files", files, MOST_FILES);
        within("ruleBytes", ruleBytes, MOST_RULE_BYTES);
    }

    private static void within(String limit, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(limit + " is from 1 to " + most + ", not " + value);
        }
    }

    /** The limits that are in force unless somebody sets others: 2,000 files, 256 KiB, {@link TableLimits#STANDARD}. */
    public static FileLimits standard() {
        return STANDARD;
    }

    /** These limits with another most of files. @throws IllegalArgumentException when it is out of its range */
    public FileLimits withFiles(int most) {
        return new FileLimits(most, ruleBytes, tables);
    }

    /** These limits with another most of bytes in a rule file. @throws IllegalArgumentException when it is out of its range */
    public FileLimits withRuleBytes(int most) {
        return new FileLimits(files, most, tables);
    }

    /** These limits with others for decision tables. */
    public FileLimits withTables(TableLimits others) {
        return new FileLimits(files, ruleBytes, others);
    }
}
