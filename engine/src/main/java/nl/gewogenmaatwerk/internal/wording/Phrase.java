package nl.gewogenmaatwerk.internal.wording;

import java.util.Arrays;
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

    // How firmly a proposal stands
    STANDS("Hoe vast dit staat", "How firmly it stands"),
    STANDS_FIRST("Dit blijft vooraan staan, wat er ook nog bekend wordt.", "This stays first, whatever becomes known."),
    STANDS_LATER(
            "Dit blijft een voorstel na een ander, wat er ook nog bekend wordt.",
            "This stays a proposal after another one, whatever becomes known."),
    FIRMNESS_NOT_WORKED_OUT(
            "Hoe vast de voorstellen staan, is niet uitgezocht: dat is met deze regels en deze gegevens te veel werk.",
            "How firmly the proposals stand was not worked out: with these rules and these facts that is too much work."),
    STANDS_ON_ANSWERS("Dit hangt af van wat nog niet bekend is:", "This depends on what is not known yet:"),
    STANDS_ON_ANSWERS_TOGETHER(
            "Geen antwoord alleen verandert dit; meer antwoorden samen misschien wel.",
            "No single answer changes this; several answers together might."),
    STANDS_ON_STEPS(
            "Eén bekend feit, één stap anders, verandert dit al:",
            "One known fact, one step different, is enough to change this:"),
    STANDS_ON_NO_STEP(
            "Dit blijft zo als één bekend feit één stap anders is.",
            "This stays so when one known fact is one step different."),
    SUPPORT_BETWEEN(
            "De steun blijft tussen %s en %s, wat er ook nog bekend wordt.",
            "The support stays between %s and %s, whatever becomes known."),
    SUPPORT_STAYS("De steun blijft %s, wat er ook nog bekend wordt.", "The support stays %s, whatever becomes known."),
    TURN("%s: bij ‘%s’ %s.", "%s: with ‘%s’ %s."),
    TURN_FROM("%s: nu ‘%s’; bij ‘%s’ %s.", "%s: now ‘%s’; with ‘%s’ %s."),
    TURNS_FIRST("komt dit vooraan te staan", "this comes first"),
    TURNS_LATER("komt dit na %s", "this comes after %s"),
    TURNS_AWAY("is dit geen voorstel; vooraan staat dan %s", "this is no proposal; first is then %s"),
    TURNS_SILENT("is er geen voorstel", "there is no proposal"),
    AND_MORE("en nog %s", "and %s more"),

    // Why not
    CASE("Casus %s, op %s", "Case %s, on %s"),
    WHY_NOT_TITLE("Waarom niet, of niet vooraan: %s", "Why not, or not first: %s"),
    ACCOMPANIES("Dit loopt mee naast nummer %s, %s. Waarom: %s", "This goes alongside number %s, %s. Why: %s"),
    WHY_NOT_BY_ITSELF("Waarom het zelf geen voorstel is:", "Why it is no proposal by itself:"),
    IS_FIRST("Dit is het eerste voorstel.", "This is the first proposal."),
    IS_RULED_OUT(
            "Dit is uitgesloten. Zolang dat zo is, telt niet mee wat ervoor pleit.",
            "This is ruled out. As long as that is so, what argues for it does not count."),
    IS_OUTWEIGHED(
            "Dit is wel een voorstel: nummer %s, met steun %s. Hieronder staat wat erboven staat, en wat de doorslag gaf.",
            "This is a proposal: number %s, with support %s. Below is what stands above it, and what decided."),
    IS_NOT_SUPPORTED(
            "Wat ervoor pleit, weegt niet op tegen wat ertegen pleit. De steun is %s; een voorstel heeft meer dan 0.",
            "What argues for it does not outweigh what argues against it. Its support is %s; a proposal has more than 0."),
    WEIGHS_NOTHING_HERE(
            "Er pleit wel iets voor, maar op gronden die in deze gemeente niet meewegen. De steun is %s; een voorstel heeft meer dan 0.",
            "Something argues for it, but on grounds that weigh nothing in this municipality. Its support is %s; a proposal has more than 0."),
    NOTHING_ARGUES(
            "Niets van wat nu bekend is, pleit hiervoor. Dat zegt niets over de klant.",
            "Nothing that is known now argues for this. That says nothing about the client."),
    NO_RULE_ARGUES(
            "Deze gemeente heeft geen regel die hiervoor kan pleiten.",
            "This municipality has no rule that could argue for this."),
    IS_NOT_OFFERED("Deze gemeente biedt dit niet aan.", "This municipality does not offer this."),
    WOULD_FIT(
            "Als de gemeente het aanbood, was het wel een voorstel. Bespreek wat hetzelfde kan bereiken.",
            "If the municipality offered it, it would be a proposal. Discuss what could achieve the same."),
    WOULD_NOT_FIT(
            "Ook als de gemeente het aanbood, was het nu geen voorstel.",
            "Even if the municipality offered it, it would be no proposal now."),
    WAITS_FOR_SAFETY(
            "Veiligheid gaat voor: %s staat nu alleen. Bespreek dit eerst met een collega; daarna kan het advies opnieuw.",
            "Safety comes first: %s stands alone now. Discuss this with a colleague first; then ask for advice again."),
    IS_NOT_WEIGHED(
            "De principes zijn nu niet gewogen. Wat gewogen moet worden, is dus nog geen voorstel, en dit ook niet.",
            "The principles were not weighed. What must be weighed is no proposal yet, and neither is this."),
    RULED_OUT_BY("Wat dit uitsluit", "What rules this out"),
    OTHER_ARGUMENTS("Wat er verder voor en tegen pleit", "What else argues for and against it"),
    ALL_ARGUMENTS("Wat ervoor en ertegen pleit", "What argues for and against it"),
    NOT_WEIGHED_BECAUSE("Waarom niet is gewogen", "Why nothing was weighed"),
    STANDS_ABOVE("Wat erboven staat", "What stands above it"),
    DECIDER("Doorslag", "Decided by"),
    DECIDED_BY_TIER(
            "acuut gaat voor aangewezen, en aangewezen voor gewogen",
            "acute comes before indicated, and indicated before weighed"),
    DECIDED_BY_URGENCY("wat het eerst nodig is", "what is needed first"),
    DECIDED_BY_SUPPORT("meer steun", "more support"),
    DECIDED_BY_PRINCIPLE(
            "gelijke steun; dan telt het principe dat de gemeente vooropzet",
            "equal support; then the principle counts that the municipality puts first"),
    DECIDED_BY_CATALOGUE(
            "gelijk in alles; dan telt de volgorde van de catalogus, en die zegt niets over de klant",
            "equal in everything; then the order of the catalogue counts, which says nothing about the client"),
    AGAINST_OTHER("%s tegen %s", "%s against %s"),
    PER_GROUND("Per grond", "Per ground"),
    BALANCE("%s: %s tegen %s (principe %s)", "%s: %s against %s (principle %s)"),
    NEAREST_RULES("Wat ervoor zou kunnen pleiten", "What could argue for it"),
    HOW_TO_READ_NEAREST(
            "De regels die er het dichtst bij zijn. ‘Nog niet bekend’ is iets anders dan ‘klopt niet’.",
            "The rules that come nearest. ‘Not known yet’ is something else than ‘does not hold’."),
    WOULD_ARGUE("Pleit dan voor", "Then for it"),
    WOULD_CONFIRM("Dan aangewezen", "Then indicated"),
    WOULD_BE_ACUTE("Dan acuut", "Then acute"),
    CONDITIONS("Voorwaarden", "Conditions"),
    CONDITIONS_FAIL("%s klopt niet", "%s does not hold"),
    CONDITIONS_FAIL_MORE("%s kloppen niet", "%s do not hold"),
    CONDITIONS_UNKNOWN("%s nog niet bekend", "%s not known yet"),
    CONDITIONS_HOLD("%s klopt", "%s holds"),
    CONDITIONS_HOLD_MORE("%s kloppen", "%s hold"),
    NEEDED("nodig: %s", "needed: %s"),
    HOLDS("klopt", "holds"),
    HOLDS_NOT("klopt niet", "does not hold"),
    IS_UNKNOWN("nog niet bekend", "not known yet"),
    KNOWN_OF_IT("wel bekend", "known"),

    // What if
    WHAT_IF_TITLE("Wat als: %s", "What if: %s"),
    NOW_FIRST("Dit is nu al het eerste voorstel.", "This is the first proposal already."),
    NOW_LATER("Dit is nu een voorstel, na een ander.", "This is a proposal now, after another one."),
    NOW_NOT_PROPOSED("Dit is nu geen voorstel.", "This is no proposal now."),
    PERSPECTIVE(
            "Wat hieronder staat, is een perspectief, geen eis. Bekeken is alleen wat de klant of de gemeente kan veranderen: "
                    + "hoogstens %s dingen tegelijk, en zo weinig mogelijk.",
            "What follows is a perspective, not a demand. Only what the client or the municipality can change was looked at: "
                    + "at most %s things together, and as few as possible."),
    WAYS_FIRST("Zo zou dit vooraan komen te staan", "This is how it would come first"),
    WAYS_PROPOSED("Zo zou dit een voorstel worden", "This is how it would become a proposal"),
    WAY_FIRST("Dit komt vooraan te staan %s.", "This comes first %s."),
    WAY_PROPOSED("Dit wordt een voorstel %s.", "This becomes a proposal %s."),
    SAME_WAYS("Op dezelfde manieren als hierboven.", "In the same ways as above."),
    PROPOSED_ALREADY("Dat is het nu al.", "It is one already."),
    NO_WAY_FIRST(
            "Niet met wat de klant of de gemeente kan veranderen: ook als daarvan tot %s dingen tegelijk anders zijn, komt dit niet vooraan te staan.",
            "Not with what the client or the municipality can change: even with up to %s of those things different it does not come first."),
    NO_WAY_PROPOSED(
            "Niet met wat de klant of de gemeente kan veranderen: ook als daarvan tot %s dingen tegelijk anders zijn, wordt dit geen voorstel.",
            "Not with what the client or the municipality can change: even with up to %s of those things different it becomes no proposal."),
    NO_WAY_ANYBODY_WANTS(
            "Dat kan alleen als iets minder gunstig wordt.", "That is only so when something becomes less favourable."),
    ONLY_EXPLAINS(
            "Alleen ter uitleg van de regels; niemand hoeft dit na te streven:",
            "Only to explain the rules; nobody need aim for this:"),
    NOW_IS("nu: %s", "now: %s"),
    FACT_NOW("%s: %s", "%s: %s"),

    // What to ask next
    ASK_NEXT_TITLE("Wat nu te vragen", "What to ask next"),
    FIRST_NOW("Vooraan staat nu: %s.", "First now: %s."),
    NONE_FIRST_NOW("Er is nu nog geen voorstel.", "There is no proposal yet."),
    NOTHING_TO_ASK(
            "Geen vraag kan het advies nog veranderen. U weet genoeg voor deze stap.",
            "No question can change the advice any more. You know enough for this step."),
    NOTHING_ALONE("Geen antwoord alleen verandert het advies.", "No single answer changes the advice."),
    TELLING("Vragen die het advies kunnen veranderen", "Questions that can change the advice"),
    HOW_TO_ASK(
            "Wat het meest uitmaakt, staat bovenaan. U kiest wat u vraagt, en hoe.",
            "What matters most comes first. You choose what to ask, and how."),
    ASKS_ABOUT("Gaat over", "About"),
    CHANGES("Verandert", "Changes"),
    CHANGES_FIRST(
            "%s van de %s antwoorden veranderen het eerste voorstel", "%s of %s answers change the first proposal"),
    CHANGES_FIRST_ONE(
            "1 van de %s antwoorden verandert het eerste voorstel", "1 of %s answers changes the first proposal"),
    GIVES_FIRST("%s van de %s antwoorden geven een eerste voorstel", "%s of %s answers give a first proposal"),
    GIVES_FIRST_ONE("1 van de %s antwoorden geeft een eerste voorstel", "1 of %s answers gives a first proposal"),
    CHANGES_REST("%s veranderen alleen wat er verder wordt voorgesteld", "%s change only what else is proposed"),
    CHANGES_REST_ONE("1 verandert alleen wat er verder wordt voorgesteld", "1 changes only what else is proposed"),
    CHANGES_REST_OF(
            "%s van de %s antwoorden veranderen wat er verder wordt voorgesteld",
            "%s of %s answers change what else is proposed"),
    CHANGES_REST_OF_ONE(
            "1 van de %s antwoorden verandert wat er verder wordt voorgesteld",
            "1 of %s answers changes what else is proposed"),
    OUTCOME("bij ‘%s’ %s", "with ‘%s’ %s"),
    OUTCOME_FIRST("komt %s vooraan", "%s comes first"),
    OUTCOME_SAME("blijft %s vooraan", "%s stays first"),
    OUTCOME_NONE("is er geen voorstel", "there is no proposal"),
    OUTCOME_ADDED("erbij: %s", "added: %s"),
    OUTCOME_DROPPED("niet meer: %s", "no longer: %s"),
    TOGETHER("Vragen die alleen samen iets kunnen veranderen", "Questions that can change something only together"),
    TOGETHER_WHY(
            "Eén antwoord hierop verandert niets. Vraag dit pas als het voor het gesprek nodig is.",
            "One answer to these changes nothing. Ask them only when the conversation needs it."),
    NEED_NOT_ASK(
            "Dit hoeft u niet te vragen: het kan het advies niet veranderen",
            "You need not ask this: it cannot change the advice"),
    NEED_NOT_ASK_WHY(
            "Vraag en bewaar alleen wat nodig is voor het doel (doelbinding en minimale gegevensverwerking: AVG, artikel 5, lid 1, onder b en c).",
            "Ask and keep only what the purpose needs (purpose limitation and data minimisation: GDPR (AVG), article 5(1)(b) and (c))."),

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
    MONTHS_AGO(", %s maanden geleden", ", %s months ago"),
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

    // What a fact could be
    FROM_TO("%s tot en met %s", "%s up to %s"),
    WITH_HELP_UNDER_WAY("%s, hulp loopt", "%s, help is under way"),
    NOTHING_TRIED("nog niets geprobeerd", "nothing tried yet"),
    TRIED("%s: %s", "%s: %s"),
    TWICE("twee keer %s", "twice %s"),

    // What would have to be otherwise, each after "als"
    WHAT_IF("als %s", "if %s"),
    BECOMES("‘%s’ %s wordt", "‘%s’ becomes %s"),
    BARRIER_BECOMES("de belemmering bij %s %s wordt", "the barrier with %s becomes %s"),
    NOTHING_IN_THE_WAY_ANY_MORE("er bij %s niets meer in de weg staat", "nothing stands in the way with %s any more"),
    HELP_STARTS("er hulp is bij %s", "there is help with %s"),
    HELP_STOPS("er geen hulp meer is bij %s", "there is no more help with %s"),
    AND_HELP("%s met hulp daarbij", "%s with help"),
    TURNS_OUT("blijkt dat ‘%s’ %s is", "it turns out that ‘%s’ is %s"),
    TURNS_OUT_ANSWER("blijkt dat het antwoord op ‘%s’ %s is", "it turns out that the answer to ‘%s’ is %s"),
    TURNS_OUT_BARRIER("blijkt dat de belemmering bij %s %s is", "it turns out that the barrier with %s is %s"),
    TURNS_OUT_CLEAR(
            "blijkt dat er bij %s niets in de weg staat", "it turns out that nothing stands in the way with %s"),

    // Why not: what is known, and not known, about what a rule looks at
    NO_BARRIERS("er is geen belemmering genoemd", "no barrier was mentioned"),
    NO_STATUSES("er is geen status volgens de wet genoemd", "no statutory status was mentioned"),
    NEVER_APPRAISED("geen enkele regel geeft dit oordeel", "no rule gives this appraisal"),
    NOT_MEASURED("%s: %s (niet gemeten)", "%s: %s (not measured)"),
    NOTHING_MEASURED("leefgebieden (niet gemeten)", "areas of life (not measured)"),
    NOT_DATED("%s: %s is niet bekend", "%s: %s is not known"),
    NOT_SEEN_BY_BOTH(
            "%s (niet door de klant en de professional allebei ingeschat)",
            "%s (not rated by both the client and the professional)"),
    SEEN_ALIKE(
            "%s: de klant en de professional zien dit ongeveer hetzelfde",
            "%s: the client and the professional see this about the same"),

    // Two rule sets compared: what they differ in
    IF_CLAUSE("als %s", "if %s"),
    THEN_CLAUSE("dit %s", "this %s"),
    CAUSE_PRINCIPLE_ORDER("de volgorde van de principes", "the order of the principles"),
    CAUSE_OFFER("het aanbod van ‘%s’", "whether ‘%s’ is offered"),
    CAUSE_NUMBER("het getal ‘%s’", "the number ‘%s’"),
    CAUSE_CATALOGUE("de catalogus", "the catalogue"),
    CAUSE_VOCABULARY("wat over een klant bekend kan zijn", "what can be known about a client"),
    CAUSE_WORDING("alleen de woorden van regels, niet wat ze doen", "only the words of rules, not what they do"),
    CAUSE_TOGETHER("meer verschillen samen", "several differences together"),
    OFFERED_HERE("wordt aangeboden", "is offered"),
    NOT_OFFERED_HERE("wordt niet aangeboden: %s", "is not offered: %s"),
    SINCE_DAY("%s sinds %s", "%s since %s"),

    // Two rule sets compared: the report
    COMPARISON_TITLE("Twee sets regels vergeleken", "Two sets of rules compared"),
    COMPARED_SIDE("%s: %s, regels versie %s (%s)", "%s: %s, rules version %s (%s)"),
    ABOUT_RULES(
            "Dit gaat over regels, niet over mensen. Over elk advies beslist de professional.",
            "This is about rules, not about people. The professional decides on every advice."),
    SAME_RULES("De regels van A en B doen precies hetzelfde.", "The rules of A and B do exactly the same."),
    NOBODY_DIFFERS(
            "De regels verschillen, maar geen enkele klant krijgt een ander advies.",
            "The rules differ, but no client gets another advice."),
    IN_FILE("In uw bestand", "In your file"),
    IN_GENERATED("Voorbeelden", "Made up"),
    NO_FILE("geen klanten gegeven", "no clients given"),
    CLIENTS_COMPARED("%s vergeleken: %s", "%s compared: %s"),
    ALL_THE_SAME("allemaal hetzelfde advies", "all the same advice"),
    SAME_ADVICE("%s keer hetzelfde advies", "%s times the same advice"),
    FIRST_DIFFERS("%s keer een ander eerste voorstel", "%s times another first proposal"),
    LIST_DIFFERS("%s keer een andere lijst", "%s times another list"),
    ORDER_DIFFERS("%s keer alleen een andere volgorde", "%s times only another order"),
    ONE_CLIENT("1 klant", "1 client"),
    CLIENTS("%s klanten", "%s clients"),
    NOT_COMPARED("Niet vergeleken", "Not compared"),
    REFUSED_CLIENTS("%s %s: %s gaf geen advies (%s)", "%s %s: %s gave no advice (%s)"),
    BOTH_SIDES("A en B", "A and B"),
    WHAT_IS_GENERATED(
            "De voorbeelden zijn bedachte klanten, gemaakt uit de regels van A en B: precies op de grens van een voorwaarde, of willekeurig. "
                    + "Zo komt ook een verschil boven dat geen klant in uw bestand laat zien. Hun aantal zegt niets over hoe vaak iets voorkomt.",
            "The made-up clients are made out of the rules of A and B: exactly on the edge of a condition, or out of chance. "
                    + "So a difference that no client in your file shows is found as well. Their number says nothing about how often something happens."),
    WHAT_LIST_IS(
            "Een andere lijst: het eerste voorstel is gelijk, maar er wordt iets anders voorgesteld of uitgesloten, of er hoort iets anders naast een voorstel.",
            "Another list: the first proposal is the same, but something else is proposed or ruled out, or something else goes alongside a proposal."),
    WHAT_MAKES_IT("Waardoor het verschilt", "What makes the difference"),
    HOW_ATTRIBUTED(
            "Elke klant telt bij één verschil: dat wat het advies het verst naar de andere kant brengt als alleen dat verschil wordt overgenomen, van A naar B en van B naar A.",
            "Each client counts with one difference: the one that takes the advice furthest to the other side when only that difference is adopted, from A to B and from B to A."),
    NOT_SHOWN("Ook anders, maar bij geen klant te zien", "Different as well, but no client shows it"),
    NOT_SHOWN_WHY(
            "Deze verschillen veranderen geen advies, niet in uw bestand en niet bij de voorbeelden.",
            "These differences change no advice, not in your file and not for the made-up clients."),
    RULE_ENTRY("Regel ‘%s’", "Rule ‘%s’"),
    PRINCIPLE_ENTRY("Principe ‘%s’", "Principle ‘%s’"),
    PRINCIPLES_ENTRY("Principe ‘%s’ bij A, ‘%s’ bij B", "Principle ‘%s’ with A, ‘%s’ with B"),
    NO_PRINCIPLE_AT("Principe ‘%s’, alleen bij %s", "Principle ‘%s’, only with %s"),
    STANDS_AT("Plaats", "Place"),
    PLACE_AT("%s: %s", "%s: %s"),
    WHAT_DIFFERS("Verschil", "Difference"),
    RULE_ONLY_AT("deze regel heeft alleen %s", "only %s has this rule"),
    RULE_SWITCHED_OFF("%s heeft deze regel uitgezet", "%s switched this rule off"),
    RULE_CHANGED("deze regel is bij A en B anders", "this rule differs between A and B"),
    ONLY_AT("alleen bij %s: %s", "only with %s: %s"),
    GROUND_WEIGHS("de grond ‘%s’ weegt %s bij A en %s bij B", "the ground ‘%s’ weighs %s with A and %s with B"),
    SETTING_AT("bij %s: %s", "with %s: %s"),
    NOTHING_OF_ITS_OWN("niets anders", "nothing of its own"),
    MATTERS_ALSO("speelt mee bij nog %s", "matters for %s more"),
    EXAMPLE_CLIENT("Klant", "Client"),
    EXAMPLE_CASE("casus %s", "case %s"),
    EXAMPLE_GENERATED("%s (bedacht, geen echt mens)", "%s (made up, not a real person)"),
    WHAT_IS_KNOWN("Feiten", "Facts"),
    FIRST_AT("Eerst bij %s", "First with %s"),
    SUPPORTED("%s, steun %s", "%s, support %s"),
    NO_FIRST("nu geen voorstel", "no proposal for now"),
    ALSO_MOVED("Ook anders", "Also different"),
    IN_THE_LIST("In de lijst", "In the list"),
    MOVED_FROM_TO("%s: bij A %s; bij B %s", "%s: with A %s; with B %s"),
    PLACE_PROPOSED("voorstel %s", "proposal %s"),
    PLACE_CONSIDERED("overwogen maar niet voorgesteld", "considered but not proposed"),
    PLACE_RULED_OUT("uitgesloten", "ruled out"),
    PLACE_ABSENT("niet genoemd", "not mentioned"),
    PLACE_ALONGSIDE("naast %s", "alongside %s"),
    ALSO_ALONGSIDE("%s en naast %s", "%s and alongside %s"),
    WHY_IT_DIFFERS("Waardoor", "Because"),
    SUPPORTS_CHANGE("steun voor %s: %s bij A, %s bij B", "support for %s: %s with A, %s with B"),
    REASON_FOR("voor %s: %s", "for %s: %s"),
    REASON_AGAINST("tegen %s: %s", "against %s: %s"),
    REASON_RULES_OUT("sluit %s uit: %s", "rules out %s: %s"),
    ENOUGH("Dit verschil alleen is hier al genoeg.", "This difference alone is enough here."),
    NOT_ENOUGH(
            "Dit verschil alleen is hier niet genoeg, maar het scheelt het meest.",
            "This difference alone is not enough here, but it does the most."),
    ALSO_BY("Speelt ook mee: %s.", "Matters as well: %s."),
    COMPARED_BY("Engine %s", "Engine %s"),

    // What came of trying scenarios
    AN_ADVICE("een advies", "an advice"),
    NO_ADVICE_AT_ALL("er is geen advies", "there is no advice"),
    EXPECT_PROPOSALS("er zijn voorstellen", "there are proposals"),
    EXPECT_ABSTENTION("er is geen voorstel", "there is no proposal"),
    EXPECT_FIRST("eerst %s", "%s first"),
    EXPECT_NOT_FIRST("%s niet als eerste", "%s not first"),
    EXPECT_ONLY("bij de eerste drie alleen %s", "among the first three only %s"),
    EXPECT_PROPOSED("%s is een voorstel", "%s is a proposal"),
    EXPECT_NOT_PROPOSED("%s is geen voorstel", "%s is no proposal"),
    EXPECT_RULED_OUT("%s is uitgesloten", "%s is ruled out"),
    EXPECT_ALONGSIDE("%s staat naast een voorstel", "%s goes alongside a proposal"),
    EXPECT_PRINCIPLE("leidend principe %s", "leading principle %s"),
    EXPECT_VARIANT("de vorm %s", "the form %s"),
    EXPECT_QUESTION("een vraag over %s", "a question about %s"),
    CAME_NOTHING("er is geen voorstel", "there is no proposal"),
    CAME_FIRST("eerst %s", "%s first"),
    CAME_AT("%s staat op plaats %s", "%s stands at place %s"),
    CAME_NOT_PROPOSED("%s is geen voorstel", "%s is no proposal"),
    CAME_NOT_RULED_OUT("%s is niet uitgesloten", "%s is not ruled out"),
    CAME_NOT_ALONGSIDE("%s staat nergens naast", "%s goes alongside nothing"),
    CAME_PRINCIPLE("leidend principe %s", "leading principle %s"),
    CAME_VARIANT("de vorm %s", "the form %s"),
    CAME_NO_VARIANT("geen bepaalde vorm", "no form in particular"),
    CAME_NO_QUESTION("geen vraag over %s", "no question about %s"),
    REASON_ACUTE("%s is nu eerst nodig: %s", "%s is needed first: %s"),
    REASON_CONFIRMS("%s is aangewezen: %s", "%s is indicated: %s"),
    REASON_SUPPORTS("pleit voor %s: %s (steun %s)", "argues for %s: %s (support %s)"),
    REASON_OPPOSES("pleit tegen %s: %s (steun %s)", "argues against %s: %s (support %s)"),
    REASON_OUT("sluit %s uit: %s", "rules out %s: %s"),
    REASON_OUTWEIGHED(
            "%s staat op plaats %s met steun %s; %s staat vooraan met steun %s",
            "%s stands at place %s with support %s; %s stands first with support %s"),
    REASON_NOT_SUPPORTED(
            "wat voor %s pleit, weegt niet genoeg: steun %s", "what argues for %s does not outweigh: support %s"),
    REASON_NOTHING_ARGUED("niets pleit voor %s", "nothing argues for %s"),
    REASON_NEAREST("het dichtst bij komt deze regel, maar: %s", "this rule comes nearest, but: %s"),
    REASON_TRUE_ALREADY(
            "deze regel geldt wel, maar het komt niet in het advies",
            "this rule holds, but it does not reach the advice"),
    REASON_NOT_OFFERED("%s wordt hier niet aangeboden: %s", "%s is not offered here: %s"),
    REASON_WAITS("%s wacht: eerst komt %s", "%s waits: %s comes first"),
    REASON_NOT_WEIGHED("er is niet gewogen: %s", "nothing was weighed: %s"),
    REASON_NOTHING_AT_ALL(
            "niets van wat bekend is, leidt tot een voorstel", "nothing that is known leads to a proposal"),
    REASON_CONTRIBUTES("%s draagt %s bij (regels %s)", "%s contributes %s (rules %s)"),
    NO_RULE_RULES_OUT("er is geen regel die dit kan uitsluiten", "there is no rule that can rule this out"),
    NO_RULE_ALONGSIDE(
            "er is geen regel die dit ergens naast zet", "there is no rule that puts this alongside anything"),
    NO_RULE_ASKS("er is geen regel die dit vraagt", "there is no rule that asks this"),
    ALREADY_KNOWN("%s is al bekend, of geen regel kijkt ernaar", "%s is known already, or no rule looks at it"),
    IS_NOT_SO("het klopt niet dat: %s", "it is not so that: %s"),
    IS_NOT_TOLD("niet bekend is of: %s", "it is not known whether: %s"),
    NOT_KNOWN_WHETHER("het is niet bekend of dit zo is", "it is not known whether this is so"),

    TEST_TITLE("Proef met de scenario's van %s", "Trial with the scenarios of %s"),
    NO_SCENARIOS("Er zijn geen scenario's: er is niets geprobeerd.", "There are no scenarios: nothing was tried."),
    ALL_AS_EXPECTED("Scenario's: %s, allemaal zoals verwacht.", "Scenarios: %s, all as expected."),
    SOME_AS_EXPECTED("Scenario's: %s zoals verwacht, %s niet.", "Scenarios: %s as expected, %s not."),
    FILES_WITH_ERRORS(
            "Fouten in bestanden met scenario's of klanten: %s. Los die op; wat fout is, telt niet mee.",
            "Errors in files of scenarios or clients: %s. Solve them; what is wrong does not count."),
    COVERAGE_OWN(
            "Eigen regels: scenario's tonen %s%% (%s van %s uitkomsten).",
            "Own rules: scenarios show %s%% (%s of %s outcomes)."),
    COVERAGE_FRAMEWORK("Regels van het raamwerk: %s%% (%s van %s).", "Rules of the framework: %s%% (%s of %s)."),
    THRESHOLD_OWN(
            "De gemeente vraagt minstens %s%% van de eigen regels: %s.",
            "The municipality asks at least %s%% of its own rules: %s."),
    THRESHOLD_ALL(
            "De gemeente vraagt minstens %s%% van alle regels: %s.",
            "The municipality asks at least %s%% of all rules: %s."),
    ENOUGH_SHOWN("gehaald", "reached"),
    TOO_LITTLE_SHOWN("niet gehaald", "not reached"),
    NOT_AS_EXPECTED("Niet zoals verwacht", "Not as expected"),
    RULE_OR_SCENARIO(
            "De regel of het voorbeeld: een van de twee klopt niet. Beslis samen welke.",
            "The rule or the example: one of the two is wrong. Decide together which."),
    EXPECTED("Verwacht", "Expected"),
    CAME("Kwam", "Came"),
    CAME_BECAUSE("Waardoor", "Because"),
    NOT_SHOWN_YET("Wat nog geen scenario laat zien", "What no scenario shows yet"),
    NOT_SHOWN_YET_FRAMEWORK("Hetzelfde voor de regels van het raamwerk", "The same for the rules of the framework"),
    OUTCOMES_EXPLAINED(
            "Een voorwaarde kan waar, onwaar of onbekend zijn. Bij elk staat wat er dan aan de hand is.",
            "A condition can be true, false or unknown. Beside each stands what is the case then."),
    NEVER_ARGUED("deze regel geldt in geen enkel scenario", "this rule holds in no scenario"),
    OUTCOME_TRUE("waar", "true"),
    OUTCOME_FALSE("onwaar", "false"),
    OUTCOME_UNKNOWN("onbekend", "unknown"),
    NO_EXAMPLE_FOUND("geen voorbeeld gevonden; misschien kan dit niet", "no example found; perhaps this cannot be"),
    AND_MORE_RULES(
            "En nog %s regels. Met --coverage ziet u alles.", "And %s more rules. See all of it with --coverage."),
    ALL_SHOWN("De scenario's laten alles zien wat kan.", "The scenarios show all that can be."),
    EXAMPLES_OFFERED(
            "Voor wat geen scenario laat zien, ook van het raamwerk, zijn er %s voorbeeldklanten. Met --write-clients MAP krijgt u die als bestand.",
            "For what no scenario shows, of the framework as well, there are %s example clients. Get them as files with --write-clients FOLDER.");

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
}
