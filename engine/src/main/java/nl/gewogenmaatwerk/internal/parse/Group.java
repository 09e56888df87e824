package nl.gewogenmaatwerk.internal.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line that says how the sentences below it belong together. It ends in a colon. */
enum Group {
    ANY("( ", " or ", " )", "een van deze geldt:", "minstens een van deze geldt:", "one of these holds:"),
    ALL("( ", " and ", " )", "al deze gelden:", "deze gelden samen:", "all of these hold:"),
    NONE("not ( ", " or ", " )", "geen van deze geldt:", "geen van deze gelden:", "none of these holds:"),
    NOT("not ( ", " and ", " )", "het is niet zo dat:", "niet al deze gelden:", "it is not so that:"),
    EXISTS("exists ( ", " and ", " )", "er is iets waarvoor dit geldt:", "dit komt voor:", "there is a case in which:");

    private final String open;
    private final String between;
    private final String close;
    private final List<String> words;

    Group(String open, String between, String close, String... words) {
        this.open = open;
        this.between = between;
        this.close = close;
        this.words = List.of(words);
    }

    /** What stands before the sentences of a group, between them and after them in the rule language. */
    record Signs(String open, String between, String close) {}

    Signs conditions() {
        return new Signs(open, between, close);
    }

    /** The signs for sentences about one fact; empty when those cannot be taken together like this. */
    Optional<Signs> details() {
        return switch (this) {
            case ANY -> Optional.of(new Signs("( ", " || ", " )"));
            case ALL -> Optional.of(new Signs("( ", " && ", " )"));
            default -> Optional.empty();
        };
    }

    /** A group and what stands behind its colon on the same line. */
    record Opened(Group group, String rest) {}

    /** The group that a line opens. */
    static Optional<Opened> of(String line) {
        String plain = line.replace('é', 'e').toLowerCase(Locale.ROOT);
        for (Group group : values()) {
            for (String words : group.words) {
                if (plain.startsWith(words) && plain.length() == line.length()) {
                    return Optional.of(
                            new Opened(group, line.substring(words.length()).strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** All lines that open a group. */
    static List<String> allWords() {
        return Arrays.stream(values()).flatMap(group -> group.words.stream()).toList();
    }
}
