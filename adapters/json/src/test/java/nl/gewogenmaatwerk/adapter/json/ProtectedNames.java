package nl.gewogenmaatwerk.adapter.json;

import java.util.List;

/** Names of protected grounds and their proxies, in Dutch and English, at least one for each ground that the engine knows. */
final class ProtectedNames {

    static final List<String> ALL = List.of(
            "nationality",
            "nationaliteit",
            "verblijfsstatus",
            "statushouder",
            "sex",
            "gender",
            "geslacht",
            "religion",
            "religie",
            "godsdienst",
            "ethnicity",
            "ethnic origin",
            "etniciteit",
            "afkomst",
            "country of origin",
            "birth year",
            "birthplace",
            "date of birth",
            "geboortejaar",
            "geboorteplaats",
            "age",
            "leeftijd",
            "postcode",
            "postal code",
            "neighbourhood",
            "wijk",
            "buurt",
            "adres",
            "spoken language",
            "native language",
            "spreektaal",
            "moedertaal",
            "marital status",
            "burgerlijke staat",
            "partner",
            "sexual orientation",
            "seksuele gerichtheid",
            "political opinion",
            "politieke gezindheid",
            "vakbond",
            "appearance",
            "uiterlijk",
            "disability",
            "chronische ziekte",
            "criminal record",
            "strafblad",
            "bsn",
            "burgerservicenummer",
            "surname",
            "achternaam",
            "first name");

    private ProtectedNames() {}
}
