package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Labels.Found;
import nl.gewogenmaatwerk.rule.Labels.Kind;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.text.Text;

/**
 * Reads one cell of a condition column. What it makes is what the same words mean in a rule that is written as text: unknown is never false.
 * Used once.
 */
final class ConditionCell {

    /** The parameter up to which a score is called low. */
    static final String LOW = "LOW_RATING";

    /** Nothing that can be understood is longer, and looking for what comes near takes time. */
    private static final int LONGEST = 200;

    private static final Set<String> UNKNOWN = Set.of("onbekend", "unknown", "niet gevraagd", "not asked");
    private static final Set<String> ASKED = Set.of("gevraagd", "asked");
    private static final Set<String> YES = Set.of("ja", "yes");
    private static final Set<String> NO = Set.of("nee", "no");
    private static final Set<String> CALLED_LOW = Set.of("laag", "low");
    private static final Pattern NOT_KNOWN = Pattern.compile("(?iu)(?:niet bekend als|not known as) (.+)");
    private static final Pattern NOT = Pattern.compile("(?iu)(?:niet|not) (.+)");
    private static final Pattern HELP =
            Pattern.compile("(?iu)(.+?),? (met|zonder|with|without) (?:hulp|help)(?: erbij| with it)?");
    private static final Pattern OR = Pattern.compile("(?iu) (?:of|or) |, |; ?");
    private static final Pattern RANGE = Pattern.compile("(?iu)(.+?) ?(?:\\.\\.|…| t/m | tot en met | up to ) ?(.+)");
    private static final Pattern LEVEL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern COMPARED = Pattern.compile(
            "(?iu)(<=|=<|≤|>=|=>|≥|==|=|!=|<>|≠|<|>|(?:hoogstens|maximaal|at most|minstens|minimaal|ten minste|at least"
                    + "|meer dan|hoger dan|more than|minder dan|lager dan|less than)(?= )) ?(.+)");
    private static final Map<Relation, Set<String>> RELATIONS = Map.of(
            Relation.LESS_OR_EQUAL, Set.of("<=", "=<", "≤", "hoogstens", "maximaal", "at most"),
            Relation.GREATER_OR_EQUAL, Set.of(">=", "=>", "≥", "minstens", "minimaal", "ten minste", "at least"),
            Relation.EQUAL, Set.of("==", "="),
            Relation.NOT_EQUAL, Set.of("!=", "<>", "≠"),
            Relation.LESS, Set.of("<", "minder dan", "lager dan", "less than"),
            Relation.GREATER, Set.of(">", "meer dan", "hoger dan", "more than"));

    /** Thrown to leave a cell that cannot be read. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> nearest;
        private final boolean several;

        NotUnderstood(List<String> nearest, boolean several) {
            super(null, null, false, false);
            this.nearest = nearest;
            this.several = several;
        }
    }

    private final Question question;
    private final Labels labels;
    private final Origin at;
    private final CellFindings findings;

    ConditionCell(Question question, Labels labels, Origin at, CellFindings findings) {
        this.question = question;
        this.labels = labels;
        this.at = at;
        this.findings = findings;
    }

    /** The condition that words stand for; empty when they cannot be read, which is then told. */
    Optional<Condition> read(String words) {
        try {
            return Optional.of(condition(words));
        } catch (NotUnderstood told) {
            tell(words, told);
            return Optional.empty();
        }
    }

    private Condition condition(String words) {
        if (words.length() > LONGEST) {
            throw new NotUnderstood(List.of(), false);
        }
        String key = Spaces.key(words);
        boolean unknown = UNKNOWN.contains(key);
        if (unknown && hasUnknownAsValue() && !key.endsWith("gevraagd") && !key.endsWith("asked")) {
            if (!words.equals("UNKNOWN")) {
                throw new NotUnderstood(List.of("niet gevraagd", "UNKNOWN"), true);
            }
        } else if (unknown || ASKED.contains(key)) {
            Condition notAsked = unknownTerm();
            return unknown ? notAsked : new Condition.Not(notAsked, at);
        }
        if (question.presence() && (YES.contains(key) || NO.contains(key))) {
            Condition there = question.fact().pattern(List.of(), at);
            return YES.contains(key) ? there : new Condition.Not(there, at);
        }
        if (value(words).isEmpty()) {
            Matcher notKnown = NOT_KNOWN.matcher(words);
            if (notKnown.matches()) {
                Question.Fact known = question.known().orElseThrow(() -> new NotUnderstood(List.of(), false));
                return new Condition.Not(known.pattern(knownConstraints(notKnown.group(1)), at), at);
            }
            Matcher not = NOT.matcher(words);
            if (not.matches()) {
                return new Condition.Not(question.fact().pattern(constraints(not.group(1)), at), at);
            }
        }
        return question.fact().pattern(constraints(words), at);
    }

