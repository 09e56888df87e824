package nl.gewogenmaatwerk.adapter.json.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NullNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NumberNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.RefusedNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.YesNoNode;
import nl.gewogenmaatwerk.text.Text;

/**
 * A value that may be absent, to be read with an expectation. Each way to read it gives nothing when the value is absent, and tells and gives
 * nothing when it is not what was expected; so a reader goes on and all problems come out at once. Not thread-safe.
 */
public final class Value {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Optional<Node> node;
    private final Place place;
    private final Optional<String> name;
    private final Findings findings;

    Value(Optional<Node> node, Place place, Optional<String> name, Findings findings) {
        this.node = node;
        this.place = place;
        this.name = name;
        this.findings = findings;
    }

    /** A whole document, or any part of one, as a value. */
    public static Value of(Node node, Findings findings) {
        return new Value(Optional.of(node), node.place(), Optional.empty(), findings);
    }

    /** Whether there is a value, whatever it is. */
    public boolean isPresent() {
        return node.isPresent();
    }

    /** What was written, if anything. */
    public Optional<Node> node() {
        return node;
    }

    /** Where the value is named, or starts if it has no name; where the name is missing, the object. */
    public Place place() {
        return place;
    }

    /** Tells that something is wrong with this value. */
    public void refuse(String code, Text what, Text help) {
        written()
                .ifPresentOrElse(
                        value -> findings.add(code, at(), what, value, help),
                        () -> findings.add(code, at(), what, help));
    }

    /** A text with something in it. */
    public Optional<String> text() {
        Optional<String> text = read(TextNode.class, "een tekst", "a text").map(TextNode::text);
        if (text.isPresent() && text.get().isBlank()) {
            findings.add(
                    "empty-text",
                    at(),
                    expected("een tekst waarin iets staat", "a text with something in it"),
                    new Text("Vul de tekst in.", "Fill in the text."));
            return Optional.empty();
        }
        return text;
    }

