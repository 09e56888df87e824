package nl.gewogenmaatwerk.adapter.cli;

import nl.gewogenmaatwerk.text.Language;

/** A command was given something that it cannot work with. Nothing was done. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message message;
    private final transient Object[] blanks;

    WrongUsage(Message message, Object... blanks) {
        super(message.name());
        this.message = message;
        this.blanks = blanks.clone();
    }

    /** What is wrong. */
    String in(Language language) {
        return message.in(language, blanks);
    }
}
