package nl.gewogenmaatwerk.internal.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.internal.check.Branches;
import nl.gewogenmaatwerk.internal.check.Codes;
import nl.gewogenmaatwerk.internal.check.Reads;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * A rule set printed as DRL for Drools: one package, rules sorted by id, a rule per branch. It holds rule ids, codes, numbers and our own
 * names; no text that an author typed. Every consequence is the same call of the {@link Recorder}.
 *
 * @param text     the DRL
 * @param branches per rule id, per branch, the patterns whose facts the consequence hands over, in order
 * @param wanted   the codes of the terms that some rule looks at
 */
public record CanonicalDrl(String text, Map<String, List<List<Pattern>>> branches, Set<String> wanted) {

    /** Prints a rule set; the same rule set always gives the same text. */
    public static CanonicalDrl of(RuleSet ruleSet) {
        return new Printer(ruleSet).print();
    }

    /** In which of the three values a condition must be true. */
    private enum Mode {
        /** It is true whatever the unknowns are. */
        CERTAIN,
        /** It could be true: an unknown field may have any value. */
        POSSIBLE
    }

    private static final java.util.regex.Pattern PLAIN =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");

    /** What is printed between quotes. The check lets nothing else through; this holds even if it did. */
    private static String plain(String code) {
        if (!PLAIN.matcher(code).matches()) {
            throw new IllegalStateException("a code that cannot be printed");
        }
        return code;
    }

    private static final class Printer {
        private final RuleSet ruleSet;
        private final Reads reads;
        private final Codes codes;
        private final StringBuilder out = new StringBuilder(64 * 1024);
        private final Map<String, List<List<Pattern>>> branches = new TreeMap<>();

        Printer(RuleSet ruleSet) {
            this.ruleSet = ruleSet;
            this.reads = new Reads(ruleSet.vocabulary(), ruleSet.rules().values());
            this.codes = new Codes(ruleSet.vocabulary(), Set.of(), Set.of());
        }

        CanonicalDrl print() {
            out.append("package gewogen;\n\n");
            for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
                out.append("import ").append(fact.getCanonicalName()).append(";\n");
            }
            out.append("global ").append(Recorder.class.getName()).append(" recorder;\n");
            Set<String> wanted = new TreeSet<>();
            new TreeMap<>(ruleSet.rules()).values().forEach(rule -> {
                wanted.addAll(reads.of(rule));
                // Asking whether something is unknown is wanting to know it.
                rule.conditions().stream()
                        .flatMap(Condition::patterns)
                        .filter(pattern -> pattern.type() == FactType.UNKNOWN)
                        .forEach(pattern -> pattern.literalKeys().ifPresent(wanted::addAll));
                rule(rule);
            });
            return new CanonicalDrl(out.toString(), Map.copyOf(branches), Set.copyOf(wanted));
        }

        private void rule(Rule rule) {
            List<List<Pattern>> handedOver = new ArrayList<>();
            for (List<Condition> branch : Branches.of(rule.conditions())) {
                out.append("\nrule \"").append(plain(rule.id())).append(" ").append(handedOver.size());
                // Appraisals come before the rules that read them.
                out.append(rule.derives() ? "\" salience 1\nwhen\n" : "\"\nwhen\n");
                BranchPrinter printer = new BranchPrinter(rule, branch);
                printer.print();
                out.append("then\n  recorder.match(\"")
                        .append(rule.id())
                        .append("\", ")
                        .append(handedOver.size());
                printer.handedOver.forEach(name -> out.append(", ").append(name));
                out.append(");\nend\n");
                handedOver.add(List.copyOf(printer.patterns));
            }
            branches.put(rule.id(), List.copyOf(handedOver));
        }

        /** Prints one branch of one rule. */
        private final class BranchPrinter {
            private final List<Condition> branch;
            private final Set<String> usedVariables;
            private final List<String> handedOver = new ArrayList<>();
            private final List<Pattern> patterns = new ArrayList<>();
            private final Map<String, String> variables = new LinkedHashMap<>();
            private final Map<String, String> parameters = new LinkedHashMap<>();
            private final Map<String, String> possiblyNothing = new HashMap<>();
            private int counts;

