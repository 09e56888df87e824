package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads rule files in the DRL subset into the rule model with Drools' own parser. Everything that the subset does not have is refused:
 * what is not recognised is not allowed. Nothing that an author wrote is compiled.
 */
public final class DrlReader {

    private static final Pattern NEAR = Pattern.compile("input '(.*?)'");

    private final SourceFile source;
    private final Layer layer;
    private final Map<String, String> translations;
    private final Limits limits;
    private final Findings findings;

    private DrlReader(
            SourceFile source, Layer layer, Map<String, String> translations, Limits limits, Findings findings) {
        this.limits = limits;
        this.source = source;
        this.layer = layer;
        this.translations = translations;
        this.findings = findings;
    }

    /** Reads one rule file, with the standard limits. */
    public static ParsedRules read(SourceFile source, Layer layer, Map<String, String> translations) {
        return read(source, layer, translations, Limits.standard());
    }

    /**
     * Reads one rule file.
     *
     * @param source       the file
     * @param layer        whose it is
     * @param translations English for Dutch sentences
     * @param limits       how much it may hold
     * @return the rules and all problems; never an exception, whatever the file holds
     */
    public static ParsedRules read(SourceFile source, Layer layer, Map<String, String> translations, Limits limits) {
        return read(source, layer, translations, limits, Findings.in(source.path()));
    }

    /** Reads rules that stand elsewhere, or otherwise, in what an author wrote. */
    static ParsedRules read(
            SourceFile source, Layer layer, Map<String, String> translations, Limits limits, Findings findings) {
        DrlReader reader = new DrlReader(source, layer, translations, limits, findings);
        List<Rule> rules = new ArrayList<>();
        try {
            rules.addAll(reader.rules());
        } catch (Findings.Unreadable told) {
            // Its problem is among the findings.
        } catch (StackOverflowError | RuntimeException broken) {
            reader.findings.add(
                    "unreadable",
                    Origin.file(source.path()),
                    "Dit regelbestand is niet te lezen.",
                    "This rule file cannot be read.",
                    "Zet terug wat het laatst veranderd is, of begin met één eenvoudige regel.",
                    "Undo what changed last, or start with one simple rule.");
        }
        return new ParsedRules(rules, reader.findings.problems());
    }

    private List<Rule> rules() {
        RuleText text = RuleText.of(source.content(), limits, findings);
        if (text.isEmpty()) {
            throw findings.unreadable(
                    "empty-file",
                    Origin.file(source.path()),
                    "Dit regelbestand is leeg.",
                    "This rule file is empty.",
                    "Schrijf er een regel in, of haal het bestand weg.",
                    "Write a rule in it, or remove the file.");
        }
        PackageDescr tree = parse();
        onlyRules(tree, text);
        List<RuleText.Header> headers = text.headers();
        if (headers.size() != tree.getRules().size()) {
            throw findings.notAllowed(
                    Origin.file(source.path()),
                    "In dit bestand staat iets dat geen gewone regel is.",
                    "This file holds something that is not a plain rule.",
                    "Schrijf alleen regels: `rule \"naam\" … when … then … end`.",
                    "Write rules only: `rule \"name\" … when … then … end`.");
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            try {
                rules.add(rule(tree.getRules().get(i), headers.get(i)));
            } catch (Findings.Unreadable told) {
                // Its problem is among the findings; the next rule may be fine.
            }
        }
        return rules;
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree;
        try {
            tree = parser.parse(false, source.content());
        } catch (DroolsParserException broken) {
            throw syntax(1, "");
        }
        if (parser.hasErrors()) {
            for (DroolsError error : parser.getErrors()) {
                int[] lines = error.getLines();
                Matcher near = NEAR.matcher(String.valueOf(error.getMessage()));
                syntax(lines.length > 0 ? lines[0] : 0, near.find() ? near.group(1) : "");
            }
            throw new Findings.Unreadable();
        }
        if (tree == null) {
            throw syntax(1, "");
        }
        return tree;
    }

    private Findings.Unreadable syntax(int line, String near) {
        boolean atEnd = near.equals("<eof>");
        boolean known = !near.isBlank() && near.length() <= 40;
        String nl = atEnd ? ", aan het einde van het bestand" : known ? ", bij `" + near + "`" : "";
        String en = atEnd ? ", at the end of the file" : known ? ", near `" + near + "`" : "";
        return findings.unreadable(
                "syntax",
                findings.at(line, 0),
                "Deze regel is niet goed opgebouwd" + nl + ".",
                "This rule is not well formed" + en + ".",
                "Kijk of er een haakje, aanhalingsteken, komma of het woord `when`, `then` of `end` ontbreekt.",
                "See whether a bracket, quote, comma or the word `when`, `then` or `end` is missing.");
    }

