package nl.gewogenmaatwerk.adapter.tables.sheet;

/**
 * How big a workbook may be once it is unzipped. Immutable.
 *
 * @param unzipped      the most bytes that all parts together may have
 * @param ratio         how many times bigger than the file the parts may be
 * @param atAnyRatio    the bytes up to which that says nothing: spreadsheets are full of repetition
 * @param parts         the most parts
 */
public record WorkbookLimits(long unzipped, long ratio, long atAnyRatio, int parts) {

    /** The limits of an export: 100 MB, 200 times the file from 10 MB on, 1,000 parts. */
    public static final WorkbookLimits EXPORT = new WorkbookLimits(100_000_000, 200, 10_000_000, 1_000);

    /** The most bytes that may come out of a file of so many bytes. */
    long unzippedFrom(long zipped) {
        return Math.min(unzipped, Math.max(atAnyRatio, zipped * ratio));
    }
}
