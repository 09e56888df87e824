package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Nearest;

/** Reads a list of sentences, a Drools {@code .dsl} file of which only plain lines are allowed. Used by one thread. */
final class SentenceList {

    private static final int MAX_SENTENCES = 500;
    private static final int MAX_FRAMEWORK_SENTENCES = 2_000;
    private static final int MAX_GAPS = 4;
    private static final int MAX_FRAMEWORK_GAPS = 6;
    private static final int MAX_LENGTH = 300;

    private static final Pattern ENTRY = Pattern.compile("\\s*\\[(\\p{L}*|\\*)\\]([^=]*)=(.*)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Nd} ,.':%/€{}-]*");
    private static final Pattern COMMENT = Pattern.compile("\\s*((#(?!/)|//).*)?");
    private static final Pattern GAP_NAME = Pattern.compile("[a-z]+\\d?");
    private static final Map<String, String> SECTIONS =
            Map.of("when", "when", "als", "when", "then", "then", "dan", "then");

    private final SourceFile source;
    private final Limits limits;
    private final boolean own;
    private final Findings findings;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceList(SourceFile source, Layer layer, Limits limits) {
        this.limits = limits;
        this.source = source;
        this.own = layer == Layer.MUNICIPALITY;
        this.findings = Findings.in(source.path());
    }

    /** A list as far as it could be read. @param sentences the sentences @param findings what was wrong with it */
    record Read(List<Sentence> sentences, Findings findings) {}

    /** Reads a list. */
    static Read read(SourceFile source, Layer layer, Limits limits) {
        SentenceList list = new SentenceList(source, layer, limits);
        list.findings.reading(() -> {
            list.read();
            return list;
        });
        return new Read(List.copyOf(list.sentences), list.findings);
    }

    /** A line of the list that has the form of a sentence. */
    private record Line(int number, String section, String words, String meaning) {}