            BranchPrinter(Rule rule, List<Condition> branch) {
                this.branch = branch;
                this.usedVariables = usedVariables(rule, branch);
            }

            private static Set<String> usedVariables(Rule rule, List<Condition> branch) {
                Set<String> used = new HashSet<>();
                branch.stream()
                        .flatMap(Condition::patterns)
                        .flatMap(Pattern::usedVariables)
                        .forEach(used::add);
                for (Conclusion conclusion : rule.conclusions()) {
                    Optional<Conclusion.Subject> subject = Optional.empty();
                    if (conclusion instanceof Conclusion.AboutIntervention about) {
                        subject = Optional.of(about.intervention());
                    } else if (conclusion instanceof Conclusion.Ask ask) {
                        subject = Optional.of(ask.about());
                    }
                    subject.filter(Conclusion.Subject.Bound.class::isInstance)
                            .map(bound -> ((Conclusion.Subject.Bound) bound).variable())
                            .ifPresent(used::add);
                }
                return used;
            }

            void print() {
                parameters();
                for (Condition condition : branch) {
                    if (condition instanceof Pattern pattern) {
                        positive(pattern);
                    } else if (condition instanceof Condition.Count count) {
                        count(count);
                    } else if (condition instanceof Condition.Not not) {
                        not(not);
                    } else {
                        throw new IllegalStateException("a branch has no such condition");
                    }
                }
            }

            /** The parameters that it refers to come first, so that the rest can join on them. */
            private void parameters() {
                Set<String> used = new LinkedHashSet<>();
                for (Condition condition : branch) {
                    condition
                            .patterns()
                            .flatMap(pattern -> pattern.constraint().comparisons())
                            .forEach(comparison -> parameter(comparison.operand(), used));
                    if (condition instanceof Condition.Count count) {
                        parameter(count.bound(), used);
                    }
                }
                for (String code : used) {
                    String name = "$p" + parameters.size();
                    parameters.put(code, name);
                    out.append("  ParameterFact(code == \"").append(plain(code)).append("\", ");
                    out.append(name).append(" : value)\n");
                }
            }

            private static void parameter(Operand operand, Set<String> used) {
                if (operand instanceof Operand.Parameter parameter) {
                    used.add(parameter.code());
                }
            }

            private void positive(Pattern pattern) {
                boolean standsAlone = pattern.type().key().isPresent()
                        && pattern.literalKeys().isEmpty()
                        && pattern.usedVariables().findAny().isEmpty()
                        && pattern.bindings().keySet().stream().noneMatch(usedVariables::contains);
                if (standsAlone) {
                    collected(pattern, " >= 1");
                } else {
                    String name = "$f" + handedOver.size();
                    out.append("  ")
                            .append(name)
                            .append(" : ")
                            .append(text(pattern, Mode.CERTAIN))
                            .append('\n');
                    handOver(name, pattern);
                }
            }

            private void handOver(String name, Pattern pattern) {
                handedOver.add(name);
                patterns.add(pattern);
            }

            /** One match with all facts in it, however many there are: patterns that stand alone never multiply. */
            private void collected(Pattern pattern, String bound) {
                String name = "$f" + handedOver.size();
                String each = "$e" + handedOver.size();
                String number = "$n" + handedOver.size();
                out.append("  accumulate(").append(each).append(" : ").append(text(pattern, Mode.CERTAIN));
                out.append("; ")
                        .append(name)
                        .append(" : collectList(")
                        .append(each)
                        .append("), ");
                out.append(number).append(" : count(").append(each).append("); ");
                out.append(number).append(bound).append(")\n");
                handOver(name, pattern);
            }

