package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is put into the folder of a municipality, and what must come of it. Those that people can read are in
 * {@code src/test/resources/hostile}; those that are big or no text are in {@link HostileBytes}.
 *
 * @param name  what it is
 * @param fate  what must come of it
 * @param code  the problem that must be told; empty when it is accepted
 * @param place where, relative to the folder of the municipality
 * @param into  puts it into the folder of the municipality
 */
record HostileCase(String name, Fate fate, String code, String place, Put into) {

    static final String MUNICIPALITY = "stad";

    /** What must come of it. */
    enum Fate {
        /** A check tells an error. */
        TOLD,
        /** A check is content, a running engine is not. */
        REFUSED,
        /** The command does not know the municipality, a running engine keeps the last good version. */
        GONE,
        /** The rule set works without it, and a warning says so. */
        WARNED,
        /** It only looks hostile. */
        ACCEPTED
    }

    /** Puts something into a folder. */
    @FunctionalInterface
    interface Put {
        void into(Path folder) throws IOException;
    }

    static HostileCase told(String name, String code, String place, Put into) {
        return new HostileCase(name, Fate.TOLD, code, place, into);
    }

    static HostileCase gone(String name, Put into) {
        return new HostileCase(name, Fate.GONE, "rule-set-gone", "", into);
    }

    static HostileCase warned(String name, String code, String place, Put into) {
        return new HostileCase(name, Fate.WARNED, code, place, into);
    }

    static HostileCase accepted(String name, Put into) {
        return new HostileCase(name, Fate.ACCEPTED, "", "", into);
    }

    /** All of them. */
    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        Path texts = Path.of(System.getProperty("hostile.texts", "src/test/resources/hostile"));
        try (var files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(described(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.addAll(HostileBytes.all());
        return all;
    }

    /** The cases that a text describes: {@code === name}, what must come of it, and {@code --- file} with what is in it. */
    private static List<HostileCase> described(Path text) throws IOException {
        List<HostileCase> cases = new ArrayList<>();
        for (String each : Files.readString(text).split("(?m)^=== ")) {
            if (!each.startsWith("#")) {
                cases.add(one(each));
            }
        }
        return cases;
    }

    private static HostileCase one(String text) {
        String[] parts = text.split("(?m)^--- ");
        String[] lines = parts[0].strip().split("\n");
        String[] must = lines[1].split(" ");
        String code = must.length > 1 ? must[1] : "";
        String place = must.length > 2 ? must[2] : "";
        List<String> paths = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            String where = parts[i].substring(0, end);
            String marked = wrapped(where, parts[i].substring(end + 1).replaceFirst("\n+$", "\n"));
            String path = path(where);
            int mark = marked.indexOf('»');
            if (mark >= 0) {
                place = path + ":"
                        + (1
                                + marked.substring(0, mark)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count());
            }
            paths.add(path);
            contents.add(mark < 0 ? marked : marked.substring(0, mark) + marked.substring(mark + 1));
        }
        return new HostileCase(
                lines[0], Fate.valueOf(must[0].toUpperCase(java.util.Locale.ROOT)), code, place, folder -> {
                    for (int i = 0; i < paths.size(); i++) {
                        write(folder.resolve(paths.get(i)), contents.get(i));
                    }
                });
    }

    /** A part of a rule becomes a whole rule. */
    private static String wrapped(String part, String text) {
        return switch (part) {
            case "header" -> rule(text, "    Unknown(code == \"goal.type\")\n", "    abstain(\"Omdat.\");\n");
            case "when" -> rule("", text, "    argueFor(\"JOBS\", PLAIN, \"skill\", \"Omdat.\");\n");
            case "then" -> rule("", "    Score(construct == \"self-efficacy\", value <= 2)\n", text);
            case "als" -> sentences(text, "  pleit voor JOBS op grond van vaardigheden, omdat: Omdat.\n");
            case "dan" -> sentences("  geloof in eigen kunnen is laag\n", text);
            default -> text;
        };
    }

    private static String path(String part) {
        return switch (part) {
            case "header", "when", "then" -> "rules/hostile.drl";
            case "als", "dan" -> "rules/hostile.dslr";
            default -> part;
        };
    }

    static String rule(String header, String when, String then) {
        return "rule \"hostile\"\n    @title(\"Vijandig\") @source(\"DES\")\n" + header + "when\n" + when + "then\n"
                + then + "end\n";
    }

    static String sentences(String when, String then) {
        return "regel \"hostile\"\n  titel \"Vijandig\"\n  bron DES\nals\n" + when + "dan\n" + then + "einde\n";
    }

    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** The place as it is told. */
    String shown() {
        return place.startsWith("/")
                ? place.substring(1)
                : "municipalities/" + MUNICIPALITY + (place.isEmpty() ? "" : "/" + place);
    }
}
