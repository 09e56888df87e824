package nl.gewogenmaatwerk.internal.reference;

import java.util.*;
import nl.gewogenmaatwerk.client.*;
import nl.gewogenmaatwerk.fixture.*;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.*;
import nl.gewogenmaatwerk.rule.*;
import org.junit.jupiter.api.Test;

public class FuzzTmpTest {
    public static void main(String[] a) {
        new FuzzTmpTest().fuzz();
    }

    @Test
    void fuzz() {
        long t0 = System.nanoTime();
        int diffs = 0;
        long trues = 0, evals = 0;
        for (int set = 0; set < Integer.getInteger("sets", 20); set++) {
            List<AnyRules.Seed> seeds = new ArrayList<>();
            for (int i = 0; i < 40; i++)
                seeds.add(new AnyRules.Seed(set * 1000L + i + Long.getLong("base", 0L), 1 + i % 3));
            long a = System.nanoTime();
            List<String> rules = AnyRules.of(seeds);
            long b = System.nanoTime();
            RuleSet ruleSet = Draft.of(rules.toArray(String[]::new)).ruleSet();
            ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
            Random random = new Random(set);
            RandomClients clients = new RandomClients(random);
            try (DroolsRuleBase drools = DroolsRuleBase.compile(ruleSet)) {
                long c = System.nanoTime();
                if (!reference.wanted().equals(drools.wanted())) {
                    System.out.println("WANTED " + reference.wanted() + drools.wanted());
                }
                long dn = 0, rn = 0;
                Set<String> reported = new HashSet<>();
                for (int i = 0; i < 150; i++) {
                    ClientFile client = i % 5 == 0 ? clients.full() : clients.partial();
                    Facts facts = Facts.of(client, ruleSet.vocabulary());
                    long x = System.nanoTime();
                    Map<String, Set<String>> compiled = new TreeMap<>();
                    for (Firing firing :
                            drools.evaluate(WorkingMemory.of(facts, ruleSet.vocabulary(), drools.wanted()))) {
                        Set<String> keys = compiled.computeIfAbsent(firing.rule(), id -> new TreeSet<>());
                        firing.matches().forEach(match -> keys.add(match.fact().key()));
                    }
                    long y = System.nanoTime();
                    Reading reading = reference.read(Knowledge.of(facts, ruleSet.vocabulary()), client.asOf());
                    for (Rule rule : ruleSet.rules().values()) {
                        evals++;
                        Set<String> read =
                                reading.isCertain(rule) ? reading.matches(rule).facts() : null;
                        if (read != null) trues++;
                        if (!Objects.equals(read, compiled.get(rule.id())) && reported.add(rule.id())) {
                            diffs++;
                            System.out.println("DIFF set " + set + " " + rule.id() + "\n read " + read + "\n drools "
                                    + compiled.get(rule.id()) + "\n"
                                    + rules.stream()
                                            .filter(r -> r.contains("\"" + rule.id() + "\""))
                                            .findFirst() + "\n" + client);
                        }
                    }
                    rn += System.nanoTime() - y;
                    dn += y - x;
                }
                System.out.printf(
                        "set %d gen %d ms compile %d ms drools %d ms ref %d ms%n",
                        set, (b - a) / 1000000, (c - b) / 1000000, dn / 1000000, rn / 1000000);
            }
        }
        System.out.println(
                "diffs " + diffs + " trues " + trues + "/" + evals + " " + (System.nanoTime() - t0) / 1000000 + " ms");
    }
}
