package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.tables.Question.Fact;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Labels.Found;
import nl.gewogenmaatwerk.rule.Labels.Kind;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** The questions that condition columns can ask, by heading. Immutable. */
final class Questions {

    /** The heading of the column about barriers of any kind. */
    static final String ANY_BARRIER = "een belemmering";

    /** What a heading turned out to be. */
    sealed interface Answer {

        /** A question. */
        record Asks(Question question) implements Answer {}

        /** Several things are called that. @param headings what to write instead */
        record Several(List<String> headings) implements Answer {}

        /** Nothing is called that. @param nearest what comes near */
        record None(List<String> nearest) implements Answer {}
    }

    private static final int LONGEST = 200;
    private static final Set<String> ANY_BARRIERS =
            Set.of(ANY_BARRIER, "belemmering", "belemmeringen", "enige belemmering", "any barrier", "a barrier");
    private static final Pattern PREFIXED = Pattern.compile("([\\p{L}-]+) ?: ?(.+)");
    private static final Pattern FACTOR = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final Map<String, Kind> PREFIXES = Map.ofEntries(
            Map.entry("kenmerk", Kind.CONSTRUCT),
            Map.entry("construct", Kind.CONSTRUCT),
            Map.entry("belemmering", Kind.BARRIER),
            Map.entry("barrier", Kind.BARRIER),
            Map.entry("situatie", Kind.SITUATION),
            Map.entry("situation", Kind.SITUATION),
            Map.entry("status", Kind.FLAG),
            Map.entry("flag", Kind.FLAG),
            Map.entry("eerder", Kind.INTERVENTION),
            Map.entry("earlier", Kind.INTERVENTION));
    private static final Set<String> APPRAISALS = Set.of("oordeel", "appraisal");

    private final Vocabulary vocabulary;
    private final Labels labels;

