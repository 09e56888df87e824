package nl.gewogenmaatwerk.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** The ways to run a rule set that are measured side by side. */
enum Contenders {
    /** The engine, from a client file to an advice with its full rationale. */
    ENGINE {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Asked(engine(source, false), AdviceEngine::advise);
        }
    },
    /** The same with how firmly each proposal stands. */
    ENGINE_ROBUST {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Asked(engine(source, true), AdviceEngine::advise);
        }
    },
    /** Why not, for each intervention of the catalogue in turn; the advice is part of it. */
    WHY_NOT {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Asked(engine(source, false), inTurn(ruleSet, AdviceEngine::whyNot));
        }
    },
    /** What to ask next. */
    ASK_NEXT {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Asked(engine(source, false), AdviceEngine::askNext);
        }
    },
    /** What if, for each intervention of the catalogue in turn. */
    WHAT_IF {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Asked(engine(source, false), inTurn(ruleSet, AdviceEngine::whatIf));
        }
    },
    /** The reference evaluator: which rules are true and on which facts, from a client file. */
    REFERENCE {
        @Override
        Contender start(RuleSetSource source, RuleSet ruleSet) {
            return new Reference(ruleSet, new ReferenceEvaluator(ruleSet));
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

    private static AdviceEngine engine(RuleSetSource source, boolean robustness) {
        return AdviceEngine.builder()
                .ruleSets(source)
                .municipalities(RuleSets.MUNICIPALITY)
                .robustness(robustness)
                .build();
    }

    /** Something asked at the engine's door about one client. */
    private interface Question {
        Object ask(AdviceEngine engine, String municipality, ClientFile client);
    }

    /** Something asked about one client and one intervention. */
    private interface About {
        Object ask(AdviceEngine engine, String municipality, ClientFile client, String intervention);
    }

    private static Question inTurn(RuleSet ruleSet, About about) {
        List<String> catalogue =
                List.copyOf(ruleSet.vocabulary().interventions().keySet());
        AtomicInteger turn = new AtomicInteger();
        return (engine, municipality, client) ->
                about.ask(engine, municipality, client, catalogue.get(turn.getAndIncrement() % catalogue.size()));
    }

    /** What is asked through the engine's door. */
    private record Asked(AdviceEngine engine, Question question) implements Contender {

        @Override
        public Object run(Case client) {
            return question.ask(engine, RuleSets.MUNICIPALITY, client.file());
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    /** Every rule read, and for the true ones on which facts. */
    private record Reference(RuleSet ruleSet, ReferenceEvaluator evaluator) implements Contender {

        @Override
        public Object run(Case client) {
            Facts facts = Facts.of(client.file(), ruleSet.vocabulary());
            Reading reading = evaluator.read(
                    Knowledge.of(facts, ruleSet.vocabulary()), client.file().asOf());
            return ruleSet.rules().values().stream()
                    .filter(reading::isCertain)
                    .map(reading::matches)
                    .toList();
        }
    }
}