            private void count(Condition.Count count) {
                String bound = " " + count.relation().symbol() + " " + value(count.bound(), Optional.empty());
                if (count.isAtLeast()) {
                    collected(count.pattern(), bound);
                } else {
                    String number = "$c" + counts++;
                    String each = number + "e";
                    out.append("  accumulate(").append(each).append(" : ");
                    out.append(text(count.pattern(), possibly(count.pattern())));
                    out.append("; ")
                            .append(number)
                            .append(" : count(")
                            .append(each)
                            .append("); ");
                    out.append(number).append(bound).append(")\n");
                    known(count.pattern());
                }
            }

            private void not(Condition.Not not) {
                if (not.condition() instanceof Pattern pattern) {
                    out.append("  not ")
                            .append(text(pattern, possibly(pattern)))
                            .append('\n');
                    known(pattern);
                } else {
                    out.append("  not (")
                            .append(group(not.condition(), Mode.POSSIBLE))
                            .append(")\n");
                    known(openWorld(not.condition()), false);
                    dated(not.condition());
                }
            }

            private static Mode possibly(Pattern pattern) {
                return pattern.type().isClosedWorld() ? Mode.CERTAIN : Mode.POSSIBLE;
            }

            /** Patterns that belong together; what is negated among them turns possible into certain and back. */
            private String group(Condition condition, Mode mode) {
                if (condition instanceof Pattern pattern) {
                    return text(pattern, mode == Mode.POSSIBLE ? possibly(pattern) : mode);
                }
                if (condition instanceof Condition.Not not) {
                    Mode turned = mode == Mode.POSSIBLE ? Mode.CERTAIN : Mode.POSSIBLE;
                    return "not (" + group(not.condition(), turned) + ")";
                }
                return ((Condition.AllOf) condition)
                        .parts().stream().map(part -> group(part, mode)).collect(Collectors.joining(" and "));
            }

            /** What is negated must be known, or nothing is certain. */
            private void known(Pattern pattern) {
                if (!pattern.type().isClosedWorld() && pattern.type() != FactType.GOAL) {
                    known(reads.of(pattern), pattern.type() != FactType.APPRAISAL);
                }
                dated(pattern);
            }

            /** An appraisal could still follow when a date is missing that its rules look at. */
            private void dated(Condition condition) {
                condition
                        .patterns()
                        .flatMap(pattern -> reads.dates(pattern).stream())
                        .distinct()
                        .sorted()
                        .forEach(date -> out.append("  not PastInterventionFact(")
                                .append(date.fieldName())
                                .append(" == ")
                                .append(nothing(date))
                                .append(")\n"));
            }

            private Set<String> openWorld(Condition condition) {
                Set<String> open = new TreeSet<>();
                condition
                        .patterns()
                        .filter(pattern -> !pattern.type().isClosedWorld())
                        .forEach(pattern -> open.addAll(reads.of(pattern)));
                return open;
            }

            private void known(Collection<String> read, boolean onlyMissing) {
                if (!read.isEmpty()) {
                    out.append("  not UnknownFact(code in (")
                            .append(read.stream()
                                    .sorted()
                                    .map(code -> "\"" + plain(code) + "\"")
                                    .collect(Collectors.joining(", ")))
                            .append(onlyMissing ? "), missing == 1)\n" : "))\n");
                }
            }

            private String text(Pattern pattern, Mode mode) {
                List<String> parts = new ArrayList<>();
                if (pattern.type() == FactType.SCORE && pattern.literalKeys().isEmpty()) {
                    parts.add("ofGoal == 0");
                }
                pattern.bindings().forEach((name, field) -> {
                    if (usedVariables.contains(name)) {
                        variables.putIfAbsent(name, "$v" + variables.size());
                        if (field.isOptional() && mode == Mode.CERTAIN) {
                            parts.add(accessor(pattern, field) + " != " + nothing(field));
                        } else if (field.isOptional()) {
                            possiblyNothing.put(name, nothing(field));
                        }
                        parts.add(variables.get(name) + " : " + accessor(pattern, field));
                    }
                });
                Constraint constraint = pattern.constraint();
                List<Constraint> all = constraint instanceof Constraint.All each ? each.parts() : List.of(constraint);
                all.forEach(part -> parts.add(text(pattern, part, mode)));
                return simpleName(pattern.type()) + "(" + String.join(", ", parts) + ")";
            }

