package nl.gewogenmaatwerk.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.gewogenmaatwerk.internal.drools.CanonicalDrl;
import nl.gewogenmaatwerk.internal.drools.Recorder;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** The same rules in a Drools session, with the executable model and nothing around it. Thread-safe. */
final class BareDrools implements Contender {

    private final ReleaseId releaseId;
    private final KieContainer container;
    private final KieBase rules;
    private final Map<String, List<Fact.AppraisalFact>> derivedBy = new HashMap<>();

    BareDrools(RuleSet ruleSet) {
        ruleSet.rules().values().stream()
                .filter(rule -> rule.derives())
                .forEach(rule -> derivedBy.put(
                        rule.id(),
                        rule.conclusions().stream()
                                .map(Conclusion.Derive.class::cast)
                                .map(derive -> new Fact.AppraisalFact(derive.factor(), derive.level()))
                                .toList()));
        String drl = CanonicalDrl.of(ruleSet).text().replace(Recorder.class.getName(), SilentRecorder.class.getName());
        KieServices services = KieServices.get();
        this.releaseId = services.newReleaseId("nl.gewogenmaatwerk.benchmarks", "r" + UUID.randomUUID(), "1");
        ClassLoader loader = BareDrools.class.getClassLoader();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(releaseId);
        files.write("src/main/resources/gewogen/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files, loader);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("does not compile: " + errors);
        }
        this.container = services.newKieContainer(releaseId, loader);
        this.rules = container.getKieBase();
    }

    @Override
    public Object run(Case client) {
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("recorder", new SilentRecorder(derivedBy, session::insert));
            client.memory().facts().forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** The ids of the rules that are true; not for measuring. */
    Set<String> trueRules(Case client) {
        Set<String> ids = new TreeSet<>();
        KieSession session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    String name = event.getMatch().getRule().getName();
                    ids.add(name.substring(0, name.indexOf(' ')));
                }
            });
            session.setGlobal("recorder", new SilentRecorder(derivedBy, session::insert));
            client.memory().facts().forEach(session::insert);
            session.fireAllRules();
            return ids;
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(releaseId);
    }
}
