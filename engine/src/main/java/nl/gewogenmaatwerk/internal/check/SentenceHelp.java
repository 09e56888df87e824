package nl.gewogenmaatwerk.internal.check;

import java.util.Map;
import nl.gewogenmaatwerk.internal.parse.Sentences;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/** Tells authors of sentences what to do in sentences, where the check speaks of the rule language. Immutable and thread-safe. */
final class SentenceHelp {

    /** Another text for a problem. @param what what is wrong; the check's own words when it is empty @param help what to do */
    private record Told(Text what, Text help) {}

    private static final Text SAME = Text.same("");

    private static final Map<String, Told> BY_CODE = Map.ofEntries(
            only(
                    "rule-title",
                    "Zet onder de naam één keer `titel \"…\"`, met hoogstens 120 tekens.",
                    "Put `title \"…\"` below the name once, with at most 120 characters."),
            only(
                    "rule-source",
                    "Zet onder de titel `bron` met de code van een bron uit sources.yaml, zoals `bron S12`.",
                    "Put `source` below the title with the code of a source in sources.yaml, such as `source S12`."),
            both(
                    "because-length",
                    "De uitleg na `omdat` is leeg of langer dan 300 tekens.",
                    "The explanation after `because` is empty or longer than 300 characters.",
                    "Schrijf in één of twee zinnen waarom.",
                    "Say why in one or two sentences."),
            only(
                    "no-condition",
                    "Schrijf onder `als` wanneer de regel geldt.",
                    "Write below `when` when the rule holds."),
            only(
                    "no-conclusion",
                    "Schrijf onder `dan` een conclusie, zoals `pleit voor … op grond van …, omdat: …`.",
                    "Write a conclusion below `then`, such as `argue for … on the ground of …, because: …`."),
            both(
                    "negation-without-code",
                    "Deze ontkenning noemt niet over welk kenmerk of gegeven zij gaat.",
                    "This negation does not name the construct or item it is about.",
                    "Noem het kenmerk, of schrijf `voor zover bekend …`.",
                    "Name the construct, or write `as far as is known …`."),
            both(
                    "negation-not-possible",
                    "Dit kan niet ontkend worden: niet gemeten is iets anders dan niet zo.",
                    "This cannot be negated: not measured is not the same as not so.",
                    "Gebruik een zin over een belemmering of over een score van een kenmerk.",
                    "Use a sentence about a barrier or about a score of a construct."),
            both(
                    "negated-count",
                    "Tellen binnen een ontkenning kan niet.",
                    "Counting inside a negation is not possible.",
                    "Draai de telling om: `minder dan` in plaats van een ontkenning met `minstens`.",
                    "Turn the count around: `fewer than` rather than a negation with `at least`."),
            both(
                    "empty-goal",
                    "Deze zin vraagt niets over het doel.",
                    "This sentence asks nothing about the goal.",
                    "Zeg iets over het doel, zoals `het doel is …`.",
                    "Say something about the goal, such as `the goal is …`."),
            both(
                    "no-order",
                    "De waarden in deze zin gaan niet van laag naar hoog.",
                    "The values in this sentence do not go from low to high.",
                    "Gebruik `is`, `is niet`, of noem meer waarden met `of`.",
                    "Use `is`, `is not`, or name more values with `or`."),
            both(
                    "wrong-type",
                    "In deze zin staan een gegeven en een waarde die niet bij elkaar passen.",
                    "This sentence holds an item and a value that do not belong together.",
                    "Kijk in de woordenlijst welke waarden erbij horen.",
                    "See in the vocabulary which values belong to it."),
            both(
                    "unknown-variable",
                    "Deze zin verwijst naar iets dat nergens eerder in de regel staat.",
                    "This sentence refers to something that does not stand earlier in the rule.",
                    "Noem het eerst, in een zin erboven die niet in een groep of ontkenning staat, zoals `een eerdere interventie …`.",
                    "Name it first, in a sentence above that is not in a group or negation, such as `an earlier intervention …`."),
            both(
                    "duplicate-variable",
                    "In deze regel wordt twee keer iets met dezelfde naam genoemd.",
                    "Two things are called by the same name in this rule.",
                    "Noem één eerdere interventie of open vraag per regel, of geef elk een eigen naam.",
                    "Name one earlier intervention or open question per rule, or give each a name of its own."),
            only(
                    "mixed-stages",
                    "Een regel die een oordeel afleidt, leest alleen feiten en leidt alleen af. Maak er twee regels van.",
                    "A rule that derives an appraisal reads facts only and only derives. Make it two rules."),
            only(
                    "too-many-unjoined",
                    "Noem waar het om gaat, tel met `minstens twee …`, of verdeel de voorwaarden over meer regels.",
                    "Name what it is about, count with `at least two …`, or spread the conditions over more rules."),
            only(
                    "too-many-branches",
                    "Noem meer waarden in één zin met `of`, of verdeel de mogelijkheden over meer regels.",
                    "Name several values in one sentence with `or`, or spread the alternatives over more rules."),
            only(
                    "never-matches",
                    "Kijk welke zinnen over hetzelfde gaan, en of de waarden kunnen voorkomen. Geldt het één of het ander? Zet de zinnen dan onder `een van deze geldt:`.",
                    "See which sentences are about the same thing, and whether the values can occur. Is it one or the other? Then put the sentences below `one of these holds:`."),
            only(
                    "confirmed-and-ruled-out",
                    "Schrijf `sluit … uit tenzij aangewezen`, of pleit ertegen met `pleit tegen …`.",
                    "Write `rule out … unless indicated`, or argue against it with `argue against …`."),
            only(
                    "no-code",
                    "Gebruik voor een oordeel letters, cijfers en streepjes, zoals `het oordeel gate-to-work is CLOSED`.",
                    "Use letters, digits and dashes for an appraisal, such as `the appraisal gate-to-work is CLOSED`."));

    private SentenceHelp() {}

    private static Map.Entry<String, Told> only(String code, String nl, String en) {
        return Map.entry(code, new Told(SAME, new Text(nl, en)));
    }

    private static Map.Entry<String, Told> both(String code, String nl, String en, String helpNl, String helpEn) {
        return Map.entry(code, new Told(new Text(nl, en), new Text(helpNl, helpEn)));
    }

    /** A problem as the author of the file reads it. */
    static Problem told(Problem problem) {
        Told told = BY_CODE.get(problem.code());
        if (told == null || !Sentences.areIn(problem.file())) {
            return problem;
        }
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.file(),
                problem.line(),
                problem.column(),
                told.what().equals(SAME) ? problem.what() : told.what(),
                told.help());
    }
}
