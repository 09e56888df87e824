package nl.gewogenmaatwerk.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Positive rules as plain Java, generated from the rule model and compiled once: about as fast as these rules can be on the JVM. It only
 * finds out which rules are true. Thread-safe.
 */
final class PlainJava implements Contender {

    private final List<String> ids;
    private final Supplier<CompiledRules> compiled;

    PlainJava(List<PositiveRule> rules) {
        this.ids = rules.stream().map(PositiveRule::id).toList();
        this.compiled = compile(new PlainJavaSource(rules).text());
    }

    @Override
    public BitSet run(Case client) {
        BitSet trueRules = new BitSet(ids.size());
        compiled.get().run(client.memory().facts(), trueRules);
        return trueRules;
    }

    /** The ids of the rules that are true. */
    Set<String> trueRules(Case client) {
        Set<String> trueRules = new TreeSet<>();
        run(client).stream().forEach(place -> trueRules.add(ids.get(place)));
        return trueRules;
    }

    private static Supplier<CompiledRules> compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("the benchmarks need a JDK");
        }
        try {
            Path folder = Files.createTempDirectory("gewogen-benchmarks");
            try {
                Path file = Files.writeString(folder.resolve(PlainJavaSource.NAME + ".java"), source);
                StringWriter messages = new StringWriter();
                List<String> options = List.of(
                        "-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
                var sources = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file);
                if (!compiler.getTask(messages, null, null, options, null, sources)
                        .call()) {
                    throw new IllegalStateException("generated Java does not compile: " + messages);
                }
                return load(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Supplier<CompiledRules> load(Path folder) throws IOException {
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, PlainJava.class.getClassLoader())) {
            Class<?> rules = loader.loadClass(PlainJavaSource.NAME);
            Object supplier = rules.getMethod("supplier").invoke(null);
            @SuppressWarnings("unchecked")
            Supplier<CompiledRules> typed = (Supplier<CompiledRules>) supplier;
            typed.get();
            return typed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
