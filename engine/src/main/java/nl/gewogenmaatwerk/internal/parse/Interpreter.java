package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Nearest;
import nl.gewogenmaatwerk.text.Text;

/** Finds out what a sentence says: exactly one thing, or a problem. Used by one thread. */
final class Interpreter {

    static final int MAX_LENGTH = 1_000;
    private static final int MAX_STEPS = 20_000;
    private static final int MAX_KNOWN = 10_000;
    private static final int MAX_SHOWN = 80;
    /** A shorter word is like too many others to be a slip of the pen. */
    private static final int MIN_MISTYPED = 3;
    /** For so many unknown sentences of a file we look for what was meant; that takes time. */
    private static final int MAX_SEARCHED = 100;

    /** A misspelled word is looked for among the first so many of a sentence: an explanation has none. */
    private static final int MAX_WORDS = 20;

    private static final Pattern NOTHING_SAID = Pattern.compile("(?i)(?:\\bomdat|\\bbecause):?\\s*$");
    /** How much less a sentence is like a text for each of its words that the text does not have. */
    private static final double LACK = 0.05;

    private static final Set<String> BECAUSE = Set.of("omdat", "because");
    private static final Pattern GAP = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ITEM = Pattern.compile("item == \"([^\"]*)\"");

    private final Sentences sentences;
    private final Meanings meanings;
    private final Findings findings;
    private String above = "";
    private int searched;
    private final Map<List<Object>, Optional<String>> known = new HashMap<>();

    Interpreter(Sentences sentences, Findings findings) {
        this.sentences = sentences;
        this.meanings = sentences.meanings();
        this.findings = findings;
    }

    /** What a sentence was found to say. @param sentence the sentence of a list @param text what it says in the rule language */
    record Said(Sentence sentence, String text) {}

    /** Whether a text is a sentence below which others say more about the same fact. */
    boolean opens(String text) {
        return text.endsWith(":")
                && said(Sentence.Place.CONDITION, text, 0).stream()
                        .anyMatch(said -> said.sentence().opens());
    }

    /**
     * What a sentence says.
     *
     * @param place where it stands
     * @param text  the whole sentence
     * @param first its first line, to recognise it by when it is not known
     * @param above what the sentence that it says more about says; empty for others
     * @param at    where it starts
     */
    Said read(Sentence.Place place, String text, String first, String above, Origin at) {
        this.above = above;
        if (text.length() > MAX_LENGTH) {
            throw findings.unreadable(
                    "sentence-length",
                    at,
                    "Deze zin is langer dan " + MAX_LENGTH + " tekens.",
                    "This sentence is longer than " + MAX_LENGTH + " characters.",
                    "Maak de zin korter. Staat de volgende zin te ver naar rechts? Dan lezen we die als vervolg.",
                    "Make the sentence shorter. Is the next sentence too far to the right? Then it is read as a continuation.");
        }
        List<Said> all = said(place, text, at.line());
        Map<String, Said> different = new LinkedHashMap<>();
        all.forEach(said -> different.putIfAbsent(said.text(), said));
        if (different.size() == 1) {
            return different.values().iterator().next();
        }
        if (different.isEmpty()) {
            throw unknown(place, text, first, at);
        }
        String choices = different.values().stream()
                .map(said -> "`" + said.sentence().words() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        throw findings.unreadable(
                "ambiguous-sentence",
                at,
                "Deze zin kan meer dan één ding betekenen: " + choices + ".",
                "This sentence can mean more than one thing: " + choices + ".",
                "Schrijf een code in plaats van een woord dat bij meer codes hoort, of kies een andere zin.",
                "Write a code rather than a word that belongs to several codes, or choose another sentence.");
    }

    private List<Said> said(Sentence.Place place, String text, int line) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        if (known.size() > MAX_KNOWN) {
            known.clear();
        }
        int[] steps = {MAX_STEPS};
        List<Said> all = new ArrayList<>();
        for (String form : forms(text)) {
            List<Sentence> candidates = all.isEmpty() ? sentences.startingLike(form, place) : List.of();
            for (Sentence sentence : candidates) {
                sentence.readings(form, (before, next) -> fits(sentence, before, next), steps)
                        .forEach(words -> all.add(new Said(sentence, text(sentence, words, line))));
            }
        }
        return all;
    }

    /** As it stands, and without the full stop at its end. */
    private static List<String> forms(String text) {
        String plain = SPACES.matcher(text).replaceAll(" ");
        return plain.endsWith(".")
                ? List.of(plain, plain.substring(0, plain.length() - 1).strip())
                : List.of(plain);
    }

    private boolean fits(Sentence sentence, List<String> before, String words) {
        return found(sentence, before, words).isPresent();
    }

