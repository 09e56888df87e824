package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/** What was tried before: the list of earlier interventions as one thing that can be known or not. */
public record History() implements Term {

    /** The code under which the list is known. */
    public static final String CODE = "interventions";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Text label() {
        return new Text("eerdere interventies", "earlier interventions");
    }

    @Override
    public Part part() {
        return Part.CONTEXT;
    }

    @Override
    public boolean changeable() {
        return false;
    }

    @Override
    public Text question() {
        return new Text(
                "Welke hulp of stappen heeft u al geprobeerd, en wat leverde dat op?",
                "What help or steps have you tried already, and what came of it?");
    }

    @Override
    public Origin origin() {
        return Origin.file("framework/vocabulary.yaml");
    }
}
