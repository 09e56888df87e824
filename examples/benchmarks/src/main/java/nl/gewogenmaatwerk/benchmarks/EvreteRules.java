package nl.gewogenmaatwerk.benchmarks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.benchmarks.PositiveRule.Test;
import nl.gewogenmaatwerk.benchmarks.PositiveRule.Value;
import nl.gewogenmaatwerk.benchmarks.PositiveRule.Wanted;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.Relation;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.RuleSession;
import org.evrete.api.StatefulSession;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Positive rules in Evrete, over the same fact records. Conditions on one component of one fact are predicates that rules share, which is what
 * Evrete is quickest with. Used by one thread: Evrete keeps its sessions in a map that is not safe for several.
 */
final class EvreteRules implements Contender {

    /** How a client gets a session. */
    enum Sessions {
        /** A session that is kept, and emptied after each client. */
        KEPT,
        /** A stateful session per client. */
        STATEFUL,
        /** A stateless session per client. */
        STATELESS
    }

    private final List<PositiveRule> rules;
    private final Set<Class<? extends Fact>> used;
    private final Sessions sessions;
    private final KnowledgeService service;
    private final Knowledge knowledge;
    private final Map<Object, ValuesPredicate> predicates = new HashMap<>();
    private final Set<Fact.AppraisalFact> derived = new HashSet<>();
    private final BitSet trueRules = new BitSet();
    private final StatefulSession kept;

    /**
     * @param inCallersThread whether all work is done in the thread that asks, rather than handed to threads of Evrete's own
     */
    EvreteRules(List<PositiveRule> rules, Sessions sessions, boolean inCallersThread) {
        this.rules = rules;
        this.used = used(rules);
        this.sessions = sessions;
        KnowledgeService.Builder builder =
                KnowledgeService.builder(new Configuration().set(Configuration.WARN_UNKNOWN_TYPES, "false"));
        this.service = (inCallersThread ? builder.withExecutor(new CallersThread()) : builder).build();
        this.knowledge = service.newKnowledge();
        declare();
        RuleSetBuilder<Knowledge> ruleSet = knowledge.builder();
        for (int i = 0; i < rules.size(); i++) {
            add(ruleSet, i);
        }
        ruleSet.build();
        this.kept = knowledge.newStatefulSession(ActivationMode.CONTINUOUS);
    }

