package nl.gewogenmaatwerk.internal.wording;

import java.time.LocalDate;
import java.util.Arrays;
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
    PRACTICE("praktijk of wet, geen uitspraak over effect", "practice or law, no claim about its effect"),

    // Rules in words: conditions
    IS("%s is %s", "%s is %s"),
    IS_KNOWN("%s is bekend", "%s is known"),
    IS_NOT_KNOWN("%s is niet bekend", "%s is not known"),
    NOTHING_IN_THE_WAY("bij %s staat niets in de weg", "nothing stands in the way with %s"),
    NOT_KNOWN_THAT_NOTHING(
            "het is niet bekend dat er niets in de weg staat bij %s",
            "it is not known that nothing stands in the way with %s"),
    THERE_IS("er is een %s", "there is %s"),
    THERE_IS_NO("er is geen %s", "there is no %s"),
    COUNT_ONE("er is %s%s %s", "there is %s%s %s"),
    COUNT_MANY("er zijn %s%s %s", "there are %s%s %s"),
    COUNT_CLAUSES("%s%s keer geldt: %s", "%s%s times this holds: %s"),
    NOT_SO("dit is niet zo: %s", "this is not so: %s"),
    NOT_TOGETHER("dit is niet samen zo: %s", "these are not so together: %s"),
    WHERE("%s, waarbij geldt: %s", "%s, where this holds: %s"),
    TWO("%s, en %s", "%s, and %s"),
    EITHER("%s, of %s", "%s, or %s"),
    GROUPED("(%s)", "(%s)"),
    KNOWN("bekende", "known"),
    SCORE("score", "score"),
    SCORES("scores", "scores"),
    SCORE_GAP("verschil tussen klant en professional", "difference between client and professional"),
    SCORE_GAPS("verschillen tussen klant en professional", "differences between client and professional"),
    MEASUREMENT("meting", "measurement"),
    MEASUREMENTS("metingen", "measurements"),
    BARRIER("belemmering", "barrier"),
    BARRIERS("belemmeringen", "barriers"),
    ITEM("gegeven over de situatie", "item of the situation"),
    ITEMS("gegevens over de situatie", "items of the situation"),
    STATUS("status volgens de wet", "statutory status"),
    STATUSES("statussen volgens de wet", "statutory statuses"),
    EARLIER_INTERVENTION("eerdere interventie", "earlier intervention"),
    EARLIER_INTERVENTIONS("eerdere interventies", "earlier interventions"),
    APPRAISAL("oordeel van een regel", "appraisal of a rule"),
    APPRAISALS("oordelen van regels", "appraisals of rules"),
    UNKNOWN_ITEM("onbekend gegeven", "unknown item"),
    UNKNOWN_ITEMS("onbekende gegevens", "unknown items"),
    OTHER("iets ", "something "),
    OF(" van %s", " of %s"),
    FOR(" voor %s", " for %s"),
    ABOUT(" over %s", " about %s"),
    AT(" bij %s", " with %s"),
    WITH(" met %s", " by %s"),
    NAMELY(": %s", ": %s"),
    WITH_SOURCE(" (bron: %s)", " (source: %s)"),
    WITH_VALUE(" (waarde: %s)", " (value: %s)"),
    WITH_KIND(" (%s)", " (%s)"),
    WITH_OUTCOME(" met uitkomst ‘%s’", " with the outcome ‘%s’"),
    MEASURED(", gemeten %s", ", measured %s"),
    STARTED(", begonnen %s", ", started %s"),
    ENDED(", geëindigd %s", ", ended %s"),
    WITHOUT_HELP(" waar nog geen hulp bij is", " without help yet"),
    WITH_HELP(" waar al hulp bij is", " with help under way"),
    STATUS_HOLDS("de status %s geldt", "the status %s holds"),
    STATUS_DOES_NOT_HOLD("de status %s geldt niet", "the status %s does not hold"),
    RULE_HOLDS("de regel %s geldt", "the rule %s holds"),
    RULE_DOES_NOT_HOLD("de regel %s geldt niet", "the rule %s does not hold"),
    SOME_RULE_HOLDS("een van deze regels geldt: %s", "one of these rules holds: %s"),
    NO_RULE_HOLDS("geen van deze regels geldt: %s", "none of these rules holds: %s"),
    SEVERITY_OF("de ernst bij %s", "the severity with %s"),
    START_OF("het begin van %s", "the start of %s"),
    END_OF("het einde van %s", "the end of %s"),
    MEASURING_OF("de meting van %s", "the measuring of %s"),
    THAT_OTHER("dezelfde als eerder genoemd", "the same as named before"),
    THAT_INTERVENTION("diezelfde interventie", "that same intervention"),
    AS_NAMED("wat eerder is genoemd", "what was named before"),

    // Rules in words: conclusions, each after "this"
    ARGUES_FOR("pleit %svoor %s%s (grond: %s)", "argues %sfor %s%s (ground: %s)"),
    ARGUES_AGAINST("pleit %stegen %s%s (grond: %s)", "argues %sagainst %s%s (ground: %s)"),
    STRONGLY("sterk ", "strongly "),
    WEAKLY("zwak ", "weakly "),
    IN_THE_FORM(" in de vorm %s", " in the form %s"),
    MAKES_INDICATED(
            "maakt %s aangewezen, wat de principes ook wegen (grond: %s)",
            "makes %s indicated, whatever the principles weigh (ground: %s)"),
    MAKES_ACUTE("maakt %s nu eerst nodig (grond: %s)", "makes %s needed first, now (ground: %s)"),
    RULES_IT_OUT("sluit %s nu uit (grond: %s)", "rules out %s for now (ground: %s)"),
    RULES_IT_OUT_UNLESS(
            "sluit %s nu uit, tenzij een andere regel het aanwijst (grond: %s)",
            "rules out %s for now, unless another rule indicates it (ground: %s)"),
    GOES_ALONGSIDE("laat %s lopen naast %s (grond: %s)", "lets %s go alongside %s (ground: %s)"),
    ASKS("is een reden om te vragen naar %s", "is a reason to ask about %s"),
    ASKS_THAT("is een reden om daarnaar te vragen", "is a reason to ask about that"),
    ABSTAINS("is een reden om nu niet te wegen", "is a reason not to weigh now"),
    DERIVES("is een tussenoordeel dat andere regels gebruiken", "is an interim appraisal that other rules use"),
    WHOLE_RULE("Als dit zo is: %s. Dan geldt: dit %s.", "When this is so: %s. Then this holds: this %s."),
    AND_THIS("; en dit %s", "; and this %s"),
    RULE_BECAUSE(" Waarom: %s", " Why: %s"),

    // What a fact could be
    FROM_TO("%s tot en met %s", "%s up to %s"),
    WITH_HELP_UNDER_WAY("%s, hulp loopt", "%s, help is under way"),
    NOTHING_TRIED("nog niets geprobeerd", "nothing tried yet"),
    TRIED("%s: %s", "%s: %s"),
    TWICE("twee keer %s", "twice %s"),

    // What would have to be otherwise, each after "als"
    WHAT_IF("als %s", "if %s"),
    BECOMES("%s %s wordt", "%s becomes %s"),
    ANSWER_BECOMES("‘%s’ %s wordt", "‘%s’ becomes %s"),
    BARRIER_BECOMES("de belemmering bij %s %s wordt", "the barrier with %s becomes %s"),
    NOTHING_IN_THE_WAY_ANY_MORE("er bij %s niets meer in de weg staat", "nothing stands in the way with %s any more"),
    HELP_STARTS("er hulp is bij %s", "there is help with %s"),
    HELP_STOPS("er geen hulp meer is bij %s", "there is no more help with %s"),
    AND_HELP("%s met hulp daarbij", "%s with help"),
    TURNS_OUT("blijkt dat %s %s is", "it turns out that %s is %s"),
    TURNS_OUT_ANSWER("blijkt dat het antwoord op ‘%s’ %s is", "it turns out that the answer to ‘%s’ is %s"),
    TURNS_OUT_BARRIER("blijkt dat de belemmering bij %s %s is", "it turns out that the barrier with %s is %s"),
    TURNS_OUT_CLEAR(
            "blijkt dat er bij %s niets in de weg staat", "it turns out that nothing stands in the way with %s");

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

    /** The phrase in both languages, with its blanks filled in. */
    public Text with(Text... blanks) {
        Object[] nl = Arrays.stream(blanks).map(Text::nl).toArray();
        Object[] en = Arrays.stream(blanks).map(Text::en).toArray();
        return new Text(in(Language.NL, nl), in(Language.EN, en));
    }

    /** A date as people write it, the same on every machine. */
    public static String date(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1).in(language) + " " + date.getYear();
    }
}
