package nl.gewogenmaatwerk.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One client after another, out of a caseload of 10,000. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AdviceBenchmark {

    static final int CLIENTS = 10_000;

    /** The rule set and the caseload, which all threads share. */
    @State(Scope.Benchmark)
    public static class Workload {

        /** See {@link RuleSets#named}. */
        @Param("all")
        public String ruleSet;

        /** See {@link Contenders}. */
        @Param("ENGINE")
        public String contender;

        private final AtomicInteger threads = new AtomicInteger();
        private List<Case> caseload;
        private RuleSetSource source;
        private RuleSet checked;
        private Contender shared;

        /** Builds everything that is not measured. */
        @Setup
        public void start() {
            source = RuleSets.named(ruleSet);
            checked = RuleSets.checked(source);
            caseload = Case.caseload(checked, CLIENTS);
            shared = Contenders.valueOf(contender).start(source, checked);
        }

        /** Drops the rules. */
        @TearDown
        public void stop() {
            shared.close();
        }
    }

    /** What a thread works with: Evrete needs rules of its own in each. */
    @State(Scope.Thread)
    public static class Turn {

        private Contender contender;
        private int next;

        /** Each thread starts somewhere else in the caseload. */
        @Setup
        public void start(Workload workload) {
            int thread = workload.threads.getAndIncrement();
            next = thread * 997 % CLIENTS;
            boolean own = thread > 0 && workload.contender.startsWith("EVRETE");
            contender = own
                    ? Contenders.valueOf(workload.contender).start(workload.source, workload.checked)
                    : workload.shared;
        }

        private Case client(Workload workload) {
            next = next + 1 < CLIENTS ? next + 1 : 0;
            return workload.caseload.get(next);
        }
    }

    /** Runs the rules for the next client. */
    @Benchmark
    public Object client(Workload workload, Turn turn) {
        return turn.contender.run(turn.client(workload));
    }
}
