package nl.gewogenmaatwerk.adapter.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/** Every fixed text on the pages, in plain Dutch (B1) and in English. */
enum Label {
    SKIP("Naar de inhoud", "Skip to content"),
    MENU("Pagina’s van dit regelboek", "Pages of this rule book"),
    ON_THIS_PAGE("Op deze pagina", "On this page"),
    BOOK("Regelboek", "Rule book"),
    START("Begin", "Start"),
    PRINCIPLES("Principes", "Principles"),
    RULES("Regels", "Rules"),
    CATALOGUE("Catalogus", "Catalogue"),
    WORDS("Begrippen", "Words"),
    CHANGES("Wijzigingen", "Changes"),
    VERSION("versie", "version"),
    FRAMEWORK_VERSION("raamwerk", "framework"),
    DECIDES(
            "De regels doen een voorstel. De professional beslist, samen met de klant.",
            "The rules make a proposal. The professional decides, together with the client."),

    WHAT_IS_THIS("Wat is dit?", "What is this?"),
    WHAT_IS_THIS_1(
            "Dit regelboek laat zien met welke regels en principes deze gemeente een volgende stap voorstelt aan mensen met een uitkering. "
                    + "Het is er voor iedereen: medewerkers, de cliëntenraad, de rechter en de mensen om wie het gaat.",
            "This rule book shows the rules and principles by which this municipality proposes a next step to people on benefit. "
                    + "It is for everyone: staff, the client council, the judge and the people it is about."),
    WHAT_IS_THIS_2(
            "Alles in dit boek komt rechtstreeks uit de bestanden waarmee de adviezen worden gemaakt. Er zijn geen andere regels.",
            "Everything in this book comes straight from the files with which the advice is made. There are no other rules."),
    WHO_DECIDES("Wie beslist?", "Who decides?"),
    WHO_DECIDES_1(
            "De professional beslist altijd, na een gesprek met de klant. Een advies is een voorstel met alle redenen erbij. "
                    + "‘Geen van deze voorstellen’ en ‘een eigen voorstel’ staan er altijd naast.",
            "The professional always decides, after talking with the client. An advice is a proposal with all its reasons. "
                    + "‘None of these proposals’ and ‘a proposal of your own’ always stand beside it."),
    WHO_DECIDES_2(
            "Wat niet is gevraagd, telt nergens als nee. Is er te weinig bekend, dan komt er geen voorstel, maar een vraag.",
            "What was not asked never counts as no. When too little is known there is no proposal, but a question."),
    HOW_WEIGHED("Hoe wordt er gewogen?", "How is it weighed?"),
    HOW_1(
            "Elke regel kijkt of een paar dingen zo zijn. Is alles zo, dan noemt de regel een overweging voor of tegen een interventie, "
                    + "en de grond: waarom dat telt.",
            "Every rule looks whether a few things are so. When all are, the rule gives an argument for or against an intervention, "
                    + "and the ground: why that counts."),
    HOW_2(
            "Een overweging is zwak (1), gewoon (2) of sterk (3). Elke grond weegt in deze gemeente 0, 1, 2 of 3; dat staat bij de principes. "
                    + "Sterkte keer gewicht is wat de overweging bijdraagt.",
            "An argument is weak (1), plain (2) or strong (3). In this municipality each ground weighs 0, 1, 2 or 3; the principles say how much. "
                    + "Strength times weight is what the argument adds."),
    HOW_3(
            "Elke grond telt één keer voor en één keer tegen een interventie, met de sterkste overweging. Twee keer hetzelfde zeggen helpt dus niet.",
            "Each ground counts once for and once against an intervention, by its strongest argument. So saying it twice does not help."),
    HOW_4(
            "De som heet steun. De interventie met de meeste steun staat bovenaan. Wat acuut is, gaat voor alles; daarna komt wat is aangewezen.",
            "The sum is called support. The intervention with most support stands first. What is acute comes before all; then what is indicated."),
    HOW_4_EXCEPT(
            "Wat een regel uitsluit, valt af, behalve als het acuut is. Is iemands veiligheid acuut, dan is dat het enige voorstel.",
            "What a rule rules out drops off, unless it is acute. When somebody’s safety is acute, that is the only proposal."),
    HOW_5(
            "Steun gaat over een interventie, nooit over een persoon. Niemand krijgt een score.",
            "Support is about an intervention, never about a person. Nobody gets a score."),
    EXAMPLE("Een voorbeeld in getallen", "An example in numbers"),
    EXAMPLE_TEXT(
            "De grond ‘%s’ weegt in deze gemeente %s. Pleit een regel op die grond sterk (3) voor een interventie, dan krijgt die 3 × %s = %s steun.",
            "In this municipality the ground ‘%s’ weighs %s. When a rule argues strongly (3) for an intervention on that ground, it gets 3 × %s = %s support."),
    HOW_TO_READ("Hoe leest u een regel?", "How do you read a rule?"),
    READ_1(
            "‘Er is geen …’ geldt alleen als dat zeker is. ‘Er is geen bekende …’ geldt ook als er niet naar is gevraagd; een advies noemt dan wat er niet bekend was.",
            "‘There is no …’ holds only when that is certain. ‘There is no known …’ holds as well when it was not asked; an advice then says what was not known."),
    READ_2("Scores lopen van 1 tot en met 5. Hoger is gunstiger.", "Scores go from 1 to 5. Higher is more favourable."),
    READ_3(
            "Getallen die kunnen veranderen, zoals wat ‘laag’ heet, staan met hun bron bij de begrippen. In dit boek hebben ze hun waarde op %s.",
            "Numbers that can change, such as what counts as ‘low’, are with the words, with their source. In this book they have their value on %s."),
    IN_THIS_BOOK("Wat staat waar?", "What is where?"),
    IN_PRINCIPLES(
            "Waar deze gemeente voor staat, wat dat in de praktijk betekent en hoe zwaar elke grond weegt.",
            "What this municipality stands for, what that means in practice and how much each ground weighs."),
    IN_RULES("Elke regel in gewone zinnen, met de bron.", "Every rule in plain sentences, with its source."),
    IN_CATALOGUE(
            "Alle interventies: wanneer wel, wanneer niet, en wat over het effect bekend is.",
            "All interventions: when, when not, and what is known about their effect."),
    IN_WORDS(
            "Wat over een klant bekend kan zijn, met de vraag die erbij hoort, en de getallen.",
            "What can be known about a client, with its question, and the numbers."),
    IN_CHANGES("Wat wanneer veranderde en wie dat besloot.", "What changed when, and who decided it."),
    WHICH("Om welke regels gaat het?", "Which rules are these?"),
    MUNICIPALITY("Gemeente", "Municipality"),
    VERSION_OF_RULES("Versie van de regels", "Version of the rules"),
    VERSION_OF_FRAMEWORK("Versie van het raamwerk", "Version of the framework"),
    ADOPTED("Vastgesteld", "Adopted"),
    BY_ON_TEAM("door %s, op %s (team: %s)", "by %s, on %s (team: %s)"),
    DIGEST("Vingerafdruk van de bestanden", "Fingerprint of the files"),
    DIGEST_WHY(
            "Staat in een advies dezelfde vingerafdruk, dan is het met precies deze regels gemaakt.",
            "When an advice has the same fingerprint, it was made with exactly these rules."),
    COUNTS("%s regels, %s interventies, %s principes", "%s rules, %s interventions, %s principles"),
    PLEASE_NOTE("Let op", "Please note"),

