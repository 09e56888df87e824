package nl.gewogenmaatwerk.internal.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * A rule set compiled by Drools. The compiled rules are shared by all threads; each evaluation has a session of its own, used once. Immutable
 * and thread-safe.
 */
public final class DroolsRuleBase implements RuleBase {

    private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final CanonicalDrl drl;
    private final Map<String, List<Fact.AppraisalFact>> derivedBy;
    private final ReleaseId releaseId;
    private final KieBase rules;

    private DroolsRuleBase(RuleSet ruleSet, CanonicalDrl drl, ReleaseId releaseId, KieBase rules) {
        this.drl = drl;
        this.derivedBy = derivedBy(ruleSet);
        this.releaseId = releaseId;
        this.rules = rules;
    }

    /**
     * Compiles a rule set.
     *
     * @throws IllegalStateException when Drools refuses what the check let through, which is a defect of ours
     */
    public static DroolsRuleBase compile(RuleSet ruleSet) {
        CanonicalDrl drl = CanonicalDrl.of(ruleSet);
        return compile(ruleSet, drl, Map.of("gewogen", drl.text()));
    }

    /** Compiles a rule set whose canonical DRL may be spread over several packages, which is how Drools loses rules. */
    static DroolsRuleBase compile(RuleSet ruleSet, CanonicalDrl drl, Map<String, String> packages) {
        KieServices services = KieServices.get();
        // Builds in one process mix up rule bases that share a release id.
        ReleaseId releaseId = services.newReleaseId("nl.gewogenmaatwerk.rules", "r" + UUID.randomUUID(), "1");
        ClassLoader visible = new FactsOnlyClassLoader();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(releaseId);
        packages.forEach((name, text) -> files.write("src/main/resources/" + name + "/rules.drl", text));
        try {
            KieBuilder builder = services.newKieBuilder(files, visible);
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("rules that passed the check do not compile: " + errors);
            }
            return new DroolsRuleBase(ruleSet, drl, releaseId, rules(services.newKieContainer(releaseId, visible)));
        } finally {
            // What the builder leaves behind, syntax trees above all, is as big as the rules themselves.
            services.getRepository().removeKieModule(releaseId);
        }
    }

    /** The compiled rules, which need their container no longer. */
    private static KieBase rules(KieContainer container) {
        try {
            return container.getKieBase();
        } finally {
            container.dispose();
        }
    }

    private static Map<String, List<Fact.AppraisalFact>> derivedBy(RuleSet ruleSet) {
        Map<String, List<Fact.AppraisalFact>> derivedBy = new HashMap<>();
        for (Rule rule : ruleSet.rules().values()) {
            List<Fact.AppraisalFact> appraisals = rule.conclusions().stream()
                    .filter(Conclusion.Derive.class::isInstance)
                    .map(Conclusion.Derive.class::cast)
                    .map(derive -> new Fact.AppraisalFact(derive.factor(), derive.level()))
                    .toList();
            if (!appraisals.isEmpty()) {
                derivedBy.put(rule.id(), appraisals);
            }
        }
        return derivedBy;
    }

    @Override
    public Set<String> wanted() {
        return drl.wanted();
    }

    @Override
    public List<Firing> evaluate(WorkingMemory memory) {
        KieSession session = rules.newKieSession();
        try {
            Recorder recorder = new Recorder(System.nanoTime() + MAX_NANOS, derivedBy, session::insert);
            session.setGlobal("recorder", recorder);
            memory.facts().forEach(session::insert);
            session.fireAllRules(Recorder.MAX_FIRINGS + 1);
            return firings(recorder.matches());
        } catch (ConsequenceException wrapped) {
            if (wrapped.getCause() instanceof EvaluationFailedException given) {
                throw new EvaluationFailedException(given.getMessage());
            }
            throw new EvaluationFailedException("a rule failed");
        } catch (RuntimeException | StackOverflowError broken) {
            // Whatever it says may hold a value of a person.
            throw new EvaluationFailedException("the rules could not be evaluated");
        } finally {
            session.dispose();
        }
    }

    private List<Firing> firings(List<Recorder.Match> matches) {
        List<Firing> firings = new ArrayList<>(matches.size());
        for (Recorder.Match match : matches) {
            List<Pattern> patterns = drl.branches().get(match.rule()).get(match.branch());
            List<Firing.Match> facts = new ArrayList<>();
            for (int i = 0; i < patterns.size(); i++) {
                Pattern pattern = patterns.get(i);
                Object fact = match.facts()[i];
                List<?> found = fact instanceof List<?> list ? list : Collections.singletonList(fact);
                found.forEach(each -> facts.add(new Firing.Match(pattern, (Fact) each)));
            }
            firings.add(new Firing(match.rule(), match.branch(), facts));
        }
        return firings;
    }

    /** Has nothing to do: nobody but this knows the compiled rules. */
    @Override
    public void close() {}
}
