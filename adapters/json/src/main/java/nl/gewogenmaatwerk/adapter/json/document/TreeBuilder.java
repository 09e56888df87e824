package nl.gewogenmaatwerk.adapter.json.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader.Notation;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.Member;
import nl.gewogenmaatwerk.adapter.json.document.Node.NullNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NumberNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.RefusedNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.YesNoNode;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Builds one tree from the tokens of a Jackson parser. Used once. */
final class TreeBuilder {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final YAMLFactory YAML = YAMLFactory.builder().build();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private static final int LONGEST_TEXT = 2_000;

    private final Notation notation;
    private final String text;
    private final int[] characters;
    private final int maxDepth;
    private final boolean refusingBsn;
    private final Findings findings;

    TreeBuilder(Notation notation, String text, int maxDepth, boolean refusingBsn, Findings findings) {
        this.notation = notation;
        this.text = text;
        this.characters = notation == Notation.YAML ? text.codePoints().toArray() : new int[0];
        this.maxDepth = maxDepth;
        this.refusingBsn = refusingBsn;
        this.findings = findings;
    }

    Optional<Node> build() {
        try (JsonParser parser = notation == Notation.JSON ? JSON.createParser(text) : YAML.createParser(text)) {
            return document(parser);
        } catch (Unreadable alreadyTold) {
            return Optional.empty();
        } catch (JsonProcessingException error) {
            syntax(error);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Optional<Node> document(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            findings.add(
                    "empty",
                    Place.WHOLE,
                    new Text("Hier staat niets in.", "There is nothing in this."),
                    new Text("Vul het in of haal het bestand weg.", "Fill it in or remove the file."));
            return Optional.empty();
        }
        Node root = node(parser, "", 1);
        if (parser.nextToken() != null) {
            findings.add(
                    "more-than-one",
                    place(parser, ""),
                    new Text(
                            "Na het einde staat nog iets; er mag maar één geheel in staan.",
                            "Something follows after the end; this may hold one whole only."),
                    new Text(
                            "Haal weg wat er te veel staat (in YAML: ook de regel `---`).",
                            "Remove what is too much (in YAML: the line `---` too)."));
        }
        return Optional.of(root);
    }

    private Node node(JsonParser parser, String pointer, int depth) throws IOException {
        Place at = place(parser, pointer);
        boolean plain = isPlain(parser, at);
        JsonToken token = parser.currentToken();
        Node node = switch (token) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> list(parser, at, depth);
            default -> scalar(parser, token, at);
        };
        return plain ? node : new RefusedNode(at);
    }

