package nl.gewogenmaatwerk.adapter.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How adapters use the engine and each other; the command line has them all at hand (DESIGN section 5). */
@AnalyzeClasses(packages = AdapterArchitectureTest.ADAPTERS, importOptions = ImportOption.DoNotIncludeTests.class)
class AdapterArchitectureTest {

    static final String ADAPTERS = "nl.gewogenmaatwerk.adapter";

    /** Per adapter, the adapters that it may use. */
    private static final Map<String, Set<String>> USES = Map.of(
            "json", Set.of(),
            "tables", Set.of("json"),
            "files", Set.of("json", "tables"),
            "importing", Set.of("json", "tables"),
            "evaluation", Set.of(),
            "discussion", Set.of(),
            "review", Set.of("evaluation"),
            "html", Set.of(),
            "journal", Set.of(),
            "cli",
                    Set.of(
                            "json",
                            "tables",
                            "files",
                            "importing",
                            "evaluation",
                            "review",
                            "discussion",
                            "html",
                            "journal"));

    @ArchTest
    static final ArchRule adaptersUseOnlyWhatTheEngineShows = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.gewogenmaatwerk.internal..")
            .because("whoever writes an adapter of their own has no more than the public packages, and those must do");

    @ArchTest
    static final ArchRule adaptersDoNotKnowDrools = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..", "com.github.javaparser..")
            .because("they are on the class path with the engine, which may replace them");

    @ArchTest
    static final ArchRule adaptersUseEachOtherOnlyToCompose = classes()
            .should(useOnlyTheAdaptersTheyMay())
            .because("an adapter is added, replaced or left out on its own; json holds the one strict reader of"
                    + " documents, tables the one strict reader of spreadsheets, which a rule set folder and an export may"
                    + " hold, and the command line puts all together");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching(ADAPTERS + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other can only be understood, tested and changed together");

    private static ArchCondition<JavaClass> useOnlyTheAdaptersTheyMay() {
        return new ArchCondition<>("use no other adapters than " + USES) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = adapter(item);
                Set<String> may = USES.get(own);
                if (may == null) {
                    events.add(SimpleConditionEvent.violated(item, "what " + own + " may use is not said here"));
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    boolean other = used.getName().startsWith(ADAPTERS + ".")
                            && !adapter(used).equals(own);
                    if (other && !may.contains(adapter(used))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The first part of its name after that of all adapters. */
    private static String adapter(JavaClass item) {
        return item.getName().substring(ADAPTERS.length() + 1).split("\\.")[0];
    }

    @ArchTest
    static final ArchRule allAdaptersAreLookedAt = classes()
            .that()
            .haveSimpleName("package-info")
            .should(new ArchCondition<>("be there for every adapter") {
                private final Set<String> seen = new TreeSet<>();

                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    seen.add(adapter(item));
                }

                @Override
                public void finish(ConditionEvents events) {
                    if (!seen.equals(new TreeSet<>(USES.keySet()))) {
                        events.add(SimpleConditionEvent.violated(seen, "only " + seen + " are on the class path"));
                    }
                }
            })
            .because("a rule about classes that are not there always holds");
}