    private boolean hasUnknownAsValue() {
        return question.values() instanceof Values.Codes codes && codes.labels().containsKey("UNKNOWN");
    }

    private Condition unknownTerm() {
        String term = question.term().orElseThrow(() -> new NotUnderstood(List.of(), false));
        return new nl.gewogenmaatwerk.rule.Pattern(
                FactType.UNKNOWN,
                new Constraint.All(
                        List.of(new Constraint.Comparison(Field.CODE, Relation.EQUAL, new Operand.Code(term)))),
                Map.of(),
                at);
    }

    /** The goal's ratings are a field of the goal, and known scores like any other. */
    private List<Constraint> knownConstraints(String words) {
        return question.fact().type() == FactType.GOAL
                ? List.of(alternatives(words, Field.RATING))
                : constraints(words);
    }

    private List<Constraint> constraints(String words) {
        Matcher help = HELP.matcher(words);
        if (question.isBarrier() && help.matches()) {
            boolean addressed = Set.of("met", "with").contains(Spaces.key(help.group(2)));
            return List.of(
                    alternatives(help.group(1), Field.SEVERITY),
                    new Constraint.Comparison(Field.ADDRESSED, Relation.EQUAL, new Operand.YesNo(addressed)));
        }
        return List.of(alternatives(words, question.field().orElseThrow(() -> new NotUnderstood(List.of(), false))));
    }

    private Constraint alternatives(String words, Field field) {
        Optional<Operand> whole = value(words);
        if (whole.isPresent()) {
            return new Constraint.Comparison(field, Relation.EQUAL, whole.get());
        }
        List<Constraint> each = new ArrayList<>();
        for (String one : OR.split(words, -1)) {
            each.add(alternative(one.strip(), field));
        }
        return each.size() == 1 ? each.get(0) : new Constraint.Any(each);
    }

    private Constraint alternative(String words, Field field) {
        if (isRating() && CALLED_LOW.contains(Spaces.key(words)) && knows(LOW)) {
            return new Constraint.Comparison(field, Relation.LESS_OR_EQUAL, new Operand.Parameter(LOW));
        }
        Matcher compared = COMPARED.matcher(words);
        if (compared.matches()) {
            Relation relation = relation(compared.group(1));
            if (relation.needsOrder() && !isOrdered()) {
                throw new NotUnderstood(List.of(), false);
            }
            return new Constraint.Comparison(field, relation, needed(compared.group(2)));
        }
        Matcher range = RANGE.matcher(words);
        if (isOrdered() && range.matches()) {
            return new Constraint.All(List.of(
                    new Constraint.Comparison(field, Relation.GREATER_OR_EQUAL, needed(range.group(1))),
                    new Constraint.Comparison(field, Relation.LESS_OR_EQUAL, needed(range.group(2)))));
        }
        return new Constraint.Comparison(field, Relation.EQUAL, needed(words));
    }