    PRINCIPLES_INTRO(
            "Principes vindt een team zelf. Ze zeggen welke gronden het zwaarst wegen. De volgorde is die van de gemeente: bij gelijke steun gaat het eerste principe voor.",
            "A team finds its own principles. They say which grounds weigh most. The order is the municipality’s own: at equal support the first principle goes first."),
    VALIDATED("Getoetst", "Validated"),
    NOT_VALIDATED("Nog door niemand getoetst.", "Not validated by anybody yet."),
    ADOPTED_FROM("Overgenomen van %s.", "Adopted from %s."),
    GROUNDS_OF("Gronden onder dit principe", "Grounds under this principle"),
    IN_PRACTICE("In de praktijk", "In practice"),
    EFFECTS_OF(
            "Hoeveel steun er door ‘%s’ hoogstens bij of af kan komen",
            "How much support ‘%s’ can add or take away at most"),
    INTERVENTION("Interventie", "Intervention"),
    MOST("Erbij", "Adds"),
    LEAST("Eraf", "Takes"),
    TRIED_BEFORE("Wat al eerder is geprobeerd, bovenop de rest", "What was tried before, on top of the rest"),
    NO_EFFECT(
            "Geen regel beroept zich op dit principe met gewicht.",
            "No rule appeals to this principle with any weight."),
    RULES_OF("Regels die zich op dit principe beroepen (%s)", "Rules that appeal to this principle (%s)"),
    UNWEIGHED("Gronden die geen principe weegt", "Grounds that no principle weighs"),
    UNWEIGHED_WHY(
            "Deze gronden tellen niet mee in de steun. Wat acuut is, aangewezen is of uitsluit, geldt toch: daarvoor is geen gewicht nodig.",
            "These grounds do not count in support. What is acute, indicated or ruled out holds all the same: that needs no weight."),
    ALL_WEIGHED("Elke grond hoort bij een principe.", "Every ground belongs to a principle."),

