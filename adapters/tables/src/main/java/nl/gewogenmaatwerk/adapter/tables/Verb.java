package nl.gewogenmaatwerk.adapter.tables;

import static nl.gewogenmaatwerk.adapter.tables.Column.Part.GROUND;
import static nl.gewogenmaatwerk.adapter.tables.Column.Part.INTERVENTION;
import static nl.gewogenmaatwerk.adapter.tables.Column.Part.STRENGTH;
import static nl.gewogenmaatwerk.adapter.tables.Column.Part.VARIANT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.tables.Column.Part;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;

/** What a row of a decision table can conclude, in the words of people. */
enum Verb {
    ARGUE_FOR(
            Set.of(INTERVENTION, STRENGTH, GROUND),
            "pleit voor",
            "pleit ervoor",
            "voor",
            "argues for",
            "argue for",
            "for"),
    ARGUE_AGAINST(
            Set.of(INTERVENTION, STRENGTH, GROUND),
            "pleit tegen",
            "pleit ertegen",
            "tegen",
            "argues against",
            "argue against",
            "against"),
    CONFIRM(Set.of(INTERVENTION, GROUND), "is aangewezen", "aangewezen", "is indicated", "indicated", "confirm"),
    ACUTE(
            Set.of(INTERVENTION, GROUND),
            "is nu eerst nodig",
            "nu eerst nodig",
            "eerst nodig",
            "is needed first",
            "needed first",
            "acute"),
    RULE_OUT(Set.of(INTERVENTION, GROUND), "sluit uit", "sluit nu uit", "uitgesloten", "rules out", "rule out"),
    RULE_OUT_UNLESS_CONFIRMED(
            Set.of(INTERVENTION, GROUND),
            "sluit uit, tenzij aangewezen",
            "sluit uit tenzij aangewezen",
            "rules out, unless indicated",
            "rules out unless indicated"),
    ALONGSIDE(Set.of(INTERVENTION, GROUND), "gaat samen met", "loopt naast", "goes with", "alongside"),
    ASK(Set.of(), "vraag naar", "vraag", "ask about", "ask"),
    ABSTAIN(Set.of(), "weeg niet af", "weeg nu niet", "niet afwegen", "do not weigh", "abstain"),
    DERIVE(Set.of(), "oordeel", "appraisal", "derive");

    /** What a cell says. @param verb the verb @param about what stands after it; may be empty */
    record Spoken(Verb verb, String about) {}

    private final Set<Part> needs;
    private final List<String> phrases;

    Verb(Set<Part> needs, String... phrases) {
        this.needs = needs;
        this.phrases = List.of(phrases);
    }

    /** The verb that a cell names, with what comes after it. */
    static Optional<Spoken> of(String words) {
        String key = Spaces.key(words);
        return Arrays.stream(values())
                .flatMap(verb -> verb.phrases.stream()
                        .filter(phrase -> key.equals(phrase)
                                || verb.hasAbout() && (key.startsWith(phrase + " ") || key.startsWith(phrase + ":")))
                        .map(phrase -> new Said(verb, phrase.length())))
                .max(Comparator.comparing(Said::length))
                .map(said -> new Spoken(said.verb, after(words, said.length)));
    }

    private record Said(Verb verb, int length) {}

    private static String after(String words, int length) {
        String rest = words.substring(length).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }

    /** How people write it. */
    String phrase() {
        return phrases.get(0);
    }

    /** Whether the cell also says about what. */
    boolean hasAbout() {
        return this == ALONGSIDE || this == ASK || this == DERIVE;
    }

    /** The other cells of the row that it needs. */
    Set<Part> needs() {
        return needs;
    }

    /** The other cells of the row that it has no use for. */
    Set<Part> unused() {
        Set<Part> unused = EnumSet.of(INTERVENTION, STRENGTH, GROUND, VARIANT);
        unused.removeAll(needs);
        if (this == ARGUE_FOR) {
            unused.remove(VARIANT);
        }
        return unused;
    }

    /** How each is written, with an example of what comes after it. */
    static List<String> all() {
        return Stream.of(values())
                .map(verb -> switch (verb) {
                    case ALONGSIDE -> verb.phrase() + " …";
                    case ASK -> verb.phrase() + " …";
                    case DERIVE -> verb.phrase() + ": … is …";
                    default -> verb.phrase();
                })
                .toList();
    }
}
