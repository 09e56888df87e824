package nl.gewogenmaatwerk.adapter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference of all sentences in the handbook, made of the list of sentences: in the groups of that list, each with an example. */
final class SentenceReference {

    private static final Pattern SENTENCE = Pattern.compile("\\[(when|then)](.*?)=.*");
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+?)(\\d?)}");

    /** What is filled in for each gap. A name that is no gap is told. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("kenmerk", "geloof in eigen kunnen"),
            Map.entry("kenmerken", "geloof in eigen kunnen of steun uit de omgeving"),
            Map.entry("score", "geloof in eigen kunnen"),
            Map.entry("scores", "geloof in eigen kunnen of steun uit de omgeving"),
            Map.entry("belemmering", "wonen"),
            Map.entry("belemmeringen", "wonen of geldzaken"),
            Map.entry("ernst", "ernstig"),
            Map.entry("ernsten", "ernstig of acuut"),
            Map.entry("situatie", "trede op de participatieladder"),
            Map.entry("waarde", "3"),
            Map.entry("waarden", "2 of 3"),
            Map.entry("status", "tijdelijke ontheffing"),
            Map.entry("statussen", "tijdelijke ontheffing of ontheffing voor een alleenstaande ouder"),
            Map.entry("doel", "betaald werk"),
            Map.entry("doelen", "betaald werk of een opleiding"),
            Map.entry("vraag", "gemiddeld"),
            Map.entry("vragen", "gemiddeld of hoog"),
            Map.entry("interventie", "langere vakopleiding"),
            Map.entry("interventies", "sollicitatietraining of taalles"),
            Map.entry("uitkomst", "gestopt"),
            Map.entry("uitkomsten", "gestopt of veranderde niets"),
            Map.entry("bron", "de klant"),
            Map.entry("bronnen", "de klant of de professional"),
            Map.entry("grond", "vaardigheden"),
            Map.entry("sterkte", "sterk"),
            Map.entry("variant", "leren en werken tegelijk"),
            Map.entry("groep", "proefplaats bij een werkgever"),
            Map.entry("instrumenten", "Zelfredzaamheid-Matrix 2017 of brede diagnose van leefgebieden"),
            Map.entry("instrument", "Zelfredzaamheid-Matrix 2017"),
            Map.entry("leefgebied", "huisvesting"),
            Map.entry("leefgebieden", "huisvesting of financiën"),
            Map.entry("onbekende", "geloof in eigen kunnen"),
            Map.entry("onbekenden", "geloof in eigen kunnen of loonwaarde"),
            Map.entry("onderdeel", "willen"),
            Map.entry("onderdelen", "willen of kunnen"),
            Map.entry("oordeel", "gate-to-work"),
            Map.entry("oordelen", "gate-to-work of willing"),
            Map.entry("niveau", "CLOSED"),
            Map.entry("niveaus", "CLOSED of YES"),
            Map.entry("getal", "2"),
            Map.entry("datum", "1 maart 2026"),
            Map.entry("naam", "dit"),
            Map.entry("omdat", "dat past nu het best."));

    /** The second of two gaps of the same kind, and what the first one is then. */
    private static final Map<String, List<String>> PAIRS = Map.of(
            "getal", List.of("2", "4"),
            "situatie", List.of("taalniveau", "taalniveau dat voor het doel nodig is"));

    private SentenceReference() {}

    /** A sentence. @param place when or then @param words with its gaps @param example with something in each gap */
    record Sentence(String place, String words, String example) {}

    /** All sentences, in the groups of the list. A sentence that only differs in a colon after "omdat" is told once. */
    static Map<String, List<Sentence>> groups(String list) {
        Map<String, List<Sentence>> groups = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        List<String> about = new ArrayList<>();
        for (String line : list.lines().toList()) {
            Matcher sentence = SENTENCE.matcher(line);
            if (line.startsWith("//")) {
                about.add(line.substring(2).strip());
            } else if (line.isBlank()) {
                about.clear();
            } else if (sentence.matches() && told.add(sentence.group(2).replace("omdat:", "omdat"))) {
                groups.computeIfAbsent(String.join(" ", about), any -> new ArrayList<>())
                        .add(new Sentence(sentence.group(1), sentence.group(2), example(sentence.group(2))));
            }
        }
        return groups;
    }

    /** The reference, as a part of the handbook. */
    static String of(String list) {
        StringBuilder reference = new StringBuilder();
        groups(list).forEach((about, sentences) -> {
            reference.append("\n").append(heading(about)).append("\n\n| Zin | Voorbeeld |\n|---|---|\n");
            sentences.forEach(sentence -> reference
                    .append("| ")
                    .append(sentence.words())
                    .append(" | ")
                    .append(sentence.example())
                    .append(" |\n"));
        });
        return reference.append('\n').toString();
    }

    /** What a group is about, with its first words in bold. */
    private static String heading(String about) {
        String[] parts = about.split("[.:] ?", 2);
        String more = parts.length < 2 || parts[1].isEmpty()
                ? ""
                : " " + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
        return "**" + parts[0] + ".**" + more;
    }

    private static String example(String sentence) {
        return GAP.matcher(sentence).replaceAll(gap -> {
            String name = gap.group(1);
            List<String> pair = PAIRS.getOrDefault(name, List.of());
            if (sentence.contains("{" + name + "2}")) {
                return pair.get(gap.group(2).isEmpty() ? 0 : 1);
            }
            if (!EXAMPLES.containsKey(name)) {
                throw new AssertionError("no example for the gap {" + name + "}");
            }
            return EXAMPLES.get(name);
        });
    }
}