    RULES_INTRO(
            "Een regel geldt als alles onder ‘als’ zo is. Dan telt wat onder ‘dan’ staat.",
            "A rule holds when everything under ‘if’ is so. Then what stands under ‘then’ counts."),
    CERTAINTY_NOTE(
            "Of een regel zelf werkt, is niet gemeten. Daarom staat er bij waar de regel op rust, en hoe zeker het effect is van de interventie waar de regel voor pleit.",
            "Whether a rule itself works has not been measured. So it says what the rule rests on, and how certain the effect is of the intervention that the rule speaks for."),
    OF_MUNICIPALITY("Regels van de gemeente", "Rules of the municipality"),
    OF_FRAMEWORK("Regels van het raamwerk", "Rules of the framework"),
    NONE_OF_MUNICIPALITY("De gemeente heeft geen eigen regels.", "The municipality has no rules of its own."),
    BINDING(
            "beschermt de klant: geen gemeente kan deze regel uitzetten",
            "protects the client: no municipality can switch this rule off"),
    IF("Als", "If"),
    IF_ALL("Als dit allemaal zo is", "If all of this is so"),
    THEN("Dan", "Then"),
    THIS("Dit", "This"),
    WHY("Waarom", "Why"),
    WITH_WEIGHT("gewicht %s", "weight %s"),
    WEIGHS_NOTHING("gewicht 0: telt hier niet mee", "weight 0: does not count here"),
    UNDER("Telt onder het principe", "Counts under the principle"),
    SOURCES("Bron", "Source"),
    CERTAINTY("Zekerheid", "Certainty"),
    PLACE("Staat in", "Stands in"),
    NAME("Naam", "Name"),
    SWITCHED_OFF("Uitgezette regels van het raamwerk", "Rules of the framework that were switched off"),
    NONE_SWITCHED_OFF(
            "De gemeente gebruikt alle regels van het raamwerk.", "The municipality uses all rules of the framework."),
    OFF_BY("Uitgezet door %s, op %s.", "Switched off by %s, on %s."),

