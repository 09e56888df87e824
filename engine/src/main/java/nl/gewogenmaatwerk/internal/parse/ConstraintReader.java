package nl.gewogenmaatwerk.internal.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Relation;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads what a pattern asks of the fields of a fact, with Drools' own expression parser. Used by one thread. */
final class ConstraintReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern PARAMETER = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern FIELD = Pattern.compile("[a-zA-Z]{1,40}");

    private final FactType type;
    private final Findings findings;

    ConstraintReader(FactType type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    /** What one constraint asks; what it binds is added to the bindings. */
    List<Constraint> read(ExprConstraintDescr tree, Map<String, Field> bindings) {
        Origin at = findings.at(tree.getLine(), tree.getColumn() + 1);
        return connective(parse(tree.getExpression(), at, findings), bindings, at);
    }

    /** How a count compares, when the expression is a comparison of the variable that holds it. */
    static Optional<Constraint.Comparison> counted(String expression, String variable, Origin at, Findings findings) {
        ConstraintConnectiveDescr tree = parse(expression, at, findings);
        if (tree.getDescrs().size() != 1
                || !(tree.getDescrs().get(0) instanceof RelationalExprDescr comparison)
                || comparison.isNegated()
                || !(comparison.getLeft() instanceof AtomicExprDescr left)
                || !left.getExpression().equals(variable)
                || !(comparison.getRight() instanceof AtomicExprDescr right)) {
            return Optional.empty();
        }
        Optional<Operand> number = number(right.getExpression());
        return Relation.of(comparison.getOperator())
                .flatMap(relation -> number.map(operand -> new Constraint.Comparison(Field.RATING, relation, operand)));
    }

    private static ConstraintConnectiveDescr parse(String expression, Origin at, Findings findings) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr tree = parser.parse(expression);
        if (parser.hasErrors() || tree == null) {
            throw findings.unreadable(
                    "syntax",
                    at,
                    "Deze voorwaarde is niet goed opgebouwd.",
                    "This condition is not well formed.",
                    "Schrijf `veld == waarde`; scheid voorwaarden met een komma.",
                    "Write `field == value`; separate conditions with a comma.");
        }
        return tree;
    }

    private List<Constraint> connective(ConstraintConnectiveDescr tree, Map<String, Field> bindings, Origin at) {
        boolean known = tree.getConnective() == ConnectiveType.AND || tree.getConnective() == ConnectiveType.OR;
        if (!known || tree.isNegated() || !tree.getAnnotations().isEmpty()) {
            throw notRecognised(at);
        }
        List<Constraint> parts = new ArrayList<>();
        for (BaseDescr part : tree.getDescrs()) {
            parts.addAll(part(part, bindings, at));
        }
        return tree.getConnective() == ConnectiveType.OR ? List.of(new Constraint.Any(parts)) : parts;
    }

    private List<Constraint> part(BaseDescr tree, Map<String, Field> bindings, Origin at) {
        if (tree.getClass() == ConstraintConnectiveDescr.class) {
            ConstraintConnectiveDescr inner = (ConstraintConnectiveDescr) tree;
            List<Constraint> parts = connective(inner, bindings, at);
            return parts.size() == 1 ? parts : List.of(new Constraint.All(parts));
        }
        if (tree.getClass() == RelationalExprDescr.class) {
            return List.of(comparison((RelationalExprDescr) tree, bindings, at));
        }
        if (tree.getClass() == BindingDescr.class) {
            bind((BindingDescr) tree, bindings, at);
            return List.of();
        }
        throw notRecognised(at);
    }

    private Constraint comparison(RelationalExprDescr tree, Map<String, Field> bindings, Origin at) {
        Optional<Relation> relation = Relation.of(tree.getOperator());
        boolean plain = !tree.isNegated()
                && (tree.getParameters() == null || tree.getParameters().isEmpty());
        if (relation.isEmpty() || !plain) {
            throw findings.notAllowed(
                    at,
                    "Deze vergelijking kent de regeltaal niet.",
                    "The rule language does not have this comparison.",
                    "Gebruik ==, !=, <, <=, >, >=, `in (…)` of `not in (…)`. Schrijf `!=` in plaats van `!( … == …)`.",
                    "Use ==, !=, <, <=, >, >=, `in (…)` or `not in (…)`. Write `!=` rather than `!( … == …)`.");
        }
        Field field;
        if (tree.getLeft().getClass() == BindingDescr.class) {
            field = bind((BindingDescr) tree.getLeft(), bindings, at);
        } else if (tree.getLeft().getClass() == AtomicExprDescr.class) {
            field = field(((AtomicExprDescr) tree.getLeft()).getExpression(), at);
        } else {
            throw notRecognised(at);
        }
        if (tree.getRight().getClass() != AtomicExprDescr.class) {
            throw notRecognised(at);
        }
        Operand operand =
                operand(((AtomicExprDescr) tree.getRight()).getExpression().trim(), field, at);
        return new Constraint.Comparison(field, relation.get(), operand);
    }

    private Field bind(BindingDescr tree, Map<String, Field> bindings, Origin at) {
        if (tree.isUnification()) {
            throw findings.notAllowed(
                    at,
                    "`:=` kent de regeltaal niet.",
                    "The rule language does not have `:=`.",
                    "Schrijf `$naam : veld`.",
                    "Write `$name : field`.");
        }
        Field field = field(tree.getExpression().trim(), at);
        if (bindings.put(tree.getVariable(), field) != null) {
            throw findings.unreadable(
                    "duplicate-variable",
                    at,
                    "`" + tree.getVariable() + "` wordt hier twee keer gebruikt voor een veld.",
                    "`" + tree.getVariable() + "` names a field twice here.",
                    "Geef elk veld een eigen naam.",
                    "Give each field a name of its own.");
        }
        return field;
    }

    private Field field(String name, Origin at) {
        Optional<Field> field = type.field(name);
        if (field.isEmpty()) {
            List<String> names = type.fields().stream().map(Field::fieldName).toList();
            boolean shown = FIELD.matcher(name).matches();
            throw findings.unreadable(
                    "unknown-field",
                    at,
                    (shown ? "`" + name + "` is geen veld van `" : "Hier staat iets dat geen veld is van `")
                            + type.typeName() + "`.",
                    (shown ? "`" + name + "` is not a field of `" : "There is something here that is no field of `")
                            + type.typeName() + "`.",
                    "Kies uit: " + String.join(", ", names) + ". Het veld staat links.",
                    "Choose from: " + String.join(", ", names) + ". The field stands on the left.");
        }
        return field.get();
    }

    private Operand operand(String text, Field field, Origin at) {
        if (text.length() >= 2 && (text.startsWith("\"") || text.startsWith("'"))) {
            return quoted(RuleText.unquoted(text), field, at);
        }
        if (text.equals("true") || text.equals("false")) {
            return new Operand.YesNo(text.equals("true"));
        }
        if (VARIABLE.matcher(text).matches()) {
            return new Operand.Variable(text);
        }
        return number(text)
                .orElseThrow(() -> findings.notAllowed(
                        at,
                        "Rechts van `" + field.fieldName() + "` staat iets dat geen vaste waarde is.",
                        "What stands to the right of `" + field.fieldName() + "` is not a fixed value.",
                        "Schrijf een code tussen aanhalingstekens, een heel getal, true of false, een PARAMETER of een $naam.",
                        "Write a code in quotes, a whole number, true or false, a PARAMETER or a $name."));
    }

    private Operand quoted(String text, Field field, Origin at) {
        if (field.kind() == Field.Kind.DATE) {
            try {
                return new Operand.Day(LocalDate.parse(text));
            } catch (DateTimeException noDate) {
                throw findings.unreadable(
                        "no-date",
                        at,
                        "Hier hoort een bestaande datum.",
                        "This must be an existing date.",
                        "Schrijf de datum als \"2026-03-01\": jaar, maand, dag.",
                        "Write the date as \"2026-03-01\": year, month, day.");
            }
        }
        return new Operand.Code(text);
    }

    private static Optional<Operand> number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Operand.Whole(Integer.parseInt(text)));
        }
        return PARAMETER.matcher(text).matches() ? Optional.of(new Operand.Parameter(text)) : Optional.empty();
    }

    private Findings.Unreadable notRecognised(Origin at) {
        return findings.notAllowed(
                at,
                "Deze voorwaarde bij `" + type.typeName() + "` kent de regeltaal niet.",
                "The rule language does not have this condition on `" + type.typeName() + "`.",
                "Schrijf `veld == waarde`; combineer met een komma, `&&` of `||`.",
                "Write `field == value`; combine with a comma, `&&` or `||`.");
    }
}
