package nl.gewogenmaatwerk.adapter.cli;

/** What a command tells the shell. */
final class ExitCode {
    /** All went well. */
    static final int FINE = 0;

    /** Problems were found in what was read; everything that could be answered was answered. */
    static final int PROBLEMS = 1;

    /** The command was used in a wrong way; nothing was done. */
    static final int USAGE = 2;

    /** The program itself could not finish; what it wrote may not be complete. */
    static final int UNFINISHED = 3;

    private ExitCode() {}
}
