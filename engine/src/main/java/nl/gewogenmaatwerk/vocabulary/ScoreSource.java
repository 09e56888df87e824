package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.text.Text;

/** Who gave a score. */
public enum ScoreSource {
    CLIENT("de klant", "the client"),
    INSTRUMENT("een meetinstrument", "an instrument"),
    PROFESSIONAL("de professional", "the professional");

    private final Text label;

    ScoreSource(String nl, String en) {
        this.label = new Text(nl, en);
    }

    /** What people call it, with an article. */
    public Text label() {
        return label;
    }
}
