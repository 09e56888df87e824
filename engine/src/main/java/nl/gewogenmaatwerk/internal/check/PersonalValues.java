package nl.gewogenmaatwerk.internal.check;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.text.Text;

/**
 * Recognises what looks like a value about one person, beside a citizen service number: an e-mail address, a telephone number, a bank account,
 * a day of birth, a name, an address. It looks for a clear form, so that what only resembles it is left alone: the number of an organisation,
 * the day a law took effect, a number of years. Thread-safe.
 */
final class PersonalValues {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,4}");

    /** Of ten digits, or with the country; not of a service or of a company (088, 085, 0800, 090x). */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d.,+])(?:\\+31|0031|0)[ -]?(?:\\(0\\)[ -]?)?(?!8[058]|90|800)[1-9](?:[ -]?\\d){8}(?![\\d])");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])");

    private static final String MONTH =
            "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern BIRTH = Pattern.compile(
            "(?i)(?:\\bgeb(?:oren|\\.|oortedatum)|\\bborn|date of birth|day of birth).{0,20}?\\b\\d{1,4}(?:[-/. ]\\d{1,2}[-/. ]| (?:"
                    + MONTH + ") )\\d{2,4}\\b");

    /** In figures, in a year of which many people still live, and not the first of a month, as laws take effect. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d-/])(?:(?:0?[2-9]|[12]\\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/](?:19[2-9]\\d|200\\d|201[0-5])|(?:19[2-9]\\d|200\\d|201[0-5])-(?:0[1-9]|1[0-2])-(?:0[2-9]|[12]\\d|3[01]))(?![\\d-/])");

    private static final Pattern NAME = Pattern.compile(
            "(?:\\b(?:[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Mm]ejuffrouw)|\\b(?:[Dd]hr|[Mm]evr|[Mm]w|Mr|Mrs|Ms)\\b\\.?)\\s+"
                    + "(?:\\p{Lu}\\.\\s?){0,4}(?:(?:van|de|der|den|ten|ter|het|'t|el|al|le|la)\\s+){0,3}\\p{Lu}[\\p{L}'’-]+");

    private static final String POSTCODE = "[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}";
    private static final Pattern ADDRESS = Pattern.compile(
            "\\p{L}{3,} \\d{1,5}[a-zA-Z]?,? " + POSTCODE + "\\b|(?<!\\d)(?!19\\d\\d |20\\d\\d )" + POSTCODE
                    + ",? (?:nr\\.? ?|nummer )?\\d{1,5}[a-zA-Z]?\\b(?! (?:jaar|maanden|weken|dagen|uur|punten|procent))");

    private static final Text MAIL_NAME = new Text("een e-mailadres", "an e-mail address");
    private static final Text TELEPHONE_NAME = new Text("een telefoonnummer", "a telephone number");
    private static final Text ACCOUNT_NAME = new Text("een rekeningnummer", "a bank account number");
    private static final Text BIRTH_NAME = new Text("een geboortedatum", "a date of birth");
    private static final Text PERSON_NAME = new Text("de naam van een persoon", "the name of a person");
    private static final Text ADDRESS_NAME = new Text("een adres", "an address");

    private PersonalValues() {}

    /** What a text seems to hold; empty when nothing in it looks like a value about a person. */
    static Optional<Text> in(String text) {
        if (MAIL.matcher(text).find()) {
            return Optional.of(MAIL_NAME);
        }
        if (holdsAccount(text)) {
            return Optional.of(ACCOUNT_NAME);
        }
        if (TELEPHONE.matcher(text).find()) {
            return Optional.of(TELEPHONE_NAME);
        }
        if (BIRTH.matcher(text).find() || DAY.matcher(text).find()) {
            return Optional.of(BIRTH_NAME);
        }
        if (NAME.matcher(text).find()) {
            return Optional.of(PERSON_NAME);
        }
        return ADDRESS.matcher(text).find() ? Optional.of(ADDRESS_NAME) : Optional.empty();
    }

    private static boolean holdsAccount(String text) {
        Matcher matcher = ACCOUNT.matcher(text);
        while (matcher.find()) {
            if (isAccount(matcher.group().replace(" ", ""))) {
                return true;
            }
        }
        return false;
    }

    /** By its check digits (ISO 13616). */
    private static boolean isAccount(String account) {
        StringBuilder digits = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.getNumericValue(letter)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
