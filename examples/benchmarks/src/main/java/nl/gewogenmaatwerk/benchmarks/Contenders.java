package nl.gewogenmaatwerk.benchmarks;

import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** The ways to run a rule set that are measured side by side. */
enum Contenders {
    /** The engine, from a client file to an advice with its full rationale. */
    ENGINE {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Engine(source);
        }
    },
    /** The same canonical DRL in a Drools session that collects nothing, on working facts that are ready-made. */
    BARE_DROOLS {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new BareDrools(ruleSet);
        }
    },
    /** Evrete with a session that is kept: the quickest way to use it here. */
    EVRETE {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new EvreteRules(PositiveRule.of(ruleSet), EvreteRules.Sessions.KEPT, true);
        }
    },
    /** Evrete with a stateful session per client. */
    EVRETE_STATEFUL {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new EvreteRules(PositiveRule.of(ruleSet), EvreteRules.Sessions.STATEFUL, true);
        }
    },
    /** Evrete with a stateless session per client. */
    EVRETE_STATELESS {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new EvreteRules(PositiveRule.of(ruleSet), EvreteRules.Sessions.STATELESS, true);
        }
    },
    /** Evrete with a session that is kept and its own threads. */
    EVRETE_OWN_THREADS {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new EvreteRules(PositiveRule.of(ruleSet), EvreteRules.Sessions.KEPT, false);
        }
    },
    /** Java generated from the rule model, that only finds out which rules are true: the limit. */
    PLAIN_JAVA {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new PlainJava(PositiveRule.of(ruleSet));
        }
    };

    /** Builds it for one thread. */
    abstract Contender start(RuleSetSource source, RuleSet ruleSet);

    /** Explained advice through the engine's door. */
    private record Engine(AdviceEngine engine) implements Contender {

        Engine(RuleSetSource source) {
            this(AdviceEngine.builder()
                    .ruleSets(source)
                    .municipalities(RuleSets.MUNICIPALITY)
                    .build());
        }

        @Override
        public Object run(Case client) {
            return engine.advise(RuleSets.MUNICIPALITY, client.file());
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
