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

/** The sentences in which a municipality can write its rules: those of the framework and its own. Used by one thread. */
public final class Sentences {

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Sentence>> byStart = new HashMap<>();
    private final Map<Sentence, Optional<Expansion>> expansions = new IdentityHashMap<>();
    private final Set<String> sharedNames;
    private final Meanings meanings;
    private final Limits limits;

    private Sentences(LayerDraft framework, LayerDraft municipality, Vocabulary vocabulary, Limits limits) {
        this.limits = limits;
        for (LayerDraft layer : List.of(framework, municipality)) {
            for (SourceFile list : layer.sentences()) {
                SentenceList.Read read = SentenceList.read(list, layer.layer(), limits);
                sentences.addAll(read.sentences());
                problems.addAll(read.findings().problems());
            }
        }
        // Where sentences are alike, the Dutch one is told.
        sentences.sort(Comparator.comparing(sentence -> sentence.origin().file().endsWith("/en.dsl")));
        sharedNames = SentenceList.sharedNames(sentences);
        meanings = new Meanings(vocabulary);
        for (Sentence sentence : sentences) {
            byStart.computeIfAbsent(sentence.firstWord(), word -> new ArrayList<>())
                    .add(sentence);
        }
    }

    /**
     * The sentences of a framework and a municipality.
     *
     * @param vocabulary the codes of both, whose labels can fill the gaps
     * @param limits     how much a file may hold
     */
    public static Sentences of(LayerDraft framework, LayerDraft municipality, Vocabulary vocabulary, Limits limits) {
        return new Sentences(framework, municipality, vocabulary, limits);
    }

    /** What is wrong with the lists of sentences. */
    public List<Problem> problems() {
        return List.copyOf(problems);
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
        return new SentenceReader(source, layer, translations, this).read();
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