    private Optional<String> found(Sentence sentence, List<String> before, String words) {
        Slot.Gap gap = sentence.gaps().get(before.size());
        String about = about(sentence, before, gap.slot());
        return known.computeIfAbsent(
                List.of(gap.slot(), gap.list(), words, about), key -> meanings.of(gap, words, about));
    }

    /** The item or intervention that the sentence names. */
    private String about(Sentence sentence, List<String> before, Slot slot) {
        if (slot != Slot.VALUE && slot != Slot.VARIANT) {
            return "";
        }
        Slot subject = slot == Slot.VALUE ? Slot.SITUATION : Slot.INTERVENTION;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (sentence.gaps().get(i).slot() == subject) {
                return found(sentence, before.subList(0, i), before.get(i))
                        .map(code -> code.replace("\"", ""))
                        .orElse("");
            }
        }
        Matcher item = ITEM.matcher(sentence.meaning() + above);
        return item.find() ? item.group(1) : "";
    }

    private String text(Sentence sentence, List<String> words, int line) {
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            filled.add(found(sentence, words.subList(0, i), words.get(i)).orElseThrow());
        }
        return sentences
                .expansion(sentence)
                .orElseThrow(() -> SentenceList.wrongMeaning(sentence.origin(), findings))
                .named(name -> sentences.isShared(name) ? name : name + "_" + line)
                .filled(filled);
    }

    /** A reading in which all fixed words are right and some gaps are not. */
    private record Near(Sentence sentence, List<Integer> wrong, List<String> words) {}

    private Findings.Unreadable unknown(Sentence.Place place, String text, String first, Origin at) {
        if (place == Sentence.Place.CONCLUSION && NOTHING_SAID.matcher(text).find()) {
            throw findings.unreadable(
                    "because-length",
                    at,
                    "Na `omdat` staat nog niets.",
                    "There is nothing after `because` yet.",
                    "Schrijf in één of twee zinnen waarom.",
                    "Say why in one or two sentences.");
        }
        boolean searching = ++searched <= MAX_SEARCHED;
        Optional<Near> near = (searching ? sentences.in(place) : Stream.<Sentence>empty())
                .flatMap(sentence -> forms(text).stream().flatMap(form -> near(sentence, form).stream()))
                .min(Comparator.<Near>comparingInt(each -> each.wrong().size())
                        .thenComparing(each -> -each.sentence().length()));
        boolean ofWords = near.isPresent() && near.get().sentence().length() > 6;
        Optional<String> meant =
                searching && !(ofWords && isMeant(near.get())) ? meant(place, text, at.line()) : Optional.empty();
        if (meant.isPresent()) {
            throw findings.unreadable(
                    "unknown-sentence",
                    at,
                    "Deze zin kennen we niet: `" + shown(first) + "`.",
                    "This sentence is not known: `" + shown(first) + "`.",
                    "Bedoelt u `" + shown(meant.get()) + "`?",
                    "Did you mean `" + shown(meant.get()) + "`?");
        }
        if (ofWords) {
            throw wrongWords(near.get(), at);
        }
        List<String> alike = searching ? alike(place, first, text) : List.of();
        if (near.isPresent() && alike.isEmpty()) {
            throw wrongWords(near.get(), at);
        }
        String choices = quoted(alike);
        throw findings.unreadable(
                "unknown-sentence",
                at,
                "Deze zin kennen we niet: `" + shown(first) + "`.",
                "This sentence is not known: `" + shown(first) + "`.",
                alike.isEmpty()
                        ? place == Sentence.Place.CONCLUSION
                                ? "Kies een conclusie, zoals `pleit voor …`, `pleit tegen …`, `sluit … uit` of `vraag naar …`. Alle zinnen staan in de handleiding."
                                : "Kies een zin uit de handleiding. Staat er iets te veel of te weinig?"
                        : "Zinnen die erop lijken: " + choices + ".",
                alike.isEmpty()
                        ? place == Sentence.Place.CONCLUSION
                                ? "Choose a conclusion, such as `argue for …`, `argue against …`, `rule out …` or `ask about …`. The handbook has all sentences."
                                : "Choose a sentence from the handbook. Is there something too much or too little?"
                        : "Sentences like it: " + choices + ".");
    }

    /** The sentence that it is when one word of it, beside its gaps, was misspelled. */
    private Optional<String> meant(Sentence.Place place, String text, int line) {
        String[] written = SPACES.split(text.strip());
        Set<String> known = sentences
                .in(place)
                .flatMap(sentence -> words(String.join(" ", sentence.fixed())).stream())
                .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < Math.min(written.length, MAX_WORDS); i++) {
            String word = written[i];
            if (word.length() < 3 || known.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            for (String near : Nearest.of(word, known)) {
                written[i] = near;
                String better = String.join(" ", written);
                if (!said(place, better, line).isEmpty()) {
                    return Optional.of(better);
                }
            }
            written[i] = word;
        }
        return Optional.empty();
    }

    private static String quoted(List<String> all) {
        return all.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }

    private Optional<Near> near(Sentence sentence, String text) {
        int[] steps = {100};
        return sentence.readings(text, (before, words) -> !words.isEmpty(), steps).stream()
                .limit(20)
                .map(words -> {
                    List<Integer> wrong = new ArrayList<>();
                    for (int i = 0; i < words.size(); i++) {
                        if (!fits(sentence, words.subList(0, i), words.get(i))) {
                            wrong.add(i);
                        }
                    }
                    return new Near(sentence, wrong, words);
                })
                .min(Comparator.comparingInt(each -> each.wrong().size()));
    }

    /** Whether something is like the words in each gap where they are wrong. */
    private boolean isMeant(Near near) {
        return near.wrong().stream()
                .noneMatch(place -> meanings.near(
                                near.sentence().gaps().get(place), near.words().get(place), about(near, place))
                        .isEmpty());
    }

    private String about(Near near, int place) {
        return about(
                near.sentence(),
                near.words().subList(0, place),
                near.sentence().gaps().get(place).slot());
    }

    private Findings.Unreadable wrongWords(Near near, Origin at) {
        for (int place : near.wrong()) {
            Slot.Gap gap = near.sentence().gaps().get(place);
            String words = near.words().get(place);
            List<String> like = meanings.near(gap, words, about(near, place));
            List<String> choices = like.isEmpty() ? meanings.few(gap, about(near, place)) : like;
            String nl = gap.slot().inDutch();
            String en = gap.slot().inEnglish();
            String list = quoted(choices);
            boolean several = choices.size() > 1;
            findings.add(
                    "unknown-words",
                    at,
                    "`" + shown(words) + "` past hier niet: in de zin `"
                            + near.sentence().words() + "` hoort een " + nl + " te staan.",
                    "`" + shown(words) + "` does not fit here: the sentence `"
                            + near.sentence().words() + "` needs a " + en + ".",
                    choices.isEmpty()
                            ? form(gap.slot()).nl()
                            : several ? "Kies uit: " + list + "." : "Bedoelt u " + list + "?",
                    choices.isEmpty()
                            ? form(gap.slot()).en()
                            : several ? "Choose from: " + list + "." : "Did you mean " + list + "?");
        }
        return new Findings.Unreadable();
    }

    /** How to write what belongs in a gap. */
    private static Text form(Slot slot) {
        return switch (slot) {
            case NUMBER ->
                new Text("Schrijf een heel getal, zoals `2` of `twee`.", "Write a whole number, such as `2` or `two`.");
            case DAY -> new Text("Schrijf een dag als `1 maart 2026`.", "Write a day as `1 March 2026`.");
            case NAME ->
                new Text(
                        "Kies een naam van kleine letters en cijfers, zonder spaties.",
                        "Choose a name of small letters and digits, without spaces.");
            default ->
                new Text(
                        "Kijk in de woordenlijst hoe het heet, of schrijf de code.",
                        "See the vocabulary for what it is called, or write the code.");
        };
    }

    /** The sentences that share the most words with the first line of a text, slips of the pen aside. */
    private List<String> alike(Sentence.Place place, String first, String text) {
        Map<String, Set<String>> fixed = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        sentences.in(place).map(Sentence::words),
                        place == Sentence.Place.CONCLUSION ? Stream.of() : Group.allWords().stream())
                .filter(each -> seen.add(each.replace(":", "")))
                .forEach(each -> fixed.put(each, words(GAP.matcher(each).replaceAll(" "))));
        Set<String> all = fixed.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        int length = words(first).size();
        Set<String> written = meant(words(first), all);
        words(text).stream().filter(BECAUSE::contains).forEach(written::add);
        Map<String, Double> shares = new LinkedHashMap<>();
        fixed.forEach((each, its) -> {
            long shared = its.stream().filter(written::contains).count();
            double share = 2.0 * shared / Math.max(1, its.size() + Math.min(length, its.size() + 3));
            if (share >= 0.5) {
                shares.put(each, share - (its.size() - shared) * LACK);
            }
        });
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(each -> each.getKey().length()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Words as they were probably meant: those that no sentence has become the ones that they are near to. */
    private static Set<String> meant(Set<String> written, Set<String> all) {
        Set<String> meant = new HashSet<>();
        for (String word : written) {
            meant.add(word);
            if (!all.contains(word) && word.length() >= MIN_MISTYPED && word.length() <= MAX_SHOWN) {
                meant.addAll(Nearest.of(word, all));
            }
        }
        return meant;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String shown(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
