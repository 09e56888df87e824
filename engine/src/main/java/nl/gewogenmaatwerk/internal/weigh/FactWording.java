package nl.gewogenmaatwerk.internal.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Says facts in words: what is known, and what a rule needed of it. Immutable and thread-safe. */
public final class FactWording {

    private final PreparedRules rules;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final Map<String, Term> terms;

    FactWording(PreparedRules rules, LocalDate asOf) {
        this.rules = rules;
        this.vocabulary = rules.ruleSet().vocabulary();
        this.asOf = asOf;
        this.terms = rules.terms();
    }

    /** What is known about a fact that matched, with what the rule needed. @param others the other facts of the same match */
    List<FactReference> matched(Firing.Match match, List<Firing.Match> others) {
        return rules.remembered(
                match.pattern(),
                match.fact(),
                false,
                asOf,
                () -> worded(match.fact(), Optional.of(match.pattern()), others, false));
    }

    /** What is known about a fact that is the reason why a negated pattern does not match. */
    List<FactReference> notMatched(Fact fact, Pattern negated) {
        return rules.remembered(negated, fact, true, asOf, () -> worded(fact, Optional.of(negated), List.of(), true));
    }

    /** What is known about a fact. */
    public List<FactReference> known(Fact fact) {
        return worded(fact, Optional.empty(), List.of(), false);
    }

    /** That something was not asked. */
    public FactReference notAsked(String code) {
        return absence(code, new Text("niet gevraagd", "not asked"));
    }

    /** That it was reported without saying how serious. */
    public FactReference notRated(String code) {
        return absence(
                code,
                code.equals(History.CODE)
                        ? new Text("van één is de uitkomst niet bekend", "the outcome of one is not known")
                        : new Text("gemeld, niet gezegd hoe ernstig", "reported, not said how serious"));
    }

    /** That something is not in a list that was asked. */
    public FactReference notListed(String code) {
        return absence(code, new Text("niet genoemd", "not mentioned"));
    }

    /** That an intervention is not in the list of what was tried before, or not like that. @param code the code of the intervention */
    public FactReference notTried(String code) {
        Text label = vocabulary.interventions().get(code).label();
        return new FactReference(
                "intervention:" + code,
                new Text(label.nl() + " (niet zo genoemd)", label.en() + " (not mentioned like that)"));
    }

    private FactReference absence(String code, Text how) {
        return new FactReference(key(code), sentence(label(code), " (", how).plus(Text.same(")")));
    }

    /** The stable key of a term. */
    public String key(String code) {
        Term term = terms.get(code);
        return term == null ? code : term.fact();
    }

    /** What people call a term. */
    public Text label(String code) {
        Term term = terms.get(code);
        return term == null ? Text.same(code) : term.label();
    }

    private List<FactReference> worded(
            Fact fact, Optional<Pattern> pattern, List<Firing.Match> others, boolean negated) {
        if (fact instanceof Fact.GoalFact goal) {
            return goal(goal, pattern, others, negated);
        }
        Text needed = pattern.map(each -> needed(each, valueField(fact), others, negated))
                .orElse(Text.same(""));
        List<FactReference> references = new ArrayList<>();
        if (fact instanceof Fact.LifeDomainFact score) {
            references.add(lifeDomain(score.score().instrument(), score.domain(), score.key(), score.value(), needed));
        } else {
            references.add(new FactReference(fact.key(), text(fact).plus(needed)));
        }
        return references;
    }

    /** A life-domain score as it was measured. */
    FactReference lifeDomain(String instrument, String domain, String key, int value, Text needed) {
        LifeDomainInstrument known = vocabulary.instruments().get(instrument);
        Text label = known.domains().get(domain).label();
        return new FactReference(
                key,
                new Text(
                                known.label().nl() + ": " + label.nl() + " is " + value,
                                known.label().en() + ": " + label.en() + " is " + value)
                        .plus(needed));
    }

    private Text text(Fact fact) {
        if (fact instanceof Fact.ScoreFact score) {
            return is(label(score.construct()), Text.same(String.valueOf(score.value())));
        }
        if (fact instanceof Fact.ScoreGapFact gap) {
            Text label = label(gap.construct());
            return new Text(
                    label.nl() + ": klant en professional verschillen " + gap.gap(),
                    label.en() + ": client and professional differ by " + gap.gap());
        }
        if (fact instanceof Fact.BarrierFact barrier) {
            return barrier(barrier);
        }
        if (fact instanceof Fact.SituationFact situation) {
            return is(label(situation.item()), value(situation));
        }
        if (fact instanceof Fact.FlagFact flag) {
            return sentence(new Text("status", "status"), ": ", label(flag.code()));
        }
        if (fact instanceof Fact.PastInterventionFact past) {
            return past(past);
        }
        if (fact instanceof Fact.UnknownFact unknown) {
            return unknown.missing() == 1
                    ? notAsked(unknown.code()).text()
                    : notRated(unknown.code()).text();
        }
        return Text.same(fact.key());
    }

