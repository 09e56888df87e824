package nl.gewogenmaatwerk.internal.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can stand in a gap of a sentence. A gap is called by its name, which may end in a digit. */
enum Slot {
    CONSTRUCT("kenmerk", "construct", "kenmerken", "constructs"),
    /** A construct, or the clarity or feasibility of the goal. */
    SCORE("score", "rating", "scores", "ratings"),
    BARRIER("belemmering", "barrier", "belemmeringen", "barriers"),
    SEVERITY("ernst", "severity", "ernsten", "severities"),
    SITUATION("situatie", "situation", "", ""),
    /** A value of the situation that the same sentence names. */
    VALUE("waarde", "value", "waarden", "values"),
    FLAG("status", "flag", "statussen", "flags"),
    GOAL("doel", "goal", "doelen", "goals"),
    DEMAND("vraag", "demand", "vragen", "demands"),
    INTERVENTION("interventie", "intervention", "interventies", "interventions"),
    OUTCOME("uitkomst", "outcome", "uitkomsten", "outcomes"),
    SOURCE("bron", "source", "bronnen", "sources"),
    GROUND("grond", "ground", "", ""),
    STRENGTH("sterkte", "strength", "", ""),
    /** A variant of the intervention that the same sentence names. */
    VARIANT("variant", "form", "", ""),
    /** A group of interventions, or one of them. */
    GROUP("groep", "group", "", ""),
    INSTRUMENT("instrument", "tool", "instrumenten", "tools"),
    LIFE_DOMAIN("leefgebied", "area", "leefgebieden", "areas"),
    /** Anything that can be known about a client. */
    TERM("onbekende", "unknown", "onbekenden", "unknowns"),
    PART("onderdeel", "part", "onderdelen", "parts"),
    /** An appraisal that rules derive, by its code. */
    FACTOR("oordeel", "appraisal", "oordelen", "appraisals"),
    LEVEL("niveau", "level", "niveaus", "levels"),
    NUMBER("getal", "number", "", ""),
    DAY("datum", "date", "", ""),
    /** A name that the author gives to a field, to refer to it further on. */
    NAME("naam", "name", "", ""),
    BECAUSE("omdat", "because", "", "");

    private final String dutch;
    private final String english;
    private final String dutchList;
    private final String englishList;

    Slot(String dutch, String english, String dutchList, String englishList) {
        this.dutch = dutch;
        this.english = english;
        this.dutchList = dutchList;
        this.englishList = englishList;
    }

    /** A gap by its name. @param name the name in the sentence @param slot what fits in it @param list whether several may stand in it */
    record Gap(String name, Slot slot, boolean list) {}

    /** The gap with a name; empty when no gap is called that. */
    static Optional<Gap> gap(String name) {
        String plain = name.replaceFirst("\\d$", "");
        return Arrays.stream(values())
                .filter(slot -> slot.names().anyMatch(plain::equals))
                .findFirst()
                .map(slot -> new Gap(name, slot, plain.equals(slot.dutchList) || plain.equals(slot.englishList)));
    }

    /** All names of gaps. */
    static List<String> allNames() {
        return Arrays.stream(values()).flatMap(Slot::names).toList();
    }

    private Stream<String> names() {
        return Stream.of(dutch, dutchList, english, englishList).filter(name -> !name.isEmpty());
    }

    /** What people call it. */
    String inDutch() {
        return dutch;
    }

    /** What people call it in English. */
    String inEnglish() {
        return english;
    }
}
