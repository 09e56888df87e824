package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;

/**
 * What a condition column asks of a client. Immutable.
 *
 * @param heading  what stands in the heading
 * @param fact     the facts that it is about
 * @param known    the same facts as a closed world; empty when there is no such type
 * @param field    the field that the cells compare
 * @param values   what can stand in the cells
 * @param presence whether yes and no ask if there is such a fact at all
 * @param term     the code under which it can be unknown; empty when it cannot
 */
record Question(
        String heading,
        Fact fact,
        Optional<Fact> known,
        Optional<Field> field,
        Values values,
        boolean presence,
        Optional<String> term)
        implements Column {

    /** Facts of a type, or one of them. @param type the type @param key the code of the one; empty for any */
    record Fact(FactType type, Optional<String> key) {

        /** A pattern that such facts match when they meet a constraint. */
        Pattern pattern(List<Constraint> constraints, Origin at) {
            List<Constraint> all = new ArrayList<>();
            key.ifPresent(code -> all.add(
                    new Constraint.Comparison(type.key().orElseThrow(), Relation.EQUAL, new Operand.Code(code))));
            all.addAll(constraints);
            return new Pattern(type, new Constraint.All(all), Map.of(), at);
        }
    }

    /** Whether it is about a barrier, with which there can be help already. */
    boolean isBarrier() {
        return fact.type() == FactType.BARRIER;
    }
}
