package nl.gewogenmaatwerk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kie.api.KieServices;

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

    private static String droolsVersion() {
        String version = KieServices.class.getPackage().getImplementationVersion();
        return version == null ? "10.2" : version;
    }
}
