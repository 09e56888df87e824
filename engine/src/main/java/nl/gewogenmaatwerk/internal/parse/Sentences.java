package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * The sentences in which rules can be written: those of the framework, and what a municipality adds for its own rules. What it adds changes
 * nothing in what the rules of the framework say. Used by one thread.
 */
public final class Sentences {

    private final List<Sentence> sentences;
    private final Map<String, List<Sentence>> byStart = new HashMap<>();
    private final Map<Sentence, Optional<Expansion>> expansions;
    private final Set<String> sharedNames;
    private final Meanings meanings;
    private final Limits limits;
    private final List<Problem> problems;
    private final Optional<Sentences> ofFramework;

    private Sentences(
            List<Sentence> all,
            Vocabulary vocabulary,
            Limits limits,
            List<Problem> problems,
            Optional<Sentences> ofFramework) {
        // Where sentences are alike, the Dutch one is told.
        this.sentences = all.stream()
                .sorted(Comparator.comparing(
                        sentence -> sentence.origin().file().endsWith("/en.dsl")))
                .toList();
        this.expansions = ofFramework.map(framework -> framework.expansions).orElseGet(IdentityHashMap::new);
        this.sharedNames = SentenceList.sharedNames(sentences);
        this.meanings = new Meanings(vocabulary);
        this.limits = limits;
        this.problems = List.copyOf(problems);
        this.ofFramework = ofFramework;
        for (Sentence sentence : sentences) {
            byStart.computeIfAbsent(sentence.firstWord(), word -> new ArrayList<>())
                    .add(sentence);
        }
    }

    /**
     * The sentences of a framework and a municipality.
     *
     * @param vocabulary the codes of both, whose labels can fill the gaps in rules of the municipality
     * @param limits     how much a file may hold
     */
    public static Sentences of(LayerDraft framework, LayerDraft municipality, Vocabulary vocabulary, Limits limits) {
        List<Problem> problems = new ArrayList<>();
        List<Sentence> shipped = read(framework, limits, problems);
        Sentences ofFramework = new Sentences(shipped, framework.vocabulary(), limits, problems, Optional.empty());
        List<Sentence> all = new ArrayList<>(shipped);
        all.addAll(read(municipality, limits, problems));
        return new Sentences(all, vocabulary, limits, problems, Optional.of(ofFramework));
    }

    private static List<Sentence> read(LayerDraft layer, Limits limits, List<Problem> problems) {
        List<Sentence> sentences = new ArrayList<>();
        for (SourceFile list : layer.sentences()) {
            SentenceList.Read read = SentenceList.read(list, layer.layer(), limits);
            sentences.addAll(read.sentences());
            problems.addAll(read.findings().problems());
        }
        return sentences;
    }

    /** What is wrong with the lists of sentences. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether a file is written in sentences. */
    public static boolean areIn(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".dslr");
    }

    /**
     * Reads a rule file that is written in sentences.
     *
     * @param source       the file
     * @param layer        whose it is
     * @param translations English for Dutch sentences
     * @return the rules and all problems, each where the author wrote it; never an exception, whatever the file holds
     */
    public ParsedRules read(SourceFile source, Layer layer, Map<String, String> translations) {
        Sentences known = layer == Layer.FRAMEWORK ? ofFramework.orElse(this) : this;
        return new SentenceReader(source, layer, translations, known).read();
    }

    Limits limits() {
        return limits;
    }

    Meanings meanings() {
        return meanings;
    }

    /** The sentences that can stand in a place. */
    Stream<Sentence> in(Sentence.Place place) {
        return sentences.stream().filter(sentence -> sentence.place() == place);
    }

    /** The sentences that can stand in a place and start like a text, or with a gap. */
    List<Sentence> startingLike(String text, Sentence.Place place) {
        return Stream.of(Sentence.firstWord(text), "")
                .distinct()
                .flatMap(start -> byStart.getOrDefault(start, List.of()).stream())
                .filter(sentence -> sentence.place() == place)
                .toList();
    }

    /** What Drools makes of a sentence; empty when that is not well formed. */
    Optional<Expansion> expansion(Sentence sentence) {
        return expansions.computeIfAbsent(sentence, Expansion::of);
    }

    /** Whether a variable stands for the same in all sentences of a rule. */
    boolean isShared(String variable) {
        return sharedNames.contains(variable);
    }
}
