package nl.gewogenmaatwerk.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From the files of the framework and a municipality to an engine that gives advice. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {

    private AdviceEngine engine;

    /** Reads, checks, compiles and warms up. */
    @Benchmark
    public AdviceEngine ruleSet() {
        engine = AdviceEngine.builder()
                .ruleSets(RuleSetFolder.bundled())
                .municipalities(RuleSets.MUNICIPALITY)
                .build();
        return engine;
    }

    /** Drops the rules. */
    @TearDown(Level.Invocation)
    public void close() {
        engine.close();
    }
}