            private String text(Pattern pattern, Constraint constraint, Mode mode) {
                if (constraint instanceof Constraint.Comparison comparison) {
                    return comparison(pattern, comparison, mode);
                }
                boolean all = constraint instanceof Constraint.All;
                List<Constraint> parts =
                        all ? ((Constraint.All) constraint).parts() : ((Constraint.Any) constraint).parts();
                if (parts.isEmpty()) {
                    return String.valueOf(all);
                }
                return parts.stream()
                        .map(part -> text(pattern, part, mode))
                        .collect(Collectors.joining(all ? " && " : " || ", "(", ")"));
            }

            private String comparison(Pattern pattern, Constraint.Comparison comparison, Mode mode) {
                Field field = comparison.field();
                String accessor = accessor(pattern, field);
                String right = value(comparison.operand(), codes.range(pattern, field));
                String compared = accessor + " " + comparison.relation().symbol() + " " + right;
                boolean certain = mode == Mode.CERTAIN;
                List<String> parts = new ArrayList<>();
                if (field.isOptional()) {
                    parts.add(accessor + (certain ? " != " : " == ") + nothing(field));
                }
                if (comparison.operand() instanceof Operand.Variable variable
                        && possiblyNothing.containsKey(variable.name())) {
                    parts.add(right + (certain ? " != " : " == ") + possiblyNothing.get(variable.name()));
                }
                if (parts.isEmpty()) {
                    return compared;
                }
                parts.add(compared);
                return "(" + String.join(certain ? " && " : " || ", parts) + ")";
            }

            private String value(Operand operand, Optional<Codes.Range> range) {
                if (operand instanceof Operand.Whole whole) {
                    return String.valueOf(whole.value());
                }
                if (operand instanceof Operand.YesNo yesNo) {
                    return yesNo.value() ? "1" : "0";
                }
                if (operand instanceof Operand.Day day) {
                    return String.valueOf(day.day().toEpochDay());
                }
                if (operand instanceof Operand.Parameter parameter) {
                    return parameters.get(parameter.code());
                }
                if (operand instanceof Operand.Variable variable) {
                    return variables.get(variable.name());
                }
                String code = ((Operand.Code) operand).code();
                boolean ranked = range.isPresent() && range.get().kind() == Field.Kind.ORDERED_CODE;
                return ranked ? String.valueOf(range.get().rank(code)) : "\"" + plain(code) + "\"";
            }

            private String accessor(Pattern pattern, Field field) {
                if (field != Field.SITUATION_VALUE) {
                    return field.fieldName();
                }
                return codes.range(pattern, field).orElseThrow().kind() == Field.Kind.CODE ? "text" : "number";
            }

            private static String nothing(Field field) {
                return field.kind() == Field.Kind.CODE ? "\"" + Fact.NO_CODE + "\"" : String.valueOf(Fact.UNKNOWN);
            }

            private static String simpleName(FactType type) {
                return switch (type) {
                    case GOAL -> "GoalFact";
                    case SCORE, KNOWN_SCORE -> "ScoreFact";
                    case SCORE_GAP -> "ScoreGapFact";
                    case LIFE_DOMAIN -> "LifeDomainFact";
                    case BARRIER, KNOWN_BARRIER -> "BarrierFact";
                    case SITUATION -> "SituationFact";
                    case FLAG -> "FlagFact";
                    case PAST_INTERVENTION -> "PastInterventionFact";
                    case APPRAISAL, KNOWN_APPRAISAL -> "AppraisalFact";
                    case UNKNOWN -> "UnknownFact";
                };
            }
        }
    }
}
