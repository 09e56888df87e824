package nl.gewogenmaatwerk.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.rule.RuleSet;

/** What is measured over the life of a process of its own, rather than per client: it prints one line of numbers. */
final class OneProcess {

    private OneProcess() {}

    /** Measures. @param args {@code heap} and the number of rule sets, or {@code growth} and the number of runs */
    public static void main(String... args) {
        int times = Integer.parseInt(args[1]);
        System.out.println("result " + (args[0].equals("heap") ? heap(times) : growth(times)));
    }

    /** The heap that a loaded rule set takes, in bytes. */
    private static String heap(int ruleSets) {
        List<AdviceEngine> engines = new ArrayList<>();
        // What the first one brings along is shared by all.
        engines.add(engine());
        long before = usedHeap();
        for (int i = 0; i < ruleSets; i++) {
            engines.add(engine());
        }
        long after = usedHeap();
        engines.forEach(AdviceEngine::close);
        return String.valueOf((after - before) / ruleSets);
    }

    private static AdviceEngine engine() {
        AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RuleSetFolder.bundled())
                .municipalities(RuleSets.MUNICIPALITY)
                .robustness(false)
                .build();
        Caseload.of(engine.vocabulary(RuleSets.MUNICIPALITY), 50)
                .forEach(client -> engine.advise(RuleSets.MUNICIPALITY, client));
        return engine;
    }

    private static long usedHeap() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            used = Math.min(
                    used,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return used;
    }

    /** Nanoseconds per client for the first and the last thousand of ten thousand: the middle of several runs, there and back. */
    private static String growth(int runs) {
        AdviceEngine engine = engine();
        RuleSet ruleSet = RuleSets.checked(RuleSetFolder.bundled());
        List<Case> caseload = Case.caseload(ruleSet, AdviceBenchmark.CLIENTS);
        run(engine, caseload, false);
        run(engine, caseload, true);
        List<long[]> measured = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            measured.add(run(engine, caseload, false));
            // The other way around the first thousand are other clients.
            measured.add(run(engine, caseload, true));
        }
        engine.close();
        return middle(measured, 0) + " " + middle(measured, 1);
    }

    private static long[] run(AdviceEngine engine, List<Case> caseload, boolean backwards) {
        int thousand = caseload.size() / 10;
        long[] spent = new long[2];
        long start = System.nanoTime();
        for (int i = 0; i < caseload.size(); i++) {
            int place = backwards ? caseload.size() - 1 - i : i;
            engine.advise(RuleSets.MUNICIPALITY, caseload.get(place).file());
            if (i == thousand - 1) {
                spent[0] = (System.nanoTime() - start) / thousand;
            } else if (i == caseload.size() - thousand - 1) {
                start = System.nanoTime();
            }
        }
        spent[1] = (System.nanoTime() - start) / thousand;
        return spent;
    }

    /** The mean of the middle values there and back, so that which clients come first makes no difference. */
    private static long middle(List<long[]> measured, int which) {
        long there = median(measured, which, 0);
        long back = median(measured, which, 1);
        return (there + back) / 2;
    }

    private static long median(List<long[]> measured, int which, int direction) {
        long[] sorted = IntStream.range(0, measured.size())
                .filter(i -> i % 2 == direction)
                .mapToLong(i -> measured.get(i)[which])
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}
