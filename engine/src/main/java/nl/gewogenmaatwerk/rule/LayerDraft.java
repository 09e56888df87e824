package nl.gewogenmaatwerk.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What the framework or a municipality wrote, not checked yet. Immutable.
 *
 * @param layer         whose it is
 * @param id            the name of the framework or municipality
 * @param name          what people call it
 * @param version       its declared version
 * @param extended      the framework version that a municipality extends, such as {@code framework@1}; empty for the framework
 * @param vocabulary    its own codes
 * @param principles    its guiding principles, in its own order
 * @param bindingRules  the ids of rules that nobody may switch off
 * @param without       the framework rules that a municipality switches off
 * @param notOffered    the codes of interventions that a municipality does not offer, with why
 * @param translations  English for Dutch sentences of its rules
 * @param translated    whether it promises English for every sentence
 * @param rules         its rule files that are texts
 * @param sentences     its lists of sentences, in which rule files may be written
 * @param tables        the rules that its decision tables hold
 * @param cells         what stands in the cells of those tables that hold a condition, each behind the heading of its column:
 *                      {@code het doel: betaald werk}
 * @param files         all files that can affect an advice, rule files among them
 * @param problems      what was wrong with the files
 * @param account       what it tells about itself
 * @param origin        where it says who it is
 */
public record LayerDraft(
        Layer layer,
        String id,
        Text name,
        String version,
        String extended,
        Vocabulary vocabulary,
        List<Principle> principles,
        Set<String> bindingRules,
        List<Without> without,
        Map<String, NotOffered> notOffered,
        Map<String, String> translations,
        boolean translated,
        List<SourceFile> rules,
        List<SourceFile> sentences,
        List<Rule> tables,
        Map<Origin, String> cells,
        List<SourceFile> files,
        List<Problem> problems,
        Account account,
        Origin origin) {
    public LayerDraft {
        principles = List.copyOf(principles);
        bindingRules = Set.copyOf(bindingRules);
        without = List.copyOf(without);
        notOffered = Map.copyOf(notOffered);
        translations = Map.copyOf(translations);
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        cells = Map.copyOf(cells);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * A framework rule that a municipality switches off.
     *
     * @param rule      its id
     * @param because   why
     * @param adoptedBy who decided it
     * @param on        when
     * @param origin    where it says so
     */
    public record Without(String rule, String because, String adoptedBy, LocalDate on, Origin origin) {}

    /** An intervention that a municipality does not offer. @param because why @param origin where it says so */
    public record NotOffered(Text because, Origin origin) {}
}