    CATALOGUE_INTRO(
            "Dit is wat een advies kan voorstellen. De volgorde beslist alleen als verder alles gelijk is.",
            "This is what an advice can propose. The order decides only when everything else is equal."),
    OVERVIEW("Overzicht van de interventies", "Overview of the interventions"),
    NOT_OFFERED_SHORT("niet in deze gemeente", "not in this municipality"),
    NOT_OFFERED("Deze gemeente biedt dit niet aan: %s", "This municipality does not offer this: %s"),
    INDICATION("Wanneer", "When"),
    CONTRA_INDICATION("Wanneer niet", "When not"),
    APPROACH("Bejegening", "Approach"),
    WORKS_ON("Werkt aan", "Works on"),
    VARIANTS("Vormen", "Forms"),
    EVIDENCE("Wat is gevonden", "What was found"),
    REVIEW("Terugkijken", "Look back"),
    AFTER_MONTHS("na %s maanden", "after %s months"),
    AFTER_A_MONTH("na 1 maand", "after 1 month"),
    SPEAK_FOR("Regels die hiervoor spreken", "Rules that speak for it"),
    SPEAK_AGAINST("Regels die hiertegen spreken", "Rules that speak against it"),
    NOTHING("geen", "none"),

    WORDS_INTRO(
            "Dit kan over een klant bekend zijn. Bij elk begrip hoort een vraag in gewone taal. Wat een advies niet kan veranderen, hoeft niet te worden gevraagd.",
            "This can be known about a client. Each word has a question in plain language. What cannot change an advice need not be asked."),
    WORDS_OF("Over %s", "About %s"),
    VALUES("Mogelijk: %s.", "Possible: %s."),
    NUMBERS("Getallen", "Numbers"),
    NUMBERS_OF("De getallen in de regels, met hun waarde op %s.", "The numbers in the rules, with their value on %s."),
    SINCE("Sinds %s.", "Since %s."),
    SINCE_VALUE("Vanaf %s: %s.", "From %s: %s."),

    CHANGES_INTRO(
            "Het nieuwste staat bovenaan. Elke wijziging noemt wie haar besloot.",
            "The latest comes first. Each change names who decided it."),
    BY("Besloten door", "Decided by"),
    FRAMEWORK("Raamwerk", "Framework"),
    OF_THE_MUNICIPALITY("Gemeente", "Municipality"),
    NO_CHANGES("Er zijn nog geen wijzigingen opgeschreven.", "No changes have been written down yet."),

    QUARTER_SHORT("K", "Q"),
    MONTHS("maanden", "months"),
    IN_THE_FILE("in het klantbeeld", "in the client file"),
    TARGETED("waar het op gericht was", "what it was aimed at"),
    UNTARGETED("de rest", "the rest"),
    CHART_MEANS(
            "Lijnen met het gemiddelde van %s bij het begin, per kwartaal en aan het eind. Alle gemiddelden staan in de tabellen hieronder.",
            "Lines with the mean of %s at the start, in each quarter and at the end. All means are in the tables below."),
    CHART_PICTURE(
            "Lijnen met de metingen van %s bij het begin, per kwartaal en aan het eind. Alle metingen staan in de tabel hieronder.",
            "Lines with the measurements of %s at the start, in each quarter and at the end. All measurements are in the table below."),
    CHART_EFFECT(
            "Gemiddelde verandering met 95%%-interval: %s. Dit is %s. Alle getallen staan in de tabel hieronder.",
            "Mean change with its 95%% interval: %s. This is %s. All numbers are in the table below."),
    PERCENT_OF_CASES("procent van de casussen", "percent of the cases"),
    CHART_DECISIONS(
            "Staven met het aandeel van de casussen, in procenten: %s. Alle getallen staan in de tabellen hieronder.",
            "Bars with the share of the cases, in percent: %s. All numbers are in the tables below."),
    FOLLOWED_PER_INTERVENTION("Aandeel gevolgd, per interventie", "Share followed, by intervention"),
    PERCENT_FOLLOWED("procent gevolgd", "percent followed"),

