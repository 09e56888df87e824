package nl.gewogenmaatwerk.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;

/**
 * The form that every rule must have, whatever it was written in: names and codes of a closed alphabet, texts of a bounded length about
 * nobody in particular, and no more of anything than the limits allow. What does not have it goes no further. Used by one thread.
 */
final class RuleForm {

    private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");
    private static final Pattern PARAMETER = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int SHOWN = 70;

    private final Limits limits;
    private final CheckFindings findings;

    RuleForm(Limits limits, CheckFindings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** Whether a rule has the form; if not, that has been told. */
    boolean fits(Rule rule) {
        int before = findings.count();
        try {
            id(rule);
            title(rule);
            sources(rule);
            new Conditions(rule).read();
            conclusions(rule);
        } catch (RuntimeException | StackOverflowError broken) {
            findings.error(
                    "unreadable",
                    rule.origin(),
                    "Deze regel is niet te lezen.",
                    "This rule cannot be read.",
                    "Zet terug wat het laatst veranderd is, of begin met één eenvoudige regel.",
                    "Undo what changed last, or start with one simple rule.");
        }
        return findings.count() == before;
    }

    private void id(Rule rule) {
        if (!RULE_ID.matcher(rule.id()).matches()) {
            String id = shown(rule.id());
            findings.error(
                    "rule-id",
                    rule.origin(),
                    "`" + id + "` kan geen naam van een regel zijn.",
                    "`" + id + "` cannot be the name of a rule.",
                    "Begin met een kleine letter a–z; daarna kleine letters, cijfers en streepjes, samen hoogstens 64 tekens.",
                    "Start with a lower-case letter a–z; then lower-case letters, digits and dashes, at most 64 characters in all.");
        }
    }

    /** A name as it can be shown, whatever it holds. */
    private static String shown(String text) {
        String plain = HIDDEN.matcher(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…")
                .replaceAll("\uFFFD")
                .replace('`', '\'');
        return Bsn.isIn(text) ? "…" : plain;
    }

    private void title(Rule rule) {
        int most = limits.of(Limit.CHARACTERS_PER_TITLE);
        String title = rule.title().nl();
        if (title.isBlank() || title.length() > most) {
            findings.error(
                    "rule-title",
                    rule.origin(),
                    "Regel `" + shown(rule.id()) + "` heeft geen bruikbare titel.",
                    "Rule `" + shown(rule.id()) + "` has no usable title.",
                    "Geef de regel één titel van hoogstens " + most
                            + " tekens. In een regelbestand staat die als `@title(\"…\")` onder de naam.",
                    "Give the rule one title of at most " + most
                            + " characters. In a rule file it stands below the name as `@title(\"…\")`.");
        }
        words(rule.title(), rule.origin());
    }

    private void sources(Rule rule) {
        int most = limits.of(Limit.SOURCES_PER_RULE);
        boolean usable = !rule.sources().isEmpty()
                && rule.sources().size() <= most
                && rule.sources().stream().allMatch(code -> SOURCE.matcher(code).matches());
        if (!usable) {
            findings.error(
                    "rule-source",
                    rule.origin(),
                    "Regel `" + shown(rule.id()) + "` noemt geen bruikbare bron, of meer dan " + most + ".",
                    "Rule `" + shown(rule.id()) + "` names no usable source, or more than " + most + ".",
                    "Noem de code van een bron uit sources.yaml. In een regelbestand staat die als `@source(\"…\")` onder de titel.",
                    "Name the code of a source in sources.yaml. In a rule file it stands below the title as `@source(\"…\")`.");
        }
    }

    /** What no sentence may hold: a character that nobody sees, or something that looks like a citizen service number. */
    private void words(Text text, Origin at) {
        Matcher hidden = HIDDEN.matcher(text.nl() + text.en());
        if (hidden.find()) {
            String character = String.format("U+%04X", hidden.group().codePointAt(0));
            findings.error(
                    "hidden-character",
                    at,
                    "Hier staat een onzichtbaar teken (" + character + ").",
                    "There is an invisible character here (" + character + ").",
                    "Haal het teken weg: typ de zin opnieuw.",
                    "Remove the character: type the sentence again.");
        }
        if (Bsn.isIn(text.nl()) || Bsn.isIn(text.en())) {
            findings.error(
                    "because-content",
                    at,
                    "In deze regel staat iets dat op een burgerservicenummer lijkt.",
                    "This rule holds something that looks like a citizen service number.",
                    "Haal het weg: een regel gaat nooit over één persoon.",
                    "Remove it: a rule is never about one person.");
        }
    }

    private void noCode(Origin at, String nl, String en) {
        findings.error(
                "no-code",
                at,
                nl,
                en,
                "Een code bestaat uit gewone letters, cijfers en de tekens . _ : -",
                "A code consists of plain letters, digits and the characters . _ : -");
    }

    // ---- conditions

    /** Walks through the conditions of one rule, and stops at the first limit. */
    private final class Conditions {

        private final Rule rule;
        private int conditions;
        private boolean stopped;

        Conditions(Rule rule) {
            this.rule = rule;
        }

        void read() {
            if (rule.conditions().isEmpty()) {
                nothing("Deze regel heeft geen voorwaarde.", "This rule has no condition.", rule.origin());
            }
            read(rule.conditions(), 1);
        }

        private void nothing(String nl, String en, Origin at) {
            findings.error(
                    "no-condition",
                    at,
                    nl,
                    en,
                    "Schrijf wanneer de regel geldt. In een regelbestand staat dat na `when`.",
                    "Write when the rule holds. In a rule file that stands after `when`.");
        }

        private void read(List<Condition> all, int depth) {
            for (Condition each : all) {
                if (!stopped) {
                    read(each, depth);
                }
            }
        }

        private void read(Condition condition, int depth) {
            int most = limits.of(Limit.CONDITIONS_PER_RULE);
            if (++conditions > most) {
                stopped = true;
                tooMany(
                        "Deze regel heeft meer dan " + most + " voorwaarden.",
                        "This rule has more than " + most + " conditions.",
                        condition.origin());
                return;
            }
            if (tooDeep(depth, condition.origin())) {
                return;
            }
            if (condition instanceof nl.gewogenmaatwerk.rule.Pattern pattern) {
                pattern(pattern, depth);
            } else if (condition instanceof Condition.AllOf all) {
                group(all.parts(), depth, all.origin());
            } else if (condition instanceof Condition.AnyOf any) {
                group(any.parts(), depth, any.origin());
            } else if (condition instanceof Condition.Not not) {
                read(not.condition(), depth + 1);
            } else if (condition instanceof Condition.Exists exists) {
                read(exists.condition(), depth + 1);
            } else if (condition instanceof Condition.Count count) {
                count(count, depth);
            }
        }

        private void group(List<Condition> parts, int depth, Origin at) {
            if (parts.isEmpty()) {
                nothing("Hier ontbreekt een voorwaarde.", "A condition is missing here.", at);
            }
            read(parts, depth + 1);
        }

        private boolean tooDeep(int depth, Origin at) {
            int most = limits.of(Limit.NESTING);
            if (depth > most && !stopped) {
                stopped = true;
                findings.error(
                        "too-deep",
                        at,
                        "Hier staan meer dan " + most + " voorwaarden in elkaar.",
                        "More than " + most + " conditions are nested here.",
                        "Schrijf de voorwaarden naast elkaar, of verdeel ze over meer regels.",
                        "Write the conditions side by side, or spread them over more rules.");
            }
            return depth > most;
        }

        private void tooMany(String nl, String en, Origin at) {
            findings.error(
                    "too-many-conditions",
                    at,
                    nl,
                    en,
                    "Verdeel de voorwaarden over meer regels.",
                    "Spread the conditions over more rules.");
        }

        private void count(Condition.Count count, int depth) {
            boolean usable = count.relation().needsOrder()
                    && (count.bound() instanceof Operand.Whole || count.bound() instanceof Operand.Parameter);
            if (usable) {
                operand(count.bound(), Field.RATING, count.origin());
            } else {
                findings.error(
                        "not-allowed",
                        count.origin(),
                        "Zo kan de regeltaal niet tellen.",
                        "The rule language cannot count like this.",
                        "Schrijf `accumulate(Barrier(…); $n : count(); $n >= 2)`, met >=, >, <= of < en een getal of parameter.",
                        "Write `accumulate(Barrier(…); $n : count(); $n >= 2)`, with >=, >, <= or < and a number or parameter.");
            }
            pattern(count.pattern(), depth + 1);
        }

        private void pattern(nl.gewogenmaatwerk.rule.Pattern pattern, int depth) {
            pattern.bindings().forEach((name, field) -> binding(pattern, name, field));
            int most = limits.of(Limit.COMPARISONS_PER_CONDITION);
            // Compilers read a long chain of comparisons as a deep one.
            if (constraint(pattern, pattern.constraint(), depth, 0) > most) {
                String name = pattern.type().typeName();
                tooMany(
                        "Bij `" + name + "` staan meer dan " + most + " vergelijkingen.",
                        "`" + name + "` has more than " + most + " comparisons.",
                        pattern.origin());
            }
        }

        private void binding(nl.gewogenmaatwerk.rule.Pattern pattern, String name, Field field) {
            variable(name, pattern.origin());
            field(pattern.type(), field, pattern.origin());
        }

        /** The number of comparisons so far, with those of this constraint; reading stops at the first that is too many. */
        private int constraint(
                nl.gewogenmaatwerk.rule.Pattern pattern, Constraint constraint, int depth, int comparisons) {
            if (tooDeep(depth, pattern.origin()) || comparisons > limits.of(Limit.COMPARISONS_PER_CONDITION)) {
                return comparisons;
            }
            if (constraint instanceof Constraint.Comparison comparison) {
                field(pattern.type(), comparison.field(), pattern.origin());
                operand(comparison.operand(), comparison.field(), pattern.origin());
                return comparisons + 1;
            }
            boolean all = constraint instanceof Constraint.All;
            List<Constraint> parts =
                    all ? ((Constraint.All) constraint).parts() : ((Constraint.Any) constraint).parts();
            boolean asksNothing = all && constraint == pattern.constraint();
            if (parts.isEmpty() && !asksNothing) {
                nothing("Hier ontbreekt een voorwaarde.", "A condition is missing here.", pattern.origin());
            }
            int counted = comparisons;
            for (Constraint part : parts) {
                counted = constraint(pattern, part, depth + 1, counted);
            }
            return counted;
        }

        private void field(FactType type, Field field, Origin at) {
            if (!type.fields().contains(field)) {
                String name = field.fieldName();
                List<String> names =
                        type.fields().stream().map(Field::fieldName).toList();
                findings.error(
                        "unknown-field",
                        at,
                        "`" + name + "` is geen veld van `" + type.typeName() + "`.",
                        "`" + name + "` is not a field of `" + type.typeName() + "`.",
                        "Kies uit: " + String.join(", ", names) + ".",
                        "Choose from: " + String.join(", ", names) + ".");
            }
        }

        private void operand(Operand operand, Field field, Origin at) {
            if (operand instanceof Operand.Variable variable) {
                variable(variable.name(), at);
            } else if (operand instanceof Operand.Day day) {
                day(day.day(), at);
            } else if (operand instanceof Operand.Code code
                    && !CODE.matcher(code.code()).matches()) {
                noCode(
                        at,
                        "De tekst bij `" + field.fieldName() + "` kan geen code zijn.",
                        "The text at `" + field.fieldName() + "` cannot be a code.");
            } else if (operand instanceof Operand.Parameter parameter
                    && !PARAMETER.matcher(parameter.code()).matches()) {
                noCode(
                        at,
                        "De tekst bij `" + field.fieldName() + "` kan geen naam van een parameter zijn.",
                        "The text at `" + field.fieldName() + "` cannot be the name of a parameter.");
            }
        }

        private void day(LocalDate day, Origin at) {
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                findings.error(
                        "no-date",
                        at,
                        "Hier hoort een datum van 1900 tot en met 2199.",
                        "This must be a date from 1900 to 2199.",
                        "Schrijf de datum als \"2026-03-01\": jaar, maand, dag.",
                        "Write the date as \"2026-03-01\": year, month, day.");
            }
        }

        private void variable(String name, Origin at) {
            if (!VARIABLE.matcher(name).matches()) {
                findings.error(
                        "not-allowed",
                        at,
                        "Deze naam voor een veld is niet toegestaan.",
                        "This name for a field is not allowed.",
                        "Schrijf `$naam : veld`.",
                        "Write `$name : field`.");
            }
        }
    }

    // ---- conclusions

    private void conclusions(Rule rule) {
        if (rule.conclusions().isEmpty()) {
            findings.error(
                    "no-conclusion",
                    rule.origin(),
                    "Deze regel heeft geen conclusie.",
                    "This rule has no conclusion.",
                    "Schrijf wat er volgt. In een regelbestand staat dat na `then`, zoals `argueFor(\"JOBS\", STRONG, \"self-efficacy\", \"omdat …\");`.",
                    "Write what follows. In a rule file that stands after `then`, such as `argueFor(\"JOBS\", STRONG, \"self-efficacy\", \"because …\");`.");
        }
        int most = limits.of(Limit.CONCLUSIONS_PER_RULE);
        if (rule.conclusions().size() > most) {
            findings.error(
                    "too-many-conclusions",
                    rule.conclusions().get(most).origin(),
                    "Deze regel heeft meer dan " + most + " conclusies.",
                    "This rule has more than " + most + " conclusions.",
                    "Verdeel de conclusies over meer regels.",
                    "Spread the conclusions over more rules.");
        }
        rule.conclusions().stream().limit(most).forEach(this::conclusion);
    }

    private void conclusion(Conclusion conclusion) {
        boolean written = codes(conclusion).allMatch(code -> CODE.matcher(code).matches())
                && subject(conclusion)
                        .filter(Conclusion.Subject.Bound.class::isInstance)
                        .map(bound -> ((Conclusion.Subject.Bound) bound).variable())
                        .map(name -> VARIABLE.matcher(name).matches())
                        .orElse(true);
        if (!written) {
            noCode(
                    conclusion.origin(),
                    "In deze conclusie staat een tekst die geen code kan zijn.",
                    "This conclusion holds a text that cannot be a code.");
        }
        int most = limits.of(Limit.CHARACTERS_PER_BECAUSE);
        String because = conclusion.because().nl();
        if (because.isBlank() || because.length() > most) {
            findings.error(
                    "because-length",
                    conclusion.origin(),
                    "De uitleg bij deze conclusie is leeg of langer dan " + most + " tekens.",
                    "The explanation of this conclusion is empty or longer than " + most + " characters.",
                    "Schrijf in één of twee zinnen waarom.",
                    "Say why in one or two sentences.");
        }
        words(conclusion.because(), conclusion.origin());
    }

    private static Optional<Conclusion.Subject> subject(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AboutIntervention about) {
            return Optional.of(about.intervention());
        }
        return conclusion instanceof Conclusion.Ask ask ? Optional.of(ask.about()) : Optional.empty();
    }

    /** Every code that a conclusion holds. */
    private static Stream<String> codes(Conclusion conclusion) {
        Stream<String> named = subject(conclusion)
                .filter(Conclusion.Subject.Named.class::isInstance)
                .map(subject -> ((Conclusion.Subject.Named) subject).code())
                .stream();
        Stream<String> others = Stream.empty();
        if (conclusion instanceof Conclusion.AboutIntervention about) {
            others = Stream.of(about.ground());
        }
        if (conclusion instanceof Conclusion.ArgueFor argue) {
            others = Stream.concat(others, argue.variant().stream());
        } else if (conclusion instanceof Conclusion.Alongside alongside) {
            others = Stream.concat(others, Stream.of(alongside.with()));
        } else if (conclusion instanceof Conclusion.Derive derive) {
            others = Stream.of(derive.factor(), derive.level());
        }
        return Stream.concat(named, others);
    }
}