    Questions(Vocabulary vocabulary, Labels labels) {
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    /** What a heading asks. */
    Answer of(String heading) {
        String words = Spaces.single(heading);
        if (words.length() > LONGEST) {
            return new Answer.None(List.of());
        }
        if (ANY_BARRIERS.contains(Spaces.key(words))) {
            return new Answer.Asks(barrier(words, Optional.empty()));
        }
        Matcher prefixed = PREFIXED.matcher(words);
        if (prefixed.matches()) {
            String prefix = Spaces.key(prefixed.group(1));
            if (APPRAISALS.contains(prefix)) {
                return appraisal(words, prefixed.group(2));
            }
            if (PREFIXES.containsKey(prefix)) {
                return prefixed(words, PREFIXES.get(prefix), prefixed.group(1), prefixed.group(2));
            }
        }
        return found(words, labels.find(Kind.TERM, words), "");
    }

    private Answer prefixed(String heading, Kind kind, String prefix, String name) {
        Found found = labels.find(kind, name);
        if (kind == Kind.INTERVENTION && found instanceof Found.One one) {
            return new Answer.Asks(earlier(heading, one.code()));
        }
        return found(heading, found, prefix + ": ");
    }

    private Answer found(String heading, Found found, String prefix) {
        if (found instanceof Found.One one && !one.code().equals(History.CODE)) {
            return new Answer.Asks(question(heading, vocabulary.term(one.code()).orElseThrow()));
        }
        if (found instanceof Found.Several several) {
            return new Answer.Several(
                    several.codes().stream().map(code -> prefix + code).toList());
        }
        return new Answer.None(
                found instanceof Found.None none
                        ? none.nearest().stream().map(near -> prefix + near).toList()
                        : List.of("eerder: …"));
    }

    private static Answer appraisal(String heading, String factor) {
        if (!FACTOR.matcher(factor).matches()) {
            return new Answer.None(List.of());
        }
        return new Answer.Asks(new Question(
                heading,
                new Fact(FactType.APPRAISAL, Optional.of(factor)),
                Optional.of(new Fact(FactType.KNOWN_APPRAISAL, Optional.of(factor))),
                Optional.of(Field.LEVEL),
                new Values.Levels(),
                false,
                Optional.empty()));
    }

    private Question earlier(String heading, String code) {
        return new Question(
                heading,
                new Fact(FactType.PAST_INTERVENTION, Optional.of(code)),
                Optional.empty(),
                Optional.of(Field.OUTCOME),
                codes(Kind.OUTCOME, false),
                true,
                Optional.of(History.CODE));
    }

    private Question barrier(String heading, Optional<String> domain) {
        return new Question(
                heading,
                new Fact(FactType.BARRIER, domain),
                Optional.of(new Fact(FactType.KNOWN_BARRIER, domain)),
                Optional.of(Field.SEVERITY),
                codes(Kind.SEVERITY, true),
                false,
                domain);
    }

    /** The question about a term. */
    Question question(String heading, Term term) {
        String code = term.code();
        if (term instanceof BarrierDomain) {
            return barrier(heading, Optional.of(code));
        }
        if (term instanceof Flag) {
            return new Question(
                    heading,
                    new Fact(FactType.FLAG, Optional.of(code)),
                    Optional.empty(),
                    Optional.empty(),
                    new Values.Presence(),
                    true,
                    Optional.of(code));
        }
        if (term instanceof Construct) {
            return new Question(
                    heading,
                    new Fact(FactType.SCORE, Optional.of(code)),
                    Optional.of(new Fact(FactType.KNOWN_SCORE, Optional.of(code))),
                    Optional.of(Field.RATING),
                    new Values.Numbers(1, 5, true),
                    false,
                    Optional.of(code));
        }
        if (term instanceof SituationItem item) {
            return new Question(
                    heading,
                    new Fact(FactType.SITUATION, Optional.of(code)),
                    Optional.empty(),
                    Optional.of(Field.SITUATION_VALUE),
                    values(item),
                    false,
                    Optional.of(code));
        }
        return goal(heading, code);
    }

    private Question goal(String heading, String code) {
        boolean rating = Set.of(GoalField.CLARITY, GoalField.FEASIBILITY).contains(code);
        Optional<Fact> known = Optional.of(new Fact(FactType.KNOWN_SCORE, Optional.of(code)));
        return new Question(
                heading,
                new Fact(FactType.GOAL, Optional.empty()),
                rating ? known : Optional.empty(),
                FactType.GOAL.field(code.substring(code.indexOf('.') + 1)),
                switch (code) {
                    case GoalField.TYPE -> codes(Kind.GOAL_TYPE, false);
                    case GoalField.LOCAL_DEMAND, GoalField.FITTING_WORK_DEMAND -> codes(Kind.DEMAND, true);
                    case GoalField.OWNED_BY_CLIENT -> new Values.YesNo();
                    default -> new Values.Numbers(1, 5, true);
                },
                false,
                Optional.of(code));
    }

    private Values values(SituationItem item) {
        if (item.type() instanceof SituationItem.WholeNumber number) {
            return new Values.Numbers(number.min(), number.max(), false);
        }
        return item.type() instanceof SituationItem.Codes codes
                ? new Values.Codes(codes.labels(), words -> labels.findValue(item.code(), words), codes.ordered())
                : new Values.YesNo();
    }

    private Values codes(Kind kind, boolean ordered) {
        return new Values.Codes(labels.all(kind), words -> labels.find(kind, words), ordered);
    }

    /** The headings of all questions about one term, in vocabulary order, with the column about any barrier after the barriers. */
    List<Question> all() {
        List<Question> all = new ArrayList<>();
        add(all, vocabulary.goal().values());
        add(all, vocabulary.constructs().values());
        add(all, vocabulary.barriers().values());
        all.add(barrier(ANY_BARRIER, Optional.empty()));
        add(all, vocabulary.situation().values());
        add(all, vocabulary.flags().values());
        return all;
    }

    private void add(List<Question> all, Collection<? extends Term> terms) {
        terms.forEach(term -> {
            String label = term.label().nl();
            boolean clear = of(label) instanceof Answer.Asks asks
                    && asks.question().term().equals(Optional.of(term.code()))
                    && Column.Part.of(label).isEmpty();
            all.add(question(clear ? label : term.code(), term));
        });
    }
}
