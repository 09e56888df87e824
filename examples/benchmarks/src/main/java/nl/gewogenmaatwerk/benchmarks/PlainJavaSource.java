package nl.gewogenmaatwerk.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.benchmarks.PositiveRule.Test;
import nl.gewogenmaatwerk.benchmarks.PositiveRule.Value;
import nl.gewogenmaatwerk.benchmarks.PositiveRule.Wanted;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.Relation;

/** Writes a class that evaluates positive rules: a method per rule, over fields that hold the facts the rules ask for by name. */
final class PlainJavaSource {

    /** The name of the class. */
    static final String NAME = "GeneratedRules";

    /** Fact records of which a client has at most one per key, with the component that is the key. */
    private static final Map<Class<? extends Fact>, String> KEYED = Map.of(
            Fact.ScoreFact.class, "construct",
            Fact.ScoreGapFact.class, "construct",
            Fact.BarrierFact.class, "domain",
            Fact.SituationFact.class, "item",
            Fact.FlagFact.class, "code",
            Fact.UnknownFact.class, "code",
            Fact.ParameterFact.class, "code");

    private final List<PositiveRule> rules;
    private final Map<Class<? extends Fact>, Map<String, String>> fields = new LinkedHashMap<>();
    private final StringBuilder methods = new StringBuilder();

    PlainJavaSource(List<PositiveRule> rules) {
        this.rules = rules;
        KEYED.keySet().stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(fact -> fields.put(fact, new LinkedHashMap<>()));
    }

    /** The source of the class. */
    String text() {
        for (int i = 0; i < rules.size(); i++) {
            method(i, rules.get(i));
        }
        StringBuilder out = new StringBuilder();
        out.append(
                "import nl.gewogenmaatwerk.internal.evaluate.Fact;\nimport nl.gewogenmaatwerk.internal.evaluate.Fact.*;\n");
        out.append("public final class ").append(NAME).append(" implements ");
        out.append(CompiledRules.class.getName()).append(" {\n");
        out.append("public static java.util.function.Supplier<?> supplier() { return ")
                .append(NAME)
                .append("::new; }\n");
        for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
            out.append("final java.util.ArrayList<")
                    .append(fact.getSimpleName())
                    .append("> all")
                    .append(fact.getSimpleName());
            out.append(" = new java.util.ArrayList<>();\n");
        }
        out.append("GoalFact goal;\n");
        fields.forEach((fact, all) -> all.values()
                .forEach(field -> out.append(fact.getSimpleName())
                        .append(' ')
                        .append(field)
                        .append(";\n")));
        adders(out);
        run(out);
        return out.append(methods).append("}\n").toString();
    }

    private void adders(StringBuilder out) {
        StringBuilder add = new StringBuilder("void add(Fact fact) {\n");
        for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
            String type = fact.getSimpleName();
            add.append("if (fact instanceof ").append(type).append(" f) { add(f); return; }\n");
            out.append("void add(")
                    .append(type)
                    .append(" f) {\nall")
                    .append(type)
                    .append(".add(f);\n");
            if (fact == Fact.GoalFact.class) {
                out.append("goal = f;\n");
            }
            Map<String, String> named = fields.getOrDefault(fact, Map.of());
            if (!named.isEmpty()) {
                out.append("switch (f.").append(KEYED.get(fact)).append("()) {\n");
                named.forEach((key, field) -> out.append("case \"")
                        .append(key)
                        .append("\": ")
                        .append(field)
                        .append(" = f; break;\n"));
                out.append("default:\n}\n");
            }
            out.append("}\n");
        }
        out.append(add).append("}\n");
    }

    private void run(StringBuilder out) {
        out.append("public void run(java.util.List<Fact> facts, java.util.BitSet out) {\n");
        out.append("for (Fact fact : facts) { add(fact); }\n");
        for (int i = 0; i < rules.size(); i++) {
            out.append("if (rule").append(i).append("()) { out.set(").append(i).append(");");
            for (Fact.AppraisalFact derived : rules.get(i).derived()) {
                out.append(" add(new AppraisalFact(\"").append(derived.factor()).append("\", \"");
                out.append(derived.level()).append("\"));");
            }
            out.append(" }\n");
        }
        out.append("}\n");
    }

    private void method(int number, PositiveRule rule) {
        methods.append("boolean rule").append(number).append("() {\n");
        for (List<Wanted> branch : rule.branches()) {
            branch.forEach(wanted -> candidate(wanted, branch.indexOf(wanted)));
            methods.append("return true;\n").append("} }\n".repeat(branch.size()));
        }
        methods.append("return false;\n}\n");
    }

    private void candidate(Wanted wanted, int place) {
        String type = wanted.fact().getSimpleName();
        String f = "f" + place;
        Set<String> keys = wanted.keys().orElse(Set.of());
        List<Test> tests = wanted.all();
        if (wanted.fact() == Fact.GoalFact.class) {
            methods.append("{ GoalFact ")
                    .append(f)
                    .append(" = goal; if (")
                    .append(f)
                    .append(" != null");
        } else if (keys.size() == 1 && KEYED.containsKey(wanted.fact())) {
            String key = keys.iterator().next();
            methods.append("{ ").append(type).append(' ').append(f).append(" = ");
            methods.append(field(wanted.fact(), key)).append("; if (").append(f).append(" != null");
            tests = tests.stream().filter(test -> !asksFor(key, test)).toList();
        } else {
            methods.append("for (")
                    .append(type)
                    .append(' ')
                    .append(f)
                    .append(" : all")
                    .append(type)
                    .append(") { if (true");
        }
        tests.forEach(test -> methods.append(" && ").append(text(test, f)));
        methods.append(") {\n");
    }

    private static boolean asksFor(String key, Test test) {
        return test instanceof Test.Compare compare
                && compare.relation() == Relation.EQUAL
                && compare.value().equals(new Value.Code(key));
    }

    private String field(Class<? extends Fact> fact, String key) {
        Map<String, String> named = fields.get(fact);
        return named.computeIfAbsent(key, code -> "the" + fact.getSimpleName() + named.size());
    }

    private String text(Test test, String fact) {
        if (test instanceof Test.Compare compare) {
            return compare(compare, fact);
        }
        boolean all = test instanceof Test.All;
        List<Test> parts = all ? ((Test.All) test).parts() : ((Test.Any) test).parts();
        return parts.isEmpty()
                ? String.valueOf(all)
                : parts.stream()
                        .map(part -> text(part, fact))
                        .collect(Collectors.joining(all ? " && " : " || ", "(", ")"));
    }

    private String compare(Test.Compare compare, String fact) {
        String left = fact + "." + compare.column().component() + "()";
        String right = value(compare.value());
        if (compare.column().isNumber()) {
            return left + " " + compare.relation().symbol() + " " + right;
        }
        return (compare.relation() == Relation.NOT_EQUAL ? "!" : "") + left + ".equals(" + right + ")";
    }

    private String value(Value value) {
        if (value instanceof Value.Number number) {
            return String.valueOf(number.number());
        }
        if (value instanceof Value.Code code) {
            return "\"" + code.code() + "\"";
        }
        if (value instanceof Value.Parameter parameter) {
            return field(Fact.ParameterFact.class, parameter.code()) + ".value()";
        }
        Value.Earlier earlier = (Value.Earlier) value;
        return "f" + earlier.fact() + "." + earlier.column().component() + "()";
    }
}
