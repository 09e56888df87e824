package nl.gewogenmaatwerk.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.text.Text;

/**
 * Names of grounds on which the law forbids distinction, and of what stands in for them. Nothing with such a name gets in: not as a field,
 * not as a code, not as a column (AWGB art. 1 and 7, sources S57 and S58; lessons of S65 and S66). Thread-safe.
 */
public final class ProtectedGrounds {

    /** A ground, with the names that stand for it, Dutch and English, separated by commas. */
    private record Ground(String nl, String en, String names) {}

    /** The start of words that stand for a ground, long enough to mean nothing else: Dutch writes compounds as one word. */
    private record Stem(String start, String ground) {}

    private static final List<Stem> STEMS = List.of(
            new Stem("nationalit", "nationality"),
            new Stem("geslacht", "sex"),
            new Stem("zwanger", "sex"),
            new Stem("religi", "religion"),
            new Stem("godsdienst", "religion"),
            new Stem("etnic", "ethnicity"),
            new Stem("etnis", "ethnicity"),
            new Stem("ethnic", "ethnicity"),
            new Stem("herkomst", "ethnicity"),
            new Stem("afkomst", "ethnicity"),
            new Stem("huidskleur", "ethnicity"),
            new Stem("migratieachtergrond", "ethnicity"),
            new Stem("geboort", "birth"),
            new Stem("birth", "birth"),
            new Stem("leeftijd", "age"),
            new Stem("postcode", "place of residence"),
            new Stem("postal", "place of residence"),
            new Stem("wijk", "place of residence"),
            new Stem("buurt", "place of residence"),
            new Stem("stadsdeel", "place of residence"),
            new Stem("straat", "place of residence"),
            new Stem("neighbo", "place of residence"),
            new Stem("spreektaal", "spoken language"),
            new Stem("moedertaal", "spoken language"),
            new Stem("thuistaal", "spoken language"),
            new Stem("huwelijk", "civil status"),
            new Stem("seksuel", "sexual orientation"),
            new Stem("burgerservice", "citizen service number"),
            new Stem("voornam", "name"),
            new Stem("achternam", "name"),
            new Stem("roepna", "name"));

    private static final List<Ground> GROUNDS = List.of(
            new Ground(
                    "nationaliteit",
                    "nationality",
                    "nationality, nationalities, nationaliteit, nationaliteiten, citizenship, staatsburgerschap, verblijfsstatus, verblijfsvergunning, residence permit, statushouder, statushouders, asylum, asiel, refugee, vluchteling, migrant, migranten, migrants"),
            new Ground(
                    "geslacht",
                    "sex",
                    "sex, sekse, sexes, genders, m v, vrouwelijk, mannelijk, gender, genders, geslacht, man vrouw, vrouw, female, male, sexe, geslachtelijk, zwanger, zwangerschap, pregnant, pregnancy"),
            new Ground(
                    "religie",
                    "religion",
                    "religion, religions, religious, religie, religies, geloofsovertuiging, godsdienst, levensovertuiging, kerk, church"),
            new Ground(
                    "afkomst",
                    "ethnicity",
                    "ethnicity, ethnic, ethnic origin, etniciteit, etnisch, etnische, race, ras, huidskleur, skin colour, skin color, afkomst, herkomst, descent, migratieachtergrond, migration background, allochtoon, country of origin, land van herkomst"),
            new Ground(
                    "geboorte",
                    "birth",
                    "birth, birthdate, birthday, birth date, geb dat, geb datum, gebdat, gebdatum, birth year, birthyear, year of birth, date of birth, dob, birthplace, birth place, place of birth, country of birth, geboorte, geboren, geboortejaar, geboortedatum, geboorteplaats, geboorteland"),
            new Ground(
                    "leeftijd",
                    "age",
                    "age, ages, plusser, plussers, leeftijd, leeftijdsgroep, age group, generation, generatie"),
            new Ground(
                    "woonplaats",
                    "place of residence",
                    "pc, postcode, postcodes, post code, postal code, postalcode, zip, zipcode, zip code, neighbourhood, neighborhood, district, wijk, buurt, stadsdeel, address, adres, addresses, adressen, street, straat, woonplaats"),
            new Ground(
                    "gesproken taal",
                    "spoken language",
                    "spoken language, spreektaal, native language, mother tongue, moedertaal, thuistaal, home language, first language, accent"),
            new Ground(
                    "burgerlijke staat",
                    "civil status",
                    "civil status, marital status, burg staat, burgerlijkestaat, burgerlijke staat, gehuwd, ongehuwd, gescheiden, married, divorced, partner, huwelijk"),
            new Ground(
                    "seksuele gerichtheid",
                    "sexual orientation",
                    "sexual orientation, sexual preference, seksuele gerichtheid, seksuele geaardheid, geaardheid, homo, hetero, lhbt, lhbti, lgbt"),
            new Ground(
                    "politieke opvatting",
                    "political opinion",
                    "political, politics, politiek, politieke, political opinion, politieke gezindheid, vakbond, trade union, union membership"),
            new Ground(
                    "uiterlijk",
                    "appearance",
                    "appearance, uiterlijk, uiterlijke, uiterlijke verzorging, looks, hoofddoek"),
            new Ground(
                    "handicap of ziekte",
                    "disability or illness",
                    "disability, handicap, chronic illness, chronische ziekte, medicatie, medication, dsm, icd"),
            new Ground(
                    "strafrechtelijk verleden",
                    "criminal record",
                    "criminal record, strafblad, detentie, detention, justitiele documentatie"),
            new Ground(
                    "burgerservicenummer",
                    "citizen service number",
                    "bsn, bsnnummer, burgerservicenummer, sofinummer, citizen service number, a nummer"),
            new Ground(
                    "naam",
                    "name",
                    "surname, firstname, first name, lastname, last name, achternaam, voornaam, voornamen, geslachtsnaam"));

    private static final int LONGEST = 3;
    private static final Map<String, Text> BY_NAME = new HashMap<>();

    static {
        for (Ground ground : GROUNDS) {
            Text label = new Text(ground.nl(), ground.en());
            BY_NAME.put(ground.en(), label);
            Arrays.stream(ground.names().split(", ")).forEach(name -> BY_NAME.put(name, label));
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern CAMEL_CASE =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private ProtectedGrounds() {}

    /**
     * The protected ground that a name stands for. Names are matched by whole words (and Dutch compounds by how they start), in Dutch and English, whatever their case, accents or
     * separators: {@code language} is no age.
     *
     * @param name a field, code or column name
     * @return what people call the ground; empty when the name stands for none
     */
    public static Optional<Text> in(String name) {
        String[] words = words(name);
        for (String word : words) {
            for (Stem stem : STEMS) {
                if (word.startsWith(stem.start())) {
                    return Optional.of(BY_NAME.get(stem.ground()));
                }
            }
        }
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
                Text ground = BY_NAME.get(
                        phrase.append(to == from ? "" : " ").append(words[to]).toString());
                if (ground != null) {
                    return Optional.of(ground);
                }
            }
        }
        return Optional.empty();
    }

    private static String[] words(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String apart = CAMEL_CASE.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.split(apart);
    }
}