    /** A text of a certain form. @param form what it must look like @param description the form in words, such as "a code in capitals" */
    public Optional<String> matching(Pattern form, Text description) {
        boolean unquoted = written().filter(form.asMatchPredicate()).isPresent();
        if (!unquoted && node.filter(Value::isPlain).isPresent()) {
            wrongForm(description);
            return Optional.empty();
        }
        Optional<String> text =
                read(TextNode.class, description.nl(), description.en()).map(TextNode::text);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            wrongForm(description);
            return Optional.empty();
        }
        return text;
    }

    private void wrongForm(Text description) {
        refuse(
                "wrong-form",
                expected(description.nl(), description.en()),
                new Text("Verander de tekst.", "Change the text."));
    }

    /** One of a list of codes. */
    public Optional<String> code(Collection<String> allowed) {
        Optional<String> code = read(TextNode.class, "een code", "a code").map(TextNode::text);
        if (code.isPresent() && !allowed.contains(code.get())) {
            String list = Names.list(allowed);
            Text choose = new Text("Kies uit: " + list + ".", "Choose from: " + list + ".");
            refuse(
                    "unknown-code",
                    name.map(field -> new Text(
                                    "`" + field + "` heeft een code die we niet kennen.",
                                    "`" + field + "` has a code that we do not know."))
                            .orElse(new Text("Deze code kennen we niet.", "We do not know this code.")),
                    Names.nearest(code.get(), allowed)
                            .map(near -> new Text(
                                            "Misschien bedoelt u `" + near + "`. ", "Maybe you mean `" + near + "`. ")
                                    .plus(choose))
                            .orElse(choose));
            return Optional.empty();
        }
        return code;
    }

    /** One of the constants of an enum, by its name. */
    public <E extends Enum<E>> Optional<E> code(Class<E> type) {
        return code(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())
                .map(code -> Enum.valueOf(type, code));
    }

    /** A whole number within bounds. */
    public OptionalInt whole(int min, int max) {
        Text range = new Text(
                "een heel getal van " + min + " tot en met " + max, "a whole number from " + min + " to " + max);
        Optional<NumberNode> number = read(NumberNode.class, range.nl(), range.en());
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        long whole = number.get().whole().orElse(Long.MIN_VALUE);
        if (whole < min || whole > max) {
            refuse(
                    number.get().whole().isPresent() ? "out-of-range" : "wrong-type",
                    expected(range.nl(), range.en()),
                    new Text("Verander het getal.", "Change the number."));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) whole);
    }

    /** Yes or no. */
    public Optional<Boolean> yesNo() {
        return read(YesNoNode.class, "ja of nee (`true` of `false`)", "yes or no (`true` or `false`)")
                .map(YesNoNode::yes);
    }

    /** A day that exists, as in {@code 2026-03-01}. */
    public Optional<LocalDate> date() {
        Optional<String> text = read(TextNode.class, "een datum zoals `2026-03-01`", "a date like `2026-03-01`")
                .map(TextNode::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text.get()).matches()) {
                return Optional.of(LocalDate.parse(text.get(), DateTimeFormatter.ISO_LOCAL_DATE));
            }
        } catch (DateTimeException told) {
            // told below
        }
        refuse(
                "no-such-date",
                expected("een datum die bestaat", "a date that exists"),
                new Text("Schrijf jaar-maand-dag, zoals `2026-03-01`.", "Write year-month-day, like `2026-03-01`."));
        return Optional.empty();
    }

    /** An object with these names and no others; what is there besides is told. */
    public Optional<Fields> fields(String... names) {
        return fields(List.of(names));
    }

    /** An object with these names and no others; what is there besides is told. */
    public Optional<Fields> fields(List<String> names) {
        return object().map(object -> new Fields(object, place, name, names, findings));
    }

    /** An object of which the names are free, in the order in which they were written; empty when it is absent or something else. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        object().ifPresent(object -> object.members()
                .forEach(member -> entries.add(new Entry(
                        member.name(),
                        member.place(),
                        new Value(Optional.of(member.value()), member.place(), Optional.empty(), findings)))));
        return entries;
    }

    /**
     * An object of which the names are free but have a certain form; a name of another form is told and left out with its value.
     *
     * @param form        what the names must look like
     * @param description the form in words, such as "a code in capitals"
     */
    public List<Entry> entries(Pattern form, Text description) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : entries()) {
            if (form.matcher(entry.name()).matches()) {
                entries.add(entry);
            } else {
                findings.add(
                        "wrong-form",
                        entry.place(),
                        new Text("Deze naam heeft niet de goede vorm.", "This name does not have the right form."),
                        entry.name(),
                        new Text("Kies " + description.nl() + ".", "Choose " + description.en() + "."));
            }
        }
        return entries;
    }

    /** A list, item by item; empty when it is absent or something else. */
    public List<Value> items() {
        List<Value> items = new ArrayList<>();
        read(ListNode.class, "een lijst", "a list")
                .ifPresent(list -> list.items()
                        .forEach(item ->
                                items.add(new Value(Optional.of(item), item.place(), Optional.empty(), findings))));
        return items;
    }

    /** A member of an object of which the names are free. @param name its name @param place where the name stands @param value its value */
    public record Entry(String name, Place place, Value value) {}

    private Optional<ObjectNode> object() {
        return read(ObjectNode.class, "een groep velden", "a group of fields");
    }

    private <N extends Node> Optional<N> read(Class<N> type, String nl, String en) {
        if (node.isEmpty() || node.get() instanceof RefusedNode) {
            return Optional.empty();
        }
        if (type.isInstance(node.get())) {
            return Optional.of(type.cast(node.get()));
        }
        refuse("wrong-type", expected(nl, en), help(type));
        return Optional.empty();
    }

    private Text help(Class<? extends Node> type) {
        if (node.orElseThrow() instanceof NullNode) {
            return new Text(
                    "Vul de waarde in. Een veld dat niet verplicht is, mag u ook weglaten.",
                    "Fill in the value. A field that is not required may also be left out.");
        }
        if (type == TextNode.class && isPlain(node.get())) {
            return new Text("Zet er aanhalingstekens omheen.", "Put quotes around it.");
        }
        if (type == NumberNode.class) {
            return new Text(
                    "Schrijf alleen cijfers, zonder aanhalingstekens en zonder nullen vooraan.",
                    "Write digits only, without quotes and without leading zeros.");
        }
        if (type == YesNoNode.class) {
            return new Text(
                    "Schrijf `true` (ja) of `false` (nee), zonder aanhalingstekens.",
                    "Write `true` (yes) or `false` (no), without quotes.");
        }
        if (type == ListNode.class) {
            return new Text("Zet het tussen `[` en `]`.", "Put it between `[` and `]`.");
        }
        if (type == ObjectNode.class) {
            return new Text(
                    "Schrijf hier velden, elk met een naam, een dubbele punt en een waarde.",
                    "Write fields here, each with a name, a colon and a value.");
        }
        return new Text("Verander de waarde.", "Change the value.");
    }

    private static boolean isPlain(Node node) {
        return node instanceof NumberNode || node instanceof YesNoNode;
    }

    private Text expected(String nl, String en) {
        return name.map(field ->
                        new Text("In `" + field + "` hoort " + nl + ".", "`" + field + "` must be " + en + "."))
                .orElse(new Text("Hier hoort " + nl + ".", "This must be " + en + "."));
    }

    private Place at() {
        return node.map(Node::place).orElse(place);
    }

    private Optional<String> written() {
        Node written = node.orElseGet(() -> new NullNode(place));
        if (written instanceof TextNode text && !text.text().isBlank()) {
            return Optional.of(text.text());
        }
        if (written instanceof NumberNode number) {
            return Optional.of(number.written());
        }
        return written instanceof YesNoNode yesNo ? Optional.of(String.valueOf(yesNo.yes())) : Optional.empty();
    }
}
