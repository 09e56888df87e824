package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.files.FileLimits;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.DiscussionJson;
import nl.gewogenmaatwerk.adapter.json.document.ClientFindings;
import nl.gewogenmaatwerk.adapter.tables.TableLimits;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the handbook against the program: its commands exist, its files can be read, its worked example comes out, and what is generated in
 * it is up to date; {@code -Dbless=true} writes that anew.
 */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("../../rules/HANDLEIDING.md");
    private static final Path SENTENCES = Path.of("../../rules/framework/sentences/nl.dsl");
    private static final String MUNICIPALITY = "den-dam";

    /** A piece of a file or of what a command says; the mark before it says what it is. */
    private static final Pattern SNIPPET = Pattern.compile("(?m)(?:^<!-- (.*) -->\n)?^```([a-z]+)\n((?s:.*?))```$");

    private static final Pattern MISTAKE = Pattern.compile("(\\S+): (.+) -> (.+)");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)gewogen ([a-z][^`\n]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private static final Pattern ADVICE_ID = Pattern.compile("\\b[0-9a-f]{64}\\b");

    @TempDir
    private static Path temp;

    private static String handbook = "";
    private static List<Snippet> snippets = List.of();
    private static AdviceEngine engine;

    /** The municipality as it is when all steps of the handbook were taken. */
    private static Path rules;

    @BeforeAll
    static void build() throws IOException {
        handbook = Files.readString(HANDBOOK);
        snippets = SNIPPET.matcher(handbook).results().map(Snippet::of).toList();
        rules = municipality("onze-regels");
        engine = engine(rules);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    // ---- commands ----

    @Test
    void every_command_and_option_in_it_exists() {
        List<String> commands = COMMAND.matcher(handbook)
                .results()
                .map(command -> command.group(1))
                .toList();

        assertThat(commands).hasSizeGreaterThan(15);
        for (String command : commands) {
            List<String> name = Arrays.stream(command.split(" "))
                    .limit(command.startsWith("journal ") ? 2 : 1)
                    .toList();
            Run help = shell().runBare(
                            Stream.concat(name.stream(), Stream.of("--help")).toArray(String[]::new));
            assertThat(help.out()).as(command).contains("gewogen " + String.join(" ", name) + " ");
            assertThat(OPTION.matcher(command).results().map(MatchResult::group))
                    .as(command)
                    .allSatisfy(option -> assertThat(help.out()).contains(option));
        }
    }

    @Test
    void every_command_for_policy_staff_is_in_it() {
        String all = shell().runBare().err();
        String commands = all.substring(all.indexOf(':') + 1, all.indexOf(".\n"));

        assertThat(Arrays.stream(commands.split(",")).map(String::strip))
                .isNotEmpty()
                .filteredOn(command -> !Set.of("import").contains(command))
                .allSatisfy(command -> assertThat(handbook).contains("| `gewogen " + command + " "));
    }

    @Test
    void the_limits_in_it_are_those_of_the_engine() {
        String table = handbook.substring(
                handbook.indexOf("<!-- grenzen:begin -->"), handbook.indexOf("<!-- grenzen:einde -->"));
        NumberFormat dutch = NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl"));

        assertThat(Limit.values())
                .allSatisfy(limit -> assertThat(table)
                        .contains(" | " + dutch.format(limit.standard()) + " | `" + limit.name() + "` |\n"));
        assertThat(table.lines().filter(line -> line.endsWith("` |"))).hasSameSizeAs(Limit.values());
    }

    @Test
    void the_limits_of_files_in_it_are_those_of_the_adapters() throws ReflectiveOperationException {
        String table = handbook.substring(
                handbook.indexOf("<!-- bestanden:begin -->"), handbook.indexOf("<!-- bestanden:einde -->"));
        NumberFormat dutch = NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl"));
        List<String> rows = new ArrayList<>();
        for (Record limits : List.of(FileLimits.standard(), TableLimits.STANDARD)) {
            for (RecordComponent limit : limits.getClass().getRecordComponents()) {
                if (limit.getType() == int.class) {
                    rows.add(" | " + dutch.format(limit.getAccessor().invoke(limits)) + " | `"
                            + limits.getClass().getSimpleName() + "." + limit.getName() + "` |");
                }
            }
        }

        assertThat(table.lines().filter(line -> line.endsWith("` |"))).hasSameSizeAs(rows);
        assertThat(rows).allSatisfy(row -> assertThat(table).contains(row));
    }

    /** So the municipality that is built up is in order, and its scenarios get the advice that they expect. */
    @Test
    void every_command_in_it_can_be_typed_as_it_stands() throws IOException {
        Path here = Files.createDirectories(temp.resolve("hier"));
        Files.writeString(here.resolve("klant.json"), only(snippets("klant")).text());
        List<String> lines = snippets.stream()
                .filter(snippet -> snippet.language().equals("sh"))
                .flatMap(snippet -> snippet.text().lines())
                .distinct()
                .toList();
        assertThat(lines).hasSizeGreaterThan(8).allMatch(line -> line.startsWith("gewogen "));

        String advice = "";
        for (String line : lines) {
            Run run = shell().runBare(typed(line.replace("KENMERK", advice), here));
            Matcher told = ADVICE_ID.matcher(run.out());
            advice = told.find() ? told.group() : advice;
            assertThat(run.code()).as(line + "\n" + run.out() + run.err()).isZero();
            if (line.contains(" check ")) {
                assertThat(run.out() + run.err()).isEqualTo("den-dam: in orde\n");
            }
            if (line.contains("new-municipality")) {
                writeFiles(here.resolve("onze-regels"));
                copy(here.resolve("onze-regels"), here.resolve("nieuwe-regels"));
            }
        }
    }

    /** The words of a command, with its files and folders in a folder of the test. */
    private static String[] typed(String line, Path here) {
        return Pattern.compile("\"([^\"]*)\"|\\S+")
                .matcher(line.substring("gewogen ".length()))
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .map(word ->
                        word.matches("[a-z]+(-regels|\\.[a-z]+)|voorbeelden|regelboek") && !word.equals("self-check")
                                ? here.resolve(word).toString()
                                : word)
                .toArray(String[]::new);
    }

    // ---- the municipality that is built up ----

    @Test
    void the_worked_example_comes_out_in_the_engine() {
        Advice advice = advice(engine);
        List<String> expected = new ArrayList<>();
        for (Proposal proposal : advice.proposals()) {
            List<Argument> counted =
                    proposal.arguments().stream().filter(Argument::counted).toList();
            expected.add(proposal.intervention() + " | " + words(counted) + " | " + sum(counted) + " | "
                    + proposal.support());
        }
        List<String> table = block("rekenvoorbeeld")
                .lines()
                .filter(line -> line.matches("\\| [A-Z]+,.*"))
                .map(line -> line.replaceFirst("^\\| ([A-Z]+),[^|]*", "$1 ").replaceFirst(" \\|$", ""))
                .toList();

        assertThat(table).isEqualTo(expected);
    }

    @Test
    void what_it_says_about_the_same_ground_and_about_application_training_is_so() {
        Advice advice = advice(engine);
        Proposal first = advice.proposals().get(0);
        Considered training = advice.considered().stream()
                .filter(one -> one.intervention().equals("SOLL"))
                .findFirst()
                .orElseThrow();

        assertThat(first.arguments())
                .filteredOn(argument -> argument.ground().equals("skill"))
                .extracting(Argument::counted)
                .containsExactlyInAnyOrder(true, false);
        assertThat(sum(training.arguments().stream().filter(Argument::counted).toList()))
                .isEqualTo("−3×3");
        assertThat(training.support()).isEqualTo(-9);
        assertThat(handbook).contains("−3×3 = −9");
    }

    @Test
    void with_another_weight_the_order_turns_as_it_says() throws IOException {
        Path other = municipality("ander-gewicht");
        Path principles = other.resolve("municipalities/den-dam/principles.yaml");
        Files.writeString(principles, Files.readString(principles).replace("skill: 2", "skill: 1"));

        try (AdviceEngine turned = engine(other)) {
            assertThat(advice(turned).proposals())
                    .extracting(proposal -> proposal.intervention() + " " + proposal.support())
                    .startsWith("JOBS 9", "WEP 8");
        }
        assertThat(handbook).contains("Dan wordt WEP 2×3 + 2×1 = 8. JOBS blijft 9\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drl", "csv"})
    void rules_in_another_shape_say_the_same_as_the_rules_that_they_stand_for(String shape) throws IOException {
        Path other = municipality("als-" + shape);
        Snippet same = only(snippets("zelfde als").stream()
                .filter(snippet -> snippet.language().equals(shape))
                .toList());
        Path sentences = folder(other).resolve(same.about());
        Files.delete(sentences);
        Files.writeString(Path.of(sentences.toString().replace(".dslr", "." + shape)), same.text());

        saysTheSame(other);
    }

    @Test
    void a_sentence_of_its_own_says_the_same_as_the_sentence_that_it_stands_for() throws IOException {
        Path other = municipality("eigen-zin");
        Snippet own = only(snippets("in plaats van"));
        Path sentences = folder(other).resolve("rules/kringloop.dslr");
        String rules = Files.readString(sentences);
        assertThat(rules).contains("  " + own.about() + "\n");
        Files.writeString(sentences, rules.replace(own.about() + "\n", own.text()));

        saysTheSame(other);
    }

    private static void saysTheSame(Path other) {
        try (AdviceEngine otherwise = engine(other)) {
            assertThat(otherwise.problems(MUNICIPALITY)).isEmpty();
            assertThat(told(advice(otherwise))).isEqualTo(told(advice(engine)));
        }
    }

    @Test
    void a_typing_error_is_told_as_it_says() throws IOException {
        Path other = municipality("tikfout");
        Snippet told = only(snippets("tikfout"));
        Matcher mistake = MISTAKE.matcher(told.about());
        assertThat(mistake.matches()).isTrue();
        Path file = folder(other).resolve(mistake.group(1));
        String right = Files.readString(file);
        assertThat(right).contains(mistake.group(2));
        Files.writeString(file, right.replace(mistake.group(2), mistake.group(3)));

        Run check = shell().runBare("check", "--rulesets", other.toString());
        assertThat(check.err()).isEqualTo(told.text());
    }

    @Test
    void the_conditions_and_conclusions_in_it_can_be_read() throws IOException {
        List<String> rules = new ArrayList<>();
        for (Snippet conditions : snippets("voorwaarden")) {
            rules.add(conditions.text() + "dan\nweeg nog niet af, omdat: Dat kan.\n");
        }
        for (Snippet conclusions : snippets("conclusies")) {
            conclusions.text().lines().forEach(line -> rules.add("de klant wil zelf werken\ndan\n" + line + "\n"));
        }
        assertThat(rules).hasSizeGreaterThan(7);
        StringBuilder file = new StringBuilder();
        for (String rule : rules) {
            file.append("regel \"r-%d\"\ntitel \"R\"\nbron DAM1\nals\n%seinde\n\n".formatted(file.length(), rule));
        }
        Path other = municipality("zinnen");
        Files.writeString(folder(other).resolve("rules/zinnen.dslr"), file);

        try (AdviceEngine engine = engine(other)) {
            assertThat(engine.problems(MUNICIPALITY))
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }

    @Test
    void every_piece_of_a_file_in_it_is_held_against_the_program() {
        assertThat(snippets)
                .hasSameSizeAs(handbook.lines()
                        .filter(line -> line.matches("```[a-z]+"))
                        .toList());
        assertThat(snippets)
                .allSatisfy(snippet -> assertThat(snippet.kind())
                        .as(snippet.text())
                        .isIn(
                                snippet.language().equals("sh")
                                        ? List.of("")
                                        : List.of(
                                                "bestand",
                                                "zelfde als",
                                                "in plaats van",
                                                "voorwaarden",
                                                "conclusies",
                                                "tikfout",
                                                "klant",
                                                "bespreking",
                                                "map")));
    }

    @Test
    void the_outcome_of_a_discussion_in_it_can_be_recorded() {
        ClientFindings findings = new ClientFindings();
        CaseKey key = new CaseKey(MUNICIPALITY, "2026", List.of(new CaseKey.Link("A", "case-1", "advice-1")));
        byte[] written = only(snippets("bespreking")).text().getBytes(StandardCharsets.UTF_8);

        assertThat(DiscussionJson.read(written, MUNICIPALITY, Optional.of(key), findings))
                .as("%s", findings.problems())
                .isPresent();
    }

    // ---- what it sums up ----

    @Test
    void every_verb_is_in_it() {
        assertThat(verbs(Conclusion.class))
                .isNotEmpty()
                .allSatisfy(verb -> assertThat(handbook).contains("| `" + verb + "` |"));
    }

    private static Stream<String> verbs(Class<?> conclusion) {
        return conclusion.isSealed()
                ? Arrays.stream(conclusion.getPermittedSubclasses()).flatMap(HandbookTest::verbs)
                : Stream.of(conclusion.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + conclusion.getSimpleName().substring(1));
    }

    @Test
    void the_states_of_a_rule_set_are_in_it() {
        assertThat(RuleSetState.Status.values())
                .allSatisfy(status -> assertThat(handbook).contains("| `" + status + "` |"));
    }

    @Test
    void the_grounds_are_those_of_the_framework() throws IOException {
        Vocabulary vocabulary =
                RuleSetFolder.bundled().read("voorbeeld-den-haag").framework().vocabulary();
        StringBuilder table = new StringBuilder("| Grond | Code | Betekenis |\n|---|---|---|\n");
        vocabulary
                .grounds()
                .forEach((code, ground) -> table.append("| ")
                        .append(ground.label().nl())
                        .append(" | `")
                        .append(code)
                        .append("` | ")
                        .append(ground.meaning().nl())
                        .append(" |\n"));

        generated("gronden", table.toString());
    }

    @Test
    void the_sentences_are_those_of_the_framework_each_with_an_example() throws IOException {
        assumeThat(SENTENCES).exists();

        generated("zinnen", SentenceReference.of(Files.readString(SENTENCES)));
    }

    @Test
    void the_example_of_every_sentence_that_stands_by_itself_can_be_read() throws IOException {
        assumeThat(SENTENCES).exists();
        List<SentenceReference.Sentence> alone = SentenceReference.groups(Files.readString(SENTENCES)).values().stream()
                .flatMap(List::stream)
                .filter(sentence -> !sentence.words().startsWith("- ")
                        && !sentence.words().endsWith(":")
                        && !sentence.words().matches(".*(die (interventie|vraag)\\b|\\{naam}).*"))
                .toList();
        assertThat(alone).hasSizeGreaterThan(100);
        StringBuilder rules = new StringBuilder();
        for (int place = 0; place < alone.size(); place++) {
            boolean condition = alone.get(place).place().equals("when");
            String given = condition ? alone.get(place).example() : "er is een belemmering gemeld";
            String said = condition
                    ? "weeg nog niet af, omdat dat kan"
                    : alone.get(place).example();
            rules.append("regel \"zin-%d\"\ntitel \"Zin\"\nbron DAM1\nals\n  %s\ndan\n  %s\neinde\n\n"
                    .formatted(place, given, said));
        }
        Path other = municipality("alle-zinnen");
        Path file = other.resolve("municipalities/den-dam/rules/alle.dslr");
        // A source that is not there keeps the rules from being compiled: only what can be read counts here.
        Files.writeString(
                file,
                rules.append(
                        "regel \"mis\"\ntitel \"Mis\"\nbron GEEN\nals\n  er is een score\ndan\n  weeg nog niet af, omdat dat kan\neinde\n"));

        try (AdviceEngine engine = engine(other)) {
            assertThat(engine.problems(MUNICIPALITY))
                    .filteredOn(problem -> Set.of("unknown-sentence", "unknown-words", "ambiguous-sentence")
                            .contains(problem.code()))
                    .extracting(problem -> problem.line() + " " + problem.what().nl())
                    .isEmpty();
        }
    }

    @Test
    void what_can_be_expected_is_what_the_schema_of_scenarios_has() throws IOException {
        String schema = Files.readString(Path.of("../../rules/schemas/scenario.schema.json"));
        String expect = schema.substring(schema.indexOf("\"outcome\": {"));
        Matcher names = Pattern.compile("(?m)^ {8}\"([a-zA-Z]+)\": \\{").matcher(expect);

        assertThat(names.results().map(name -> name.group(1)))
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(handbook).contains("| `" + name + "` |"));
    }

    @Test
    void the_folder_that_it_draws_is_the_folder_that_is_made() throws IOException {
        Path made = fresh("vers");
        List<String> drawn = only(snippets("map"))
                .text()
                .lines()
                .skip(1)
                .map(line -> line.strip().split(" ")[0])
                .toList();
        try (Stream<Path> paths = Files.walk(made, 3)) {
            List<String> names = paths.filter(path -> !path.toString().contains("framework/")
                            && !path.toString().contains("schemas/"))
                    .map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""))
                    .toList();
            assertThat(names).containsAll(drawn);
            assertThat(names).hasSize(drawn.size() + 1);
        }
    }

    @Test
    void every_chapter_that_it_points_at_is_there() {
        List<String> anchors = handbook.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}0-9 -]", "")
                        .replace(' ', '-'))
                .toList();

        assertThat(Pattern.compile("]\\(#([^)]+)\\)")
                        .matcher(handbook)
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
    }

    // ---- means ----

    private static Path fresh(String folder) {
        Path made = temp.resolve(folder);
        Run run = shell().runBare(
                        "new-municipality", "--id", MUNICIPALITY, "--extends", "framework@1", "--out", made.toString());
        assertThat(run.code()).isZero();
        return made;
    }

    private static Path municipality(String name) throws IOException {
        Path made = fresh(name);
        writeFiles(made);
        return made;
    }

    /** Writes the files of the handbook in place of the examples. */
    private static void writeFiles(Path made) throws IOException {
        Path folder = folder(made);
        for (String examples : List.of("rules", "scenarios")) {
            try (Stream<Path> paths = Files.list(folder.resolve(examples))) {
                for (Path example : paths.toList()) {
                    Files.delete(example);
                }
            }
        }
        List<Snippet> files = snippets("bestand");
        assertThat(files).hasSizeGreaterThan(8);
        for (Snippet file : files) {
            Path path = folder.resolve(file.about());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private static Path folder(Path ruleSets) {
        return ruleSets.resolve("municipalities").resolve(MUNICIPALITY);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static List<Snippet> snippets(String kind) {
        return snippets.stream().filter(snippet -> snippet.kind().equals(kind)).toList();
    }

    private static Snippet only(List<Snippet> snippets) {
        assertThat(snippets).hasSize(1);
        return snippets.get(0);
    }

    /** A piece between fences. @param kind what it is @param about the file, sentence or mistake that it is about @param language of the fence */
    private record Snippet(String kind, String about, String language, String text) {
        static Snippet of(MatchResult found) {
            String[] mark = (found.group(1) == null ? "" : found.group(1)).split(": ", 2);
            return new Snippet(mark[0], mark.length > 1 ? mark[1] : "", found.group(2), found.group(3));
        }
    }

    private static AdviceEngine engine(Path folder) {
        return AdviceEngine.builder()
                .ruleSets(RuleSetFolder.at(folder))
                .robustness(false)
                .build();
    }

    /** The advice of the worked example. */
    private static Advice advice(AdviceEngine engine) {
        return RuleSetFolder.at(rules).scenarios(MUNICIPALITY).scenarios().stream()
                .filter(scenario -> scenario.name().equals("weinig-vertrouwen"))
                .map(scenario -> engine.advise(MUNICIPALITY, scenario.client()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Advice advice) {
        return advice.proposals().stream()
                .map(proposal -> proposal.intervention() + " " + proposal.support() + " "
                        + proposal.arguments().stream()
                                .map(argument -> argument.because().nl())
                                .toList())
                .toList();
    }

    private static String words(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.strength().orElseThrow().label().nl()
                        + (sign(argument) < 0 ? " tegen (" : " voor (") + ground(argument.ground()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String ground(String code) {
        return RuleSetFolder.bundled()
                .read("voorbeeld-den-haag")
                .framework()
                .vocabulary()
                .grounds()
                .get(code)
                .label()
                .nl();
    }

    private static String sum(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> (sign(argument) < 0 ? "− " : "+ ")
                        + argument.strength().orElseThrow().points() + "×" + argument.weight())
                .collect(Collectors.joining(" "))
                .replaceFirst("^\\+ ", "")
                .replaceFirst("^− ", "−");
    }

    private static int sign(Argument argument) {
        return argument.direction() == Argument.Direction.AGAINST ? -1 : 1;
    }

    /** What stands between two marks in the handbook. */
    private static String block(String name) {
        String begin = "<!-- " + name + ":begin -->\n";
        assertThat(handbook).contains(begin);
        int from = handbook.indexOf(begin) + begin.length();
        return handbook.substring(from, handbook.indexOf("<!-- " + name + ":einde -->", from));
    }

    private static void generated(String name, String now) throws IOException {
        String block = block(name);
        if (Boolean.getBoolean("bless")) {
            String begin = "<!-- " + name + ":begin -->\n";
            int from = handbook.indexOf(begin) + begin.length();
            Files.writeString(HANDBOOK, handbook.substring(0, from) + now + handbook.substring(from + block.length()));
            return;
        }
        assertThat(block).as("bless it with -Dbless=true").isEqualTo(now);
    }
}
