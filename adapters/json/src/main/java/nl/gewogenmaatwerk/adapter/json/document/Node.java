package nl.gewogenmaatwerk.adapter.json.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A part of a document as its author wrote it, with where it stands. Immutable. */
public sealed interface Node {

    /** Where it stands. */
    Place place();

    /**
     * Named members, in the order in which they were written; no name occurs twice.
     *
     * @param place   where it starts
     * @param members the members
     */
    record ObjectNode(Place place, List<Member> members) implements Node {
        public ObjectNode {
            members = List.copyOf(members);
        }

        /** The member with a name. */
        public Optional<Member> member(String name) {
            return members.stream().filter(member -> member.name().equals(name)).findFirst();
        }
    }

    /**
     * A member of an object.
     *
     * @param name  its name
     * @param place where the name stands; its pointer points to the value
     * @param value its value
     */
    record Member(String name, Place place, Node value) {}

    /**
     * A list.
     *
     * @param place where it starts
     * @param items its items
     */
    record ListNode(Place place, List<Node> items) implements Node {
        public ListNode {
            items = List.copyOf(items);
        }
    }

    /**
     * A text. In YAML, everything that is not plainly a JSON number, {@code true}, {@code false} or nothing is a text: {@code yes},
     * {@code 0123}, {@code 1_000}, {@code 1:30} and {@code 2026-03-01} too.
     *
     * @param place where it starts
     * @param text  the text
     */
    record TextNode(Place place, String text) implements Node {}

    /**
     * A number in the notation of JSON.
     *
     * @param place   where it starts
     * @param written the number as it was written
     */
    record NumberNode(Place place, String written) implements Node {
        private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");

        /** The number; absent when it has a fraction or an exponent, or more than eighteen digits. */
        public OptionalLong whole() {
            return WHOLE.matcher(written).matches() ? OptionalLong.of(Long.parseLong(written)) : OptionalLong.empty();
        }
    }

    /**
     * Yes or no: {@code true} or {@code false}.
     *
     * @param place where it starts
     * @param yes   whether it is yes
     */
    record YesNoNode(Place place, boolean yes) implements Node {}

    /** Nothing: {@code null}, or no value after a name. @param place where it starts */
    record NullNode(Place place) implements Node {}

    /** Something that was refused and told already, so that nobody tells it again. @param place where it starts */
    record RefusedNode(Place place) implements Node {}
}
