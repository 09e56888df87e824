package nl.gewogenmaatwerk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house as DESIGN section 5 draws it. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "nl.gewogenmaatwerk";
    private static final String PARSE = ROOT + ".internal.parse";
    private static final String DROOLS = ROOT + ".internal.drools";

    private static final List<String> ORDER = Stream.of(
                    ".text",
                    ".problem",
                    ".vocabulary",
                    ".client",
                    ".rule",
                    ".advice",
                    ".inquiry",
                    ".rulebook",
                    ".comparison",
                    ".evaluation",
                    ".trial",
                    ".journal",
                    ".replay",
                    ".review",
                    ".discussion",
                    ".spi",
                    ".internal.wording",
                    ".explain",
                    ".internal.parse",
                    ".internal.check",
                    ".internal.evaluate",
                    ".internal.drools",
                    ".internal.reference",
                    ".internal.weigh",
                    ".internal.inquire",
                    ".internal.compare",
                    ".internal.coverage",
                    ".internal.trial",
                    ".internal.rulebook",
                    "")
            .map(ROOT::concat)
            .toList();

    @ArchTest
    static final ArchRule eachPackageUsesOnlyThoseBeforeIt = classes()
            .should(useOnlyPackagesBeforeTheirOwn())
            .because("who reads the packages in this order never meets what was not explained yet; texts and problems"
                    + " come first since everything is told in them, evaluation comes after the check since only"
                    + " what passed it is evaluated, and only the root knows all");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other can only be understood, tested and changed together");

    @ArchTest
    static final ArchRule weighingKnowsNoEvaluator = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal.weigh")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DROOLS)
            .because("a second evaluator must be able to take the place of Drools");

    @ArchTest
    static final ArchRule droolsIsOnlyInTheParserAndTheRuleBase = noClasses()
            .that()
            .resideOutsideOfPackages(PARSE, DROOLS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..")
            .because("Drools must be replaceable, and its traps must be guarded in one place");

    @ArchTest
    static final ArchRule theRuleBaseDoesNotParse = noClasses()
            .that()
            .resideInAPackage(DROOLS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PARSE, "org.drools.drl..", "org.antlr..")
            .because("nothing that an author wrote reaches a compiler as text");

    @ArchTest
    static final ArchRule javaParserIsOnlyInTheParser = noClasses()
            .that()
            .resideOutsideOfPackage(PARSE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.javaparser..")
            .because("it only reads consequences, which are verb calls with literals");

    @ArchTest
    static final ArchRule theEngineHasNoJackson = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
            .because("formats belong to the adapters; whoever embeds the engine picks their own");

    @ArchTest
    static final ArchRule publicSignaturesNameOnlyJavaAndOurOwnTypes = classes()
            .that()
            .resideOutsideOfPackage(ROOT + ".internal..")
            .should(nameOnlyJavaAndPublicTypesInSignatures())
            .because("an application must compile against the engine without Drools, Jackson or JavaParser, and must"
                    + " survive an upgrade of them");

    @ArchTest
    static final ArchRule nobodyReadsAClock = noClasses()
            .should()
            .accessTargetWhere(readsAClock())
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same case gives the same bytes on any day: the day is the client file's asOf");

    @ArchTest
    static final ArchRule onlyTheRuleBaseMeasuresTime = noClasses()
            .that()
            .resideOutsideOfPackage(DROOLS)
            .should()
            .callMethod(System.class, "nanoTime")
            .because("the only thing that may depend on time is to give up an evaluation that takes too long");

    @ArchTest
    static final ArchRule nothingIsLeftToChance = noClasses()
            .should()
            .dependOnClassesThat(isOneOf(Random.class, SecureRandom.class, ThreadLocalRandom.class))
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same case gives the same bytes");

    @ArchTest
    static final ArchRule onlyTheRuleBaseDrawsIdentifiers = noClasses()
            .that()
            .resideOutsideOfPackage(DROOLS)
            .should()
            .dependOnClassesThat(isOneOf(UUID.class))
            .because("builds in one process need release ids that differ; nothing else may differ between two runs");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name is given to what has no clear task");

    @ArchTest
    static final ArchRule nothingIsNullUnlessItSaysSo = classes()
            .should(beInANullMarkedPackage())
            .because("without @NullMarked a reader must guess what may be null");

    private static ArchCondition<JavaClass> useOnlyPackagesBeforeTheirOwn() {
        return new ArchCondition<>("use only packages before their own in " + ORDER) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                int own = ORDER.indexOf(item.getPackageName());
                if (own < 0) {
                    events.add(
                            SimpleConditionEvent.violated(item, item.getName() + " is in a package without a place"));
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String used =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if ((used + ".").startsWith(ROOT + ".") && ORDER.indexOf(used) > own) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> nameOnlyJavaAndPublicTypesInSignatures() {
        return new ArchCondition<>("name only Java and public types in what others can call") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!isVisible(item)) {
                    return;
                }
                item.getAllInvolvedRawTypes().forEach(type -> check(type, item.getName(), events));
                item.getRawSuperclass().ifPresent(type -> check(type, item.getName(), events));
                item.getRawInterfaces().forEach(type -> check(type, item.getName(), events));
                item.getMembers().stream().filter(ArchitectureTest::isVisible).forEach(member -> {
                    member.getAllInvolvedRawTypes().forEach(type -> check(type, member.getFullName(), events));
                    if (member instanceof JavaCodeUnit unit) {
                        unit.getExceptionTypes().forEach(type -> check(type, member.getFullName(), events));
                    }
                });
            }

            private static void check(JavaClass type, String where, ConditionEvents events) {
                String name = type.getBaseComponentType().getName();
                boolean known = type.getBaseComponentType().isPrimitive()
                        || name.startsWith("java.")
                        || name.startsWith(ROOT + ".") && !name.startsWith(ROOT + ".internal.");
                if (!known) {
                    events.add(SimpleConditionEvent.violated(type, where + " names " + name));
                }
            }
        };
    }

    private static boolean isVisible(JavaClass item) {
        return isVisible(item.getModifiers())
                && item.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return isVisible(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return describe("reads a clock", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return owner.startsWith("java.time.") && name.equals("now")
                    || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && name.equals("<init>")
                    || owner.equals("java.util.Calendar") && name.equals("getInstance");
        });
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return describe("is one of " + List.of(types), type -> Stream.of(types).anyMatch(type::isEquivalentTo));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " has no @NullMarked"));
                }
            }
        };
    }
}
