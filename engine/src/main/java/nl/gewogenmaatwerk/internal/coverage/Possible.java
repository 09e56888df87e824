package nl.gewogenmaatwerk.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.internal.check.Codes;
import nl.gewogenmaatwerk.internal.check.Satisfiability;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Which outcomes of a condition can occur. It never says that one cannot when it can; of some it cannot tell. Immutable. */
final class Possible {

    private final Satisfiability satisfiability;

    Possible(Vocabulary vocabulary) {
        this.satisfiability = new Satisfiability(new Codes(vocabulary, Set.of(), Set.of()));
    }

    /** Whether an outcome can occur, or that cannot be told. @param part a pattern, a negated pattern or a count */
    boolean canBe(Condition part, Truth truth) {
        boolean refers =
                part.patterns().flatMap(Pattern::usedVariables).findAny().isPresent();
        if (truth == Truth.UNKNOWN) {
            return refers || part.patterns().noneMatch(pattern -> pattern.type().isClosedWorld());
        }
        if (refers) {
            return true;
        }
        if (part instanceof Condition.Not not && not.condition() instanceof Pattern pattern) {
            return truth == Truth.TRUE ? canMiss(pattern) : canMatch(pattern);
        }
        return !(part instanceof Pattern pattern) || (truth == Truth.TRUE ? canMatch(pattern) : canMiss(pattern));
    }

    private boolean canMatch(Pattern pattern) {
        return pattern.type().isDerived() || pattern.type() == FactType.UNKNOWN || satisfiability.canMatch(pattern);
    }

    /** Whether what a pattern looks at can be known without matching: of one fact, that its fields have other values. */
    private boolean canMiss(Pattern pattern) {
        if (pattern.type() == FactType.GOAL) {
            return satisfiability.canMatch(missing(pattern, List.of()));
        }
        if (pattern.type() != FactType.SCORE && pattern.type() != FactType.SITUATION) {
            return true;
        }
        Field key = pattern.type().key().orElseThrow();
        Optional<Set<String>> codes = pattern.literalKeys();
        return codes.isEmpty()
                || codes.get().stream()
                        .allMatch(code -> satisfiability.canMatch(missing(
                                pattern,
                                List.of(new Constraint.Comparison(key, Relation.EQUAL, new Operand.Code(code))))));
    }

    private static Pattern missing(Pattern pattern, List<Constraint> also) {
        List<Constraint> all = new ArrayList<>(also);
        all.add(negated(pattern.constraint()));
        return new Pattern(pattern.type(), new Constraint.All(all), Map.of(), pattern.origin());
    }

    private static Constraint negated(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return new Constraint.Any(
                    all.parts().stream().map(Possible::negated).toList());
        }
        if (constraint instanceof Constraint.Any any) {
            return new Constraint.All(
                    any.parts().stream().map(Possible::negated).toList());
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        return new Constraint.Comparison(
                comparison.field(), comparison.relation().opposite(), comparison.operand());
    }
}
