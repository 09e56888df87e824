package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Pattern;

/**
 * The conditions of a rule as alternatives without {@code or}: a rule is true when one of its branches is. A branch holds patterns, counts,
 * and negations of one pattern or of patterns that are joined.
 */
public final class Branches {

    private static final int MOST = Limit.ALTERNATIVES_PER_RULE.most();

    private Branches() {}

    /** A rule has more branches than any rule may have. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    /** The branches of conditions that must all be true. */
    public static List<List<Condition>> of(List<Condition> conditions) {
        List<List<Condition>> branches = List.of(List.of());
        for (Condition condition : conditions) {
            branches = product(branches, of(condition));
        }
        return branches;
    }

    private static List<List<Condition>> of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return of(all.parts());
        }
        if (condition instanceof Condition.AnyOf any) {
            List<List<Condition>> branches = new ArrayList<>();
            any.parts().forEach(part -> branches.addAll(of(part)));
            return limited(branches);
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.condition());
        }
        if (condition instanceof Condition.Not not) {
            return negated(not);
        }
        return List.of(List.of(condition));
    }

    // Not (a or b) is not a and not b; not (a and b) is not a or not b when a and b share no variable.
    private static List<List<Condition>> negated(Condition.Not not) {
        List<List<Condition>> branches = List.of(List.of());
        for (List<Condition> alternative : of(not.condition())) {
            List<List<Condition>> failing = new ArrayList<>();
            for (List<Condition> group : joinedGroups(alternative)) {
                failing.add(List.of(negatedGroup(group, not)));
            }
            branches = product(branches, failing);
        }
        return branches;
    }

    private static Condition negatedGroup(List<Condition> group, Condition.Not not) {
        if (group.size() == 1) {
            Condition only = group.get(0);
            return only instanceof Condition.Not inner && inner.condition() instanceof Pattern pattern
                    ? pattern
                    : new Condition.Not(only, not.origin());
        }
        return new Condition.Not(new Condition.AllOf(group, not.origin()), not.origin());
    }

    private static List<List<Condition>> joinedGroups(List<Condition> conditions) {
        List<List<Condition>> groups = new ArrayList<>();
        List<Set<String>> variables = new ArrayList<>();
        for (Condition condition : conditions) {
            List<Condition> group = new ArrayList<>(List.of(condition));
            Set<String> shared = variables(condition);
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (variables.get(i).stream().anyMatch(shared::contains)) {
                    group.addAll(0, groups.remove(i));
                    shared.addAll(variables.remove(i));
                }
            }
            groups.add(group);
            variables.add(shared);
        }
        return groups;
    }

    private static Set<String> variables(Condition condition) {
        Set<String> variables = new HashSet<>();
        condition.patterns().forEach(pattern -> {
            variables.addAll(pattern.bindings().keySet());
            pattern.usedVariables().forEach(variables::add);
        });
        return variables;
    }

    private static List<List<Condition>> product(List<List<Condition>> left, List<List<Condition>> right) {
        List<List<Condition>> product = new ArrayList<>();
        for (List<Condition> one : left) {
            for (List<Condition> other : right) {
                List<Condition> both = new ArrayList<>(one);
                both.addAll(other);
                product.add(List.copyOf(both));
                limited(product);
            }
        }
        return product;
    }

    private static List<List<Condition>> limited(List<List<Condition>> branches) {
        if (branches.size() > MOST) {
            throw new TooMany();
        }
        return branches;
    }
}
