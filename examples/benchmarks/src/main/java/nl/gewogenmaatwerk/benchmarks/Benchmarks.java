package nl.gewogenmaatwerk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything and prints one table. {@code --quick} takes a few minutes and says little; {@code --out FILE} writes the table to a
 * file as well; {@code --evrete} only measures the ways to use Evrete against each other, {@code --questions} only what is asked about
 * advices, {@code --journal} only advices that are written in a journal.
 */
public final class Benchmarks {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int[] CALLERS = {1, 16};
    private static final String[] JVM = {"-Xms2g", "-Xmx2g"};
    private static final List<Contenders> PEERS =
            List.of(Contenders.ENGINE, Contenders.BARE_DROOLS, Contenders.EVRETE, Contenders.PLAIN_JAVA);

    private final boolean quick;

    private Benchmarks(boolean quick) {
        this.quick = quick;
    }

    /** Measures. @param args {@code --quick}, {@code --out FILE}, {@code --evrete}, {@code --questions}, {@code --journal} */
    public static void main(String... args) throws IOException, RunnerException, InterruptedException {
        List<String> options = Arrays.asList(args);
        boolean quick = options.contains("--quick");
        Benchmarks benchmarks = new Benchmarks(quick);
        String load = Environment.load();
        Table table = options.contains("--evrete")
                ? benchmarks.evrete()
                : options.contains("--questions")
                        ? benchmarks.questions()
                        : options.contains("--journal") ? benchmarks.journal() : benchmarks.all();
        table.remark(Environment.line() + "; load average " + load + " at the start, " + Environment.load()
                + " at the end.");
        if (quick) {
            table.remark("Measured with --quick: too short to rely on.");
        }
        System.out.println("\n" + table.text());
        int out = options.indexOf("--out");
        if (out >= 0) {
            Files.writeString(Path.of(options.get(out + 1)), table.text());
        }
    }

    private Table all() throws RunnerException, IOException, InterruptedException {
        Table table = new Table(List.of("Engine, explained", "Bare Drools", "Evrete 4.0.3", "Plain Java"))
                .ratio("Engine / Drools", 1)
                .ratio("Engine / Evrete", 2);
        agree("all", "Framework and municipality", false, table);
        agree("positive", "Rules that only join", true, table);
        compare("all", "Framework and municipality", PEERS.subList(0, 2), table);
        compare("positive", "Rules that only join", PEERS, table);
        for (String size : List.of("50", "200", "1000")) {
            Table.Row median = table.row(size + " made-up rules: p50, µs");
            for (Contenders contender : PEERS.subList(0, 2)) {
                median.value(PEERS.indexOf(contender), oneByOne(size, contender).percentile(50));
            }
        }
        table.row("Rule set built, cold, ms").value(0, build(true));
        table.row("Rule set built, warm, ms").value(0, build(false));
        table.row("Heap per loaded rule set, MB")
                .value(0, child(OneProcess.class, "heap", quick ? "5" : "20")[0] / 1e6);
        double[] growth = child(OneProcess.class, "growth", quick ? "1" : "5");
        table.row("First 1,000 of 10,000 clients, µs each").value(0, growth[0] / 1e3);
        table.row("Last 1,000 of 10,000 clients, µs each").value(0, growth[1] / 1e3);
        table.remark(
                "Engine: from a client file to an advice with its full rationale. Bare Drools: a session with the same canonical DRL that"
                        + " collects nothing, on working facts that are ready-made. Evrete: a session that is kept and emptied after each client,"
                        + " without threads of its own, on the same facts. Plain Java: generated from the rule model, only finds out which rules are true.");
        return table;
    }

    /** What is asked about advices, beside the advice itself, and both evaluators beside each other. */
    private Table questions() throws RunnerException {
        Table table = new Table(List.of("p50, µs", "p99, µs"));
        question(table, "Advice without how firmly it stands", "all", Contenders.ENGINE);
        question(table, "Advice with how firmly it stands", "all", Contenders.ENGINE_ROBUST);
        question(table, "Why not, the advice included", "all", Contenders.WHY_NOT);
        question(table, "What to ask next", "all", Contenders.ASK_NEXT);
        question(table, "What if", "all", Contenders.WHAT_IF);
        for (String size : List.of("50", "200", "1000")) {
            question(table, size + " made-up rules, bare Drools", size, Contenders.BARE_DROOLS);
            question(table, size + " made-up rules, reference evaluator", size, Contenders.REFERENCE);
        }
        table.remark(
                "Framework and municipality, unless it says otherwise. Why not and what if go through the catalogue in turn.");
        return table;
    }

    /** Advices that are written in a journal before they are given, beside advices that are not. */
    private Table journal() throws IOException, InterruptedException {
        List<WithJournal.Place> places = List.of(WithJournal.Place.values());
        Table table = new Table(List.of("No journal", "SQLite", "PostgreSQL"));
        for (boolean robustness : new boolean[] {false, true}) {
            for (int threads : CALLERS) {
                String title = threads
                        + (threads == 1 ? " caller" : " callers")
                        + (robustness ? ", how firmly it stands told: " : ": ");
                Table.Row rate = table.row(title + "advices per second").moreIsBetter();
                Table.Row median = table.row(title + "p50, µs");
                Table.Row tail = table.row(title + "p99, µs");
                for (WithJournal.Place place : places) {
                    double[] measured = child(
                            WithJournal.class,
                            "advices",
                            place.name(),
                            String.valueOf(threads),
                            String.valueOf(robustness),
                            quick ? "5" : "20");
                    rate.value(place.ordinal(), measured[0]);
                    median.value(place.ordinal(), measured[1]);
                    tail.value(place.ordinal(), measured[2]);
                }
            }
        }
        int entries = quick ? 10_000 : 100_000;
        String title = String.format(Locale.ROOT, "%,d entries, 50 writers: ", entries);
        Table.Row written = table.row(title + "written per second").moreIsBetter();
        Table.Row tail = table.row(title + "p99, µs");
        Table.Row verified = table.row(title + "verified per second").moreIsBetter();
        for (WithJournal.Place place : places.subList(1, places.size())) {
            double[] measured = child(WithJournal.class, "entries", place.name(), String.valueOf(entries));
            written.value(place.ordinal(), measured[0]);
            tail.value(place.ordinal(), measured[2]);
            verified.value(place.ordinal(), measured[3]);
        }
        table.remark(
                "Framework and municipality. An advice is given when its entry is on disk. PostgreSQL runs on the same cores, with fsync,"
                        + " synchronous_commit and full_page_writes on.");
        return table;
    }

