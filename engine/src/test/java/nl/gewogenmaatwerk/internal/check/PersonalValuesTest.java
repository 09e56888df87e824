package nl.gewogenmaatwerk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "een e-mailadres|Mail j.jansen@delft.nl voor overleg.",
                "een telefoonnummer|Bel 06-12345678 voor overleg.",
                "een telefoonnummer|Bel 06 12 34 56 78.",
                "een telefoonnummer|Bel +31 6 12345678.",
                "een telefoonnummer|Bel 015-2602222.",
                "een rekeningnummer|Stort op NL91 ABNA 0417 1643 00.",
                "een rekeningnummer|Stort op NL91ABNA0417164300.",
                "een geboortedatum|De klant is geboren op 3 mei 1985.",
                "een geboortedatum|Geboortedatum: 1-1-1985.",
                "een geboortedatum|Het gaat om 12-03-1985.",
                "een geboortedatum|Het gaat om 1985-03-12.",
                "de naam van een persoon|Bespreek dit met de heer Jansen.",
                "de naam van een persoon|Mevrouw De Vries wil dit niet.",
                "de naam van een persoon|Volgens dhr. P.J. van den Berg kan het.",
                "de naam van een persoon|Mw. Öztürk kan dit niet.",
                "een adres|De klant woont op Kerkstraat 12, 2611 AB Delft.",
                "een adres|Post gaat naar 2611AB 12."
            })
    void it_looks_like_a_value_about_a_person(String what, String text) {
        assertThat(PersonalValues.in(text).orElseThrow().nl()).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie System.exit(1) schrijft, bedoelt iets anders.",
                "import java.util.List; package x; global y;",
                "Jongeren tot 27 jaar zoeken eerst vier weken zelf.",
                "Sinds 1 januari 2015 geldt de Participatiewet.",
                "Sinds 01-01-2004 gold de Wet werk en bijstand.",
                "De Wet van 1 januari 2004 is vervangen.",
                "Zie artikel 7, eerste lid, en artikel 44a van de wet.",
                "Kijk in 2026 WW 3 maanden na.",
                "Dit helpt 3 van de 10 mensen, en 12 maanden later nog.",
                "Bel Veilig Thuis: 0800-2000. Bij gevaar 112.",
                "Bel de Zelfmoordpreventie: 113 of 0800-0113.",
                "Bel 088 123 4567 van het werkgeversservicepunt.",
                "De heer of mevrouw die dit leest, kan bellen.",
                "Een gesprek met de klant en mevrouw. Daarna pas een plan.",
                "Een mw weegt dit af.",
                "Kies B1 of B2 op de taaltoets, of 1F.",
                "Leren en werken (BBL) duurt 1600 uur.",
                "De cliënt is geboren en getogen in de stad en wil daar werken.",
                "Eén idee: naïef, gewoon €5 — of later… tussen 10:00 en 12:30.",
                "De uitkering is 70% van het loon, 1234 euro.",
                "Het percentage ging van 12,5 naar 15.000 punten.",
                "Code S1234567 van bron NL12 is geen rekening.",
                "Zie dossier NL12 ABNA 1417 1643 00 in het archief."
            })
    void it_only_resembles_one(String text) {
        assertThat(PersonalValues.in(text)).isEmpty();
    }
}
