package nl.gewogenmaatwerk.adapter.journal;

import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.text.Text;

/** What can go wrong with a database, for people. None of it holds what the database itself said, which could be anything. */
final class Failures {

    private Failures() {}

    static JournalException full() {
        return new JournalException(
                "journal-disk-full",
                new Text("Er is geen ruimte meer voor het journaal.", "There is no room left for the journal."),
                new Text(
                        "Maak ruimte op de schijf van het journaal. Daarna gaat het schrijven vanzelf verder.",
                        "Make room on the disk of the journal. Writing then goes on by itself."));
    }

    static JournalException unreachable() {
        return new JournalException(
                "journal-unreachable",
                new Text("Het journaal is niet bereikbaar.", "The journal cannot be reached."),
                new Text(
                        "Kijk of de database werkt, of het adres klopt en of de gebruiker mag inloggen. Als de database terug is, gaat het schrijven vanzelf verder.",
                        "See whether the database works, whether its address is right and whether the user may log in. Writing goes on by itself when the database is back."));
    }

    static JournalException busy() {
        return new JournalException(
                "journal-busy",
                new Text(
                        "Een ander programma houdt het journaal te lang bezet.",
                        "Another program keeps the journal occupied too long."),
                new Text("Probeer het zo opnieuw.", "Try again in a moment."));
    }

    static JournalException notAllowed() {
        return new JournalException(
                "journal-not-allowed",
                new Text(
                        "Deze gebruiker van de database mag dit niet in het journaal.",
                        "This user of the database may not do this in the journal."),
                new Text(
                        "Geef de gebruiker het recht. Wissen mag alleen wie de rol `gewogen_eraser` heeft.",
                        "Give the user the right. Only who has the role `gewogen_eraser` may erase."));
    }

    static JournalException notAJournal() {
        return new JournalException(
                "journal-unreadable",
                new Text("Dit is geen heel journaal.", "This is not a whole journal."),
                new Text(
                        "Kijk of het goede bestand of de goede database is genoemd; zet anders een reservekopie terug.",
                        "See whether the right file or database was named; otherwise restore a copy."));
    }

    static JournalException changed(long number) {
        return new JournalException(
                "journal-changed",
                new Text(
                        "Wat regel " + number + " van het journaal zegt, is veranderd nadat hij geschreven is.",
                        "What entry " + number + " of the journal says was changed after it was written."),
                new Text(
                        "Gebruik dit journaal zo niet. Kijk met `gewogen journal verify` wat er nog meer veranderd is, en zet een reservekopie terug.",
                        "Do not use this journal as it is. See with `gewogen journal verify` what else was changed, and restore a copy."));
    }

    static JournalException unreadable(long number) {
        return new JournalException(
                "journal-unreadable",
                new Text(
                        "Regel " + number + " van het journaal is niet te lezen.",
                        "Entry " + number + " of the journal cannot be read."),
                new Text(
                        "Kijk met `gewogen journal verify` of er iets veranderd is. Een nieuwere versie van het programma kan de regel ook hebben geschreven.",
                        "See with `gewogen journal verify` whether something was changed. A newer version of the program may also have written the entry."));
    }

    static JournalException other(String state) {
        return new JournalException(
                "journal-failed",
                new Text(
                        "De database van het journaal gaf een fout (" + state + ").",
                        "The database of the journal gave an error (" + state + ")."),
                new Text("Meld dit aan de beheerder van de database.", "Tell the administrator of the database."));
    }

    static JournalException closed() {
        return new JournalException(
                "journal-closed",
                new Text("Het journaal is gesloten.", "The journal is closed."),
                new Text("Open het journaal opnieuw.", "Open the journal again."));
    }

    static JournalException notDurable(String setting, String value, String needed) {
        return new JournalException(
                "journal-not-durable",
                new Text(
                        "Deze database bewaart niet zeker wat geschreven is: `" + setting + "` is `" + value + "`.",
                        "This database does not surely keep what was written: `" + setting + "` is `" + value + "`."),
                new Text(
                        "Zet `" + setting + "` op `" + needed + "` en start opnieuw.",
                        "Set `" + setting + "` to `" + needed + "` and start again."));
    }
}