    ADVICE_OF("Advies en onderbouwing, casus %s", "Advice and rationale, case %s"),
    ADVICE_FOOTER("Advies %s, regel %s van het journaal.", "Advice %s, entry %s of the journal."),
    WHAT_STANDS_HERE("Wat staat hier?", "What is this page?"),
    SHORT_ABOUT(
            "Dit is een advies van %s over een volgende stap naar werk of meedoen. Hieronder staat alles wat is meegewogen, en waarom.",
            "This is an advice of %s about a next step to work or taking part. Below is everything that was weighed, and why."),
    SHORT_FIRST("Bovenaan staat dit voorstel: %s.", "This proposal stands first: %s."),
    SHORT_BECAUSE("De belangrijkste reden: %s", "The main reason: %s"),
    SHORT_PRINCIPLE("Het principe dat hier het meest telt: %s.", "The principle that counts most here: %s."),
    SHORT_OTHERS("Ook mogelijk volgens het advies: %s.", "Also possible according to the advice: %s."),
    SHORT_ABSTAINED(
            "Er staat geen voorstel. Er is te weinig bekend, of niets past nu. Wel staan er vragen om verder te komen.",
            "There is no proposal. Too little is known, or nothing fits now. There are questions to get further."),
    SHORT_DECIDED("Besloten is: %s (%s). De reden: %s.", "It was decided: %s (%s). The reason: %s."),
    SHORT_DECIDED_NOTHING(
            "Besloten is om nu niets te doen (%s). De reden: %s.",
            "It was decided to do nothing now (%s). The reason: %s."),
    SHORT_UNDECIDED("Er is nog geen besluit vastgelegd.", "No decision has been recorded yet."),
    SHORT_PEOPLE(
            "Dit advies is gemaakt met vaste regels. Mensen beslissen, niet de computer. Bent u het niet eens met een besluit? "
                    + "Uw gemeente vertelt u hoe u dat kunt laten weten.",
            "This advice was made with fixed rules. People decide, not the computer. Do you disagree with a decision? "
                    + "Your municipality tells you how to let them know."),
    WHAT_WAS_KNOWN("Wat was bekend?", "What was known?"),
    KNOWN_ON(
            "Dit stond op %s in het klantbeeld. Het advies gebruikt niets anders. Wat in vrije tekst staat, telt niet mee.",
            "This stood in the client file on %s. The advice uses nothing else. What stands in free text does not count."),
    NOTHING_KNOWN("Er was nog niets bekend.", "Nothing was known yet."),
    NOT_KNOWN("Nog niet bekend", "Not known yet"),
    UNKNOWN_IS_NOT_NO(
            "Dit is niet gevraagd of niet gemeten. Dat telt nergens als nee.",
            "This was not asked or not measured. It never counts as no."),
    WHAT_WAS_PROPOSED("Wat is voorgesteld?", "What was proposed?"),
    HOW_TO_ADD_UP(
            "Bij elk voorstel staat hoe de steun is opgeteld. Sterkte (zwak 1, gewoon 2, sterk 3) keer het gewicht van de grond in deze gemeente is "
                    + "wat een overweging bijdraagt. Elke grond telt één keer voor en één keer tegen. Iedereen kan het narekenen.",
            "With each proposal it says how the support adds up. Strength (weak 1, plain 2, strong 3) times the weight of the ground in this municipality "
                    + "is what an argument adds. Each ground counts once for and once against. Anyone can recompute it."),
    NO_PROPOSAL("Nu is er geen voorstel.", "There is no proposal now."),
    TIER_ACUTE("Dit kan niet wachten en gaat voor al het andere.", "This cannot wait and comes before anything else."),
    TIER_CONFIRMED(
            "Dit is aangewezen, wat de principes ook wegen.", "This is indicated, whatever the principles weigh."),
    TIER_WEIGHED("Gewogen met de principes van de gemeente.", "Weighed with the principles of the municipality."),
    PRINCIPLE("Principe", "Principle"),
    SPEAKS_FOR("Wat ervoor pleit", "What argues for it"),
    SPEAKS_AGAINST("Wat ertegen pleit", "What argues against it"),
    NOTHING_AGAINST("Er is niets bekend dat ertegen pleit.", "Nothing known argues against it."),
    RESTS_ON("Dit rust op:", "This rests on:"),
    TAKES_AS_ABSENT(
            "De regel neemt aan dat dit er niet is, omdat het niet is genoemd of gevraagd:",
            "The rule takes this as not there, because it was not mentioned or asked:"),
    PRINCIPLE_IS("Principe:", "Principle:"),
    RULE_IS("Regel:", "Rule:"),
    SUM_OF("Zo is de steun opgeteld: %s", "How the support adds up: %s"),
    GROUND("Grond", "Ground"),
    RULE("Regel", "Rule"),
    POINTS("Sterkte", "Strength"),
    WEIGHT("Gewicht", "Weight"),
    ADDS("Draagt bij", "Adds"),
    SUPPORT("Steun", "Support"),
    ABOVE_NEXT("Waarom dit boven nummer %s staat", "Why this stands above number %s"),
    HOW_FIRM("Hoe vast dit staat", "How firmly it stands"),
    STANDS_WHATEVER("Dit blijft zo, wat er ook nog bekend wordt.", "This stays so, whatever becomes known."),
    TURN_FROM("Als %s niet ‘%s’ was maar ‘%s’, %s.", "If %s were not ‘%s’ but ‘%s’, %s."),
    TURN_UNKNOWN("Als bekend wordt dat %s ‘%s’ is, %s.", "If it becomes known that %s is ‘%s’, %s."),
    TURNS_FIRST("komt dit vooraan te staan", "this comes first"),
    TURNS_LATER("komt dit na %s", "this comes after %s"),
    TURNS_AWAY("is dit geen voorstel en staat %s vooraan", "this is no proposal and %s comes first"),
    TURNS_SILENT("is er geen voorstel", "there is no proposal"),
    HOW_WEAK("zwak", "weak"),
    HOW_PLAIN("gewoon", "plain"),
    HOW_STRONG("sterk", "strong"),
    HOW_ACUTE("acuut", "acute"),
    HOW_CONFIRMS("aangewezen", "indicated"),
    HOW_RULES_OUT("sluit uit", "rules out"),
    COUNTED_ALREADY(
            "telt niet extra: een sterkere overweging telt al voor deze grond",
            "adds nothing: a stronger argument counts for this ground already"),
    GROUND_WEIGHS_NOTHING("deze grond weegt hier niet mee", "this ground weighs nothing here"),
    CERTAINTY_HIGH("sterk onderbouwd", "well established"),
    CERTAINTY_MEDIUM("redelijk onderbouwd", "fairly established"),
    CERTAINTY_LOW("zwak onderbouwd", "weakly established"),
    CERTAINTY_PRACTICE("praktijk of wet, geen uitspraak over effect", "practice or law, no claim about its effect"),
    ALONGSIDE("Hiernaast", "Alongside"),
    ALWAYS_POSSIBLE("Altijd ook mogelijk", "Always possible as well"),
    NONE_OF_THESE("Geen van deze voorstellen", "None of these proposals"),
    OWN_PROPOSAL("Een eigen voorstel", "A proposal of your own"),
    ALSO_CONSIDERED("Wat is nog meer overwogen?", "What else was considered?"),
    CONSIDERED_WHY(
            "Hiervoor waren wel overwegingen, maar samen pleiten ze er niet voor.",
            "There were arguments about these, but together they do not argue for them."),
    RULED_OUT("Wat kan nu niet, en waarom?", "What is not possible now, and why?"),
    TO_ASK("Wat is nog te vragen?", "What is there to ask?"),
    NOTICES("Waar moet u op letten?", "What to take note of"),
    WHAT_PEOPLE_DID("Wat hebben mensen ermee gedaan?", "What did people do with it?"),
    NOTHING_DONE("Hierover is nog niets vastgelegd.", "Nothing has been recorded about this yet."),
    OWN_VIEW("Eigen kijk van de professional, voor het advies", "The professional’s own view, before the advice"),
    OWN_VIEW_TOO_LATE(
            "Dit telt niet als eigen kijk: er was er al een, of er was al besloten.",
            "This does not count as own view: there was one before, or a decision was taken already."),
    DECISION("Besluit", "Decision"),
    CORRECTION("Gecorrigeerd besluit", "Corrected decision"),
    CORRECTED_BY(
            "Dit besluit geldt niet meer. Het is vervangen door regel %s.",
            "This decision no longer holds. Entry %s came in its place."),
    DISCUSSION("Casuïstiekbespreking", "Case discussion"),
    WOULD_DO("Zou doen", "Would do"),
    WILL_DO("Wat er gebeurt", "What will be done"),
    DO_NOTHING("niets", "nothing"),
    CLIENT_REFUSED("Wilde de klant niet", "The client did not want"),
    IN_PLACE_OF("In plaats van regel", "In place of entry"),
    VERDICT("Met het advies", "With the advice"),
    REASON("Reden", "Reason"),
    COMMENT("Toelichting", "Comment"),
    BY_WHOM("Door", "By"),
    ON_DAY("Op", "On"),
    PRESENT("Aanwezig", "Present"),
    OUTCOME("Uitkomst", "Outcome"),
    CHANGES_WHAT("Voorstel tot wijziging van", "Proposed change of"),
    CHANGES_HOW("Wat er anders moet", "What should change"),
    ENTRY("In het journaal", "In the journal"),
    ENTRY_AT("regel %s, geschreven op %s", "entry %s, written at %s"),
    ACCOUNT("Verantwoording", "Account"),
    ACCOUNT_WHY(
            "Hiermee is na te gaan met welke regels dit advies is gemaakt, en dat er daarna niets aan is veranderd.",
            "With this anyone can check by which rules this advice was made, and that nothing in it was changed afterwards."),
    ADVICE_ID("Kenmerk van het advies", "Advice id"),
    RULE_SET("Regels", "Rules"),
    WORDS_VERSION("Woordenlijst", "Vocabulary"),
    ENGINE_VERSION("Programma", "Program"),
    HASH("Schakel in de keten", "Link of the chain"),

