package nl.gewogenmaatwerk.internal.compare;

import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;

/** What a rule does, wherever and in whatever words it was written. Equal by value. */
record Meaning(List<Condition> conditions, List<Conclusion> conclusions) {

    private static final Origin NOWHERE = Origin.file("");
    private static final Text NO_WORDS = Text.same("");

    static Meaning of(Rule rule) {
        return new Meaning(
                rule.conditions().stream().map(Meaning::of).toList(),
                rule.conclusions().stream()
                        .map(conclusion -> of(conclusion, NO_WORDS))
                        .toList());
    }

    /** What people read of a rule, wherever it was written. */
    static List<Text> words(Rule rule) {
        return Stream.concat(
                        Stream.of(rule.title()), rule.conclusions().stream().map(Conclusion::because))
                .toList();
    }

    private static Condition of(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return of(pattern);
        }
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(all.parts().stream().map(Meaning::of).toList(), NOWHERE);
        }
        if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(any.parts().stream().map(Meaning::of).toList(), NOWHERE);
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(of(not.condition()), NOWHERE);
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(of(exists.condition()), NOWHERE);
        }
        Condition.Count count = (Condition.Count) condition;
        return new Condition.Count(of(count.pattern()), count.relation(), count.bound(), NOWHERE);
    }

    private static Pattern of(Pattern pattern) {
        return new Pattern(pattern.type(), pattern.constraint(), pattern.bindings(), NOWHERE);
    }

    private static Conclusion of(Conclusion conclusion, Text because) {
        if (conclusion instanceof Conclusion.ArgueFor argue) {
            return new Conclusion.ArgueFor(
                    argue.intervention(), argue.variant(), argue.strength(), argue.ground(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.ArgueAgainst argue) {
            return new Conclusion.ArgueAgainst(
                    argue.intervention(), argue.strength(), argue.ground(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.Confirm confirm) {
            return new Conclusion.Confirm(confirm.intervention(), confirm.ground(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.Acute acute) {
            return new Conclusion.Acute(acute.intervention(), acute.ground(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.RuleOut out) {
            return new Conclusion.RuleOut(out.intervention(), out.unlessConfirmed(), out.ground(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.Alongside alongside) {
            return new Conclusion.Alongside(
                    alongside.intervention(), alongside.with(), alongside.ground(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.Ask ask) {
            return new Conclusion.Ask(ask.about(), because, NOWHERE);
        }
        if (conclusion instanceof Conclusion.Derive derive) {
            return new Conclusion.Derive(derive.factor(), derive.level(), because, NOWHERE);
        }
        return new Conclusion.Abstain(because, NOWHERE);
    }
}