    /** A value with its name, to compare another value to. */
    private Text named(Fact fact) {
        return fact instanceof Fact.SituationFact situation
                ? sentence(label(situation.item()), ": ", value(situation))
                : text(fact);
    }

    private Text barrier(Fact.BarrierFact barrier) {
        Text label = sentence(new Text("belemmering", "barrier"), " ", label(barrier.domain()));
        Text text;
        if (barrier.severity() == Fact.UNKNOWN) {
            text = label.plus(new Text(" is gemeld, niet gezegd hoe ernstig", " is reported, not said how serious"));
        } else {
            text = is(label, Severity.values()[barrier.severity()].label());
        }
        return barrier.addressed() == 1 ? text.plus(new Text(", hulp loopt", ", help is under way")) : text;
    }

    private Text past(Fact.PastInterventionFact past) {
        Text label = vocabulary.interventions().get(past.code()).label();
        Text when = past.past()
                .endedOn()
                .map(day -> new Text(" (tot " + day + ")", " (until " + day + ")"))
                .or(() -> past.past().startedOn().map(day -> new Text(" (vanaf " + day + ")", " (from " + day + ")")))
                .orElse(Text.same(""));
        return sentence(label, ": ", past.past().outcome().label()).plus(when);
    }

    private Text value(Fact.SituationFact situation) {
        SituationItem.ValueType type =
                vocabulary.situation().get(situation.item()).type();
        if (type instanceof SituationItem.Codes codes) {
            return codes.labels().get(situation.text());
        }
        if (type instanceof SituationItem.WholeNumber number) {
            Text unit = number.unit();
            String value = String.valueOf(situation.number());
            return unit.nl().isEmpty() ? Text.same(value) : new Text(value + " " + unit.nl(), value + " " + unit.en());
        }
        return Words.yesNo(situation.number() == 1);
    }

    private List<FactReference> goal(
            Fact.GoalFact goal, Optional<Pattern> pattern, List<Firing.Match> others, boolean negated) {
        Set<Field> fields = new LinkedHashSet<>();
        pattern.ifPresent(each -> {
            each.constraint().comparisons().map(Constraint.Comparison::field).forEach(fields::add);
            fields.addAll(each.bindings().values());
        });
        List<FactReference> references = new ArrayList<>();
        if (!negated) {
            pattern.ifPresent(each -> fields.removeIf(field -> isIdleAlternative(each, field, goal)));
        }
        for (Field field : fields) {
            String code = "goal." + field.fieldName();
            goalValue(goal, field)
                    .ifPresent(value -> references.add(new FactReference(
                            code, is(label(code), value).plus(needed(pattern.orElseThrow(), field, others, negated)))));
        }
        return references;
    }

    /** What is known about some fields of a goal. */
    public List<FactReference> goal(Fact.GoalFact goal, Collection<Field> fields) {
        return fields.stream()
                .flatMap(field -> goalValue(goal, field)
                        .map(value -> new FactReference(
                                "goal." + field.fieldName(), is(label("goal." + field.fieldName()), value)))
                        .stream())
                .toList();
    }

    /** Whether a field only stands in alternatives and none of them holds: then the rule does not rest on it. */
    private boolean isIdleAlternative(Pattern pattern, Field field, Fact.GoalFact goal) {
        Constraint.All all = (Constraint.All) pattern.constraint();
        boolean required = pattern.bindings().containsValue(field)
                || all.parts().stream()
                        .anyMatch(part ->
                                part instanceof Constraint.Comparison comparison && comparison.field() == field);
        return !required
                && pattern.constraint()
                        .comparisons()
                        .filter(comparison -> comparison.field() == field)
                        .noneMatch(comparison -> holds(comparison, goal));
    }