    PACK_TITLE("Casussen om samen te bespreken, %s", "Cases to discuss together, %s"),
    PACK_FOOTER("Casussen van %s, zonder namen en zonder dagen.", "Cases of %s, without names and without days."),
    PACK_ABOUT(
            "Aantal casussen in deze set: %s. Ze zijn gekozen uit %s casussen met %s adviezen, omdat uw team er veel van kan leren.",
            "Number of cases in this set: %s. They were picked from %s cases with %s advices, because your team can learn much from them."),
    BEFORE_SHARING("Lees dit na voordat u het deelt", "Read this before you share it"),
    BEFORE_SHARING_1(
            "In deze set staan geen namen, dagen, kenmerken van zaken of vrije teksten. Toch kan iemand te herkennen zijn aan een bijzondere combinatie. "
                    + "Kijk elke casus na. Twijfelt u? Haal de casus dan uit de set.",
            "There are no names, days, case ids or free texts in this set. Still somebody can be known by an unusual combination. "
                    + "Look at each case. When in doubt, take the case out of the set."),
    BEFORE_SHARING_2(
            "Deel de set alleen binnen het team, en bewaar hem niet langer dan nodig is.",
            "Share the set within the team only, and do not keep it longer than needed."),
    HOW_TO_USE("Zo gebruikt u deze set", "How to use this set"),
    USE_1(
            "Lees samen het beeld en de overwegingen van een casus. Sla het blad erna nog niet om.",
            "Read the picture and the arguments of a case together. Do not turn to the next sheet yet."),
    USE_2(
            "Laat eerst ieder voor zich opschrijven: wat doe ik, en waarom doe ik dit?",
            "Let everyone first write down for themselves: what do I do, and why do I do this?"),
    USE_3(
            "Bespreek de verschillen. Het gaat niet om goed of fout, maar om de redenen.",
            "Talk about the differences. It is not about right or wrong, but about the reasons."),
    USE_4(
            "Sla dan het blad om: wat was het advies, en wat is er besloten? Schrijf op wat het team vindt, en of een principe, regel of voorbeeldcasus anders moet.",
            "Then turn the sheet: what was the advice, and what was decided? Write down what the team finds, and whether a principle, rule or scenario should change."),
    USE_RECORD(
            "De uitkomst legt u vast met gewogen case-pack --record, onder de letter van de casus. Wie de sleutel bij deze set heeft, kan dat doen.",
            "The outcome is recorded with gewogen case-pack --record, under the letter of the case. Whoever has the key of this set can do that."),
    CASES("De casussen", "The cases"),
    NO_CASES(
            "In deze periode zijn er geen casussen gevonden waarvan het team bijzonder veel kan leren.",
            "In this period no cases were found from which the team can learn particularly much."),
    CASE("Casus %s", "Case %s"),
    CASE_BACK("Casus %s: het advies en het besluit", "Case %s: the advice and the decision"),
    WHAT_AND_WHY("Wat doe ik, en waarom doe ik dit?", "What do I do, and why do I do this?"),
    RARE(
            "Let op: %s gegevens hieronder komen in deze periode bij minder dan 10 casussen voor. Kijk of iemand daaraan te herkennen is.",
            "Please note: %s facts below occur in fewer than 10 cases in this period. See whether somebody can be known by them."),
    PICTURE("Het beeld", "The picture"),
    BOTH_SIDES("Overwegingen van beide kanten", "Arguments on both sides"),
    BOTH_SIDES_WHY(
            "Per principe van de gemeente: wat pleit ervoor en wat ertegen. Tussen haakjes sterkte keer gewicht.",
            "By principle of the municipality: what argues for and what against. Between brackets strength times weight."),
    SAYS_NOTHING("Niets.", "Nothing."),
    NO_ARGUMENTS("Er zijn geen overwegingen.", "There are no arguments."),
    OUR_VIEW("Wat ik zou doen, en waarom", "What I would do, and why"),
    OUR_VIEW_WHY(
            "Schrijf dit op voordat u het volgende blad leest.", "Write this down before you read the next sheet."),
    WHY_PICKED("Waarom deze casus", "Why this case"),
    ADVICE_WAS("Wat was het advies?", "What was the advice?"),
    PROPOSAL_STANDS("Principe: %s. Steun %s.", "Principle: %s. Support %s."),
    RULED_OUT_HERE("Uitgesloten:", "Ruled out:"),
    OWN_VIEW_SHORT("Eigen kijk vooraf", "Own view beforehand"),
    ONE_OF_SAME("Besluit %s bij dit beeld", "Decision %s with this picture"),
    ROOM_OUTCOME("Uitkomst van de bespreking", "Outcome of the discussion"),
    ROOM_OUTCOME_WHY("Leg dit vast onder casus %s.", "Record this under case %s."),
    ROOM_CHANGE(
            "Wat moet anders: welk principe, welke regel of welke voorbeeldcasus, en hoe?",
            "What should change: which principle, rule or scenario, and how?");

    private final Text text;

    Label(String nl, String en) {
        text = new Text(nl, en);
    }

    /** The label in both languages. */
    Text text() {
        return text;
    }

    /** The label with its blanks filled in. */
    Text with(Text... blanks) {
        return new Text(
                String.format(
                        Locale.ROOT,
                        text.nl(),
                        Arrays.stream(blanks).map(Text::nl).toArray()),
                String.format(
                        Locale.ROOT,
                        text.en(),
                        Arrays.stream(blanks).map(Text::en).toArray()));
    }

    /** All labels in a language, by name. */
    static Map<String, String> in(Language language) {
        Map<String, String> labels = new HashMap<>();
        for (Label label : values()) {
            labels.put(label.name(), label.text.in(language));
        }
        return labels;
    }
}
