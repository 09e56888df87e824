package nl.gewogenmaatwerk.adapter.cli;

import java.util.Locale;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/** Every sentence that the commands say themselves. What the help says stands in {@code help.nl.properties} and {@code help.en.properties}. */
enum Message {
    CHOOSE_COMMAND("Kies een commando: %s.", "Choose a command: %s."),
    MISSING("Dit ontbreekt: %s.", "This is missing: %s."),
    UNKNOWN_ARGUMENT("`%s` hoort hier niet.", "`%s` does not belong here."),
    DID_YOU_MEAN("Bedoelde u `%s`?", "Did you mean `%s`?"),
    INVALID_VALUE("`%s` past niet bij %s: %s.", "`%s` does not fit %s: %s."),
    ONE_OF("kies uit %s", "choose from %s"),
    AS_A_DATE("schrijf een datum die bestaat als jjjj-mm-dd", "write a date that exists as yyyy-mm-dd"),
    AS_A_NUMBER("geef een heel getal, 0 of meer", "give a whole number, 0 or more"),
    ANOTHER_VALUE("geef een andere waarde", "give another value"),
    ONLY_ONCE("%s mag maar één keer.", "%s may be given only once."),
    WRONG_ARGUMENTS("Deze argumenten kloppen niet.", "These arguments are not right."),
    SEE_HELP("Hulp: %s --help", "Help: %s --help"),

    UNKNOWN_MUNICIPALITY("Er is geen gemeente `%s`. Kies uit: %s.", "There is no municipality `%s`. Choose from: %s."),
    UNKNOWN_INTERVENTION(
            "De catalogus heeft geen interventie `%s`. Kies uit: %s.",
            "The catalogue has no intervention `%s`. Choose from: %s."),
    UNKNOWN_INTERVENTION_NEAR(
            "De catalogus heeft geen interventie `%s`. Bedoelde u `%s`?",
            "The catalogue has no intervention `%s`. Did you mean `%s`?"),
    NO_MUNICIPALITIES("Er zijn hier geen gemeenten.", "There are no municipalities here."),
    NOT_A_RULE_SETS_FOLDER(
            "`%s` is geen map met regels: er horen een map `framework` en een map `municipalities` in te staan.",
            "`%s` is not a folder of rule sets: it should hold a folder `framework` and a folder `municipalities`."),
    NO_SUCH_FILE("Het bestand `%s` is er niet.", "The file `%s` is not there."),
    IS_A_FOLDER("`%s` is een map; geef een bestand.", "`%s` is a folder; give a file."),
    CANNOT_READ("Het bestand `%s` mag niet worden gelezen.", "The file `%s` may not be read."),
    NOT_A_PATH("`%s` kan geen naam van een bestand zijn.", "`%s` cannot be the name of a file."),
    STANDARD_INPUT_ONCE(
            "Standaardinvoer (`-`) kan maar één keer worden gelezen.", "Standard input (`-`) can be read only once."),
    NO_FOLDER_FOR(
            "De map voor `%s` is er niet, of er mag niet in worden geschreven.",
            "The folder for `%s` is not there, or may not be written in."),
    SAME_FILE("`%s` wordt gelezen en kan niet ook worden geschreven.", "`%s` is read and cannot be written as well."),
    NOT_JSON_LINES(
            "`%s` moet op `.jsonl` eindigen: één klantbestand per regel.",
            "`%s` must end in `.jsonl`: one client file on each line."),

