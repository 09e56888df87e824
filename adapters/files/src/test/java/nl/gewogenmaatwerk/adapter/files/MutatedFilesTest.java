package nl.gewogenmaatwerk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.internal.check.RuleSetCheck;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.RuleSetDraft;

/**
 * Whatever becomes of a file, reading and checking it gives problems or a rule set: never an exception, never a wait. Starts from all files
 * that this project ships, each put into a small municipality in the place where it would be read.
 */
class MutatedFilesTest {

    private static final Path SHIPPED = Path.of("../../rules");
    private static final String FOLDER = "municipalities/voorbeeld/";
    private static final int SECONDS = 60;
    private static final Set<String> OURS = Set.of("does-not-compile", "not-read", "evaluators-differ");
    private static final Pattern INSIDE =
            Pattern.compile("\\b(java|javax|org|com)\\.[a-z]+\\.[A-Za-z]|Exception\\b|StackOverflow|Descr\\b");
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "checks mutated files");
        thread.setDaemon(true);
        return thread;
    });

    private static final Map<String, String> SEEDS = seeds();
    private static final Map<String, byte[]> TOWN = town();
    private static final LayerDraft FRAMEWORK = LayerReader.framework(tree(TOWN), FileLimits.standard());

    @Property(tries = 600, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = "1")
    void any_change_to_a_file_gives_problems_or_rules(@ForAll("chances") long chance) throws Exception {
        tried(chance, false);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE, seed = "2")
    void what_is_accepted_also_compiles(@ForAll("chances") long chance) throws Exception {
        tried(chance, true);
    }

    @Tag("endurance")
    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void any_of_very_many_changes_gives_problems_or_rules(@ForAll("chances") long chance) throws Exception {
        tried(chance, false);
    }

    @Provide
    Arbitrary<Long> chances() {
        return Arbitraries.longs();
    }

    private static void tried(long chance, boolean compiling) throws Exception {
        SplittableRandom random = new SplittableRandom(chance);
        List<String> names = List.copyOf(SEEDS.keySet());
        Mutation mutation = new Mutation(random, List.copyOf(SEEDS.values()));
        String name = names.get(random.nextInt(names.size()));
        byte[] changed = mutation.of(SEEDS.get(name));
        Map<String, byte[]> files = new HashMap<>(TOWN);
        files.put(FOLDER + place(name), changed);

        RuleSetCheck.Result result = WORKER.submit(() -> check(files)).get(SECONDS, TimeUnit.SECONDS);

        for (Problem problem : result.problems()) {
            String told =
                    (problem.what().nl() + problem.help().nl() + problem.what().en()).replaceAll("`[^`]*`", "");
            assertThat(INSIDE.matcher(told).find()).as(told).isFalse();
            assertThat(problem.file()).isNotEmpty();
        }
        if (compiling && result.ruleSet().isPresent()) {
            compiles(files);
        }
    }

    private static RuleSetCheck.Result check(Map<String, byte[]> files) {
        FileTree tree = tree(files);
        RuleSetDraft draft = new RuleSetDraft(
                FRAMEWORK, LayerReader.municipality(tree, "voorbeeld", FRAMEWORK, FileLimits.standard()));
        new ScenarioReader(tree, "voorbeeld", draft, FileLimits.standard()).read();
        return RuleSetCheck.check(draft);
    }

    private static void compiles(Map<String, byte[]> files) throws IOException {
        Path root = Files.createTempDirectory("mutated");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RuleSetFolder.at(root))
                .municipalities("voorbeeld")
                .build()) {
            assertThat(engine.problems("voorbeeld")).extracting(Problem::code).doesNotContainAnyElementsOf(OURS);
        } finally {
            try (Stream<Path> all = Files.walk(root)) {
                all.sorted((a, b) -> b.compareTo(a))
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    /** Where a shipped file would be read in the municipality. */
    private static String place(String shipped) {
        String name = shipped.substring(shipped.lastIndexOf('/') + 1);
        String folder = shipped.replaceFirst(".*/(rules|scenarios|texts|sentences)/[^/]+$", "$1/");
        boolean inFolder = !folder.equals(shipped);
        if (shipped.contains("/clients/")) {
            return "scenarios/" + name;
        }
        return inFolder ? folder + name : name;
    }

    private static Map<String, String> seeds() {
        Map<String, String> seeds = new TreeMap<>();
        files(SHIPPED.resolve("framework")).forEach((name, content) -> seeds.put("framework/" + name, text(content)));
        files(SHIPPED.resolve("municipalities"))
                .forEach((name, content) -> seeds.put("municipalities/" + name, text(content)));
        // Scenarios are many and alike.
        seeds.keySet().removeIf(name -> name.contains("/scenarios/") && name.hashCode() % 8 != 0);
        seeds.keySet().removeIf(name -> !name.matches(".*\\.(drl|dslr|dsl|yaml|csv)"));
        files(ExampleRuleSets.ORIGINAL).forEach((name, content) -> seeds.put("example/" + name, text(content)));
        return seeds;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> town() {
        Map<String, byte[]> town = files(ExampleRuleSets.ORIGINAL);
        files(SHIPPED.resolve("framework/sentences"))
                .forEach((name, content) -> town.put("framework/sentences/" + name, content));
        return town;
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    private static FileTree tree(Map<String, byte[]> files) {
        Map<String, Map<String, FileTree.Entry>> folders = new HashMap<>();
        Map<String, ByteBuffer> contents = new HashMap<>();
        files.forEach((path, content) -> {
            contents.put(path, ByteBuffer.wrap(content));
            FileTree.Kind kind = FileTree.Kind.FILE;
            for (String child = path; child.contains("/"); kind = FileTree.Kind.FOLDER) {
                String parent = child.substring(0, child.lastIndexOf('/'));
                folders.computeIfAbsent(parent, any -> new TreeMap<>()).put(child, new FileTree.Entry(child, kind));
                child = parent;
            }
        });
        Map<String, List<FileTree.Entry>> listed = new HashMap<>();
        folders.forEach((folder, entries) -> listed.put(folder, List.copyOf(entries.values())));
        return new CopiedTree(listed, contents);
    }
}