    private void read() {
        RuleText.readable(source.content(), limits, findings);
        List<Line> lines = new ArrayList<>();
        String[] all = source.content().split("\r\n|\r|\n", -1);
        for (int i = 0; i < all.length; i++) {
            String text = all[i];
            int number = i + 1;
            if (!COMMENT.matcher(text).matches()) {
                findings.reading(() -> line(number, text)).ifPresent(lines::add);
            }
        }
        int most = own ? MAX_SENTENCES : MAX_FRAMEWORK_SENTENCES;
        if (lines.size() > most) {
            throw findings.unreadable(
                    "too-many-sentences",
                    findings.at(0, 0),
                    "Deze lijst heeft meer dan " + most + " zinnen.",
                    "This list has more than " + most + " sentences.",
                    "Haal zinnen weg die u niet gebruikt.",
                    "Remove sentences that you do not use.");
        }
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            findings.reading(() -> sentence(line, seen)).ifPresent(sentences::add);
        }
    }

    private Line line(int number, String text) {
        Matcher entry = ENTRY.matcher(text);
        Origin at = findings.at(number, 1);
        if (!entry.matches() || !SECTIONS.containsKey(entry.group(1))) {
            throw findings.unreadable(
                    "sentence-form",
                    at,
                    "Deze regel van de zinnenlijst heeft niet de goede vorm.",
                    "This line of the list of sentences does not have the right form.",
                    "Schrijf op één regel `[als]zin met {gaten}=voorwaarde` of `[dan]zin met {gaten}=conclusie`. Andere soorten regels mogen niet.",
                    "Write `[when]sentence with {gaps}=condition` or `[then]sentence with {gaps}=conclusion` on one line. Other kinds of lines are not allowed.");
        }
        String words = entry.group(2).strip();
        noOtherSigns(words, at);
        if (words.length() > MAX_LENGTH || entry.group(3).length() > MAX_LENGTH * 4 || words.isEmpty()) {
            throw findings.unreadable(
                    "sentence-length",
                    at,
                    "Deze zin is leeg of te lang.",
                    "This sentence is empty or too long.",
                    "Gebruik hoogstens " + MAX_LENGTH + " tekens voor de zin en " + MAX_LENGTH * 4
                            + " voor wat erachter staat.",
                    "Use at most " + MAX_LENGTH + " characters for the sentence and " + MAX_LENGTH * 4
                            + " for what stands behind it.");
        }
        gaps(words, at);
        return new Line(
                number, SECTIONS.get(entry.group(1)), words, entry.group(3).strip());
    }

    private void noOtherSigns(String words, Origin at) {
        boolean detail = words.startsWith("-");
        if (!WORDS.matcher(words).matches() || detail && own || words.matches("[/#>].*") || words.contains("//")) {
            throw findings.unreadable(
                    "sentence-characters",
                    at,
                    "In deze zin staan tekens die in een zin niet kunnen, of hij begint met een streepje.",
                    "This sentence holds characters that a sentence cannot have, or it starts with a dash.",
                    "Gebruik letters, cijfers, spaties, komma's, punten, dubbele punten en streepjes, en {gaten} met alleen een naam erin.",
                    "Use letters, digits, spaces, commas, full stops, colons and dashes, and {gaps} with only a name in them.");
        }
        if (own && words.endsWith(":")) {
            throw findings.unreadable(
                    "sentence-characters",
                    at,
                    "Een eigen zin kan niet eindigen op een dubbele punt.",
                    "A sentence of your own cannot end in a colon.",
                    "Haal de dubbele punt weg.",
                    "Remove the colon.");
        }
    }

    private List<Slot.Gap> gaps(String words, Origin at) {
        List<String> names = Sentence.gapNames(words);
        int most = own ? MAX_GAPS : MAX_FRAMEWORK_GAPS;
        boolean wellFormed =
                names.stream().allMatch(name -> GAP_NAME.matcher(name).matches())
                        && words.chars().filter(each -> each == '{').count() == names.size()
                        && words.chars().filter(each -> each == '}').count() == names.size()
                        && !words.contains("}{")
                        && Set.copyOf(names).size() == names.size()
                        && names.size() <= most;
        if (!wellFormed) {
            throw findings.unreadable(
                    "sentence-gaps",
                    at,
                    "De gaten in deze zin kloppen niet.",
                    "The gaps in this sentence are not right.",
                    "Schrijf hoogstens " + most
                            + " gaten, elk als {naam} met een andere naam, zoals {kenmerk} of {getal2}, met woorden ertussen.",
                    "Write at most " + most
                            + " gaps, each as {name} with a different name, such as {construct} or {number2}, with words between them.");
        }
        List<Slot.Gap> gaps = new ArrayList<>();
        for (String name : names) {
            Optional<Slot.Gap> gap = Slot.gap(name);
            if (gap.isEmpty()) {
                List<String> near = Nearest.of(name, Slot.allNames());
                String choices = String.join(", ", near.isEmpty() ? Slot.allNames() : near);
                throw findings.unreadable(
                        "sentence-gap-name",
                        at,
                        "`{" + name + "}` is geen naam van een gat.",
                        "`{" + name + "}` is not the name of a gap.",
                        near.size() == 1 ? "Bedoelt u `{" + choices + "}`?" : "Kies uit: " + choices + ".",
                        near.size() == 1 ? "Did you mean `{" + choices + "}`?" : "Choose from: " + choices + ".");
            }
            gaps.add(gap.get());
        }
        if (words.replaceAll("\\{[^}]*\\}", "")
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        < 2
                && own) {
            throw findings.unreadable(
                    "sentence-gaps",
                    at,
                    "Deze zin heeft geen vaste woorden.",
                    "This sentence has no fixed words.",
                    "Schrijf woorden om de gaten heen.",
                    "Write words around the gaps.");
        }
        return gaps;
    }

    private Sentence sentence(Line line, Set<String> seen) {
        Origin at = findings.at(line.number(), 1);
        if (!seen.add(line.section() + line.words().toLowerCase(java.util.Locale.ROOT))) {
            throw findings.unreadable(
                    "duplicate-sentence",
                    at,
                    "Deze zin staat al eerder in de lijst.",
                    "This sentence stands in the list already.",
                    "Haal een van de twee weg.",
                    "Remove one of the two.");
        }
        List<Slot.Gap> gaps = gaps(line.words(), at);
        boolean detail = line.words().startsWith("-");
        String words = detail ? line.words().substring(1).strip() : line.words();
        Sentence.Place place = detail
                ? Sentence.Place.DETAIL
                : line.section().equals("when") ? Sentence.Place.CONDITION : Sentence.Place.CONCLUSION;
        Sentence sentence = new Sentence(place, words, Sentence.fixed(words), gaps, line.meaning(), at);
        if (own) {
            meansSomething(sentence);
        }
        return sentence;
    }

    private Findings.Unreadable wrongMeaning(Origin at) {
        return wrongMeaning(at, findings);
    }

    static Findings.Unreadable wrongMeaning(Origin at, Findings findings) {
        return findings.unreadable(
                "sentence-meaning",
                at,
                "Wat achter het is-teken staat, is niet goed opgebouwd, of noemt een gat dat niet in de zin staat.",
                "What stands behind the equals sign is not well formed, or names a gap that is not in the sentence.",
                "Neem over wat in `framework/sentences/nl.dsl` achter een zin staat die erop lijkt, en gebruik rechts alleen {gaten} die ook in de zin staan.",
                "Take what stands behind a sentence like it in `framework/sentences/en.dsl`, and use only {gaps} that the sentence has too.");
    }

    /** A sentence of a municipality must say something in the rule language, whatever fills its gaps. */
    private void meansSomething(Sentence sentence) {
        String filled = Expansion.of(sentence)
                .orElseThrow(() -> wrongMeaning(sentence.origin()))
                .filled(sentence.gaps().stream().map(SentenceList::example).toList());
        boolean condition = sentence.place() == Sentence.Place.CONDITION;
        String rule = "rule \"zin\" @title(\"Zin\") @source(\"S1\")\nwhen\n"
                + (condition ? "( " + filled + " )" : "Goal(clarity > 1)")
                + "\nthen\n" + (condition ? "abstain(\"Zin.\");" : filled) + "\nend\n";
        Origin at = sentence.origin();
        Findings inMeaning = new Findings((row, column) -> at);
        ParsedRules parsed = DrlReader.read(
                new SourceFile(source.path(), rule), Layer.MUNICIPALITY, new LinkedHashMap<>(), limits, inMeaning);
        boolean one = parsed.rules().size() == 1
                && parsed.rules().get(0).conclusions().size() == 1;
        if (!parsed.problems().isEmpty()) {
            findings.addAll(parsed.problems().stream().distinct().toList());
            throw new Findings.Unreadable();
        }
        if (!one || filled.matches(".*(//|/\\*|#).*")) {
            throw wrongMeaning(at);
        }
    }

    private static String example(Slot.Gap gap) {
        return switch (gap.slot()) {
            case NUMBER -> "1";
            case DAY -> "\"2026-03-01\"";
            case STRENGTH -> "PLAIN";
            case NAME -> "$x";
            default -> "\"x\"";
        };
    }

    /** The names of variables that some of these sentences use without giving them to a field: those stand for the same in a whole rule. */
    static Set<String> sharedNames(List<Sentence> sentences) {
        Pattern variable = Pattern.compile("\\$\\w+(?!\\w)(\\s*:)?");
        return sentences.stream()
                .flatMap(sentence -> {
                    Set<String> bound = new HashSet<>();
                    Set<String> used = new HashSet<>();
                    Matcher each = variable.matcher(sentence.meaning());
                    while (each.find()) {
                        String name = each.group().replaceAll("[\\s:]", "");
                        (each.group(1) == null ? used : bound).add(name);
                    }
                    used.removeAll(bound);
                    return used.stream();
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