    ERROR("fout", "error"),
    WARNING("waarschuwing", "warning"),
    RULE_SET_UNUSABLE(
            "De regels van `%s` zijn zo niet te gebruiken. Er is geen antwoord gegeven.",
            "The rules of `%s` cannot be used like this. No answer was given."),
    NO_RULE_BOOK(
            "De regels van `%s` zijn zo niet te gebruiken. Er is geen regelboek geschreven.",
            "The rules of `%s` cannot be used like this. No rule book was written."),
    RULE_BOOK_WRITTEN("Het regelboek begint bij %s", "The rule book starts at %s"),
    JSON_NEEDS_NO_FOLDER(
            "`--out` hoort niet bij `--format json`: het regelboek komt dan op standaarduitvoer.",
            "`--out` does not go with `--format json`: the rule book then goes to standard output."),
    MADE("Gemaakt: %s", "Made: %s"),
    READ_FIRST("Lees eerst %s", "First read %s"),
    CHECK_NEXT(
            "Kijk daarna na of alles klopt: gewogen check --municipality %s --rulesets %s",
            "Then see whether all is right: gewogen check --municipality %s --rulesets %s"),
    NO_COMPARISON(
            "De regels van `%s` zijn zo niet te gebruiken. Er is niets vergeleken.",
            "The rules of `%s` cannot be used like this. Nothing was compared."),
    NOT_TRIED(
            "De regels van `%s` zijn zo niet te gebruiken. Er is niets geprobeerd.",
            "The rules of `%s` cannot be used like this. Nothing was tried."),
    CLIENTS_WRITTEN("%s voorbeeldklanten staan in %s", "%s example clients are in %s"),
    CHOOSE_MUNICIPALITY(
            "Kies een gemeente met `--municipality ID`: %s.", "Choose a municipality with `--municipality ID`: %s."),
    NOT_A_SCENARIO_NAME(
            "`%s` kan geen naam van een scenario zijn: gebruik kleine letters, cijfers en streepjes, en begin met een letter.",
            "`%s` cannot be the name of a scenario: use small letters, digits and dashes, and start with a letter."),
    NOT_YAML("`%s` moet op `.yaml` eindigen.", "`%s` must end in `.yaml`."),
    THERE_ALREADY(
            "`%s` is er al en blijft staan. Kies een andere naam.",
            "`%s` is there already and stays. Choose another name."),
    ONE_CLIENT_FILE(
            "`%s` is een caseload; geef een bestand met één klant.",
            "`%s` is a caseload; give a file with one client."),
    SCENARIO_MADE(
            "Gemaakt van een echte casus: zonder kenmerk en vrije tekst, en met alle dagen evenveel verschoven.",
            "Made of a real case: without its case id and free text, and with all days moved by as much."),
    SCENARIO_RECOGNISABLE(
            "Let op: een zeldzame combinatie van gegevens kan nog steeds naar iemand wijzen. Verander of schrap wat het scenario niet nodig heeft, en bewaar het pas daarna.",
            "Please note: a rare combination of facts can still point at somebody. Change or remove what the scenario does not need, and only then keep it."),
    SCENARIO_EXPECT(
            "Kijk of dit klopt: dit is wat de regels nu adviseren, niet wat een vakgenoot vond.",
            "See whether this is right: it is what the rules advise now, not what a professional found."),
    SCENARIO_OTHER_ADVICE(
            "Bij de echte casus is het advies anders: een regel of een getal hangt hier aan de kalender.",
            "For the real case the advice is another one: a rule or a number depends on the calendar here."),
    SCENARIO_WRITTEN("Het scenario staat in %s", "The scenario is in %s"),
    NO_SCENARIO_MADE("Er is geen scenario gemaakt.", "No scenario was made."),
    COMPARISON_WRITTEN("De vergelijking staat in %s", "The comparison is in %s"),
    COMPARING("Vergelijken", "Comparing"),
    NOT_A_SIDE(
            "`%s` is geen gemeente en geen map met regels. Kies uit: %s; of geef een map met `framework` en `municipalities`.",
            "`%s` is neither a municipality nor a folder of rule sets. Choose from: %s; or give a folder with `framework` and `municipalities`."),
    EVALUATION_WRITTEN("De evaluatie staat in %s", "The evaluation is in %s"),
    CLIENT_PAGES("Voor elke klant een eigen pagina (%s) in %s", "A page of their own for each client (%s) in %s"),
    EVALUATING("Evalueren", "Evaluating"),
    NO_EVALUATION(
            "De regels van `%s` zijn zo niet te gebruiken. Er is niets geëvalueerd.",
            "The rules of `%s` cannot be used like this. Nothing was evaluated."),
    NO_CLIENTS(
            "Er is geen klantbestand om te evalueren. Geef bestanden van dezelfde casussen op verschillende dagen, of een map daarmee.",
            "There is no client file to evaluate. Give files of the same cases on several days, or a folder of them."),
    CONTRADICTED(
            "Klantbestanden van dezelfde dag spreken elkaar tegen (casussen: %s). Zorg dat van elke casus op elke dag hooguit één bestand geldt.",
            "In %s cases client files of the same day contradict each other. See to it that of each case at most one file holds on each day."),
    ENDS_BEFORE_IT_STARTS(
            "De periode eindigt voor zij begint. Controleer --from en --to.",
            "The period ends before it starts. Check --from and --to."),
    NOT_READ("%s van %s klantbestanden konden niet worden gelezen.", "%s of %s client files could not be read."),
    IN_ORDER("%s: in orde", "%s: in order"),
    FOUND("%s: %s", "%s: %s"),
    ONE_ERROR("1 fout", "1 error"),
    ERRORS("%s fouten", "%s errors"),
    ONE_WARNING("1 waarschuwing", "1 warning"),
    WARNINGS("%s waarschuwingen", "%s warnings"),

