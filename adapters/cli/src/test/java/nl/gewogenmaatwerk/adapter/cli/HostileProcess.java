package nl.gewogenmaatwerk.adapter.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.cli.HostileCase.Fate;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.Problem;

/**
 * A process of its own that lives through its share of the hostile cases: each is checked by the command and put under an engine that serves two
 * municipalities. What it thinks of each is written to a file, a line when it starts and a line when it is done, so that a case that ends or
 * holds the process is known.
 */
final class HostileProcess {

    private static final String GOOD = "dorp";
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");
    private static final Pattern INSIDE = Pattern.compile(
            "(?m)\\b(java|javax|jdk|com|org|nl)\\.[a-z]+\\.|Exception\\b|Error\\b|Descr\\b|^\\s+at |\\bnull\\b|\\bDrools\\b|\\bSTART_");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    private static final Pattern LOGGED = Pattern.compile(
            "WARN  AdviceEngine: rule set of stad: .* refused, (version .* keeps answering|no version answers): .*");
    private static final long MILLISECOND = 1_000_000;

    private final Path here;
    private final Path root;
    private final Path report;
    private final List<HostileCase> cases;
    private final ClientFile client;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private HostileProcess(Path here, List<HostileCase> cases) throws IOException {
        this.here = here;
        this.cases = cases;
        this.root = here.resolve("rulesets");
        this.report = here.resolve("report");
        this.client = ClientFileJson.read(here.resolve("client.json"));
    }

    /** @param arguments the folder that it works in, which holds the rule sets and a client; which share of the cases it takes, and of how many */
    public static void main(String[] arguments) throws IOException {
        HostileProcess process = new HostileProcess(
                Path.of(arguments[0]), share(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        PrintStream listening = new PrintStream(process.said, true, StandardCharsets.UTF_8);
        System.setOut(listening);
        System.setErr(listening);
        // Java notes its time zone among the settings when it is first asked for.
        TimeZone.getDefault();
        process.run();
    }

    /** Cases that look alike stand next to each other, so each share has some of every kind. */
    private static List<HostileCase> share(int which, int of) {
        List<HostileCase> all = HostileCase.all();
        return IntStream.range(0, all.size())
                .filter(i -> i % of == which)
                .mapToObj(all::get)
                .toList();
    }

    private void run() throws IOException {
        Path good = here.resolve("good");
        copy(root.resolve("municipalities").resolve(HostileCase.MUNICIPALITY), good);
        check();
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(RuleSetFolder.at(root)).build()) {
            String stad = advice(engine, HostileCase.MUNICIPALITY);
            String dorp = advice(engine, GOOD);
            engine.reload(HostileCase.MUNICIPALITY);
            for (HostileCase each : cases) {
                if (!each.name().contains(System.getProperty("hostile.only", ""))) {
                    continue;
                }
                tell("start", each.name(), "");
                tell("done", each.name(), judged(each, engine, stad, dorp));
                delete(folder());
                copy(good, folder());
                if (each.fate() == Fate.ACCEPTED || each.fate() == Fate.WARNED) {
                    engine.reload(HostileCase.MUNICIPALITY);
                }
            }
            tell("start", "the good files again", "");
            RuleSetState again = engine.reload(HostileCase.MUNICIPALITY);
            boolean same = again.status() == RuleSetState.Status.READY
                    && advice(engine, HostileCase.MUNICIPALITY).equals(stad)
                    && advice(engine, GOOD).equals(dorp);
            tell("done", "the good files again", same ? "" : "the municipality does not recover: " + again.status());
        }
        tell("end", "", "");
    }

    private String judged(HostileCase hostile, AdviceEngine engine, String stad, String dorp) throws IOException {
        List<String> complaints = new ArrayList<>();
        Properties properties = (Properties) System.getProperties().clone();
        hostile.into().into(folder());
        Set<String> threads = threads();
        Set<String> files = files();
        said.reset();

        Took checking = new Took();
        Shell.Run check = check();
        String slowCheck = checking.slow();
        Took reloading = new Took();
        RuleSetState state = engine.reload(HostileCase.MUNICIPALITY);
        String slowReload = reloading.slow();

        if (!slowCheck.isEmpty() || !slowReload.isEmpty()) {
            complaints.add("took too long: check " + slowCheck + ", reload " + slowReload);
        }
        expected(hostile, check, state).forEach(complaints::add);
        clear(check).forEach(complaints::add);
        boolean works = hostile.fate() == Fate.ACCEPTED || hostile.fate() == Fate.WARNED;
        if (!advice(engine, GOOD).equals(dorp)) {
            complaints.add("the other municipality answers otherwise");
        }
        if (!works && !advice(engine, HostileCase.MUNICIPALITY).equals(stad)) {
            complaints.add("the last good version answers otherwise");
        }
        advice(engine, HostileCase.MUNICIPALITY);
        String printed = said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !LOGGED.matcher(line).matches())
                .collect(Collectors.joining(" / "));
        if (!printed.isEmpty()) {
            complaints.add("something was printed or logged: " + printed);
        }
        if (!properties.equals(System.getProperties())) {
            complaints.add("a setting of the process changed");
        }
        if (!files.equals(files())) {
            complaints.add("a file was made or removed");
        }
        Set<String> more = threads();
        more.removeAll(threads);
        if (!more.isEmpty()) {
            complaints.add("threads are left: " + more);
        }
        tell("took", hostile.name(), checking.took + "\t" + reloading.took);
        return String.join("; ", complaints);
    }

