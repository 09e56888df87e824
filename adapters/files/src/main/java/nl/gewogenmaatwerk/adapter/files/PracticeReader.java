package nl.gewogenmaatwerk.adapter.files;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource.Practices;
import nl.gewogenmaatwerk.text.Text;

/**
 * Reads what a municipality agreed about working with advices. The framework only has reasons, which hold until a municipality writes down its
 * own. Thread-safe.
 */
final class PracticeReader {

    private static final String FILE = "practice.yaml";
    private static final Pattern PERIOD = Pattern.compile("P(?=[1-9])([1-9]\\d?Y)?([1-9]\\d{0,2}M)?([1-9]\\d{0,3}D)?");

    private PracticeReader() {}

    /** What was agreed in a municipality, with what is wrong in its file and in that of the framework. */
    static Practices read(FileTree tree, String municipality, RuleSetDraft draft, FileLimits limits) {
        LayerFiles framework = LayerFiles.framework(tree, limits);
        LayerFiles own = LayerFiles.municipality(tree, municipality, limits);
        Map<String, Practice.Reason> shared = framework
                .optional(FILE)
                .flatMap(file -> file.root()
                        .fields("reasons")
                        .map(all -> reasons(
                                all.required("reasons"),
                                file,
                                new Prose(draft.framework().translated()))))
                .orElse(Map.of());
        Practice practice = own.optional(FILE)
                .flatMap(file -> file.root()
                        .fields("reasons", "retention", "figuresByProfessional")
                        .map(all -> practice(
                                all, file, new Prose(draft.municipality().translated()), shared)))
                .orElse(new Practice(shared, Optional.empty(), Optional.empty()));
        List<Problem> problems = Stream.concat(framework.problemsInside(), own.problemsInside())
                .distinct()
                .sorted()
                .toList();
        return new Practices(practice, problems);
    }

    private static Practice practice(Fields all, YamlFile file, Prose prose, Map<String, Practice.Reason> shared) {
        Map<String, Practice.Reason> reasons = reasons(all.optional("reasons"), file, prose);
        return new Practice(
                reasons.isEmpty() ? shared : reasons,
                all.optional("retention")
                        .matching(
                                PERIOD,
                                new Text(
                                        "een termijn zoals `P5Y` (vijf jaar) of `P18M` (achttien maanden)",
                                        "a period like `P5Y` (five years) or `P18M` (eighteen months)"))
                        .map(Period::parse),
                all.optional("figuresByProfessional")
                        .fields("consulted", "on")
                        .flatMap(agreed -> consultation(agreed, prose)));
    }

    private static Map<String, Practice.Reason> reasons(Value value, YamlFile file, Prose prose) {
        Map<String, Practice.Reason> reasons = new LinkedHashMap<>();
        Codes.ID
                .entries(value)
                .forEach(entry -> reasons.put(
                        entry.name(),
                        new Practice.Reason(
                                entry.name(), prose.of(entry.value(), entry.name()), file.origin(entry.place()))));
        return reasons;
    }

    private static Optional<Practice.Consultation> consultation(Fields agreed, Prose prose) {
        Text with = prose.of(agreed.required("consulted"), "");
        Optional<LocalDate> on = agreed.required("on").date();
        return on.filter(day -> !with.nl().isEmpty()).map(day -> new Practice.Consultation(with, day));
    }
}