    @Override
    public BitSet run(Case client) {
        trueRules.clear();
        derived.clear();
        switch (sessions) {
            case KEPT -> {
                insert(client, kept);
                kept.fire();
                kept.clear();
            }
            case STATEFUL -> {
                StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS);
                insert(client, session);
                session.fire();
                session.close();
            }
            case STATELESS -> {
                StatelessSession session = knowledge.newStatelessSession(ActivationMode.CONTINUOUS);
                insert(client, session);
                session.fire();
            }
        }
        return trueRules;
    }

    private void insert(Case client, RuleSession<?> session) {
        for (Fact fact : client.memory().facts()) {
            if (used.contains(fact.getClass())) {
                session.insert0(fact, false);
            }
        }
    }

    /** The ids of the rules that are true. */
    Set<String> trueRules(Case client) {
        Set<String> ids = new TreeSet<>();
        run(client).stream().forEach(place -> ids.add(rules.get(place).id()));
        return ids;
    }

    @Override
    public void close() {
        kept.close();
        service.shutdown();
    }

    private void declare() {
        knowledge.configureTypes(types -> {
            for (Column column : Column.values()) {
                if (used.contains(column.fact())) {
                    declare(types.getOrDeclare(column.fact()), column);
                }
            }
        });
    }

    /** The records that some rule looks at; Evrete fails on any other. */
    private static Set<Class<? extends Fact>> used(List<PositiveRule> rules) {
        Set<Class<? extends Fact>> used = new HashSet<>();
        for (PositiveRule rule : rules) {
            for (Wanted wanted : rule.branches().stream().flatMap(List::stream).toList()) {
                used.add(wanted.fact());
                if (!parameters(wanted).isEmpty()) {
                    used.add(Fact.ParameterFact.class);
                }
            }
        }
        return used;
    }

    private static Set<String> parameters(Wanted wanted) {
        return wanted.all().stream()
                .flatMap(Test::comparisons)
                .map(Test.Compare::value)
                .filter(Value.Parameter.class::isInstance)
                .map(value -> ((Value.Parameter) value).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <F> void declare(Type<F> type, Column column) {
        if (column.isNumber()) {
            type.declareIntField(column.component(), column.number());
        } else {
            type.declareField(column.component(), String.class, column.code());
        }
    }

    private void add(RuleSetBuilder<Knowledge> ruleSet, int place) {
        PositiveRule rule = rules.get(place);
        for (int i = 0; i < rule.branches().size(); i++) {
            List<Wanted> branch = rule.branches().get(i);
            LhsBuilder<Knowledge> conditions =
                    ruleSet.newRule(rule.id() + " " + i).getLhs();
            Set<String> parameters = new TreeSet<>();
            for (int j = 0; j < branch.size(); j++) {
                conditions.addFact("$f" + j, branch.get(j).fact());
                parameters.addAll(parameters(branch.get(j)));
            }
            for (String code : parameters) {
                String name = parameter(code);
                conditions.addFact(name, Fact.ParameterFact.class);
                where(conditions, name, new Test.Compare(Column.PARAMETER_CODE, Relation.EQUAL, new Value.Code(code)));
            }
            for (int j = 0; j < branch.size(); j++) {
                for (Test test : branch.get(j).all()) {
                    where(conditions, "$f" + j, test);
                }
            }
            conditions.execute(context -> found(place, context));
        }
    }

    private static String parameter(String code) {
        return "$" + code;
    }

    private void found(int place, RhsContext context) {
        trueRules.set(place);
        for (Fact.AppraisalFact appraisal : rules.get(place).derived()) {
            if (used.contains(Fact.AppraisalFact.class) && derived.add(appraisal)) {
                context.insert0(appraisal, false);
            }
        }
    }

    private void where(LhsBuilder<Knowledge> conditions, String fact, Test test) {
        Map<String, Integer> references = new LinkedHashMap<>();
        Check check = check(test, fact, references);
        boolean ofOneFact = references.size() == 1;
        // Evrete recognises a condition that rules share by its predicate.
        ValuesPredicate predicate = ofOneFact
                ? predicates.computeIfAbsent(
                        List.of(test.comparisons().findFirst().orElseThrow().column(), test), key -> check::holds)
                : check::holds;
        conditions.where(predicate, references.keySet().toArray(String[]::new));
    }

    /** A condition on the values that it refers to. */
    private interface Check {
        boolean holds(IntToValue values);
    }

    private static Check check(Test test, String fact, Map<String, Integer> references) {
        if (test instanceof Test.Compare compare) {
            return compare(compare, fact, references);
        }
        boolean all = test instanceof Test.All;
        List<Test> parts = all ? ((Test.All) test).parts() : ((Test.Any) test).parts();
        List<Check> collected = new ArrayList<>();
        parts.forEach(part -> collected.add(check(part, fact, references)));
        Check[] checks = collected.toArray(Check[]::new);
        return values -> {
            for (Check check : checks) {
                if (check.holds(values) != all) {
                    return !all;
                }
            }
            return all;
        };
    }

    private static Check compare(Test.Compare compare, String fact, Map<String, Integer> references) {
        int left = reference(fact, compare.column(), references);
        Relation relation = compare.relation();
        if (compare.value() instanceof Value.Number number) {
            int right = number.number();
            return values -> relation.holds(values.<Integer>get(left), right);
        }
        if (compare.value() instanceof Value.Code code) {
            String right = code.code();
            boolean equal = relation == Relation.EQUAL;
            return values -> values.get(left).equals(right) == equal;
        }
        int right = compare.value() instanceof Value.Earlier earlier
                ? reference("$f" + earlier.fact(), earlier.column(), references)
                : reference(parameter(((Value.Parameter) compare.value()).code()), Column.PARAMETER_VALUE, references);
        return compare.column().isNumber()
                ? values -> relation.holds(values.<Integer>get(left), values.<Integer>get(right))
                : values -> values.get(left).equals(values.get(right)) == (relation == Relation.EQUAL);
    }

    private static int reference(String fact, Column column, Map<String, Integer> references) {
        return references.computeIfAbsent(fact + "." + column.component(), reference -> references.size());
    }

    /** Does everything at once, in the thread that asks. */
    private static final class CallersThread extends AbstractExecutorService {
        private volatile boolean isShutDown;

        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {
            isShutDown = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            shutdown();
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return isShutDown;
        }

        @Override
        public boolean isTerminated() {
            return isShutDown;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return isShutDown;
        }
    }
}
