package nl.gewogenmaatwerk.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What the codes in advices and decisions of a municipality are called. A code without a name is shown as it is. Immutable and thread-safe.
 *
 * @param vocabulary the codes of client files
 * @param principles the statements of the guiding principles, by id
 * @param reasons    the reasons that decisions can have, by code
 */
public record CodeNames(Vocabulary vocabulary, Map<String, Text> principles, Map<String, Text> reasons) {

    private static final String FLAGS = "flags";

    public CodeNames {
        principles = Map.copyOf(principles);
        reasons = Map.copyOf(reasons);
    }

    /** An intervention. */
    public Text intervention(String code) {
        return Optional.ofNullable(vocabulary.interventions().get(code))
                .map(Intervention::label)
                .orElse(Text.same(code));
    }

    /** Interventions, one after another. */
    public Text interventions(Collection<String> codes) {
        List<Text> names = codes.stream().map(this::intervention).toList();
        return new Text(
                String.join(", ", names.stream().map(Text::nl).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
    }

    /** A form of an intervention. */
    public Text variant(String intervention, String code) {
        return Optional.ofNullable(vocabulary.interventions().get(intervention))
                .map(known -> known.variants().get(code))
                .orElse(Text.same(code));
    }

    /** A principle, by its statement. */
    public Text principle(String id) {
        Text standard = id.equals(Principle.PROFESSIONAL_STANDARD.id())
                ? Principle.PROFESSIONAL_STANDARD.statement()
                : Text.same(id);
        return principles.getOrDefault(id, standard);
    }

    /** The reason of a decision. */
    public Text reason(String code) {
        return reasons.getOrDefault(code, Text.same(code));
    }

    /** A ground. */
    public Text ground(String code) {
        return vocabulary.grounds().containsKey(code)
                ? vocabulary.grounds().get(code).label()
                : Text.same(code);
    }

    /** Something that can be known about a client. */
    public Text term(String code) {
        return code.equals(FLAGS)
                ? new Text("statussen volgens de wet", "statutory statuses")
                : vocabulary.term(code).map(Term::label).orElse(Text.same(code));
    }
}
