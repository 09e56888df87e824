package nl.gewogenmaatwerk.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.HostileCase.Fate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Promise 5: whoever writes rules cannot run code, loop, read a file or exhaust the machine. Every hostile case is lived through by a process
 * with 256 MB that serves another municipality as well: see {@link HostileProcess}.
 */
class HostileRulesTest {

    private static final Path SENTENCES = Path.of("../../rules/framework/sentences");
    private static final String MEMORY = "-Xmx256m";
    private static final String AT_THE_END = "the good files again";

    /** How many processes at once, each with its own part of the cases. */
    private static final int SHARES = 2;

    @TempDir
    private static Path here;

    private static final Map<String, String> COMPLAINTS = new LinkedHashMap<>();
    private static final List<String> RECOVERIES = new ArrayList<>();
    private static final List<String> PRINTED = new ArrayList<>();
    private static final List<Integer> EXIT_CODES = new ArrayList<>();

    @BeforeAll
    static void liveThroughAll() throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        try {
            for (int share = 0; share < SHARES; share++) {
                Path folder = folder(share);
                prepare(folder.resolve("rulesets"));
                Files.copy(Path.of(Shell.client("vertrouwen")), folder.resolve("client.json"));
                processes.add(started(
                        folder,
                        HostileProcess.class,
                        folder.toString(),
                        Integer.toString(share),
                        Integer.toString(SHARES)));
            }
            for (Process process : processes) {
                EXIT_CODES.add(process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1);
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        for (int share = 0; share < SHARES; share++) {
            read(folder(share));
        }
    }

    private static Path folder(int share) {
        return here.resolve("share-" + share);
    }

    private static void read(Path folder) throws IOException {
        String printed = Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err"));
        PRINTED.add(printed);
        for (String line : Files.readAllLines(folder.resolve("report"), StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 3);
            if (parts[0].equals("start")) {
                COMPLAINTS.put(parts[1], "it ended or held the process: " + printed);
            } else if (parts[0].equals("done") && parts[1].equals(AT_THE_END)) {
                COMPLAINTS.remove(AT_THE_END);
                RECOVERIES.add(parts[2]);
            } else if (parts[0].equals("done")) {
                COMPLAINTS.put(parts[1], parts[2]);
            }
        }
        slowest(folder);
    }

    @TestFactory
    Stream<DynamicTest> every_hostile_case_is_told_and_has_no_other_effect() {
        return cases(true);
    }

    @TestFactory
    Stream<DynamicTest> what_only_looks_hostile_works() {
        return cases(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a process is started",
                "an alias bomb",
                "a link to a device",
                "a sheet that is thirty megabytes of blanks"
            })
    void the_command_tells_it_in_a_process_of_its_own(String name) throws IOException, InterruptedException {
        HostileCase hostile = HostileCase.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Path ruleSets = here.resolve("of the command");
        prepare(ruleSets);
        hostile.into().into(ruleSets.resolve("municipalities/" + HostileCase.MUNICIPALITY));

        int code = java(
                Gewogen.class, "check", "--municipality", HostileCase.MUNICIPALITY, "--rulesets", ruleSets.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Files.readString(here.resolve("out"))).startsWith(HostileCase.MUNICIPALITY + ": ");
        assertThat(Files.readString(here.resolve("err")))
                .contains(hostile.shown())
                .doesNotContain("\tat ", "Exception", "java.");
        HostileProcess.delete(ruleSets);
    }

    private static Stream<DynamicTest> cases(boolean hostile) {
        return HostileCase.all().stream()
                .filter(each -> hostile == (each.fate() != Fate.ACCEPTED))
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(COMPLAINTS.getOrDefault(each.name(), "it was not tried"))
                                .isEmpty()));
    }

    @Test
    void the_process_recovers_and_ends_as_it_should() {
        assertThat(RECOVERIES).hasSize(SHARES).containsOnly("");
        assertThat(PRINTED).hasSize(SHARES).containsOnly("");
        assertThat(EXIT_CODES).hasSize(SHARES).containsOnly(0);
    }

    @Test
    void there_are_enough_cases_and_each_has_its_own_name() {
        List<HostileCase> all = HostileCase.all();

        assertThat(all).extracting(HostileCase::name).doesNotHaveDuplicates();
        assertThat(all).filteredOn(each -> each.fate() == Fate.TOLD).hasSizeGreaterThan(150);
        assertThat(all).filteredOn(each -> each.fate() == Fate.ACCEPTED).hasSizeGreaterThan(15);
    }

    private static void prepare(Path ruleSets) throws IOException {
        copy("framework", ruleSets.resolve("framework"));
        HostileProcess.copy(SENTENCES, ruleSets.resolve("framework/sentences"));
        copy("municipalities/dorp", ruleSets.resolve("municipalities/dorp"));
        Path stad = ruleSets.resolve("municipalities/" + HostileCase.MUNICIPALITY);
        copy("municipalities/dorp", stad);
        Path ruleSet = stad.resolve("ruleset.yaml");
        Files.writeString(ruleSet, Files.readString(ruleSet).replace("dorp", HostileCase.MUNICIPALITY));
    }

    private static void copy(String from, Path to) throws IOException {
        HostileProcess.copy(Shell.RULE_SETS.resolve(from), to);
    }

    /** Starts a class of these tests in a process with little memory, and waits for it. @return its exit code */
    private static int java(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = started(here, main, arguments);
        try {
            return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process started(Path folder, Class<?> main, String... arguments) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-Dhostile.texts=" + Path.of("src/test/resources/hostile").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** Says which cases took longest, for who wants to know. */
    private static void slowest(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("report"))) {
            List<String> took = lines.filter(line -> line.startsWith("took\t"))
                    .sorted(Comparator.comparingInt((String line) ->
                                    Integer.parseInt(line.split("\t")[2].split(" ")[0]))
                            .reversed())
                    .limit(Integer.getInteger("hostile.slowest", 0))
                    .toList();
            took.forEach(System.out::println);
        }
    }
}
