package nl.gewogenmaatwerk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.text.Nearest;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What people call the codes of a vocabulary, and the way back: authors of rules may write a label where a code is meant. Small and capital
 * letters, an article in front and repeated spaces make no difference. Immutable and thread-safe.
 */
public final class Labels {

    /** What a label can be a label of. */
    public enum Kind {
        GOAL_TYPE,
        DEMAND,
        CONSTRUCT,
        BARRIER,
        SEVERITY,
        SITUATION,
        FLAG,
        INTERVENTION,
        OUTCOME,
        SOURCE,
        GROUND,
        STRENGTH,
        PARAMETER,
        INSTRUMENT,
        /** Everything that can be known about a client, whatever its kind. */
        TERM
    }

    /** What was found for a label. */
    public sealed interface Found {

        /** One code is meant. @param code the code */
        record One(String code) implements Found {}

        /** The label belongs to several codes. @param codes the codes, in vocabulary order */
        record Several(List<String> codes) implements Found {
            public Several {
                codes = List.copyOf(codes);
            }
        }

        /** Nothing is called that. @param nearest labels and codes that come near, in alphabetical order; may be empty */
        record None(List<String> nearest) implements Found {
            public None {
                nearest = List.copyOf(nearest);
            }
        }
    }

    private static final Pattern ARTICLE = Pattern.compile("(de|het|een|the|a|an) (?=\\S)");

    private final Map<Kind, Map<String, Text>> labels = new EnumMap<>(Kind.class);
    private final Map<String, Map<String, Text>> values = new LinkedHashMap<>();

    private Labels(Vocabulary vocabulary) {
        labels.put(Kind.GOAL_TYPE, codes(vocabulary, GoalField.TYPE));
        labels.put(Kind.DEMAND, codes(vocabulary, GoalField.LOCAL_DEMAND));
        labels.put(Kind.CONSTRUCT, of(vocabulary.constructs(), construct -> construct.label()));
        labels.put(Kind.BARRIER, of(vocabulary.barriers(), barrier -> barrier.label()));
        labels.put(Kind.SEVERITY, of(Severity.values(), Severity::label));
        labels.put(Kind.SITUATION, of(vocabulary.situation(), item -> item.label()));
        labels.put(Kind.FLAG, of(vocabulary.flags(), flag -> flag.label()));
        labels.put(Kind.INTERVENTION, of(vocabulary.interventions(), intervention -> intervention.label()));
        labels.put(Kind.OUTCOME, of(PastIntervention.Outcome.values(), PastIntervention.Outcome::label));
        labels.put(Kind.SOURCE, of(ScoreSource.values(), ScoreSource::label));
        labels.put(Kind.GROUND, of(vocabulary.grounds(), ground -> ground.label()));
        labels.put(Kind.STRENGTH, of(Strength.values(), Strength::label));
        labels.put(Kind.PARAMETER, of(vocabulary.parameters(), parameter -> parameter.label()));
        labels.put(Kind.INSTRUMENT, of(vocabulary.instruments(), instrument -> instrument.label()));
        Map<String, Text> terms = new LinkedHashMap<>();
        vocabulary.terms().forEach(term -> terms.put(term.code(), term.label()));
        labels.put(Kind.TERM, Collections.unmodifiableMap(terms));
        vocabulary.situation().forEach((code, item) -> {
            if (item.type() instanceof SituationItem.Codes codes) {
                values.put(code, codes.labels());
            }
        });
    }

    /** The labels of a vocabulary. */
    public static Labels of(Vocabulary vocabulary) {
        return new Labels(vocabulary);
    }

    private static Map<String, Text> codes(Vocabulary vocabulary, String goalField) {
        GoalField field = vocabulary.goal().get(goalField);
        return field == null ? Map.of() : field.codes();
    }

    private static <V> Map<String, Text> of(Map<String, V> known, Function<V, Text> label) {
        Map<String, Text> labels = new LinkedHashMap<>();
        known.forEach((code, each) -> labels.put(code, label.apply(each)));
        return Collections.unmodifiableMap(labels);
    }

    private static <E extends Enum<E>> Map<String, Text> of(E[] codes, Function<E, Text> label) {
        Map<String, Text> labels = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> labels.put(code.name(), label.apply(code)));
        return Collections.unmodifiableMap(labels);
    }

    /** The codes of a kind with their labels, in vocabulary order. */
    public Map<String, Text> all(Kind kind) {
        return labels.get(kind);
    }

    /** The codes that a situation item can have with their labels; empty when its values are no codes. */
    public Map<String, Text> values(String item) {
        return values.getOrDefault(item, Map.of());
    }

    /**
     * Finds the code that somebody means.
     *
     * @param kind  what kind of code is meant
     * @param words a code, or a label in Dutch or English
     */
    public Found find(Kind kind, String words) {
        return find(labels.get(kind), words);
    }

    /**
     * Finds the value of a situation item that somebody means.
     *
     * @param item  the code of the item
     * @param words a code, or a label in Dutch or English
     */
    public Found findValue(String item, String words) {
        return find(values(item), words);
    }

    private static Found find(Map<String, Text> known, String words) {
        if (known.containsKey(words.strip())) {
            return new Found.One(words.strip());
        }
        String meant = plain(words);
        List<String> found = known.keySet().stream()
                .filter(code ->
                        plain(code).equals(meant) || names(known.get(code)).contains(meant))
                .toList();
        if (found.size() == 1) {
            return new Found.One(found.get(0));
        }
        return found.isEmpty() ? new Found.None(Nearest.of(meant, written(known))) : new Found.Several(found);
    }

    private static List<String> names(Text label) {
        return List.of(plain(label.nl()), plain(label.en()));
    }

    private static Collection<String> written(Map<String, Text> known) {
        List<String> written = new ArrayList<>(known.keySet());
        known.values().forEach(label -> written.add(plain(label.nl())));
        return written;
    }

    /** Words as they are compared: without what makes no difference. */
    public static String plain(String words) {
        String spaced = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        var article = ARTICLE.matcher(spaced);
        return article.lookingAt() ? spaced.substring(article.end()) : spaced;
    }
}
