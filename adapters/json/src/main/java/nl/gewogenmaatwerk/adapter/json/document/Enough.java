package nl.gewogenmaatwerk.adapter.json.document;

import nl.gewogenmaatwerk.text.Text;

/** When enough has been told: nobody reads thousands of problems, and a hostile document could hold that many. */
final class Enough {

    /** The most problems of one document. */
    static final int PROBLEMS = 500;

    static final String CODE = "more-problems";

    static final Text WHAT = new Text(
            "Er is nog meer mis; hier staan de eerste " + PROBLEMS + " problemen.",
            "More is wrong; these are the first " + PROBLEMS + " problems.");

    static final Text HELP =
            new Text("Kijk eerst of dit het goede bestand is.", "First see whether this is the right file.");

    private Enough() {}
}
