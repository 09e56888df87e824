package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the conditions of one rule from the parser's tree. Used once, by one thread. */
final class ConditionReader {

    private final Findings findings;

    ConditionReader(Findings findings) {
        this.findings = findings;
    }

    List<Condition> read(AndDescr when) {
        return parts(when.getDescrs());
    }

    /** Every condition is read, so that all problems come at once. */
    private List<Condition> parts(List<? extends BaseDescr> trees) {
        List<Optional<Condition>> read = trees.stream()
                .map(tree -> findings.reading(() -> condition(tree)))
                .toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            throw new Findings.Unreadable();
        }
        return read.stream().map(Optional::orElseThrow).toList();
    }

    private Condition condition(BaseDescr tree) {
        Origin at = findings.at(tree.getLine(), tree.getColumn() + 1);
        if (tree instanceof AnnotatedBaseDescr annotated
                && !annotated.getAnnotations().isEmpty()) {
            throw findings.notAllowed(
                    at,
                    "Een `@` hoort niet bij een voorwaarde.",
                    "An `@` does not belong with a condition.",
                    "Haal het weg.",
                    "Remove it.");
        }
        Class<?> shape = tree.getClass();
        if (shape == PatternDescr.class) {
            PatternDescr pattern = (PatternDescr) tree;
            return pattern.getSource() instanceof AccumulateDescr accumulate
                    ? count(pattern, accumulate, at)
                    : pattern(pattern, at);
        }
        if (shape == AndDescr.class) {
            return new Condition.AllOf(parts(((AndDescr) tree).getDescrs()), at);
        }
        if (shape == OrDescr.class) {
            return new Condition.AnyOf(parts(((OrDescr) tree).getDescrs()), at);
        }
        if (shape == NotDescr.class) {
            return new Condition.Not(all(((NotDescr) tree).getDescrs(), at), at);
        }
        if (shape == ExistsDescr.class) {
            List<BaseDescr> inside = new ArrayList<>();
            for (Object part : ((ExistsDescr) tree).getDescrs()) {
                inside.add((BaseDescr) part);
            }
            return new Condition.Exists(all(inside, at), at);
        }
        throw findings.notAllowed(
                at,
                "Deze vorm van voorwaarde kent de regeltaal niet.",
                "The rule language does not have this form of condition.",
                "Gebruik een feit met velden, `not`, `exists`, `and`, `or`, of tel met `accumulate(…; $n : count(); $n >= 2)`.",
                "Use a fact with fields, `not`, `exists`, `and`, `or`, or count with `accumulate(…; $n : count(); $n >= 2)`.");
    }

    private Condition all(List<? extends BaseDescr> trees, Origin at) {
        List<Condition> parts = parts(trees);
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts, at);
    }

    private Pattern pattern(PatternDescr tree, Origin at) {
        String name = String.valueOf(tree.getObjectType());
        Optional<FactType> type = FactType.named(name);
        if (type.isEmpty()) {
            List<String> names =
                    Stream.of(FactType.values()).map(FactType::typeName).toList();
            throw findings.unreadable(
                    "unknown-fact",
                    at,
                    "`" + name + "` is geen soort feit.",
                    "`" + name + "` is not a type of fact.",
                    "Kies uit: " + String.join(", ", names) + ".",
                    "Choose from: " + String.join(", ", names) + ".");
        }
        boolean plain = tree.getIdentifier() == null
                && tree.getSource() == null
                && tree.getBehaviors().isEmpty()
                && !tree.isQuery()
                && !tree.isUnification();
        if (!plain) {
            throw findings.notAllowed(
                    at,
                    "Bij `" + name
                            + "` staat iets dat de regeltaal niet kent, zoals een naam ervoor, `from`, `over` of `?`.",
                    "`" + name
                            + "` carries something that the rule language does not have, such as a name before it, `from`, `over` or `?`.",
                    "Schrijf alleen `" + name + "(veld == waarde, …)`; een naam geeft u aan een veld: `$naam : veld`.",
                    "Write only `" + name + "(field == value, …)`; a name is given to a field: `$name : field`.");
        }
        ConstraintReader reader = new ConstraintReader(type.get(), findings);
        boolean complete = true;
        List<Constraint> constraints = new ArrayList<>();
        Map<String, Field> bindings = new LinkedHashMap<>();
        for (BaseDescr each : tree.getConstraint().getDescrs().stream()
                .map(BaseDescr.class::cast)
                .toList()) {
            Optional<List<Constraint>> read = findings.reading(() -> reader.read(constraint(each, name, at), bindings));
            complete &= read.isPresent();
            read.ifPresent(constraints::addAll);
        }
        if (!complete) {
            throw new Findings.Unreadable();
        }
        return new Pattern(type.get(), new Constraint.All(constraints), bindings, at);
    }

    private ExprConstraintDescr constraint(BaseDescr tree, String type, Origin at) {
        if (tree.getClass() == ExprConstraintDescr.class
                && ((ExprConstraintDescr) tree).getType() == ExprConstraintDescr.Type.NAMED) {
            return (ExprConstraintDescr) tree;
        }
        throw findings.notAllowed(
                at,
                "Bij `" + type + "` staat een waarde zonder veld.",
                "`" + type + "` has a value without a field.",
                "Noem het veld: `" + type + "(veld == waarde)`.",
                "Name the field: `" + type + "(field == value)`.");
    }

    private Condition count(PatternDescr outer, AccumulateDescr tree, Origin at) {
        List<? extends BaseDescr> inside =
                tree.getInput() instanceof AndDescr all ? all.getDescrs() : List.of(tree.getInput());
        List<? extends BaseDescr> constraints = outer.getConstraint().getDescrs().stream()
                .map(BaseDescr.class::cast)
                .toList();
        boolean counts = tree.getClass() == AccumulateDescr.class
                && outer.getIdentifier() == null
                && "Object".equals(outer.getObjectType())
                && outer.getBehaviors().isEmpty()
                && inside.size() == 1
                && inside.get(0).getClass() == PatternDescr.class
                && ((PatternDescr) inside.get(0)).getSource() == null
                && tree.getFunctions().size() == 1
                && tree.getFunctions().get(0).getFunction().equals("count")
                && tree.getFunctions().get(0).getBind() != null
                && !tree.getFunctions().get(0).isUnification()
                && tree.getFunctions().get(0).getParams().length <= 1
                && Stream.of(tree.getFunctions().get(0).getParams()).allMatch(each -> each.matches("\\$?\\w*"))
                && tree.getInitCode() == null
                && tree.getActionCode() == null
                && tree.getReverseCode() == null
                && tree.getResultCode() == null
                && constraints.size() == 1
                && constraints.get(0).getClass() == ExprConstraintDescr.class;
        if (counts) {
            String bound = tree.getFunctions().get(0).getBind();
            Optional<Constraint.Comparison> comparison = ConstraintReader.counted(
                    ((ExprConstraintDescr) constraints.get(0)).getExpression(), bound, at, findings);
            if (comparison.isPresent()) {
                Origin inner =
                        findings.at(inside.get(0).getLine(), inside.get(0).getColumn() + 1);
                return new Condition.Count(
                        pattern((PatternDescr) inside.get(0), inner),
                        comparison.get().relation(),
                        comparison.get().operand(),
                        at);
            }
        }
        throw findings.notAllowed(
                at,
                "Zo kan de regeltaal niet tellen.",
                "The rule language cannot count like this.",
                "Schrijf `accumulate(Barrier(…); $n : count(); $n >= 2)`, met >=, >, <= of < en een getal of parameter.",
                "Write `accumulate(Barrier(…); $n : count(); $n >= 2)`, with >=, >, <= or < and a number or parameter.");
    }
}
