package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import nl.gewogenmaatwerk.text.Text;

/** The English of Dutch texts. @param byText by the Dutch text @param byPlace by the pointer to its place, where the same Dutch has another English */
record English(JsonNode byText, JsonNode byPlace) {

    /** A text in both languages. */
    Text of(String pointer, String nl) {
        return new Text(nl, byPlace.path(pointer).asText(byText.path(nl).asText(nl)));
    }
}
