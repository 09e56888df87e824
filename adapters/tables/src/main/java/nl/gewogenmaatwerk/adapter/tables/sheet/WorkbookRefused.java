package nl.gewogenmaatwerk.adapter.tables.sheet;

/** A workbook that is not safe to open. Says nothing of what stands in it. */
public final class WorkbookRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it is not. */
    public enum Reason {
        /** It is bigger than its limits. */
        TOO_BIG,
        /** A cell stands outside the sheet. */
        OUTSIDE_SHEET,
        /** A cell refers to a text that is not in the workbook. */
        NO_SUCH_TEXT
    }

    private final Reason reason;
    private final int row;

    /** @param reason why @param row the row, from 1; 0 when the whole file is meant */
    public WorkbookRefused(Reason reason, int row) {
        super(reason.name());
        this.reason = reason;
        this.row = row;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The row, from 1; 0 when the whole file is meant. */
    public int row() {
        return row;
    }
}
