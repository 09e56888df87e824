package nl.gewogenmaatwerk.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of grounds on which the law forbids distinction, and of what stands in for them. Nothing with such a name gets in: not as a field,
 * not as a code, not as a column (AWGB art. 1 and 7, sources S57 and S58; lessons of S65 and S66). Thread-safe.
 */
public final class ProtectedGrounds {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    "nationality",
                    List.of(
                            "nationality",
                            "nationalities",
                            "nationaliteit",
                            "nationaliteiten",
                            "citizenship",
                            "staatsburgerschap",
                            "verblijfsstatus",
                            "verblijfsvergunning",
                            "residence permit",
                            "statushouder",
                            "statushouders",
                            "asylum",
                            "asiel",
                            "refugee",
                            "vluchteling",
                            "migrant",
                            "migranten",
                            "migrants")),
            Map.entry(
                    "sex",
                    List.of(
                            "sex",
                            "gender",
                            "geslacht",
                            "man vrouw",
                            "vrouw",
                            "female",
                            "male",
                            "sexe",
                            "geslachtelijk",
                            "zwanger",
                            "zwangerschap",
                            "pregnant",
                            "pregnancy")),
            Map.entry(
                    "religion",
                    List.of(
                            "religion",
                            "religious",
                            "religie",
                            "geloofsovertuiging",
                            "godsdienst",
                            "levensovertuiging",
                            "kerk",
                            "church")),
            Map.entry(
                    "ethnicity",
                    List.of(
                            "ethnicity",
                            "ethnic",
                            "ethnic origin",
                            "etniciteit",
                            "etnisch",
                            "etnische",
                            "race",
                            "ras",
                            "huidskleur",
                            "skin colour",
                            "skin color",
                            "afkomst",
                            "herkomst",
                            "descent",
                            "migratieachtergrond",
                            "migration background",
                            "allochtoon",
                            "country of origin",
                            "land van herkomst")),
            Map.entry(
                    "birth",
                    List.of(
                            "birth",
                            "birthdate",
                            "birthday",
                            "birth date",
                            "birth year",
                            "birthyear",
                            "year of birth",
                            "date of birth",
                            "dob",
                            "birthplace",
                            "birth place",
                            "place of birth",
                            "country of birth",
                            "geboorte",
                            "geboren",
                            "geboortejaar",
                            "geboortedatum",
                            "geboorteplaats",
                            "geboorteland")),
            Map.entry(
                    "age",
                    List.of("age", "ages", "leeftijd", "leeftijdsgroep", "age group", "generation", "generatie")),
            Map.entry(
                    "place of residence",
                    List.of(
                            "postcode",
                            "postcodes",
                            "post code",
                            "postal code",
                            "postalcode",
                            "zip",
                            "zipcode",
                            "zip code",
                            "neighbourhood",
                            "neighborhood",
                            "district",
                            "wijk",
                            "buurt",
                            "stadsdeel",
                            "address",
                            "adres",
                            "street",
                            "straat",
                            "woonplaats")),
            Map.entry(
                    "spoken language",
                    List.of(
                            "spoken language",
                            "spreektaal",
                            "native language",
                            "mother tongue",
                            "moedertaal",
                            "thuistaal",
                            "home language",
                            "first language",
                            "accent")),
            Map.entry(
                    "civil status",
                    List.of(
                            "civil status",
                            "marital status",
                            "burgerlijke staat",
                            "gehuwd",
                            "ongehuwd",
                            "gescheiden",
                            "married",
                            "divorced",
                            "partner",
                            "huwelijk")),
            Map.entry(
                    "sexual orientation",
                    List.of(
                            "sexual orientation",
                            "sexual preference",
                            "seksuele gerichtheid",
                            "seksuele geaardheid",
                            "geaardheid",
                            "homo",
                            "hetero",
                            "lhbt",
                            "lhbti",
                            "lgbt")),
            Map.entry(
                    "political opinion",
                    List.of(
                            "political",
                            "politics",
                            "politiek",
                            "politieke",
                            "political opinion",
                            "politieke gezindheid",
                            "vakbond",
                            "trade union",
                            "union membership")),
            Map.entry(
                    "appearance",
                    List.of("appearance", "uiterlijk", "uiterlijke", "uiterlijke verzorging", "looks", "hoofddoek")),
            Map.entry(
                    "disability or illness",
                    List.of(
                            "disability",
                            "handicap",
                            "chronic illness",
                            "chronische ziekte",
                            "medicatie",
                            "medication",
                            "dsm",
                            "icd")),
            Map.entry(
                    "criminal record",
                    List.of("criminal record", "strafblad", "detentie", "detention", "justitiele documentatie")),
            Map.entry(
                    "citizen service number",
                    List.of("bsn", "burgerservicenummer", "sofinummer", "citizen service number", "a nummer")),
            Map.entry(
                    "name",
                    List.of(
                            "surname",
                            "firstname",
                            "first name",
                            "lastname",
                            "last name",
                            "achternaam",
                            "voornaam",
                            "voornamen",
                            "geslachtsnaam")));

    private ProtectedGrounds() {}

    /**
     * The protected ground that a name stands for. Names are matched by whole words, in Dutch and English, whatever their case, accents or
     * separators: {@code language} is no age.
     *
     * @param name a field, code or column name
     * @return the ground, in English; empty when the name stands for none
     */
    public static Optional<String> in(String name) {
        String words = " " + words(name) + " ";
        return NAMES.entrySet().stream()
                .filter(ground -> ground.getValue().stream().anyMatch(word -> words.contains(" " + word + " ")))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static String words(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .trim();
    }
}
