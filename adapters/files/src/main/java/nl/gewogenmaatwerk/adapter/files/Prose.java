package nl.gewogenmaatwerk.adapter.files;

import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.text.Text;

/** Reads texts for people: {@code {nl: "…", en: "…"}}. @param translated whether the English is required */
record Prose(boolean translated) {

    /** A text; another one when it cannot be read. */
    Text of(Value value, String otherwise) {
        if (value.node()
                .filter(node -> node instanceof Node.TextNode || node instanceof Node.NullNode)
                .isPresent()) {
            value.refuse(
                    "wrong-type",
                    new Text("Hier horen de talen bij te staan.", "The languages must be given here."),
                    new Text(
                            "Schrijf `{nl: \"…\", en: \"…\"}`, met de tekst tussen de aanhalingstekens.",
                            "Write `{nl: \"…\", en: \"…\"}`, with the text between the quotes."));
            return Text.same(otherwise);
        }
        return value.fields("nl", "en")
                .map(fields -> {
                    String nl = plain(fields.required("nl"), otherwise);
                    return new Text(nl, plain(translated ? fields.required("en") : fields.optional("en"), nl));
                })
                .orElse(Text.same(otherwise));
    }

    /** A text in one language, without the white space around it. */
    static String plain(Value value, String otherwise) {
        return value.text().map(String::strip).orElse(otherwise);
    }
}
