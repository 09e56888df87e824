package nl.gewogenmaatwerk.adapter.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Names;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource.Scenarios;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Reads the scenarios of a municipality, with the clients of the framework that they name. Used once. */
final class ScenarioReader {

    private static final String CLIENTS = "clients";
    private static final String SCENARIOS = "scenarios";

    /** The one thing that can be asked about without being a term of its own. */
    private static final String FLAGS = "flags";

    private final LayerFiles framework;
    private final LayerFiles municipality;
    private final Known known;
    private final Map<String, Optional<ClientFile>> clients = new HashMap<>();

    ScenarioReader(FileTree tree, String municipality, RuleSetDraft draft, FileLimits limits) {
        this.framework = LayerFiles.framework(tree, limits);
        this.municipality = LayerFiles.municipality(tree, municipality, limits);
        this.known = Known.of(draft);
    }

    Scenarios read() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String name : municipality.names(SCENARIOS)) {
            municipality
                    .optional(SCENARIOS + "/" + name + ".yaml")
                    .flatMap(file -> scenario(name, file))
                    .ifPresent(scenarios::add);
        }
        List<Problem> problems = Stream.concat(framework.problemsInside(), municipality.problemsInside())
                .distinct()
                .sorted()
                .toList();
        return new Scenarios(scenarios, problems);
    }

    private Optional<Scenario> scenario(String name, YamlFile file) {
        return file.root().fields("title", "client", "expect").flatMap(fields -> {
            String title = Prose.plain(fields.required("title"), name);
            Optional<ClientFile> client = client(fields.required("client"), file);
            Optional<Scenario.Expectation> expect = expectation(fields.required("expect"));
            return client.isPresent() && expect.isPresent()
                    ? Optional.of(new Scenario(name, title, client.get(), expect.get(), file.origin(fields.place())))
                    : Optional.empty();
        });
    }

    private Optional<ClientFile> client(Value value, YamlFile file) {
        Optional<Node> node = value.node();
        if (node.isPresent() && node.get() instanceof Node.TextNode name) {
            return named(name.text(), value);
        }
        return node.flatMap(client -> known.client(client, file));
    }

    private Optional<ClientFile> named(String name, Value value) {
        List<String> names = framework.names(CLIENTS);
        if (!names.contains(name)) {
            value.refuse(
                    "unknown-client",
                    new Text(
                            "Deze klant staat niet in `framework/clients`.",
                            "This client is not in `framework/clients`."),
                    Names.nearest(name, names)
                            .map(near ->
                                    new Text("Misschien bedoelt u `" + near + "`.", "Maybe you mean `" + near + "`."))
                            .orElse(
                                    new Text(
                                            "Schrijf de naam van een bestand uit die map, zonder `.yaml`, of schrijf de klant hier uit.",
                                            "Write the name of a file in that folder, without `.yaml`, or write out the client here.")));
            return Optional.empty();
        }
        return clients.computeIfAbsent(
                name, any -> framework.optional(CLIENTS + "/" + name + ".yaml").flatMap(this::client));
    }

    private Optional<ClientFile> client(YamlFile file) {
        return file.root().fields("title", "story", "client").flatMap(fields -> {
            fields.required("title").text();
            fields.required("story").text();
            return fields.required("client").node().flatMap(client -> known.client(client, file));
        });
    }

    private Optional<Scenario.Expectation> expectation(Value value) {
        return value.fields(
                        "outcome",
                        "first",
                        "accepted",
                        "neverFirst",
                        "proposed",
                        "notProposed",
                        "ruledOut",
                        "alongside",
                        "principle",
                        "variant",
                        "questions")
                .flatMap(fields -> {
                    Optional<Advice.Outcome> outcome =
                            fields.required("outcome").code(Advice.Outcome.class);
                    Scenario.Expectation expectation = new Scenario.Expectation(
                            outcome.orElse(Advice.Outcome.PROPOSALS),
                            interventions(fields, "first"),
                            interventions(fields, "accepted"),
                            interventions(fields, "neverFirst"),
                            interventions(fields, "proposed"),
                            interventions(fields, "notProposed"),
                            interventions(fields, "ruledOut"),
                            interventions(fields, "alongside"),
                            known.principles().of(fields.optional("principle")),
                            known.variants().of(fields.optional("variant")),
                            known.questions().listed(fields.optional("questions")));
                    return outcome.map(any -> expectation);
                });
    }

    private Set<String> interventions(Fields fields, String name) {
        return known.interventions().listed(fields.optional(name));
    }

    /** The codes of one kind that a scenario may use; any of the right form when the rule set itself is broken. */
    private record Allowed(Codes form, Optional<Collection<String>> codes) {

        Optional<String> of(Value value) {
            return codes.map(value::code).orElseGet(() -> form.of(value));
        }

        Set<String> listed(Value value) {
            return Lists.distinct(value, this::of);
        }
    }

    /** What the rule set knows. */
    private record Known(
            Optional<Vocabulary> vocabulary,
            Allowed interventions,
            Allowed principles,
            Allowed variants,
            Allowed questions) {

        static Known of(RuleSetDraft draft) {
            boolean broken = Stream.concat(
                            draft.framework().problems().stream(), draft.municipality().problems().stream())
                    .anyMatch(Problem::isError);
            if (broken) {
                return new Known(
                        Optional.empty(), any(Codes.CAPITALS), any(Codes.ID), any(Codes.CAPITALS), any(Codes.ABOUT));
            }
            Vocabulary vocabulary =
                    draft.framework().vocabulary().plus(draft.municipality().vocabulary());
            Stream<String> principles =
                    draft.municipality().principles().stream().map(Principle::id);
            return new Known(
                    Optional.of(vocabulary),
                    only(Codes.CAPITALS, vocabulary.interventions().keySet().stream()),
                    only(Codes.ID, Stream.concat(principles, Stream.of(Principle.PROFESSIONAL_STANDARD.id()))),
                    only(
                            Codes.CAPITALS,
                            vocabulary.interventions().values().stream()
                                    .map(Intervention::variants)
                                    .flatMap(variants -> variants.keySet().stream())),
                    only(Codes.ABOUT, Stream.concat(vocabulary.terms().map(Term::code), Stream.of(FLAGS))));
        }

        private static Allowed any(Codes form) {
            return new Allowed(form, Optional.empty());
        }

        private static Allowed only(Codes form, Stream<String> codes) {
            return new Allowed(form, Optional.of(codes.distinct().toList()));
        }

        Optional<ClientFile> client(Node node, YamlFile file) {
            return vocabulary
                    .map(words -> ClientFileJson.read(node, words, file.findings()))
                    .orElseGet(() -> ClientFileJson.read(node, file.findings()));
        }
    }
}