    private ObjectNode object(JsonParser parser, Place at, int depth) throws IOException {
        notTooDeep(at, depth);
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place nameAt = place(parser, Place.member(at.pointer(), name));
            boolean fine = isPlain(parser, nameAt) & holdsNoBsn(name, at) & isReadable(name, nameAt);
            parser.nextToken();
            Node value = node(parser, nameAt.pointer(), depth + 1);
            if (!fine) {
                continue;
            }
            if (!names.add(name)) {
                duplicate(name, nameAt);
            } else {
                members.add(new Member(name, nameAt, value));
            }
        }
        return new ObjectNode(at, members);
    }

    private ListNode list(JsonParser parser, Place at, int depth) throws IOException {
        notTooDeep(at, depth);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, Place.item(at.pointer(), items.size()), depth + 1));
        }
        return new ListNode(at, items);
    }

    private Node scalar(JsonParser parser, JsonToken token, Place at) throws IOException {
        String written = parser.getText();
        if (!holdsNoBsn(written, at) || !isWellFormed(written, at) || !isReadable(written, at)) {
            return new RefusedNode(at);
        }
        return switch (token) {
            case VALUE_NULL -> new NullNode(at);
            case VALUE_TRUE, VALUE_FALSE -> yesNo(written, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                NUMBER.matcher(written).matches() ? new NumberNode(at, written) : new TextNode(at, written);
            default -> written.isEmpty() && isLeftOut(parser) ? new NullNode(at) : new TextNode(at, written);
        };
    }

    /** YAML 1.1 has many words for yes and no; only those of JSON count, the others are text. */
    private static Node yesNo(String written, Place at) {
        return switch (written) {
            case "true" -> new YesNoNode(at, true);
            case "false" -> new YesNoNode(at, false);
            default -> new TextNode(at, written);
        };
    }

    /** Whether an empty YAML text is no value at all, rather than one in quotes or in a block. */
    private boolean isLeftOut(JsonParser parser) {
        return notation == Notation.YAML && "'\"|>".indexOf(characterAt(parser)) < 0;
    }

    /** Whether there is no anchor, alias or tag here. */
    private boolean isPlain(JsonParser parser, Place at) throws IOException {
        int sign = notation == Notation.YAML ? sign(parser) : ' ';
        if (sign == '&' || sign == '*') {
            findings.add(
                    "yaml-reference",
                    at,
                    new Text(
                            "Hier staat een verwijzing van YAML (`&` of `*`). Die gebruiken we niet.",
                            "There is a YAML reference here (`&` or `*`). We do not use those."),
                    new Text(
                            "Schrijf de waarde hier zelf uit, of zet de tekst tussen aanhalingstekens.",
                            "Write out the value here, or put the text between quotes."));
            return false;
        }
        if (sign == '!') {
            findings.add(
                    "yaml-tag",
                    at,
                    new Text(
                            "Hier staat een type van YAML (`!`). Die gebruiken we niet.",
                            "There is a YAML tag here (`!`). We do not use those."),
                    new Text(
                            "Haal het weg, of zet de tekst tussen aanhalingstekens.",
                            "Remove it, or put the text between quotes."));
            return false;
        }
        return true;
    }

    /** Jackson knows the anchor and tag of every object and list, but not of every text; those start with one. */
    private int sign(JsonParser parser) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            return characterAt(parser);
        }
        if (parser.getObjectId() != null) {
            return '&';
        }
        return parser.getTypeId() != null ? '!' : ' ';
    }

    private int characterAt(JsonParser parser) {
        long offset = parser.currentTokenLocation().getCharOffset();
        return offset >= 0 && offset < characters.length ? characters[(int) offset] : ' ';
    }

    private boolean holdsNoBsn(String written, Place at) {
        if (!refusingBsn || !Bsn.isIn(written)) {
            return true;
        }
        InputProblem problem = ClientFileCheck.bsn(at.pointer());
        findings.add(problem.code(), at, problem.message(), problem.help());
        return false;
    }

    /** An escape in JSON can make half a character, which no file could hold again. */
    private boolean isWellFormed(String written, Place at) {
        if (written.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            return true;
        }
        findings.add(
                "half-character",
                at,
                new Text("Hier staat een half teken.", "There is half a character here."),
                new Text("Schrijf het teken voluit.", "Write the whole character."));
        return false;
    }

    /** Whether people can read this part of a YAML file: every character can be seen, and there are not too many. */
    private boolean isReadable(String written, Place at) {
        if (notation != Notation.YAML) {
            return true;
        }
        if (!StrictText.isVisible(written, at, findings)) {
            return false;
        }
        if (written.codePointCount(0, written.length()) <= LONGEST_TEXT) {
            return true;
        }
        findings.add(
                "too-long",
                at,
                new Text(
                        "Deze tekst is langer dan " + LONGEST_TEXT + " tekens.",
                        "This text is longer than " + LONGEST_TEXT + " characters."),
                new Text("Maak de tekst korter.", "Make the text shorter."));
        return false;
    }

    private void duplicate(String name, Place at) {
        findings.add(
                "duplicate-key",
                at,
                new Text("Deze naam staat hier twee keer.", "This name occurs twice here."),
                name,
                new Text("Houd één van de twee.", "Keep one of the two."));
    }

    private void notTooDeep(Place at, int depth) {
        if (depth > maxDepth) {
            findings.add(
                    "too-deep",
                    at,
                    new Text(
                            "Hier zijn lijsten en velden meer dan " + maxDepth + " lagen diep in elkaar gezet.",
                            "Lists and fields are nested more than " + maxDepth + " deep here."),
                    new Text("Maak het platter.", "Make it flatter."));
            throw new Unreadable();
        }
    }

    private void syntax(JsonProcessingException error) {
        if (notation == Notation.JSON) {
            jsonSyntax(error.getLocation());
        } else if (error.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            yamlSyntax(marked.getProblemMark());
        } else {
            JsonLocation location = error.getLocation();
            yamlSyntax(
                    location == null ? Place.WHOLE : new Place("", location.getLineNr(), location.getColumnNr()), ' ');
        }
    }

    private void jsonSyntax(JsonLocation location) {
        Place at = location == null ? Place.WHOLE : new Place("", location.getLineNr(), location.getColumnNr());
        findings.add(
                "syntax",
                at,
                new Text(
                        "Dit is geen JSON (regel " + at.line() + ", kolom " + at.column() + ").",
                        "This is not JSON (line " + at.line() + ", column " + at.column() + ")."),
                new Text(
                        "Kijk of er een komma, haakje of aanhalingsteken te veel of te weinig staat.",
                        "See whether a comma, bracket or quote is missing or too much."));
    }

    private void yamlSyntax(Mark mark) {
        int index = text.lines()
                .skip(mark.getLine())
                .findFirst()
                .map(line -> characterIn(line, mark.getColumn()))
                .orElse((int) ' ');
        yamlSyntax(new Place("", mark.getLine() + 1, mark.getColumn() + 1), index);
    }

    private static int characterIn(String line, int column) {
        return column < line.codePointCount(0, line.length())
                ? line.codePointAt(line.offsetByCodePoints(0, column))
                : ' ';
    }

    private void yamlSyntax(Place at, int character) {
        Text help = switch (character) {
            case '\t' -> new Text("Spring in met spaties, niet met tabs.", "Indent with spaces, not with tabs.");
            case ':' ->
                new Text(
                        "Begint deze regel recht onder de regel waar hij bij hoort? Staat er een dubbele punt in een tekst? Zet die tekst dan tussen aanhalingstekens.",
                        "Does this line start straight below the line it belongs to? Is there a colon in a text? Then put that text between quotes.");
            case '@', '`', '%' -> new Text("Zet de tekst tussen aanhalingstekens.", "Put the text between quotes.");
            default ->
                new Text(
                        "Kijk op deze regel en de regel erboven naar inspringing, haakjes en aanhalingstekens.",
                        "Look at the indentation, brackets and quotes on this line and the line above it.");
        };
        findings.add(
                "syntax",
                at,
                new Text(
                        "Vanaf hier is dit bestand niet goed opgebouwd.", "From here on this file is not well formed."),
                help);
    }

    private Place place(JsonParser parser, String pointer) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(pointer, location.getLineNr(), location.getColumnNr());
    }

    /** Reading cannot go on; why has been told. */
    private static final class Unreadable extends RuntimeException {
        Unreadable() {
            super(null, null, false, false);
        }
    }
}