    private static List<String> expected(HostileCase hostile, Shell.Run check, RuleSetState state) {
        List<String> complaints = new ArrayList<>();
        boolean works = hostile.fate() == Fate.ACCEPTED || hostile.fate() == Fate.WARNED;
        boolean passes = works || hostile.fate() == Fate.REFUSED;
        int code = passes ? ExitCode.FINE : hostile.fate() == Fate.GONE ? ExitCode.USAGE : ExitCode.PROBLEMS;
        if (check.code() != code) {
            complaints.add("exit code " + check.code() + ": " + check.err());
        }
        if (state.status() != (works ? RuleSetState.Status.READY : RuleSetState.Status.STALE)) {
            complaints.add("it is " + state.status());
        }
        List<String> told = state.problems().stream()
                .filter(problem -> problem.isError() != works)
                .map(problem -> problem.code() + " " + problem.origin().shown())
                .toList();
        if (hostile.fate() == Fate.ACCEPTED) {
            state.problems().stream()
                    .filter(Problem::isError)
                    .forEach(problem -> complaints.add(
                            "told: " + problem.code() + " " + problem.origin().shown()));
            return complaints;
        }
        String place = hostile.shown();
        boolean found = told.stream()
                .anyMatch(each -> each.equals(hostile.code() + " " + place)
                        || each.startsWith(hostile.code() + " " + place + ":"));
        if (!found) {
            complaints.add("not told: " + hostile.code() + " " + place + " but "
                    + told.stream().limit(5).toList());
        }
        boolean checked = hostile.fate() == Fate.TOLD || hostile.fate() == Fate.WARNED;
        if (checked && !check.err().contains(place)) {
            complaints.add("the command does not tell " + place);
        }
        return complaints;
    }

    /** What is wrong with the words of the command. */
    private static List<String> clear(Shell.Run check) {
        List<String> complaints = new ArrayList<>();
        String words = QUOTED.matcher(check.err()).replaceAll("``");
        var inside = INSIDE.matcher(words);
        if (inside.find()) {
            complaints.add("shows our inside: " + words.substring(Math.max(0, inside.start() - 40), inside.end()));
        }
        if (UNPRINTABLE.matcher(check.out() + check.err()).find()) {
            complaints.add("writes characters that nobody can see");
        }
        if (check.err().contains("111222333")) {
            complaints.add("repeats something about a person");
        }
        if (check.err().length() > 2_000_000) {
            complaints.add("tells " + check.err().length() + " characters");
        }
        return complaints;
    }

    private Shell.Run check() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(new ByteArrayInputStream(new byte[0]), out, err, false, false);
        int code = new Gewogen(console, Engines.REAL)
                .run("check", "--municipality", HostileCase.MUNICIPALITY, "--rulesets", root.toString());
        return new Shell.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String advice(AdviceEngine engine, String municipality) {
        return AdviceJson.write(engine.advise(municipality, client));
    }

    private Path folder() {
        return root.resolve("municipalities").resolve(HostileCase.MUNICIPALITY);
    }

    private void tell(String what, String name, String text) throws IOException {
        Files.writeString(
                report,
                what + "\t" + name + "\t" + text.replace('\n', ' ') + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> !name.startsWith("ForkJoinPool"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All files here, but for the report. */
    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(here)) {
            return all.filter(path -> !path.equals(report)).map(Path::toString).collect(Collectors.toSet());
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException none) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * How long something takes. Five seconds are allowed: on the clock, or of the time that this thread worked when others keep the machine
     * busy, but never more than a minute.
     */
    private static final class Took {
        private static final long ALLOWED = 5_000;
        private static final long EVER = 60_000;

        private final long start = System.nanoTime();
        private final long worked = working();
        private String took = "";

        private static long working() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        /** How long it took when that is too long. */
        String slow() {
            long clock = (System.nanoTime() - start) / MILLISECOND;
            long work = (working() - worked) / MILLISECOND;
            took = clock + " ms (" + work + " ms of work)";
            return Math.min(clock, work) > ALLOWED || clock > EVER ? took : "";
        }
    }
}