    AGREE(
            "%s: beide evaluatoren vinden hetzelfde (%s scenario's, %s verzonnen klanten)",
            "%s: both evaluators find the same (%s scenarios, %s generated clients)"),
    DIFFER_ONCE(
            "%s: de evaluatoren verschillen één keer (%s scenario's, %s verzonnen klanten)",
            "%s: the evaluators differ once (%s scenarios, %s generated clients)"),
    DIFFER(
            "%s: de evaluatoren verschillen %s keer (%s scenario's, %s verzonnen klanten)",
            "%s: the evaluators differ %s times (%s scenarios, %s generated clients)"),
    DIFFERENCE(
            "%s: regel `%s` bij klant `%s`: Drools vindt %s; de referentie vindt %s",
            "%s: rule `%s` for client `%s`: Drools finds %s; the reference finds %s"),
    NO_FACTS("niets", "nothing"),
    MORE_DIFFERENCES("%s: en nog %s verschillen", "%s: and %s more differences"),
    REPORT_DIFFERENCES(
            "Geef met deze regels geen advies voordat dit is opgelost. Met --format json krijgt u de klanten erbij.",
            "Give no advice with these rules before this is solved. With --format json you get the clients as well."),
    NEGATIVE_CLIENTS(
            "`%s` past niet bij --clients N: geef een heel getal, 0 of meer.",
            "`%s` does not fit --clients N: give a whole number, 0 or more."),

    ADVICE_FAILED(
            "Voor deze casus kon geen antwoord worden gegeven (%s).", "No answer could be given for this case (%s)."),
    ADVICE_FAILED_HELP(
            "Meld dit aan wie de regels beheert. Aan het klantbestand ligt het niet.",
            "Tell whoever maintains the rules. The client file is not to blame."),
    PROGRAM_ERROR("fout in het programma: %s", "error in the program: %s"),
    SOME_REFUSED("Geen antwoord voor %s van %s klantbestanden.", "No answer for %s of %s client files."),
    PROGRESS("Antwoorden", "Answers"),

    NOT_A_WORKBOOK("`%s` moet op `.xlsx` eindigen.", "`%s` must end in `.xlsx`."),
    IS_THERE_ALREADY(
            "`%s` is er al en blijft zoals het is. Geef een andere naam, of `--force` om het te vervangen.",
            "`%s` is there already and stays as it is. Give another name, or `--force` to replace it."),
    TABLE_WRITTEN("De lege tabel staat in %s", "The empty table is in %s"),

    NO_PASSWORD_HERE(
            "Een wachtwoord hoort niet op de opdrachtregel. Zet het in de variabele GEWOGEN_JOURNAL_PASSWORD of in het wachtwoordbestand van PostgreSQL.",
            "A password does not belong on the command line. Put it in the variable GEWOGEN_JOURNAL_PASSWORD or in the password file of PostgreSQL."),
    NOT_A_JOURNAL(
            "Een journaal is een SQLite-bestand of een adres dat met `jdbc:postgresql:` begint.",
            "A journal is an SQLite file or an address that starts with `jdbc:postgresql:`."),
    NO_HEADS_IN(
            "In `%s` staan geen kopjes zoals `gewogen journal head` ze geeft, één op elke regel.",
            "`%s` does not hold heads as `gewogen journal head` gives them, one on each line."),
    JOURNAL_SOUND(
            "%s: %s regels, waarvan %s gewist; de keten is heel", "%s: %s entries, %s erased; the chain is whole"),
    JOURNAL_NOT_SOUND(
            "%s: %s regels, waarvan %s gewist; de keten is niet heel (%s bevindingen)",
            "%s: %s entries, %s erased; the chain is not whole (%s findings)"),
    REVIEW_WRITTEN("Het verslag staat in %s", "The report is in %s"),
    NO_REVIEW(
            "De regels van `%s` zijn zo niet te gebruiken. Er is niet teruggekeken.",
            "The rules of `%s` cannot be used like this. Nothing was looked back at."),
    WRONG_PERIOD(
            "`%s` is geen periode. Geef een jaar (2026), een kwartaal (2026-Q1), een maand (2026-03) of hele maanden (2026-01-01..2026-04-30).",
            "`%s` is not a period. Give a year (2026), a quarter (2026-Q1), a month (2026-03) or whole months (2026-01-01..2026-04-30)."),
    NOTHING_ABOUT_CASE("Over deze casus staat niets in het journaal.", "The journal holds nothing about this case."),
    CASE_OR_PERIOD(
            "Kies één van deze: `--case CASE`, `--older-than PERIOD` of `--expired`.",
            "Choose one of these: `--case CASE`, `--older-than PERIOD` or `--expired`."),
    NOT_A_PERIOD(
            "`%s` is geen periode van een dag of meer: schrijf bijvoorbeeld `P7Y` voor zeven jaar.",
            "`%s` is no period of a day or more: write for instance `P7Y` for seven years."),
    ERASURE_REFUSED(
            "`--by` en `--because` moeten iets zeggen, zonder de casus of een burgerservicenummer te noemen.",
            "`--by` and `--because` must say something, without naming the case or a citizen service number."),
    ERASED(
            "De inhoud van %s regels is gewist. Regel %s vertelt dat.",
            "The content of %s entries was erased. Entry %s tells so."),
    NOTHING_ERASED("Er was niets te wissen.", "There was nothing to erase."),