    private static Relation relation(String sign) {
        String key = sign.toLowerCase(Locale.ROOT);
        return RELATIONS.entrySet().stream()
                .filter(each -> each.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such relation"));
    }

    private boolean isRating() {
        return question.values() instanceof Values.Numbers numbers && numbers.rating();
    }

    private boolean isOrdered() {
        return question.values() instanceof Values.Numbers
                || question.values() instanceof Values.Codes codes && codes.ordered();
    }

    private boolean knows(String parameter) {
        return labels.all(Kind.PARAMETER).containsKey(parameter);
    }

    private Operand needed(String words) {
        return value(words).orElseThrow(() -> new NotUnderstood(nearest(words), severalFor(words)));
    }

    /** The value that words stand for by themselves. */
    private Optional<Operand> value(String words) {
        Values values = question.values();
        if (values instanceof Values.Codes codes) {
            return codes.find().apply(words) instanceof Found.One one
                    ? Optional.of(new Operand.Code(one.code()))
                    : Optional.empty();
        }
        if (values instanceof Values.Numbers numbers) {
            return number(words, numbers);
        }
        if (values instanceof Values.Levels) {
            return LEVEL.matcher(words).matches() ? Optional.of(new Operand.Code(words)) : Optional.empty();
        }
        String key = Spaces.key(words);
        boolean yesOrNo = values instanceof Values.YesNo && (YES.contains(key) || NO.contains(key));
        return yesOrNo ? Optional.of(new Operand.YesNo(YES.contains(key))) : Optional.empty();
    }

    private Optional<Operand> number(String words, Values.Numbers numbers) {
        if (NUMBER.matcher(words).matches()) {
            int number = Integer.parseInt(words);
            return number >= numbers.min() && number <= numbers.max()
                    ? Optional.of(new Operand.Whole(number))
                    : Optional.empty();
        }
        return labels.find(Kind.PARAMETER, words) instanceof Found.One one
                ? Optional.of(new Operand.Parameter(one.code()))
                : Optional.empty();
    }

    private Found found(String words) {
        return question.values() instanceof Values.Codes codes
                ? codes.find().apply(words)
                : question.values() instanceof Values.Numbers
                                && !NUMBER.matcher(words).matches()
                        ? labels.find(Kind.PARAMETER, words)
                        : new Found.None(List.of());
    }

    private List<String> nearest(String words) {
        Found found = found(words);
        return found instanceof Found.None none
                ? none.nearest()
                : found instanceof Found.Several all ? all.codes() : List.of();
    }

    private boolean severalFor(String words) {
        return found(words) instanceof Found.Several;
    }

    private void tell(String words, NotUnderstood why) {
        Text allowed = allowed();
        String near = Said.list(why.nearest, "");
        Text help = why.nearest.isEmpty()
                ? allowed
                : why.several
                        ? new Text("Schrijf een van deze: " + near + ".", "Write one of these: " + near + ".")
                        : new Text("Misschien bedoelt u " + near + ". ", "Maybe you mean " + near + ". ").plus(allowed);
        findings.written(
                why.several ? "ambiguous-cell" : "cell-value",
                at,
                words,
                why.several
                        ? new Text(
                                "In de kolom `" + question.heading() + "` kan dit meer dan één ding betekenen.",
                                "In the column `" + question.heading() + "` this can mean more than one thing.")
                        : new Text(
                                "In de kolom `" + question.heading() + "` kan dit niet staan.",
                                "The column `" + question.heading() + "` cannot hold this."),
                help);
    }

    /** What can stand here, for people. */
    private Text allowed() {
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        examples().forEach(example -> {
            nl.add(example.nl());
            en.add(example.en());
        });
        return new Text(
                "Hier kan staan: " + Said.list(nl, "of") + "; of `-` als het niet uitmaakt.",
                "This can be here: " + Said.list(en, "or") + "; or `-` when it does not matter.");
    }

    /** What can stand in the cells of a column, as examples. */
    private List<Text> examples() {
        List<Text> examples =
                new ArrayList<>(examples(question.values(), knows(LOW)).toList());
        if (question.presence() || question.values() instanceof Values.YesNo) {
            examples.add(0, new Text("nee", "no"));
            examples.add(0, new Text("ja", "yes"));
        }
        if (question.isBarrier()) {
            examples.add(new Text("ernstig zonder hulp", "serious without help"));
        }
        if (question.known().isPresent()) {
            examples.add(new Text("niet bekend als …", "not known as …"));
        }
        if (question.term().isPresent()) {
            examples.add(new Text("niet gevraagd", "not asked"));
        }
        return examples;
    }

    private static Stream<Text> examples(Values values, boolean low) {
        if (values instanceof Values.Numbers numbers) {
            int middle = (numbers.min() + numbers.max()) / 2;
            Stream<String> signs = Stream.of(
                    numbers.min() + " tot en met " + numbers.max(),
                    "<= " + middle,
                    ">= " + middle,
                    numbers.min() + ".." + middle);
            Stream<Text> all = signs.map(sign -> new Text(sign, sign.replace(" tot en met ", " up to ")));
            return numbers.rating() && low ? Stream.concat(all, Stream.of(new Text("laag", "low"))) : all;
        }
        if (values instanceof Values.Codes codes) {
            Stream<Text> all = codes.labels().values().stream();
            return codes.ordered()
                    ? Stream.concat(
                            all, Stream.of(new Text("minstens …", "at least …"), new Text("hoogstens …", "at most …")))
                    : all;
        }
        return values instanceof Values.Levels
                ? Stream.of(Text.same("CLOSED"), new Text("niet CLOSED", "not CLOSED"))
                : Stream.empty();
    }

    /** What a drop-down offers for a column, in Dutch. */
    static List<String> offered(Question question, boolean low) {
        List<String> offered = new ArrayList<>(List.of("-"));
        if (question.presence() || question.values() instanceof Values.YesNo) {
            offered.addAll(List.of("ja", "nee"));
        }
        if (question.values() instanceof Values.Numbers numbers && numbers.rating()) {
            offered.addAll(low ? List.of("laag", "niet laag") : List.of());
            offered.addAll(List.of("<= 2", "3", ">= 4", "3..5"));
        } else if (question.values() instanceof Values.Codes codes) {
            List<String> words = codes.labels().values().stream().map(Text::nl).toList();
            offered.addAll(words);
            if (codes.ordered()) {
                words.stream()
                        .skip(1)
                        .limit(Math.max(0, words.size() - 2))
                        .forEach(word -> offered.add("minstens " + word));
            }
        }
        if (question.known().isPresent() && question.isBarrier()) {
            offered.addAll(List.of("niet bekend als acuut", "ernstig zonder hulp"));
        }
        question.term().ifPresent(term -> offered.add("niet gevraagd"));
        return offered.stream().distinct().collect(Collectors.toList());
    }
}
