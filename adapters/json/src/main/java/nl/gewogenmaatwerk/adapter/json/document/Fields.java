package nl.gewogenmaatwerk.adapter.json.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.document.Node.Member;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.text.Text;

/** An object of which the names are known beforehand. Every other name has been told when this is made. Not thread-safe. */
public final class Fields {

    private final ObjectNode object;
    private final Place place;
    private final Optional<String> name;
    private final Collection<String> names;
    private final Findings findings;

    Fields(ObjectNode object, Place place, Optional<String> name, List<String> names, Findings findings) {
        this.object = object;
        this.place = place;
        this.name = name;
        this.names = names;
        this.findings = findings;
        for (Member member : object.members()) {
            if (!names.contains(member.name())) {
                findings.unknownField(member, names);
            }
        }
    }

    /** Where the object is named or starts. */
    public Place place() {
        return place;
    }

    /** A field that may be left out. */
    public Value optional(String name) {
        return value(name);
    }

    /** A field that must be there; when it is not, that is told. */
    public Value required(String field) {
        Value value = value(field);
        if (!value.isPresent()) {
            Text where = name.map(of -> new Text(" bij `" + of + "`", " in `" + of + "`"))
                    .orElse(Text.same(""));
            findings.add(
                    "missing",
                    new Place(object.place().pointer(), place.line(), place.column()),
                    new Text(
                            "`" + field + "` ontbreekt" + where.nl() + ".",
                            "`" + field + "` is missing" + where.en() + "."),
                    new Text("Voeg `" + field + "` toe.", "Add `" + field + "`."));
        }
        return value;
    }

    private Value value(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("not a field of this object: " + name);
        }
        Optional<Member> member = object.member(name);
        return new Value(
                member.map(Member::value), member.map(Member::place).orElse(place), Optional.of(name), findings);
    }
}