    NOT_A_CALENDAR_PERIOD(
            "In een set staan geen dagen. Noem in plaats van `%s` een jaar, kwartaal of maand, zoals `2026`, `2026-Q1` of `2026-03`.",
            "A pack holds no days. Name a year, quarter or month in the place of `%s`, like `2026`, `2026-Q1` or `2026-03`."),
    PERIOD_NEEDED(
            "Noem de periode met --period, of leg een bespreking vast met --record.",
            "Name the period with --period, or record a discussion with --record."),
    RECORD_ALONE(
            "Bij --record horen geen --period, --out en --changes.",
            "With --record there can be no --period, --out and --changes."),
    CHANGES_ALONE("Bij --changes horen geen --out en --key.", "With --changes there can be no --out and --key."),
    NUMBER_OF_CASES("Kies met --cases een getal van 1 tot en met %s.", "Choose with --cases a number from 1 to %s."),
    KEY_APART(
            "De sleutel (--key) hoort in een ander bestand dan de set (--out).",
            "The key (--key) belongs in another file than the pack (--out)."),
    PACK_WRITTEN("De set met %s casussen staat in %s", "The pack of %s cases is in %s"),
    READ_BEFORE_SHARING(
            "Lees elke casus na voordat u de set deelt: een bijzondere combinatie kan iemand herkenbaar maken.",
            "Read each case before you share the pack: an unusual combination can point at somebody."),
    KEY_WRITTEN(
            "De sleutel staat in %s. Bewaar hem apart: hij leidt van de letters naar de casussen.",
            "The key is in %s. Keep it apart: it leads from the letters to the cases."),
    NOT_A_KEY("`%s` is niet de sleutel van een set van `%s`.", "`%s` is not the key of a pack of `%s`."),
    DISCUSSION_RECORDED("De bespreking is vastgelegd.", "The discussion was recorded."),
    NO_CHANGES_PROPOSED("In deze periode is geen wijziging voorgesteld.", "No change was proposed in this period."),
    PROPOSED_CHANGE(
            "Regel %s, %s: %s %s\n    Voorstel: %s\n    Uitkomst: %s\n    Aanwezig: %s",
            "Entry %s, %s: %s %s\n    Proposal: %s\n    Outcome: %s\n    Present: %s"),

