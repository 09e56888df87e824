package nl.gewogenmaatwerk.spi;

import nl.gewogenmaatwerk.text.Text;

/** The journal could not write or read. It says what happened and what to do, never anything of a person. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text what;
    private final transient Text help;

    /**
     * @param code the stable name of this kind of failure, such as {@code journal-unreachable}
     * @param what what happened
     * @param help what to do about it
     */
    public JournalException(String code, Text what, Text help) {
        super(what.en() + " " + help.en());
        this.code = code;
        this.what = what;
        this.help = help;
    }

    /** The stable name of this kind of failure. */
    public String code() {
        return code;
    }

    /** What happened. */
    public Text what() {
        return what;
    }

    /** What to do about it. */
    public Text help() {
        return help;
    }
}
