package nl.gewogenmaatwerk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** Where something was measured. */
final class Environment {

    private Environment() {}

    /** The machine, the Java platform and Drools, on one line. */
    static String line() {
        return String.format(
                "%s, %d cores, %s; %s %s; Drools %s; load average at the start: %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                droolsVersion(),
                load());
    }

    /** How busy the machine is. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "not known" : String.format("%.1f", load);
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notOnThisSystem) {
            return System.getProperty("os.arch");
        }
    }

    /** The version of Drools as its jar tells; it is in our jar too. */
    private static String droolsVersion() {
        try (InputStream in =
                Environment.class.getResourceAsStream("/META-INF/maven/org.drools/drools-core/pom.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "of an unknown version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
