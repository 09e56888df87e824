package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Writes rules in the sentences of a list, by looking up which sentence means what: the way back of the reader. */
public final class SentencePrinter {

    private static final int MAX_LINE = 110;
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** A sentence, with the form of what it means. */
    private record Known(Sentence sentence, Pattern meaning, List<String> names) {}

    private final Map<Sentence.Place, List<Known>> known = new HashMap<>();
    private final Map<Slot, Map<String, String>> labels = new HashMap<>();
    private final Meanings meanings;
    private final Vocabulary vocabulary;
    private final Language language;
    private Map<String, String> variables = Map.of();

    /**
     * A printer.
     *
     * @param sentences the sentences of the framework
     * @param codesOnly whether it leaves labels out
     */
    public SentencePrinter(Sentences sentences, Vocabulary vocabulary, Language language, boolean codesOnly) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.meanings = sentences.meanings();
        String file = language == Language.NL ? "nl.dsl" : "en.dsl";
        for (Sentence.Place place : Sentence.Place.values()) {
            known.put(
                    place,
                    sentences
                            .in(place)
                            .filter(each -> each.origin().file().endsWith(file))
                            .map(each -> known(each, sentences))
                            .sorted(Comparator.comparing(each -> each.names().size()))
                            .toList());
        }
        if (!codesOnly) {
            Labels all = Labels.of(vocabulary);
            labels(Slot.CONSTRUCT, all.all(Labels.Kind.CONSTRUCT));
            labels(Slot.BARRIER, all.all(Labels.Kind.BARRIER));
            labels(Slot.SEVERITY, all.all(Labels.Kind.SEVERITY));
            labels(Slot.SITUATION, all.all(Labels.Kind.SITUATION));
            labels(Slot.FLAG, all.all(Labels.Kind.FLAG));
            labels(Slot.GOAL, all.all(Labels.Kind.GOAL_TYPE));
            labels(Slot.DEMAND, all.all(Labels.Kind.DEMAND));
            labels(Slot.INTERVENTION, all.all(Labels.Kind.INTERVENTION));
            labels(Slot.GROUP, all.all(Labels.Kind.INTERVENTION));
            labels(Slot.OUTCOME, all.all(Labels.Kind.OUTCOME));
            labels(Slot.SOURCE, all.all(Labels.Kind.SOURCE));
            labels(Slot.GROUND, all.all(Labels.Kind.GROUND));
            Map<String, Text> terms = new LinkedHashMap<>();
            vocabulary.terms().forEach(term -> terms.put(term.code(), term.label()));
            labels(Slot.TERM, terms);
            Map<String, Text> scores = new LinkedHashMap<>(all.all(Labels.Kind.CONSTRUCT));
            List.of(GoalField.CLARITY, GoalField.FEASIBILITY)
                    .forEach(
                            code -> scores.put(code, vocabulary.goal().get(code).label()));
            labels(Slot.SCORE, scores);
        }
        // Short labels only: a long one makes no sentence.
        Map<String, Text> parameters = new LinkedHashMap<>(Labels.of(vocabulary).all(Labels.Kind.PARAMETER));
        parameters.values().removeIf(label -> label.nl().length() > 20);
        labels(Slot.NUMBER, parameters);
        labels(Slot.STRENGTH, Labels.of(vocabulary).all(Labels.Kind.STRENGTH));
    }

    private void labels(Slot slot, Map<String, Text> all) {
        Map<String, String> inLanguage = new HashMap<>();
        all.forEach((code, label) -> inLanguage.put(code, label.in(language)));
        labels.put(slot, inLanguage);
    }

    private static Known known(Sentence sentence, Sentences sentences) {
        String meaning = sentence.meaning();
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        int from = 0;
        Matcher part = Pattern.compile("\\{(\\w+)\\}|\\$\\w+").matcher(meaning);
        Map<String, Integer> locals = new HashMap<>();
        int group = 0;
        while (part.find()) {
            regex.append(Pattern.quote(meaning.substring(from, part.start())));
            from = part.end();
            if (part.group(1) == null) {
                if (sentences.isShared(part.group())) {
                    regex.append(Pattern.quote(part.group()));
                } else if (locals.containsKey(part.group())) {
                    regex.append("\\").append(locals.get(part.group()));
                } else {
                    regex.append("(\\$\\w+)");
                    names.add("");
                    locals.put(part.group(), ++group);
                }
            } else {
                Slot.Gap gap = Slot.gap(part.group(1)).orElseThrow();
                group++;
                names.add(part.group(1));
                regex.append(
                        gap.list()
                                ? "(\"[^\"]*\"(?:, \"[^\"]*\")+)"
                                : switch (gap.slot()) {
                                    case NUMBER -> "([A-Z0-9_]+)";
                                    case STRENGTH -> "([A-Z]+)";
                                    case NAME -> "(\\$[a-z][a-z0-9]*)";
                                    case VALUE -> "([A-Z0-9_]+|true|false|\"[^\"]*\")";
                                    case BECAUSE -> "(\"(?:[^\"\\\\]|\\\\.)*\")";
                                    default -> "(\"[^\"]*\")";
                                });
            }
        }
        regex.append(Pattern.quote(meaning.substring(from)));
        return new Known(sentence, Pattern.compile(regex.toString()), names);
    }

    /** The lines of a rule. */
    public List<String> lines(Rule written) {
        Rule rule = plain(written);
        variables = new HashMap<>();
        rule.conditions().stream()
                .flatMap(Condition::patterns)
                .forEach(pattern -> pattern.bindings().forEach((name, field) -> {
                    String shared = field != Field.CODE
                            ? ""
                            : pattern.type() == FactType.PAST_INTERVENTION
                                    ? "$interventie"
                                    : pattern.type() == FactType.UNKNOWN ? "$onbekende" : "";
                    boolean free = concludedAbout(rule, name) || !concludedAbout(rule, "");
                    variables.put(
                            name,
                            !shared.isEmpty() && free && !variables.containsValue(shared)
                                    ? shared
                                    : "$" + name.substring(1).replaceAll("[^a-z0-9]", ""));
                }));
        boolean dutch = language == Language.NL;
        List<String> lines = new ArrayList<>();
        lines.add((dutch ? "regel \"" : "rule \"") + rule.id() + "\"");
        lines.add("  " + (dutch ? "titel \"" : "title \"") + rule.title().nl() + "\"");
        lines.add("  " + (dutch ? "bron " : "source ") + String.join(", ", rule.sources()));
        lines.add(dutch ? "als" : "when");
        lines.addAll(conditions(rule.conditions(), "  ", "  "));
        lines.add(dutch ? "dan" : "then");
        rule.conclusions().forEach(each -> lines.addAll(conclusion(each)));
        lines.add(dutch ? "einde" : "end");
        return lines.stream().flatMap(SentencePrinter::wrapped).toList();
    }

    private static boolean concludedAbout(Rule rule, String variable) {
        return rule.conclusions().stream()
                .anyMatch(each ->
                        each.toString().contains("Bound[variable=" + (variable.isEmpty() ? "" : variable + "]")));
    }

    private List<String> conditions(List<Condition> all, String indent, String first) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i + 1 < all.size()) {
                Optional<String> next = text(all.get(i + 1));
                Optional<String> pair = sentence(
                        Sentence.Place.CONDITION,
                        text(all.get(i)).flatMap(one -> next.map(two -> one + " and " + two)));
                if (pair.isPresent()) {
                    lines.add(first + pair.get());
                    i++;
                    continue;
                }
            }
            lines.addAll(condition(all.get(i), indent, first));
        }
        return lines;
    }

    private List<String> condition(Condition condition, String indent, String first) {
        Optional<String> direct = sentence(Sentence.Place.CONDITION, text(condition));
        if (direct.isPresent()) {
            return List.of(first + direct.get());
        }
        boolean dutch = language == Language.NL;
        if (condition instanceof Condition.AnyOf any) {
            return group(dutch ? "een van deze geldt:" : "one of these holds:", any.parts(), indent, first, true);
        }
        if (condition instanceof Condition.AllOf all) {
            return group(dutch ? "al deze gelden:" : "all of these hold:", all.parts(), indent, first, false);
        }
        if (condition instanceof Condition.Not not) {
            if (not.condition() instanceof Condition.AnyOf any) {
                return group(dutch ? "geen van deze geldt:" : "none of these holds:", any.parts(), indent, first, true);
            }
            List<Condition> parts =
                    not.condition() instanceof Condition.AllOf all ? all.parts() : List.of(not.condition());
            return group(dutch ? "het is niet zo dat:" : "it is not so that:", parts, indent, first, false);
        }
        if (condition instanceof Condition.Exists exists) {
            List<Condition> parts =
                    exists.condition() instanceof Condition.AllOf all ? all.parts() : List.of(exists.condition());
            return group(dutch ? "dit komt voor:" : "there is a case in which:", parts, indent, first, false);
        }
        return generic(condition, indent, first);
    }

    private List<String> group(String opener, List<Condition> parts, String indent, String first, boolean apart) {
        String inner = indent + "  ";
        if (parts.size() == 1) {
            List<String> only = condition(parts.get(0), inner, "");
            if (only.size() == 1) {
                return List.of(first + opener + " " + only.get(0));
            }
        }
        List<String> lines = new ArrayList<>(List.of(first + opener));
        if (apart) {
            parts.forEach(part -> lines.addAll(condition(part, inner + "  ", inner + "- ")));
        } else {
            lines.addAll(conditions(parts, inner + "  ", inner + "- "));
        }
        return lines;
    }

    /** A fact with what is asked of it on lines of their own. */
    private List<String> generic(Condition condition, String indent, String first) {
        nl.gewogenmaatwerk.rule.Pattern pattern = condition instanceof Condition.Count count
                ? count.pattern()
                : (nl.gewogenmaatwerk.rule.Pattern) condition;
        List<Constraint> parts = new ArrayList<>(listed(
                pattern.constraint() instanceof Constraint.All all ? all.parts() : List.of(pattern.constraint())));
        Map<String, Field> bindings = new LinkedHashMap<>(pattern.bindings());
        String fact = pattern.type().typeName() + "(";
        if (pattern.type() == FactType.SITUATION) {
            Constraint item = parts.get(0);
            fact += text(item);
            parts.remove(0);
        }
        for (String shared :
                condition instanceof Condition.Count ? List.<String>of() : List.of("$interventie", "$onbekende")) {
            for (String name : List.copyOf(bindings.keySet())) {
                if (variables.getOrDefault(name, name).equals(shared)) {
                    fact += shared + " : code";
                    bindings.remove(name);
                }
            }
        }
        fact += ")";
        if (condition instanceof Condition.Count count) {
            fact = "accumulate( " + fact + "; $n : count(); $n "
                    + count.relation().symbol() + " " + text(count.bound()) + " )";
        }
        String meaning = fact;
        Optional<String> opener = known.get(Sentence.Place.CONDITION).stream()
                .filter(each -> each.sentence().opens())
                .flatMap(each -> filled(each, meaning).stream())
                .findFirst();
        List<String> lines = new ArrayList<>();
        lines.add(first + opener.orElseThrow(() -> new IllegalStateException("no sentence opens " + meaning)));
        String inner = indent + "  ";
        bindings.forEach((name, field) -> lines.add(
                inner + detail(variables.getOrDefault(name, name) + " : " + field.fieldName(), pattern.type())));
        parts.forEach(part -> lines.addAll(constraint(part, inner, inner, pattern.type())));
        return lines;
    }

    private List<String> constraint(Constraint part, String indent, String first, FactType type) {
        boolean dutch = language == Language.NL;
        boolean listed = !text(part).startsWith("(");
        if (listed) {
            return List.of(first + detail(text(part), type));
        }
        boolean any = part instanceof Constraint.Any;
        List<Constraint> parts = any ? ((Constraint.Any) part).parts() : ((Constraint.All) part).parts();
        List<String> lines = new ArrayList<>();
        lines.add(first
                + (any
                        ? dutch ? "een van deze geldt:" : "one of these holds:"
                        : dutch ? "al deze gelden:" : "all of these hold:"));
        parts.forEach(each -> lines.addAll(constraint(each, indent + "    ", indent + "  - ", type)));
        return lines;
    }

    private String detail(String text, FactType type) {
        return known.get(Sentence.Place.DETAIL).stream()
                .flatMap(each -> filled(each, text).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence says " + text + " of " + type));
    }

    private List<String> conclusion(Conclusion conclusion) {
        String said = sentence(Sentence.Place.CONCLUSION, Optional.of(text(conclusion)))
                .orElseThrow(() -> new IllegalStateException("no sentence says " + text(conclusion)));
        int because = said.indexOf(language == Language.NL ? " omdat: " : " because: ");
        return List.of("  " + said.substring(0, because), "    " + said.substring(because + 1));
    }

    private Optional<String> sentence(Sentence.Place place, Optional<String> text) {
        return text.flatMap(meaning -> known.get(place).stream()
                .filter(each -> !each.sentence().opens())
                .flatMap(each -> filled(each, meaning).stream())
                .findFirst());
    }

    /** The sentence with its gaps filled, when it means this. */
    private Optional<String> filled(Known each, String meaning) {
        Matcher found = each.meaning().matcher(meaning);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        String item = "";
        for (int i = 0; i < each.names().size(); i++) {
            String name = each.names().get(i);
            if (!name.isEmpty()) {
                Slot.Gap gap = Slot.gap(name).orElseThrow();
                if (gap.slot() == Slot.SITUATION && !name.endsWith("2")) {
                    item = found.group(i + 1).replace("\"", "");
                }
                if (gap.slot() == Slot.INTERVENTION) {
                    item = found.group(i + 1).replace("\"", "");
                }
                Optional<String> said = words(gap, found.group(i + 1), item);
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                words.put(name, said.get());
            }
        }
        return Optional.of(GAP.matcher(each.sentence().words())
                .replaceAll(name -> Matcher.quoteReplacement(words.get(name.group(1)))));
    }

    private Optional<String> words(Slot.Gap gap, String value, String about) {
        if (gap.slot() == Slot.BECAUSE) {
            return Optional.of(value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1"));
        }
        if (gap.slot() == Slot.NAME) {
            return Optional.of(value.substring(1));
        }
        boolean dutch = language == Language.NL;
        if (gap.slot() == Slot.VALUE && (value.equals("true") || value.equals("false"))) {
            return Optional.of(value.equals("true") ? dutch ? "ja" : "yes" : dutch ? "nee" : "no");
        }
        List<String> codes =
                Stream.of(value.split(", ")).map(code -> code.replace("\"", "")).toList();
        List<String> said = codes.stream()
                .map(code -> {
                    String found =
                            small(labels.getOrDefault(gap.slot(), Map.of()).getOrDefault(code, code));
                    if (gap.slot() == Slot.VARIANT) {
                        found = small(
                                Optional.ofNullable(vocabulary.interventions().get(about))
                                        .map(each -> each.variants().get(code))
                                        .map(text -> text.in(language))
                                        .orElse(code));
                    }
                    String label = found;
                    return meanings.of(new Slot.Gap("x", gap.slot(), false), label, about)
                            .map(text -> label(text, code, label))
                            .orElse(code);
                })
                .toList();
        boolean allFit = said.stream()
                .allMatch(each -> meanings.of(new Slot.Gap("x", gap.slot(), false), each, about)
                        .isPresent());
        if (!allFit && gap.slot() != Slot.VALUE && gap.slot() != Slot.VARIANT) {
            return Optional.empty();
        }
        String or = dutch ? " of " : " or ";
        return Optional.of(
                said.size() == 1
                        ? said.get(0)
                        : String.join(", ", said.subList(0, said.size() - 1)) + or + said.get(said.size() - 1));
    }

    private static String small(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    private static String label(String text, String code, String label) {
        return text.replace("\"", "").equals(code) ? label : code;
    }

    /** Lines no longer than people read with ease; what goes on stands further to the right. */
    private static Stream<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        String indent = line.substring(0, line.indexOf(line.strip()))
                + (line.strip().startsWith("omdat:") || line.strip().startsWith("because:") ? "  " : "    ");
        while (rest.length() > MAX_LINE && rest.lastIndexOf(' ', MAX_LINE) > indent.length() + 20) {
            int at = rest.lastIndexOf(' ', MAX_LINE);
            lines.add(rest.substring(0, at));
            rest = indent + rest.substring(at + 1);
        }
        lines.add(rest);
        return lines.stream();
    }

    // ---- the rule language

    private Optional<String> text(Condition condition) {
        if (condition instanceof nl.gewogenmaatwerk.rule.Pattern pattern) {
            return Optional.of(pattern(pattern));
        }
        if (condition instanceof Condition.Not not
                && not.condition() instanceof nl.gewogenmaatwerk.rule.Pattern pattern) {
            return Optional.of("not " + pattern(pattern));
        }
        if (condition instanceof Condition.Count count) {
            return Optional.of("accumulate( " + pattern(count.pattern()) + "; $n : count(); $n "
                    + count.relation().symbol() + " " + text(count.bound()) + " )");
        }
        return Optional.empty();
    }

    private String pattern(nl.gewogenmaatwerk.rule.Pattern pattern) {
        List<String> parts = new ArrayList<>();
        List<String> bound = new ArrayList<>();
        pattern.bindings()
                .forEach((name, field) -> bound.add(variables.getOrDefault(name, name) + " : " + field.fieldName()));
        List<Constraint> all =
                pattern.constraint() instanceof Constraint.All each ? each.parts() : List.of(pattern.constraint());
        listed(all).forEach(part -> parts.add(text(part)));
        if (pattern.type() == FactType.SITUATION && !parts.isEmpty()) {
            parts.addAll(1, bound);
        } else {
            parts.addAll(0, bound);
        }
        return pattern.type().typeName() + "(" + String.join(", ", parts) + ")";
    }

    /** Codes that a field must not have, one after the other, as one list. */
    private static List<Constraint> listed(List<Constraint> parts) {
        List<Constraint> listed = new ArrayList<>();
        List<Constraint> not = new ArrayList<>();
        for (Constraint part : parts) {
            boolean refuses = part instanceof Constraint.Comparison one
                    && one.relation() == Relation.NOT_EQUAL
                    && one.operand() instanceof Operand.Code;
            if (!not.isEmpty() && !(refuses && field(part) == field(not.get(0)))) {
                listed.add(not.size() == 1 ? not.get(0) : new Constraint.All(not));
                not = new ArrayList<>();
            }
            if (refuses) {
                not.add(part);
            } else {
                listed.add(part);
            }
        }
        if (!not.isEmpty()) {
            listed.add(not.size() == 1 ? not.get(0) : new Constraint.All(not));
        }
        return listed;
    }

    private static Field field(Constraint comparison) {
        return ((Constraint.Comparison) comparison).field();
    }

    private String text(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison one) {
            return one.field().fieldName() + " " + one.relation().symbol() + " " + text(one.operand());
        }
        boolean any = constraint instanceof Constraint.Any;
        List<Constraint> parts = any ? ((Constraint.Any) constraint).parts() : ((Constraint.All) constraint).parts();
        Relation same = any ? Relation.EQUAL : Relation.NOT_EQUAL;
        boolean list = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> part instanceof Constraint.Comparison each
                                && each.relation() == same
                                && each.operand() instanceof Operand.Code
                                && each.field() == ((Constraint.Comparison) parts.get(0)).field());
        if (list) {
            Field field = ((Constraint.Comparison) parts.get(0)).field();
            return field.fieldName() + (any ? " in (" : " not in (")
                    + parts.stream()
                            .map(part -> text(((Constraint.Comparison) part).operand()))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        return parts.stream().map(this::text).collect(Collectors.joining(any ? " || " : " && ", "(", ")"));
    }

    private String text(Operand operand) {
        if (operand instanceof Operand.Code code) {
            return "\"" + code.code() + "\"";
        }
        if (operand instanceof Operand.Day day) {
            return "\"" + day.day() + "\"";
        }
        if (operand instanceof Operand.Whole whole) {
            return String.valueOf(whole.value());
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return String.valueOf(yesNo.value());
        }
        if (operand instanceof Operand.Parameter parameter) {
            return parameter.code();
        }
        String name = ((Operand.Variable) operand).name();
        return variables.getOrDefault(name, name);
    }

    private String text(Conclusion conclusion) {
        String because = Meanings.quoted(conclusion.because().nl());
        if (conclusion instanceof Conclusion.ArgueFor argue) {
            String variant = argue.variant().map(code -> "\"" + code + "\", ").orElse("");
            return "argueFor(" + subject(argue.intervention()) + ", " + variant + argue.strength() + ", \""
                    + argue.ground() + "\", " + because + ");";
        }
        if (conclusion instanceof Conclusion.ArgueAgainst argue) {
            return "argueAgainst(" + subject(argue.intervention()) + ", " + argue.strength() + ", \"" + argue.ground()
                    + "\", " + because + ");";
        }
        if (conclusion instanceof Conclusion.RuleOut out) {
            return "ruleOut(" + subject(out.intervention()) + ", " + (out.unlessConfirmed() ? "UNLESS_CONFIRMED, " : "")
                    + "\"" + out.ground() + "\", " + because + ");";
        }
        if (conclusion instanceof Conclusion.Alongside along) {
            return "alongside(" + subject(along.intervention()) + ", \"" + along.with() + "\", \"" + along.ground()
                    + "\", " + because + ");";
        }
        if (conclusion instanceof Conclusion.AboutIntervention about) {
            String verb = about instanceof Conclusion.Confirm ? "confirm" : "acute";
            return verb + "(" + subject(about.intervention()) + ", \"" + about.ground() + "\", " + because + ");";
        }
        if (conclusion instanceof Conclusion.Ask ask) {
            return "ask(" + subject(ask.about()) + ", " + because + ");";
        }
        if (conclusion instanceof Conclusion.Derive derive) {
            return "derive(\"" + derive.factor() + "\", \"" + derive.level() + "\", " + because + ");";
        }
        return "abstain(" + because + ");";
    }

    private String subject(Conclusion.Subject subject) {
        return subject instanceof Conclusion.Subject.Named named
                ? "\"" + named.code() + "\""
                : variables.getOrDefault(
                        ((Conclusion.Subject.Bound) subject).variable(),
                        ((Conclusion.Subject.Bound) subject).variable());
    }

    /** A rule without what makes no difference: places in files, names of variables, brackets that group nothing. */
    public static String meaning(Rule rule) {
        String plain = plain(rule).toString().replaceAll("(origin=)?Origin\\[[^\\]]*\\]", "");
        Map<String, String> names = new LinkedHashMap<>();
        return VARIABLE.matcher(plain)
                .replaceAll(found -> names.computeIfAbsent(found.group(), name -> "v" + names.size()));
    }

    private static Rule plain(Rule rule) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.sources(),
                all(rule.conditions()),
                rule.conclusions(),
                rule.layer(),
                rule.origin());
    }

    private static List<Condition> all(List<Condition> parts) {
        return parts.stream()
                .map(SentencePrinter::plain)
                .flatMap(part -> part instanceof Condition.AllOf inner ? inner.parts().stream() : Stream.of(part))
                .toList();
    }

    private static Condition plain(Condition condition) {
        if (condition instanceof nl.gewogenmaatwerk.rule.Pattern pattern) {
            return plain(pattern);
        }
        if (condition instanceof Condition.AllOf some) {
            List<Condition> parts = all(some.parts());
            return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts, some.origin());
        }
        if (condition instanceof Condition.AnyOf any) {
            List<Condition> parts = any.parts().stream()
                    .map(SentencePrinter::plain)
                    .flatMap(part -> part instanceof Condition.AnyOf inner ? inner.parts().stream() : Stream.of(part))
                    .toList();
            return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts, any.origin());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(plain(not.condition()), not.origin());
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(plain(exists.condition()), exists.origin());
        }
        Condition.Count count = (Condition.Count) condition;
        return new Condition.Count(plain(count.pattern()), count.relation(), count.bound(), count.origin());
    }

    private static nl.gewogenmaatwerk.rule.Pattern plain(nl.gewogenmaatwerk.rule.Pattern pattern) {
        Constraint plain = plain(pattern.constraint());
        return new nl.gewogenmaatwerk.rule.Pattern(
                pattern.type(),
                plain instanceof Constraint.All ? plain : new Constraint.All(List.of(plain)),
                pattern.bindings(),
                pattern.origin());
    }

    private static Constraint plain(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison one) {
            return one.operand() instanceof Operand.YesNo yesNo && one.relation() == Relation.NOT_EQUAL
                    ? new Constraint.Comparison(one.field(), Relation.EQUAL, new Operand.YesNo(!yesNo.value()))
                    : one;
        }
        boolean any = constraint instanceof Constraint.Any;
        List<Constraint> all = any ? ((Constraint.Any) constraint).parts() : ((Constraint.All) constraint).parts();
        List<Constraint> parts = all.stream()
                .map(SentencePrinter::plain)
                .flatMap(part -> part.getClass() != constraint.getClass()
                        ? Stream.of(part)
                        : any ? ((Constraint.Any) part).parts().stream() : ((Constraint.All) part).parts().stream())
                .toList();
        return parts.size() == 1 ? parts.get(0) : any ? new Constraint.Any(parts) : new Constraint.All(parts);
    }
}