    PERIOD_OR_ADVICE(
            "Kies één van beide: `--period PERIOD` of `--advice ID`, met `--out FILE.html`.",
            "Choose one of both: `--period PERIOD` or `--advice ID`, with `--out FILE.html`."),
    ADVICE_NOT_THERE("In het journaal staat geen advies met dit kenmerk.", "The journal holds no advice with this id."),
    ADVICE_PAGE_WRITTEN(
            "Het advies met de hele onderbouwing staat in %s", "The advice with its whole rationale is in %s"),
    RETENTION_UNKNOWN(
            "De gemeente `%s` heeft geen bewaartermijn opgeschreven. Zet `retention` in `practice.yaml`, of geef `--older-than PERIOD`.",
            "The municipality `%s` has written down no retention. Put `retention` in `practice.yaml`, or give `--older-than PERIOD`."),
    PRACTICE_UNUSABLE(
            "De afspraken van `%s` zijn zo niet te gebruiken. Er is niets gewist.",
            "The agreements of `%s` cannot be used like this. Nothing was erased."),
    DECIDE_FORM(
            "Kies één vorm: `--decision FILE`; of `--advice ADVICE --verdict VERDICT --reason REASON --on DATE` met `--chosen CODE...` als er iets gebeurt; of `--own-view` met een bestand, of met `--advice ADVICE` en `--chosen CODE...` of `--nothing`; of `--past --case CASE`.",
            "Choose one form: `--decision FILE`; or `--advice ADVICE --verdict VERDICT --reason REASON --on DATE` with `--chosen CODE...` when something will be done; or `--own-view` with a file, or with `--advice ADVICE` and `--chosen CODE...` or `--nothing`; or `--past --case CASE`."),
    DECIDED("Het besluit staat in het journaal: %s.", "The decision is in the journal: %s."),
    NOT_RECORDED("Er is niets vastgelegd.", "Nothing was recorded."),
    OTHER_MUNICIPALITY(
            "`municipality` is een andere gemeente dan waar u om vraagt.",
            "`municipality` is another municipality than the one you ask for."),
    OTHER_MUNICIPALITY_HELP("Hier hoort `%s`.", "This must be `%s`."),
    OWN_VIEW_NEEDS_JOURNAL(
            "Met `--own-view-first` is `--journal` nodig: het advies wacht daar.",
            "With `--own-view-first`, `--journal` is needed: the advice waits there."),
    OWN_VIEW_QUESTION("Wat zou u zelf doen?", "What would you do yourself?"),
    OWN_VIEW_FIRST(
            "Het advies is klaar en staat in het journaal: %s\n%s Leg het vast met `gewogen decide --own-view`. Daarna ziet u het advies.\n",
            "The advice is ready and is in the journal: %s\n%s Record it with `gewogen decide --own-view`. Then you see the advice.\n"),
    REPLAYED_SAME(
            "Met het klantbeeld en de regels van toen geeft motor %s byte voor byte hetzelfde advies.",
            "With the client file and the rules of then, engine %s gives the same advice, byte for byte."),
    OTHER_ENGINE(
            "Het advies is van motor %s. Dit is motor %s, dus het kan verschillen.",
            "The advice is by engine %s. This is engine %s, so it may differ."),
    REPLAYED_SAME_BESIDES(
            "Op de versie van de motor en het kenmerk van het advies na is het hetzelfde:",
            "But for the version of the engine and the id of the advice it is the same:"),
    REPLAYED_OTHER(
            "Het advies is niet hetzelfde als in het journaal. Dit verschilt (toen -> nu):",
            "The advice is not the same as in the journal. This differs (then -> now):"),
    NOT_REPLAYED("Het advies is niet opnieuw gegeven.", "The advice was not given again."),
    PROPOSED_THEN("Toen: %s", "Then: %s"),
    PROPOSED_TODAY("Met de regels van nu: %s", "With the present rules: %s"),
    NO_PROPOSAL("geen voorstel", "no proposal"),
    RULES_THE_SAME("De regels zijn dezelfde gebleven.", "The rules are still the same."),
    RULES_DIFFER("Dit is veranderd in de regels:", "This changed in the rules:"),
    RULE_GONE("regel `%s` is er niet meer", "rule `%s` is gone"),
    RULE_NEW("regel `%s` is nieuw", "rule `%s` is new"),
    RULE_ON("regel `%s` stond uit en geldt weer", "rule `%s` was switched off and holds again"),
    RULE_OFF("regel `%s` is uitgezet", "rule `%s` was switched off"),
    RULE_CHANGED("regel `%s` is veranderd", "rule `%s` changed"),
    THEN_AND_NOW(
            "Hieronder is A wat er toen gold, en B wat er nu geldt.",
            "Below, A is what held then, and B is what holds now."),
    MAKES_A_DIFFERENCE("(maakt hier verschil)", "(makes a difference here)"),

    NOTHING_WRITTEN("`%s` is niet geschreven.", "`%s` was not written."),

    CANNOT_WRITE("De uitvoer kan niet worden geschreven.", "The output cannot be written."),
    READING_FAILED(
            "Het lezen of schrijven van een bestand is mislukt. De uitvoer is niet compleet.",
            "Reading or writing a file failed. The output is not complete."),
    UNEXPECTED(
            "Er ging iets mis in het programma (%s). De uitvoer is niet compleet. Meld dit aan de beheerder.",
            "Something went wrong in the program (%s). The output is not complete. Tell whoever maintains it.");

    private final Text text;

    Message(String nl, String en) {
        text = new Text(nl, en);
    }

    /** The sentence in a language, with its blanks filled in. */
    String in(Language language, Object... blanks) {
        return String.format(Locale.ROOT, text.in(language), blanks);
    }

    /** The sentence in both languages, with its blanks filled in. */
    Text with(Object... blanks) {
        return new Text(in(Language.NL, blanks), in(Language.EN, blanks));
    }
}
