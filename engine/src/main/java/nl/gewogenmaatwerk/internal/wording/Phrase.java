package nl.gewogenmaatwerk.internal.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/** Every fixed phrase that people read in explanations, in plain Dutch (B1) and in English, in one place. */
public enum Phrase {
    TITLE("Advies voor casus %s, op %s", "Advice for case %s, on %s"),
    RULE_SET("Gemeente %s, regels versie %s (%s)", "Municipality %s, rules version %s (%s)"),
    PEOPLE_DECIDE("Dit is een voorstel; de professional beslist.", "This is a proposal; the professional decides."),

    IN_SHORT("In het kort", "In short"),
    SUPPORT_SHORT("steun %s", "support %s"),
    RULED_OUT_SHORT("Uitgesloten: %s.", "Ruled out: %s."),
    ASK_SHORT("Te vragen: %s.", "To ask: %s."),
    NOTICES_SHORT("Let op: %s.", "Please note: %s."),
    ONE_QUESTION("één vraag", "one question"),
    QUESTIONS("%s vragen", "%s questions"),
    ONE_POINT("één punt", "one point"),
    POINTS("%s punten", "%s points"),
    SEE_BELOW("%s, zie onder", "%s, see below"),

    NO_PROPOSAL("Nu geen voorstel", "No proposal for now"),
    NO_PROPOSAL_WHY(
            "Er is nog te weinig bekend om te wegen, of niets van wat bekend is pleit voor een volgende stap. "
                    + "Dat zegt niets over de klant. Begin met de vragen hieronder; daarna kan het advies opnieuw.",
            "Too little is known to weigh, or nothing that is known argues for a next step. "
                    + "That says nothing about the client. Start with the questions below; then ask for advice again."),

    PROPOSALS("De voorstellen", "The proposals"),
    HOW_TO_READ_SUPPORT(
            "Steun = sterkte (zwak 1, gewoon 2, sterk 3) × het gewicht van de grond in deze gemeente (0 tot 3). "
                    + "Elke grond telt één keer voor en één keer tegen, met de sterkste overweging. Steun gaat over een interventie, nooit over een persoon.",
            "Support = strength (weak 1, plain 2, strong 3) × the weight of the ground in this municipality (0 to 3). "
                    + "Each ground counts once for and once against, by its strongest argument. Support is about an intervention, never about a person."),

    ACUTE_SHORT("eerst nodig", "needed first"),
    CONFIRMED_SHORT("aangewezen", "indicated"),
    ACUTE("Dit kan niet wachten en gaat voor al het andere.", "This cannot wait and comes before anything else."),
    CONFIRMED("Dit is aangewezen, wat de principes ook wegen.", "This is indicated, whatever the principles weigh."),
    WEIGHED("Gewogen met de principes van de gemeente.", "Weighed with the principles of the municipality."),

    WHY("Waarom", "Why"),
    WORKS_ON("Werkt aan", "Works on"),
    PRINCIPLE("Principe", "Principle"),
    SUPPORT("Steun", "Support"),
    NOTHING_COUNTS("0: hier telt geen overweging mee", "0: no argument counts here"),
    APPROACH("Bejegening", "Approach"),
    EVIDENCE("Bewijs", "Evidence"),
    SOURCE("Bron: %s", "Source: %s"),
    REVIEW("Terugkijken op", "Look back on"),
    ABOVE("Boven nummer %s", "Above number %s"),

    ARGUMENTS_FOR("Pleit ervoor", "For it"),
    ARGUMENTS_AGAINST("Pleit ertegen", "Against it"),
    NO_ARGUMENTS_AGAINST("Er is niets bekend dat ertegen pleit.", "Nothing known argues against it."),
    ALONGSIDE("Hiernaast", "Alongside"),

    WEAK("zwak", "weak"),
    PLAIN("gewoon", "plain"),
    STRONG("sterk", "strong"),
    IS_ACUTE("acuut", "acute"),
    CONFIRMS("aangewezen", "indicated"),
    RULES_OUT("sluit uit", "rules out"),
    FOR_VARIANT("voor de vorm %s", "for the form %s"),
    COUNTED_ALREADY("telt niet extra", "adds nothing"),
    WEIGHS_NOTHING("deze grond weegt hier niet mee", "this ground weighs nothing here"),
    FACTS("feiten: %s", "facts: %s"),
    NOT_ASKED("ontbreekt: %s", "missing: %s"),
    PRINCIPLE_AND_RULE("principe %s · regel %s", "principle %s · rule %s"),
    RULE("regel %s", "rule %s"),

    CONSIDERED("Wel overwogen", "Considered as well"),
    CONSIDERED_WHY(
            "Hiervoor waren overwegingen, maar samen steunen ze het niet.",
            "There were arguments for these, but their sum does not support them."),
    RULED_OUT("Uitgesloten en waarom", "Ruled out, and why"),
    TO_ASK("Te vragen", "To ask"),
    BECAUSE("Waarom: %s", "Why: %s"),
    BECAUSE_OF_ALL("Waarom deze vragen: %s", "Why these questions: %s"),
    NOTICES("Let op", "Please note"),
    ALWAYS_POSSIBLE("Altijd ook mogelijk", "Always possible as well"),
    NONE_OF_THESE("Geen van deze voorstellen", "None of these proposals"),
    NO_STEP_NOW("Nu geen volgende stap", "No next step for now"),
    OWN_PROPOSAL("Een eigen voorstel", "A proposal of your own"),
    UNKNOWNS("Nog niet bekend", "Not known yet"),
    UNKNOWN_IS_NOT_NO(
            "Regels wilden dit weten, maar het is niet gevraagd of niet ingevuld. Dat telt nergens als nee:",
            "Rules wanted to know this, but it was not asked or not filled in. Nowhere does that count as no:"),
    FLAGS("statussen volgens de wet", "statutory statuses"),
    ADVICE_ID("Kenmerk %s (engine %s)", "Reference %s (engine %s)"),

    HIGH("sterk onderbouwd", "well established"),
    MEDIUM("redelijk onderbouwd", "fairly established"),
    LOW("zwak onderbouwd", "weakly established"),
    PRACTICE("praktijk of wet, geen uitspraak over effect", "practice or law, no claim about its effect");

    private static final List<Text> MONTHS = List.of(
            new Text("januari", "January"),
            new Text("februari", "February"),
            new Text("maart", "March"),
            new Text("april", "April"),
            new Text("mei", "May"),
            new Text("juni", "June"),
            new Text("juli", "July"),
            new Text("augustus", "August"),
            new Text("september", "September"),
            new Text("oktober", "October"),
            new Text("november", "November"),
            new Text("december", "December"));

    private final Text text;

    Phrase(String nl, String en) {
        text = new Text(nl, en);
    }

    /** The phrase in a language, with its blanks filled in. */
    public String in(Language language, Object... blanks) {
        return blanks.length == 0 ? text.in(language) : String.format(Locale.ROOT, text.in(language), blanks);
    }

    /** A date as people write it, the same on every machine. */
    public static String date(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1).in(language) + " " + date.getYear();
    }
}