    private void onlyRules(PackageDescr tree, RuleText text) {
        if (!tree.getName().isEmpty()) {
            refuse("package", text.firstLine());
        }
        if (tree.getUnit() != null) {
            refuse("unit", tree.getUnit().getLine());
        }
        refuse("import", tree.getImports());
        refuse("import function", tree.getFunctionImports());
        refuse("import accumulate", tree.getAccumulateImports());
        refuse("global", tree.getGlobals());
        refuse("attribute", tree.getAttributes());
        refuse("function", tree.getFunctions());
        refuse("declare", tree.getTypeDeclarations());
        refuse("declare enum", tree.getEnumDeclarations());
        refuse("declare entry-point", tree.getEntryPointDeclarations());
        refuse("declare window", tree.getWindowDeclarations());
        refuse("query", tree.getRules().stream().filter(RuleDescr::isQuery).toList());
        if (!findings.problems().isEmpty()) {
            throw new Findings.Unreadable();
        }
    }

    private void refuse(String word, Collection<? extends BaseDescr> found) {
        found.forEach(each -> refuse(word, each.getLine()));
    }

    private void refuse(String word, int line) {
        findings.add(
                "not-allowed",
                findings.at(line, 0),
                "`" + word + "` hoort niet in een regelbestand.",
                "`" + word + "` does not belong in a rule file.",
                "Haal het weg. Een regelbestand bestaat alleen uit regels; feiten en codes zijn er al.",
                "Remove it. A rule file consists of rules only; facts and codes are there already.");
    }

    private Rule rule(RuleDescr tree, RuleText.Header header) {
        Origin at = findings.at(tree.getLine(), 1);
        String id = shown(String.valueOf(tree.getName()));
        if (!tree.getAttributes().isEmpty()) {
            List<String> names = tree.getAttributes().keySet().stream().sorted().toList();
            throw findings.notAllowed(
                    at,
                    "Regel `" + id + "` heeft een instelling die niet mag: `" + String.join("`, `", names) + "`.",
                    "Rule `" + id + "` has a setting that is not allowed: `" + String.join("`, `", names) + "`.",
                    "Haal de instelling weg: de volgorde van regels telt niet mee in het advies.",
                    "Remove the setting: the order of rules plays no part in the advice.");
        }
        refuseRuleParts(tree, id, at);
        // Each part is read, so that all problems of a rule come at once.
        Optional<List<String>> sources = findings.reading(() -> sources(header));
        Optional<List<Condition>> when = findings.reading(() -> new ConditionReader(findings).read(tree.getLhs()));
        Optional<List<Conclusion>> then = findings.reading(() -> new ConsequenceReader(findings, translations)
                .read(String.valueOf(tree.getConsequence()), header.thenLine(), header.thenColumn()));
        if (sources.isEmpty() || when.isEmpty() || then.isEmpty()) {
            throw new Findings.Unreadable();
        }
        return new Rule(
                String.valueOf(tree.getName()), title(header), sources.get(), when.get(), then.get(), layer, at);
    }

    private static String shown(String text) {
        return text.length() <= 70 ? text : text.substring(0, 70) + "…";
    }

    private void refuseRuleParts(RuleDescr tree, String id, Origin at) {
        boolean clean = tree.getParentName() == null
                && tree.getNamedConsequences().isEmpty()
                && tree.getUnit() == null
                && tree.getLhs().getAnnotations().isEmpty();
        if (!clean) {
            throw findings.notAllowed(
                    at,
                    "Regel `" + id + "` gebruikt `extends` of meer dan één `then`.",
                    "Rule `" + id + "` uses `extends` or more than one `then`.",
                    "Schrijf voor elk geval een eigen regel met één `when` en één `then`.",
                    "Write a rule of its own for each case, with one `when` and one `then`.");
        }
    }

    /** The title; empty unless there is one. */
    private Text title(RuleText.Header header) {
        List<String> titles = values(header, "title");
        return ConsequenceReader.translated(titles.size() == 1 ? titles.get(0) : "", translations);
    }

    private List<String> sources(RuleText.Header header) {
        header.annotations().stream()
                .filter(annotation ->
                        !annotation.name().equals("title") && !annotation.name().equals("source"))
                .forEach(annotation -> findings.add(
                        "not-allowed",
                        findings.at(annotation.line(), annotation.column()),
                        "`@" + shown(annotation.name()) + "` is hier niet toegestaan.",
                        "`@" + shown(annotation.name()) + "` is not allowed here.",
                        "Een regel heeft alleen `@title(\"…\")` en `@source(\"…\")`.",
                        "A rule only has `@title(\"…\")` and `@source(\"…\")`."));
        return values(header, "source").stream().distinct().toList();
    }

    private static List<String> values(RuleText.Header header, String name) {
        return header.annotations().stream()
                .filter(annotation -> annotation.name().equals(name))
                .flatMap(annotation -> annotation.arguments().stream())
                .filter(argument -> !argument.getText().equals(","))
                .map(argument -> RuleText.isQuoted(argument) ? RuleText.unquoted(argument) : "")
                .toList();
    }
}