    private boolean holds(Constraint.Comparison comparison, Fact.GoalFact goal) {
        int value = switch (comparison.field()) {
            case OWNED_BY_CLIENT -> goal.ownedByClient();
            case CLARITY -> goal.clarity();
            case FEASIBILITY -> goal.feasibility();
            case LOCAL_DEMAND -> goal.localDemand();
            case FITTING_WORK_DEMAND -> goal.fittingWorkDemand();
            default -> Fact.UNKNOWN;
        };
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Code code && comparison.field() == Field.TYPE) {
            return (comparison.relation() == Relation.EQUAL) == code.code().equals(goal.type());
        }
        if (value == Fact.UNKNOWN) {
            return false;
        }
        if (operand instanceof Operand.Code code) {
            String field = "goal." + comparison.field().fieldName();
            return comparison
                    .relation()
                    .holds(value, List.copyOf(goalCodes(field).keySet()).indexOf(code.code()));
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return comparison.relation().holds(value, yesNo.value() ? 1 : 0);
        }
        if (operand instanceof Operand.Parameter parameter) {
            return comparison.relation().holds(value, vocabulary.parameter(parameter.code(), asOf));
        }
        return !(operand instanceof Operand.Whole whole)
                || comparison.relation().holds(value, whole.value());
    }

    private Optional<Text> goalValue(Fact.GoalFact goal, Field field) {
        return switch (field) {
            case TYPE -> Optional.ofNullable(goalCodes(GoalField.TYPE).get(goal.type()));
            case OWNED_BY_CLIENT -> known(goal.ownedByClient()).map(value -> Words.yesNo(value == 1));
            case CLARITY -> known(goal.clarity()).map(value -> Text.same(String.valueOf(value)));
            case FEASIBILITY -> known(goal.feasibility()).map(value -> Text.same(String.valueOf(value)));
            case LOCAL_DEMAND -> known(goal.localDemand()).map(rank -> ranked(GoalField.LOCAL_DEMAND, rank));
            case FITTING_WORK_DEMAND ->
                known(goal.fittingWorkDemand()).map(rank -> ranked(GoalField.FITTING_WORK_DEMAND, rank));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> known(int value) {
        return value == Fact.UNKNOWN ? Optional.empty() : Optional.of(value);
    }

    private Map<String, Text> goalCodes(String field) {
        return vocabulary.goal().get(field).codes();
    }

    private Text ranked(String field, int rank) {
        return List.copyOf(goalCodes(field).values()).get(rank);
    }

    private static Field valueField(Fact fact) {
        if (fact instanceof Fact.ScoreFact) {
            return Field.RATING;
        }
        if (fact instanceof Fact.ScoreGapFact) {
            return Field.GAP;
        }
        if (fact instanceof Fact.LifeDomainFact) {
            return Field.MEASURE;
        }
        if (fact instanceof Fact.BarrierFact) {
            return Field.SEVERITY;
        }
        return fact instanceof Fact.SituationFact ? Field.SITUATION_VALUE : Field.CODE;
    }

    /** What a rule needed of a field, between brackets; empty when the value itself says enough. */
    private Text needed(Pattern pattern, Field field, List<Firing.Match> others, boolean negated) {
        if (negated && asksMoreThan(pattern, field)) {
            return Text.same("");
        }
        List<Text> parts = pattern.constraint()
                .comparisons()
                .filter(comparison -> comparison.field() == field)
                .filter(comparison -> negated || comparison.relation().needsOrder())
                .map(comparison -> comparison(pattern, comparison, others))
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            return Text.same("");
        }
        Text not = negated ? new Text("niet ", "not ") : Text.same("");
        String nl = parts.stream().map(Text::nl).collect(Collectors.joining(negated ? " of " : " en "));
        String en = parts.stream().map(Text::en).collect(Collectors.joining(negated ? " or " : " and "));
        return new Text(" (" + not.nl() + nl + ")", " (" + not.en() + en + ")");
    }

    /** Whether a negated pattern may fail on something else than this field, so that the field alone explains nothing. */
    private static boolean asksMoreThan(Pattern pattern, Field field) {
        return pattern.constraint()
                .comparisons()
                .map(Constraint.Comparison::field)
                .anyMatch(other -> other != field && !pattern.type().key().equals(Optional.of(other)));
    }

    private Text comparison(Pattern pattern, Constraint.Comparison comparison, List<Firing.Match> others) {
        Text operand = operand(pattern, comparison, others);
        Text relation = Words.relation(comparison.relation());
        return relation.plus(operand);
    }

    private Text operand(Pattern pattern, Constraint.Comparison comparison, List<Firing.Match> others) {
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Whole whole) {
            return Text.same(String.valueOf(whole.value()));
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return Words.yesNo(yesNo.value());
        }
        if (operand instanceof Operand.Day day) {
            return Text.same(day.day().toString());
        }
        if (operand instanceof Operand.Parameter parameter) {
            return Text.same(String.valueOf(vocabulary.parameter(parameter.code(), asOf)));
        }
        if (operand instanceof Operand.Variable variable) {
            return others.stream()
                    .filter(match -> match.pattern().bindings().containsKey(variable.name()))
                    .findFirst()
                    .map(match -> named(match.fact()))
                    .orElse(new Text("wat nodig is", "what is needed"));
        }
        return code(pattern, comparison.field(), ((Operand.Code) operand).code());
    }

    private Text code(Pattern pattern, Field field, String code) {
        Optional<Map<String, Text>> labels = switch (field) {
            case TYPE -> Optional.of(goalCodes(GoalField.TYPE));
            case LOCAL_DEMAND -> Optional.of(goalCodes(GoalField.LOCAL_DEMAND));
            case FITTING_WORK_DEMAND -> Optional.of(goalCodes(GoalField.FITTING_WORK_DEMAND));
            case SITUATION_VALUE ->
                pattern.literals(Field.ITEM)
                        .flatMap(items -> items.stream().findFirst())
                        .map(item -> vocabulary.situation().get(item).type())
                        .filter(SituationItem.Codes.class::isInstance)
                        .map(type -> ((SituationItem.Codes) type).labels());
            default -> Optional.empty();
        };
        if (field == Field.SEVERITY) {
            return Severity.valueOf(code).label();
        }
        return labels.map(known -> known.get(code)).orElse(Text.same(code));
    }

    private static Text is(Text label, Text value) {
        return sentence(label, " is ", value);
    }

    private static Text sentence(Text first, String between, Text second) {
        return new Text(first.nl() + between + second.nl(), first.en() + between + second.en());
    }
}
