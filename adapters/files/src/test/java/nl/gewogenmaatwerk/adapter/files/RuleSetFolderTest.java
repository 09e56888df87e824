package nl.gewogenmaatwerk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.tables.TableLimits;
import nl.gewogenmaatwerk.adapter.tables.TableTemplate;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Account;
import nl.gewogenmaatwerk.rule.Change;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Reliability;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetFolderTest {

    private static final String FOLDER = "municipalities/voorbeeld/";

    @TempDir
    private Path temp;

    @Test
    void theFrameworkIsReadAsItWasWritten() {
        LayerDraft framework = files().read().framework();

        assertThat(framework.problems()).isEmpty();
        assertThat(framework.layer()).isEqualTo(Layer.FRAMEWORK);
        assertThat(framework.id()).isEqualTo("framework");
        assertThat(framework.name()).isEqualTo(new Text("Raamwerk", "Framework"));
        assertThat(framework.version()).isEqualTo("1.2.0");
        assertThat(framework.extended()).isEmpty();
        assertThat(framework.bindingRules()).containsExactly("r01-safety");
        assertThat(framework.translated()).isTrue();
        assertThat(framework.translations()).containsExactly(entry("Eerst veilig", "Safe first"));
        assertThat(framework.origin()).isEqualTo(new Origin("framework/ruleset.yaml", 1, 1));
        assertThat(framework.principles()).isEmpty();
    }

    @Test
    void aVocabularyKeepsItsOrderAndKnowsWhereEverythingStands() {
        Vocabulary words = files().read().framework().vocabulary();

        assertThat(words.grounds().keySet()).containsExactly("safety", "own-goal");
        assertThat(words.grounds().get("own-goal").origin()).isEqualTo(new Origin("framework/vocabulary.yaml", 3, 3));
        assertThat(words.goal().keySet()).containsExactlyElementsOf(GoalField.ALL);
        assertThat(words.goal().get("goal.localDemand").codes().keySet()).containsExactly("LOW", "MID", "HIGH");
        assertThat(words.goal().get("goal.clarity").origin().line()).isEqualTo(11);
        assertThat(words.constructs().get("self-efficacy"))
                .satisfies(construct -> assertThat(construct.part()).isEqualTo(Part.WILLING))
                .satisfies(construct -> assertThat(construct.changeable()).isTrue())
                .satisfies(construct ->
                        assertThat(construct.sources()).containsExactly(ScoreSource.INSTRUMENT, ScoreSource.CLIENT));
        assertThat(words.situation().get("months-on-benefit").type())
                .isEqualTo(new SituationItem.WholeNumber(0, 600, new Text("maanden", "months")));
        assertThat(words.situation().get("work-wish").type()).isEqualTo(new SituationItem.YesNo());
        assertThat(words.situation().get("dutch").type()).isInstanceOfSatisfying(SituationItem.Codes.class, codes -> {
            assertThat(codes.ordered()).isTrue();
            assertThat(codes.labels().keySet()).containsExactly("A0", "A1");
        });
        assertThat(words.instruments().get("zrm-2017").domains().get("thuis").severity())
                .isEqualTo(Map.of(1, Severity.ACUTE, 2, Severity.SERIOUS, 3, Severity.NONE));
        assertThat(words.instruments().get("zrm-2017").domains().get("netwerk").severity())
                .isEmpty();
        assertThat(words.parameters().get("GAP").values())
                .containsExactly(
                        new Parameter.Dated(LocalDate.of(2020, 1, 1), 2, "DES"),
                        new Parameter.Dated(LocalDate.of(2026, 1, 1), 3, "DES"));
        assertThat(words.sources()).containsEntry("S28", "Een bron: met dubbele punt");
    }

    @Test
    void theCatalogueIsReadAsItWasWritten() {
        Map<String, Intervention> catalogue =
                files().read().framework().vocabulary().interventions();

        assertThat(catalogue.keySet()).containsExactly("VEIL", "JOBS");
        Intervention safety = catalogue.get("VEIL");
        assertThat(safety.urgency()).isEqualTo(OptionalInt.of(1));
        assertThat(safety.exclusive()).isTrue();
        Intervention training = catalogue.get("JOBS");
        assertThat(training.worksOn()).containsExactly("self-efficacy", "goal.clarity");
        assertThat(training.groups()).containsExactly("work-step");
        assertThat(training.variants()).containsExactly(entry("AVOND", new Text("in de avond", "in the evening")));
        assertThat(training.urgency()).isEmpty();
        assertThat(training.exclusive()).isFalse();
        assertThat(training.reviewAfterMonths()).isEqualTo(3);
        assertThat(training.evidence())
                .isEqualTo(new Evidence(Evidence.Certainty.M, new Text("Het hielp.", "It helped."), List.of("S28")));
        assertThat(training.origin()).isEqualTo(new Origin("framework/interventions.yaml", 13, 3));
    }

    @Test
    void changesAreReadAndAreNoPartOfWhatAnAdviceDependsOn() {
        ExampleRuleSets files = files();
        List<SourceFile> before = files.read().municipality().files();
        LayerDraft municipality = files.write(
                        FOLDER + "changes.yaml",
                        "changes: [{on: 2026-02-01, version: 0.3.1, what: {nl: Zo., en: So.}, by: college}]\n")
                .read()
                .municipality();

        assertThat(municipality.problems()).isEmpty();
        assertThat(municipality.account().changes())
                .containsExactly(new Change(LocalDate.of(2026, 2, 1), "0.3.1", new Text("Zo.", "So."), "college"));
        assertThat(municipality.files()).isEqualTo(before);
    }

    @Test
    void whatWasAgreedIsReadAndIsNoPartOfWhatAnAdviceDependsOn() {
        ExampleRuleSets files = files();
        LayerDraft before = files.read().municipality();
        assertThat(files.practices().practice()).isEqualTo(Practice.none());
        files.write(
                "framework/practice.yaml", "reasons: {fits: {nl: Past, en: Fits}, other: {nl: Anders, en: Other}}\n");
        assertThat(files.practices().practice().reasons().keySet()).containsExactly("fits", "other");

        files.write(
                FOLDER + "practice.yaml",
                "retention: P5Y\nfiguresByProfessional: {consulted: {nl: de OR}, on: 2026-01-15}\n");
        assertThat(files.practices().practice().reasons().keySet())
                .as("those of the framework")
                .containsExactly("fits", "other");

        files.write(
                FOLDER + "practice.yaml",
                "reasons: {own-plan: {nl: Eigen plan}}\nretention: P18M\n"
                        + "figuresByProfessional: {consulted: {nl: de OR}, on: 2026-01-15}\n");
        assertThat(files.practices().problems()).isEmpty();
        assertThat(files.practices().practice())
                .isEqualTo(new Practice(
                        Map.of(
                                "own-plan",
                                new Practice.Reason(
                                        "own-plan",
                                        Text.same("Eigen plan"),
                                        new Origin(FOLDER + "practice.yaml", 1, 11))),
                        Optional.of(Period.ofMonths(18)),
                        Optional.of(new Practice.Consultation(Text.same("de OR"), LocalDate.of(2026, 1, 15)))));
        assertThat(files.read().municipality()).isEqualTo(before);
        assertThat(files.read().framework().problems()).isEmpty();
    }

    @Test
    void aMunicipalityIsReadAsItWasWritten() {
        LayerDraft municipality = files().read().municipality();

        assertThat(municipality.problems()).isEmpty();
        assertThat(municipality.layer()).isEqualTo(Layer.MUNICIPALITY);
        assertThat(municipality.id()).isEqualTo("voorbeeld");
        assertThat(municipality.extended()).isEqualTo("framework@1");
        assertThat(municipality.translated()).isFalse();
        assertThat(municipality.without())
                .containsExactly(new LayerDraft.Without(
                        "r14-lightest-help",
                        "Wij doen dit anders.",
                        "teamleider",
                        LocalDate.of(2026, 1, 12),
                        new Origin(FOLDER + "ruleset.yaml", 9, 5)));
        assertThat(municipality.account())
                .isEqualTo(new Account(
                        Optional.of(new Principle.Validation("college", LocalDate.of(2026, 1, 12), "Team Werk")),
                        Text.same("Verzonnen."),
                        List.of()));
        assertThat(municipality.principles())
                .containsExactly(
                        new Principle(
                                "doel-van-de-klant",
                                Text.same("Het doel van de klant is leidend"),
                                Optional.of(new Principle.Validation(
                                        "teamleider", LocalDate.of(2025, 11, 18), "Team Werk")),
                                Optional.of("een buurgemeente"),
                                Map.of("own-goal", 3),
                                new Origin(FOLDER + "principles.yaml", 2, 5)),
                        new Principle(
                                "veilig",
                                new Text("Eerst veilig", "Safe first"),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("safety", 2),
                                new Origin(FOLDER + "principles.yaml", 7, 5)));
        assertThat(municipality.vocabulary().constructs()).containsOnlyKeys("digital-skills");
        assertThat(municipality.vocabulary().interventions()).containsOnlyKeys("CAFE");
        assertThat(municipality.vocabulary().sources()).containsOnlyKeys("EIGEN");
        assertThat(municipality.vocabulary().parameters().get("GAP").on(LocalDate.of(2026, 6, 1)))
                .isEqualTo(1);
        assertThat(municipality.notOffered())
                .containsExactly(entry(
                        "JOBS",
                        new LayerDraft.NotOffered(
                                Text.same("Er is geen aanbieder."), new Origin(FOLDER + "vocabulary.yaml", 21, 5))));
    }

    @Test
    void ruleFilesAndAllFilesThatCanAffectAnAdviceAreHandedOverByPath() {
        ExampleRuleSets files = files().write("framework/rules/a.drl", "\uFEFF// a\n")
                .write("framework/rules/Z.drl", "// z")
                .write("framework/README.md", "uitleg");

        LayerDraft framework = files.read().framework();

        assertThat(framework.problems()).isEmpty();
        assertThat(framework.rules())
                .extracting(SourceFile::path)
                .containsExactly("framework/rules/Z.drl", "framework/rules/a.drl", "framework/rules/r01-safety.drl");
        assertThat(framework.rules().get(1).content()).isEqualTo("// a\n");
        assertThat(framework.files())
                .extracting(SourceFile::path)
                .containsExactly(
                        "framework/interventions.yaml",
                        "framework/rules/Z.drl",
                        "framework/rules/a.drl",
                        "framework/rules/r01-safety.drl",
                        "framework/ruleset.yaml",
                        "framework/sources.yaml",
                        "framework/texts/en.yaml",
                        "framework/vocabulary.yaml");
        assertThat(files.read().municipality().files())
                .extracting(SourceFile::path)
                .containsExactly(
                        FOLDER + "principles.yaml",
                        FOLDER + "rules/eigen-aanbod.drl",
                        FOLDER + "ruleset.yaml",
                        FOLDER + "sources.yaml",
                        FOLDER + "texts/en.yaml",
                        FOLDER + "vocabulary.yaml");
    }

    @Test
    void decisionTablesAreReadAndKept() {
        ExampleRuleSets files = files();
        byte[] workbook = TableTemplate.of(files.read().framework().vocabulary(), TableLimits.STANDARD);
        files.write(
                        FOLDER + "rules/tabel.csv",
                        "regel;titel;bron;geloof in eigen kunnen;interventie;overweging;sterkte;grond;omdat\n"
                                + "uit-tabel;Uit een tabel;S28;<= 2;JOBS;pleit voor;sterk;own-goal;Dit past bij het doel.\n")
                .write(FOLDER + "rules/leeg.xlsx", workbook);
        LayerDraft municipality = files.read().municipality();

        assertThat(municipality.tables())
                .extracting(Rule::id, Rule::layer, rule -> rule.origin().shown())
                .containsExactly(tuple("uit-tabel", Layer.MUNICIPALITY, FOLDER + "rules/tabel.csv:A2"));
        assertThat(municipality.problems())
                .extracting(problem -> problem.origin().shown(), Problem::code)
                .containsExactly(tuple(FOLDER + "rules/leeg.xlsx#Regels:1", "empty-table"));
        assertThat(municipality.files())
                .filteredOn(file -> file.path().endsWith(".xlsx"))
                .singleElement()
                .satisfies(file ->
                        assertThat(Base64.getDecoder().decode(file.content())).isEqualTo(workbook));
        assertThat(municipality.files()).extracting(SourceFile::path).contains(FOLDER + "rules/tabel.csv");
    }

    @Test
    void whoEmbedsTheEngineSetsHowBigFilesMayBe() {
        ExampleRuleSets files = files();
        files.write(
                FOLDER + "rules/tabel.csv",
                "regel;titel;bron;geloof in eigen kunnen;interventie;overweging;sterkte;grond;omdat\n"
                        + "een;Eén;S28;<= 2;JOBS;pleit voor;sterk;own-goal;Dit past bij het doel.\n"
                        + "twee;Twee;S28;>= 4;JOBS;pleit tegen;zwak;own-goal;Dit is al gelukt.\n");
        FileLimits standard = FileLimits.standard();

        assertThat(codes(files, standard)).isEmpty();
        assertThat(codes(files, standard.withTables(standard.tables().withRows(1))))
                .containsExactly("too-many-rows");
        assertThat(codes(files, standard.withTables(standard.tables().withBytes(100))))
                .containsExactly("too-big");
        assertThat(codes(files, standard.withRuleBytes(100))).contains("too-big");
        assertThat(codes(files, standard.withFiles(3))).contains("too-many-files");
        assertThatThrownBy(() -> standard.withRuleBytes(2 << 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ruleBytes is from 1 to 1048576, not 2097152");
        assertThatThrownBy(() -> standard.tables().withRows(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows is from 1 to 10000, not 0");
    }

    private static List<String> codes(ExampleRuleSets files, FileLimits limits) {
        return files.folder().within(limits).read("voorbeeld").municipality().problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void whatIsOptionalMayBeLeftOut() {
        ExampleRuleSets files = files().delete(FOLDER + "vocabulary.yaml")
                .delete(FOLDER + "sources.yaml")
                .delete(FOLDER + "texts")
                .delete(FOLDER + "rules")
                .delete(FOLDER + "scenarios");

        assertThat(files.problems()).isEmpty();
        assertThat(files.read().municipality().vocabulary()).isEqualTo(Vocabulary.empty());
        assertThat(files.scenarios().scenarios()).isEmpty();
    }

    @Test
    void howReliablyAnInstrumentMeasuresIsReadInThousandths() {
        LayerDraft framework = withReliability("{coefficient: 850, spread: 740, source: S1}");

        assertThat(framework.problems()).isEmpty();
        assertThat(framework.vocabulary().constructs().values())
                .extracting(Construct::reliability)
                .contains(Optional.of(new Reliability(0.85, 0.74, "S1")));
    }

    @Test
    void aReliabilityThatIsNotWholeIsNotTaken() {
        LayerDraft framework = withReliability("{coefficient: 1000, spread: 0}");

        assertThat(framework.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("out-of-range", "out-of-range", "missing");
        assertThat(framework.vocabulary().constructs().values())
                .extracting(Construct::reliability)
                .containsOnly(Optional.empty());
    }

    private LayerDraft withReliability(String written) {
        String sources = "    part: willing\n    changeable: true\n    sources";
        return files().edit(
                        "framework/vocabulary.yaml",
                        sources,
                        sources.replace("    sources", "    reliability: " + written + "\n    sources"))
                .read()
                .framework();
    }

    @Test
    void allProblemsOfAllFilesComeAtOnce() {
        ExampleRuleSets files = files().edit("framework/ruleset.yaml", "1.2.0", "een")
                .edit("framework/interventions.yaml", "certainty: M", "certainty: X")
                .edit(FOLDER + "ruleset.yaml", "languages: [nl]", "languages: [xx]")
                .edit(FOLDER + "principles.yaml", "own-goal: 3", "own-goal: 9")
                .write(FOLDER + "vocabulary.yaml", "constructs: [\n");

        assertThat(files.problems())
                .extracting(Problem::file)
                .containsExactly(
                        "framework/interventions.yaml",
                        "framework/ruleset.yaml",
                        FOLDER + "principles.yaml",
                        FOLDER + "ruleset.yaml",
                        FOLDER + "vocabulary.yaml");
    }

    @Test
    void whatIsWrittenWrongIsReplacedSoThatTheRestStaysKnown() {
        LayerDraft framework = files().edit(
                        "framework/vocabulary.yaml",
                        "    part: willing\n    changeable: true\n    sources",
                        "    sources")
                .read()
                .framework();

        assertThat(framework.problems()).hasSize(2);
        assertThat(framework.vocabulary().constructs()).containsKey("self-efficacy");
    }

    @Test
    void theNextCallSeesAnEdit() {
        ExampleRuleSets files = files();
        RuleSetFolder folder = files.folder();
        assertThat(folder.read("voorbeeld").municipality().version()).isEqualTo("0.3.1");

        files.edit(FOLDER + "ruleset.yaml", "0.3.1", "0.4.0");

        assertThat(folder.read("voorbeeld").municipality().version()).isEqualTo("0.4.0");
    }

    @Test
    void readingTwiceGivesTheSame() {
        RuleSetFolder folder = files().folder();

        assertThat(folder.read("voorbeeld")).isEqualTo(folder.read("voorbeeld"));
        assertThat(folder.scenarios("voorbeeld")).isEqualTo(folder.scenarios("voorbeeld"));
    }

    @Test
    void municipalitiesAreListedInAlphabeticalOrder() {
        ExampleRuleSets files = files().write("municipalities/zutphen/ruleset.yaml", "")
                .write("municipalities/assen/ruleset.yaml", "")
                .write("municipalities/Den Haag/ruleset.yaml", "")
                .link("municipalities/link", "assen");

        assertThat(files.folder().municipalities()).containsExactly("assen", "voorbeeld", "zutphen");
    }

    @Test
    void noMunicipalitiesIsNoMistake() {
        assertThat(files().delete("municipalities").folder().municipalities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../framework",
                "voorbeeld/../voorbeeld",
                "voorbeeld/",
                "/etc",
                "Voorbeeld",
                "voorbeeld\0",
                "elders",
                "link"
            })
    void anUnknownMunicipalityIsRefused(String municipality) {
        RuleSetFolder folder = files().link("municipalities/link", "voorbeeld").folder();

        assertThatThrownBy(() -> folder.read(municipality)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> folder.scenarios(municipality)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> RuleSetFolder.at(temp.resolve("nergens")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkOutsideTheFolderIsNeverRead() {
        ExampleRuleSets files = files();
        Path secret = files.root().resolveSibling("geheim.yaml");
        new ExampleRuleSets(temp.resolve("elders")).write("../geheim.yaml", "geheim: 1\n");
        files.delete(FOLDER + "principles.yaml")
                .link(FOLDER + "principles.yaml", secret.toString())
                .link("framework/clients/link.yaml", secret.toString())
                .edit(FOLDER + "scenarios/niets-bekend.yaml", "client: niets-bekend", "client: link");

        assertThat(files.problems()).extracting(Problem::code).containsExactly("link", "link");
        assertThat(files.problems().toString() + files.read() + files.scenarios())
                .doesNotContain("geheim");
    }

    @Test
    void scenariosAreReadWithTheirClients() {
        ExampleRuleSets files = files();

        assertThat(files.scenarios().problems()).isEmpty();
        List<Scenario> scenarios = files.scenarios().scenarios();
        assertThat(scenarios).extracting(Scenario::name).containsExactly("niets-bekend", "weinig-vertrouwen");
        Scenario unknown = scenarios.get(0);
        assertThat(unknown.title()).isEqualTo("Nog niets bekend: eerst vragen");
        assertThat(unknown.client().caseId()).isEqualTo("fictief-1");
        assertThat(unknown.expect().outcome()).isEqualTo(Advice.Outcome.ABSTAINED);
        assertThat(unknown.expect().questions()).containsExactly("goal.type");
        assertThat(unknown.origin()).isEqualTo(new Origin(FOLDER + "scenarios/niets-bekend.yaml", 1, 1));
        Scenario inline = scenarios.get(1);
        assertThat(inline.client().situation())
                .containsEntry("months-on-benefit", new SituationValue.WholeNumber(26))
                .containsEntry("work-wish", new SituationValue.YesNo(true))
                .containsEntry("dutch", new SituationValue.Code("A1"));
        assertThat(inline.client().barriers()).isEmpty();
        assertThat(inline.expect().first()).containsExactly("CAFE");
        assertThat(inline.expect().accepted()).isEqualTo(Set.of("JOBS"));
        assertThat(inline.expect().principle()).contains("doel-van-de-klant");
        assertThat(inline.expect().variant()).contains("AVOND");
    }

    @Test
    void aBrokenClientOfTheFrameworkIsToldOnceAndLeavesOtherScenariosAlone() {
        ExampleRuleSets files = files().edit(
                        "framework/clients/niets-bekend.yaml", "asOf: 2026-03-01", "asOf: gisteren")
                .write(
                        FOLDER + "scenarios/ook-niets.yaml",
                        "title: x\nclient: niets-bekend\nexpect: {outcome: ABSTAINED}\n");

        assertThat(files.scenarios().problems())
                .extracting(problem -> problem.file() + " " + problem.code())
                .containsExactly("framework/clients/niets-bekend.yaml no-such-date");
        assertThat(files.scenarios().scenarios()).extracting(Scenario::name).containsExactly("weinig-vertrouwen");
    }

    @Test
    void coverageIsOfTheOwnRulesUnlessItSaysOtherwise() {
        assertThat(coverage("{threshold: 80}")).contains(new CoverageThreshold(80, CoverageThreshold.Of.OWN));
        assertThat(coverage("{threshold: 0, of: ALL}")).contains(new CoverageThreshold(0, CoverageThreshold.Of.ALL));
        assertThat(files().read().municipality().account().coverage()).isEmpty();
    }

    private Optional<CoverageThreshold> coverage(String written) {
        ExampleRuleSets files = new ExampleRuleSets(temp.resolve("coverage" + written.length()))
                .edit(FOLDER + "ruleset.yaml", "without:", "coverage: " + written + "\nwithout:");
        assertThat(files.problems()).isEmpty();
        return files.read().municipality().account().coverage();
    }

    private ExampleRuleSets files() {
        return new ExampleRuleSets(temp.resolve("rules"));
    }
}
