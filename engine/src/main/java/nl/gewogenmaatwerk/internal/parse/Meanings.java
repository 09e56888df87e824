package nl.gewogenmaatwerk.internal.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Nearest;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What the words in the gaps of a sentence mean. Whatever the words are, a meaning is a code, a number, a name or a text in quotes: nothing
 * in it can be read as anything else. Used by one thread.
 */
final class Meanings {

    /** From this length on, a part of a label tells which labels may have been meant. */
    private static final int SHORTEST_PART = 4;

    private static final int MOST_PARTS = 3;
    private static final int FEW = 8;

    /** Labels are no longer than this. */
    static final int LONGEST = 200;

    private static final List<String> NUMBERS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final List<String> ENGLISH_NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");
    private static final Pattern APPRAISAL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,20}");
    private static final Pattern BETWEEN = Pattern.compile(",\\s+(?:of|en|or|and)\\s+|,\\s+|\\s+(?:of|en|or|and)\\s+");
    private static final Map<Part, Text> PARTS = Map.of(
            Part.GOAL, new Text("doel", "goal"),
            Part.WILLING, new Text("willen", "willing"),
            Part.ABLE, new Text("kunnen", "able"),
            Part.DOING, new Text("doen", "doing"),
            Part.BARRIER, new Text("belemmering", "barrier"),
            Part.CONTEXT, new Text("omstandigheden", "context"));

    /** What is called what: labels and codes, as they are compared, with the codes that they mean. */
    private record Names(Map<String, Set<String>> codes, List<String> shown, List<String> labels) {
        static Names of(Map<String, Text> labels) {
            Map<String, Set<String>> codes = new HashMap<>();
            Set<String> shown = new LinkedHashSet<>();
            labels.forEach((code, label) -> {
                for (String name : List.of(code, label.nl(), label.en())) {
                    codes.computeIfAbsent(Labels.plain(name), key -> new LinkedHashSet<>())
                            .add(code);
                }
                shown.add(Labels.plain(label.nl()));
                shown.add(code);
            });
            List<String> dutch = labels.values().stream()
                    .map(label -> Labels.plain(label.nl()))
                    .distinct()
                    .toList();
            return new Names(codes, List.copyOf(shown), dutch);
        }

        Set<String> of(String words) {
            return codes.getOrDefault(Labels.plain(words), Set.of());
        }
    }

    private static final Names NOTHING = Names.of(Map.of());
    private static final Names YES_NO = new Names(Map.of(), List.of(), List.of("ja", "nee"));

    private final Vocabulary vocabulary;
    private final Map<Slot, Names> names = new EnumMap<>(Slot.class);
    private final Map<String, Names> values = new HashMap<>();
    private final Map<String, Names> variants = new HashMap<>();
    private final Names parameters;

    Meanings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Labels labels = Labels.of(vocabulary);
        names(Slot.CONSTRUCT, labels.all(Labels.Kind.CONSTRUCT));
        names(Slot.BARRIER, labels.all(Labels.Kind.BARRIER));
        names(Slot.SEVERITY, labels.all(Labels.Kind.SEVERITY));
        names(Slot.SITUATION, labels.all(Labels.Kind.SITUATION));
        names(Slot.FLAG, labels.all(Labels.Kind.FLAG));
        names(Slot.GOAL, labels.all(Labels.Kind.GOAL_TYPE));
        names(Slot.DEMAND, labels.all(Labels.Kind.DEMAND));
        names(Slot.INTERVENTION, labels.all(Labels.Kind.INTERVENTION));
        names(Slot.OUTCOME, labels.all(Labels.Kind.OUTCOME));
        names(Slot.SOURCE, labels.all(Labels.Kind.SOURCE));
        names(Slot.GROUND, labels.all(Labels.Kind.GROUND));
        names(Slot.STRENGTH, labels.all(Labels.Kind.STRENGTH));
        names(Slot.INSTRUMENT, labels.all(Labels.Kind.INSTRUMENT));
        Map<String, Text> scores = new LinkedHashMap<>(labels.all(Labels.Kind.CONSTRUCT));
        for (String rating : List.of(GoalField.CLARITY, GoalField.FEASIBILITY)) {
            GoalField field = vocabulary.goal().get(rating);
            scores.put(rating, field == null ? Text.same(rating) : field.label());
        }
        names(Slot.SCORE, scores);
        Map<String, Text> groups = new LinkedHashMap<>();
        vocabulary.interventions().values().stream()
                .flatMap(each -> each.groups().stream())
                .forEach(group -> groups.put(group, Text.same(group)));
        groups.putAll(labels.all(Labels.Kind.INTERVENTION));
        names(Slot.GROUP, groups);
        Map<String, Text> domains = new LinkedHashMap<>();
        vocabulary.instruments().values().stream()
                .flatMap(each -> each.domains().values().stream())
                .forEach(domain -> domains.put(domain.code(), domain.label()));
        names(Slot.LIFE_DOMAIN, domains);
        names(
                Slot.TERM,
                vocabulary.terms().collect(Collectors.toMap(Term::code, Term::label, (a, b) -> b, LinkedHashMap::new)));
        Map<String, Text> parts = new LinkedHashMap<>();
        Arrays.stream(Part.values()).forEach(part -> parts.put(part.code(), PARTS.get(part)));
        names(Slot.PART, parts);
        parameters = Names.of(labels.all(Labels.Kind.PARAMETER));
        vocabulary.situation().keySet().forEach(item -> values.put(item, Names.of(labels.values(item))));
        vocabulary.interventions().forEach((code, each) -> variants.put(code, Names.of(each.variants())));
    }

    private void names(Slot slot, Map<String, Text> labels) {
        names.put(slot, Names.of(labels));
    }

    /**
     * What words mean in a gap; empty unless they mean one thing.
     *
     * @param gap   the gap
     * @param words what stands in it
     * @param about the code of the situation or intervention that the same sentence names; empty when it names none
     */
    Optional<String> of(Slot.Gap gap, String words, String about) {
        String plain = withoutQuotes(words.strip());
        if (gap.slot() == Slot.BECAUSE) {
            return Optional.of(quoted(plain));
        }
        if (plain.isEmpty() || plain.length() > LONGEST * (gap.list() ? 20 : 1)) {
            return Optional.empty();
        }
        return gap.list() ? list(gap.slot(), plain, about) : one(gap.slot(), plain, about);
    }

    /** What was probably meant by words that do not mean one thing in a gap; may be empty. */
    List<String> near(Slot.Gap gap, String words, String about) {
        Names known = fitting(gap.slot(), about);
        return gap.list()
                ? BETWEEN.splitAsStream(words)
                        .filter(word ->
                                one(gap.slot(), withoutQuotes(word), about).isEmpty())
                        .findFirst()
                        .map(word -> near(word, known))
                        .orElse(List.of())
                : near(words, known);
    }

    private static List<String> near(String words, Names known) {
        Set<String> codes = known.of(words);
        return codes.isEmpty() && words.length() <= LONGEST ? like(Labels.plain(words), known) : List.copyOf(codes);
    }

    /** All that can stand in a gap, when that is little; empty otherwise. */
    List<String> few(Slot.Gap gap, String about) {
        List<String> all = gap.slot() == Slot.NUMBER
                ? List.of()
                : fitting(gap.slot(), about).labels();
        return all.size() <= FEW ? all : List.of();
    }

    private Names fitting(Slot slot, String about) {
        return switch (slot) {
            case VALUE -> isYesNo(about) ? YES_NO : values.getOrDefault(about, NOTHING);
            case VARIANT -> variants.getOrDefault(about, NOTHING);
            case NUMBER -> parameters;
            default -> names.getOrDefault(slot, NOTHING);
        };
    }

    private boolean isYesNo(String item) {
        SituationItem known = vocabulary.situation().get(item);
        return known != null && known.type() instanceof SituationItem.YesNo;
    }

    /** Names like words, or else names that the words are a part of. */
    private static List<String> like(String words, Names known) {
        List<String> near = Nearest.of(words, known.shown());
        return near.isEmpty() && words.length() >= SHORTEST_PART
                ? known.labels().stream()
                        .filter(label -> label.contains(words))
                        .limit(MOST_PARTS)
                        .toList()
                : near;
    }

    /** What one word, or several, stand for. */
    private Optional<String> one(Slot slot, String words, String about) {
        switch (slot) {
            case NUMBER:
                return number(words);
            case DAY:
                return day(words);
            case NAME:
                return NAME.matcher(words).matches() ? Optional.of("$" + words) : Optional.empty();
            case FACTOR, LEVEL:
                return APPRAISAL.matcher(words).matches() ? Optional.of(quoted(words)) : Optional.empty();
            case STRENGTH:
                return code(names.get(slot), words, "");
            case VALUE:
                return value(words, about);
            case VARIANT:
                return code(variants.getOrDefault(about, NOTHING), words, "\"");
            default:
                return code(names.get(slot), words, "\"");
        }
    }

    private Optional<String> value(String words, String item) {
        SituationItem known = vocabulary.situation().get(item);
        if (known == null) {
            return Optional.empty();
        }
        if (known.type() instanceof SituationItem.YesNo) {
            return switch (Labels.plain(words)) {
                case "ja", "yes", "true" -> Optional.of("true");
                case "nee", "no", "false" -> Optional.of("false");
                default -> Optional.empty();
            };
        }
        if (known.type() instanceof SituationItem.WholeNumber whole) {
            String unit = " " + whole.unit().nl();
            boolean withUnit = words.endsWith(unit) && unit.length() > 1;
            return number(withUnit ? words.substring(0, words.length() - unit.length()) : words);
        }
        return code(values.get(item), words, "\"");
    }

    private static Optional<String> code(Names known, String words, String quote) {
        Set<String> codes = known.of(words);
        String code = codes.size() == 1 ? codes.iterator().next() : "";
        if (CODE.matcher(code).matches()) {
            return Optional.of(quote + code + quote);
        }
        return Optional.empty();
    }

    private Optional<String> number(String words) {
        if (WHOLE.matcher(words).matches()) {
            return Optional.of(words);
        }
        String word = words.toLowerCase(Locale.ROOT).replace('é', 'e');
        int dutch = NUMBERS.indexOf(word);
        int number = dutch >= 0 ? dutch : ENGLISH_NUMBERS.indexOf(word);
        return number >= 0 ? Optional.of(String.valueOf(number)) : code(parameters, words, "");
    }

    private static Optional<String> day(String words) {
        if (ISO_DAY.matcher(words).matches()) {
            return Optional.of(quoted(words));
        }
        var written = DAY.matcher(words.toLowerCase(Locale.ROOT));
        Optional<Month> month = Stream.of(Language.NL, Language.EN)
                .filter(language -> written.matches())
                .flatMap(language -> Dates.month(written.group(2), language).stream())
                .findFirst();
        try {
            return month.map(named ->
                    quoted(LocalDate.of(Integer.parseInt(written.group(3)), named, Integer.parseInt(written.group(1)))
                            .toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "a, b of c": the longest words that mean something go first, as a label may hold a comma or an "of" itself. */
    private Optional<String> list(Slot slot, String words, String about) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        var between = BETWEEN.matcher(words);
        while (between.find()) {
            ends.add(between.start());
            starts.add(between.end());
        }
        ends.add(words.length());
        List<String> codes = new ArrayList<>();
        int from = 0;
        while (from < starts.size()) {
            int to = Math.min(starts.size(), from + 6) - 1;
            Optional<String> found = one(slot, withoutQuotes(words.substring(starts.get(from), ends.get(to))), about);
            while (found.isEmpty() && to > from) {
                to--;
                found = one(slot, withoutQuotes(words.substring(starts.get(from), ends.get(to))), about);
            }
            if (found.isEmpty()) {
                return found;
            }
            codes.add(found.get());
            from = to + 1;
        }
        if (codes.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(String.join(", ", codes));
    }

    private static String withoutQuotes(String words) {
        boolean quoted = words.length() > 1
                && (words.startsWith("\"") && words.endsWith("\"") || words.startsWith("“") && words.endsWith("”"));
        return quoted ? words.substring(1, words.length() - 1) : words;
    }

    /** A text as rules write it: nothing in it ends it. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
