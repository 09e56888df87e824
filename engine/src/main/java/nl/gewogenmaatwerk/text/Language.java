package nl.gewogenmaatwerk.text;

/** The languages in which people read what the engine says. Dutch is the first language of every text. */
public enum Language {
    NL,
    EN
}