    private void question(Table table, String title, String ruleSet, Contenders contender) throws RunnerException {
        OneByOne measured = oneByOne(ruleSet, contender);
        Table.Row row = table.row(title);
        row.value(0, measured.percentile(50));
        row.value(1, measured.percentile(99));
    }

    /** The ways to use Evrete, to choose the quickest. */
    private Table evrete() throws RunnerException {
        List<Contenders> ways = Arrays.stream(Contenders.values())
                .filter(each -> each.name().startsWith("EVRETE"))
                .toList();
        Table table = new Table(ways.stream().map(Enum::name).toList());
        Table.Row row = table.row("Rules that only join: p50, µs");
        for (Contenders way : ways) {
            row.value(ways.indexOf(way), oneByOne("positive", way).percentile(50));
        }
        return table;
    }

    private static void agree(String name, String title, boolean peers, Table table) {
        say("do all find the same true rules, in rule set " + name);
        RuleSet ruleSet = RuleSets.checked(RuleSets.named(name));
        long found = Agreement.check(ruleSet, Case.caseload(ruleSet, AdviceBenchmark.CLIENTS), peers);
        table.remark(String.format(
                Locale.ROOT,
                "%s: %d rules, %.1f of them true for a client; all contenders found the same ones for each of %,d clients.",
                title,
                ruleSet.rules().size(),
                found / (double) AdviceBenchmark.CLIENTS,
                AdviceBenchmark.CLIENTS));
    }

    private void compare(String ruleSet, String title, List<Contenders> contenders, Table table)
            throws RunnerException {
        Table.Row median = table.row(title + ": p50, µs");
        Table.Row tail = table.row(title + ": p99, µs");
        Table.Row mean = table.row(title + ": mean, µs");
        Table.Row bytes = table.row(title + ": allocated, kB");
        Table.Row rate =
                table.row(title + ": clients per second on " + CORES + " cores").moreIsBetter();
        for (Contenders contender : contenders) {
            int column = PEERS.indexOf(contender);
            OneByOne measured = oneByOne(ruleSet, contender);
            median.value(column, measured.percentile(50));
            tail.value(column, measured.percentile(99));
            mean.value(column, measured.result().getPrimaryResult().getScore());
            bytes.value(column, measured.bytes() / 1e3);
            rate.value(
                    column,
                    1e6 * onAllCores(ruleSet, contender).getPrimaryResult().getScore());
        }
    }

    /** What came of giving one thread client after client. */
    private record OneByOne(RunResult result) {

        double percentile(double percent) {
            return result.getPrimaryResult().getStatistics().getPercentile(percent);
        }

        double bytes() {
            for (Result<?> each : result.getSecondaryResults().values()) {
                if (each.getLabel().endsWith("gc.alloc.rate.norm")) {
                    return each.getScore();
                }
            }
            throw new IllegalStateException("allocation was not measured");
        }
    }

    private OneByOne oneByOne(String ruleSet, Contenders contender) throws RunnerException {
        say("one by one: " + ruleSet + ", " + contender);
        return new OneByOne(run(options(AdviceBenchmark.class)
                .mode(Mode.SampleTime)
                .param("ruleSet", ruleSet)
                .param("contender", contender.name())
                .addProfiler(GCProfiler.class)));
    }

    private RunResult onAllCores(String ruleSet, Contenders contender) throws RunnerException {
        say("on all cores: " + ruleSet + ", " + contender);
        return run(options(AdviceBenchmark.class)
                .mode(Mode.Throughput)
                .threads(CORES)
                .param("ruleSet", ruleSet)
                .param("contender", contender.name()));
    }

    private double build(boolean cold) throws RunnerException {
        say("building, " + (cold ? "cold" : "warm"));
        return run(options(BuildBenchmark.class)
                        .mode(Mode.SingleShotTime)
                        .forks(cold ? quick ? 2 : 10 : quick ? 1 : 3)
                        .warmupIterations(cold ? 0 : 15)
                        .measurementIterations(cold ? 1 : 10))
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }

    private ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .jvmArgs(JVM)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 2 : 6)
                .warmupTime(TimeValue.seconds(quick ? 2 : 3))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.seconds(quick ? 2 : 3))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).runSingle();
    }

    private static void say(String what) {
        System.err.println("- " + what);
    }

    /** Measures in a process of its own. */
    private static double[] child(Class<?> main, String... args) throws IOException, InterruptedException {
        String what = String.join(" ", args);
        say(what);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JVM));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Optional<String> result;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            result = out.lines().filter(line -> line.startsWith("result ")).findFirst();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        process.waitFor();
        String[] numbers = result.orElseThrow(() -> new IOException("no result for " + what))
                .split(" ");
        return Arrays.stream(numbers).skip(1).mapToDouble(Double::parseDouble).toArray();
    }
}
