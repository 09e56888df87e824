package nl.gewogenmaatwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedGroundsTest {

    @ParameterizedTest
    @CsvSource({
        "age, age",
        "AGE, age",
        "ages, age",
        "leeftijd, age",
        "leeftijden, age",
        "clientAge, age",
        "client-age, age",
        "client_age, age",
        "client.age, age",
        "age2, age",
        "ageGroup, age",
        "nationality, nationality",
        "Nationaliteiten, nationality",
        "residencePermit, nationality",
        "gender, sex",
        "genders, sex",
        "geslacht, sex",
        "religie, religion",
        "religions, religion",
        "geloofsovertuiging, religion",
        "etnische-groep, ethnicity",
        "landVanHerkomst, ethnicity",
        "skinColour, ethnicity",
        "dateOfBirth, birth",
        "geboortedatum, birth",
        "geboortejaar_klant, birth",
        "DOB, birth",
        "postcode, place of residence",
        "Postcodes, place of residence",
        "zipCode, place of residence",
        "adressen, place of residence",
        "wijk, place of residence",
        "moedertaal, spoken language",
        "nativeLanguage, spoken language",
        "maritalStatus, civil status",
        "burgerlijke staat, civil status",
        "seksueleGerichtheid, sexual orientation",
        "séksuele geaardheid, sexual orientation",
        "tradeUnion, political opinion",
        "hoofddoek, appearance",
        "chronischeZiekte, disability or illness",
        "justitiële documentatie, criminal record",
        "bsn, citizen service number",
        "BSNNummer, citizen service number",
        "bsnnummer, citizen service number",
        "A-nummer, citizen service number",
        "achternaam, name",
        "firstName, name"
    })
    void knowsANameHoweverItIsWritten(String name, String ground) {
        assertThat(ProtectedGrounds.in(name)).map(Text::en).contains(ground);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--",
                "language",
                "package",
                "manager",
                "image",
                "average",
                "trace",
                "bracelet",
                "essex",
                "sextant",
                "partnership",
                "homogeneous",
                "taal",
                "self-efficacy",
                "selfEfficacy",
                "months-on-benefit",
                "goal.type",
                "UNDER_27",
                "firstStep",
                "namens",
                "eerste"
            })
    void knowsWordsThatOnlyLookLikeOne(String name) {
        assertThat(ProtectedGrounds.in(name)).isEmpty();
    }

    @Property(tries = 300)
    void findsAProtectedWordAmongOthersHoweverItIsWritten(
            @ForAll @From("protectedNames") String name,
            @ForAll @From("words") String before,
            @ForAll @From("words") String after,
            @ForAll @From("separators") String separator) {
        String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        assertThat(ProtectedGrounds.in(before + separator + name + separator + after))
                .isPresent();
        assertThat(ProtectedGrounds.in((before + separator + name).toUpperCase(Locale.ROOT)))
                .isPresent();
        assertThat(ProtectedGrounds.in(before + upper + "Of")).isPresent();
    }

    @Property(tries = 300)
    void aWordInsideAnotherWordIsNone(@ForAll @From("protectedNames") String name) {
        assertThat(ProtectedGrounds.in("q" + name + "q")).isEmpty();
    }

    @Provide
    Arbitrary<String> protectedNames() {
        return Arbitraries.of(
                "age",
                "leeftijd",
                "sex",
                "geslacht",
                "postcode",
                "religie",
                "ethnicity",
                "nationaliteit",
                "bsn",
                "dob");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("client", "klant", "veld", "code", "language", "x", "goal");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("-", "_", ".", " ", "/", "1", ": ");
    }
}
