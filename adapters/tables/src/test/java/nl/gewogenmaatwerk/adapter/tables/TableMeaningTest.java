package nl.gewogenmaatwerk.adapter.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A cell means what the same words mean in a rule that is written as text: the engine argues for the same clients. */
class TableMeaningTest {

    /** Heading, cell, and the conditions in text that mean the same. */
    private static final String[][] SAME = {
        {"geloof in eigen kunnen", "<= 2", "Score(construct == 'self-efficacy', value <= 2)"},
        {"self-efficacy", "hoogstens LOW_RATING", "Score(construct == 'self-efficacy', value <= LOW_RATING)"},
        {"het geloof in eigen kunnen", "laag", "Score(construct == 'self-efficacy', value <= LOW_RATING)"},
        {"geloof in eigen kunnen", "niet laag", "not Score(construct == 'self-efficacy', value <= LOW_RATING)"},
        {
            "geloof in eigen kunnen",
            "> hoogste score die laag heet",
            "Score(construct == 'self-efficacy', value > LOW_RATING)"
        },
        {
            "geloof in eigen kunnen",
            "niet bekend als laag",
            "not KnownScore(construct == 'self-efficacy', value <= LOW_RATING)"
        },
        {"geloof in eigen kunnen", "3..5", "Score(construct == 'self-efficacy', value >= 3, value <= 5)"},
        {"geloof in eigen kunnen", "1 of 5", "Score(construct == 'self-efficacy', value in (1, 5))"},
        {"geloof in eigen kunnen", "niet 3", "not Score(construct == 'self-efficacy', value == 3)"},
        {"geloof in eigen kunnen", "!= 3", "Score(construct == 'self-efficacy', value != 3)"},
        {"geloof in eigen kunnen", "onbekend", "Unknown(code == 'self-efficacy')"},
        {"geloof in eigen kunnen", "gevraagd", "not Unknown(code == 'self-efficacy')"},
        {"doel", "betaald werk", "Goal(type == 'JOB')"},
        {"het doel", "niet JOB of EDUCATION", "not Goal(type in ('JOB', 'EDUCATION'))"},
        {"doel", "niet gevraagd", "Unknown(code == 'goal.type')"},
        {"eigen keuze", "nee", "Goal(ownedByClient == false)"},
        {"duidelijkheid van het doel", ">=4", "Goal(clarity >= 4)"},
        {
            "duidelijkheid van het doel",
            "niet bekend als laag",
            "not KnownScore(construct == 'goal.clarity', value <= LOW_RATING)"
        },
        {"vraag naar mensen", "minstens gemiddeld", "Goal(localDemand >= 'MID')"},
        {"vraag naar passend werk", "hoog", "Goal(fittingWorkDemand == 'HIGH')"},
        {"geldzaken", "ernstig of acuut", "Barrier(domain == 'finance', severity in ('SERIOUS', 'ACUTE'))"},
        {"geldzaken", "minstens ernstig", "Barrier(domain == 'finance', severity >= 'SERIOUS')"},
        {"geldzaken", "er niet", "Barrier(domain == 'finance', severity == 'NONE')"},
        {"geldzaken", "niet acuut", "not Barrier(domain == 'finance', severity == 'ACUTE')"},
        {"geldzaken", "niet bekend als acuut", "not KnownBarrier(domain == 'finance', severity == 'ACUTE')"},
        {"geldzaken", "ernstig zonder hulp", "Barrier(domain == 'finance', severity == 'SERIOUS', addressed == false)"},
        {"geldzaken", "minstens licht, met hulp", "Barrier(domain == 'finance', severity >= 'LIGHT', addressed == true)"
        },
        {"belemmering: gezondheid", "acuut", "Barrier(domain == 'health', severity == 'ACUTE')"},
        {"geldzaken", "unknown", "Unknown(code == 'finance')"},
        {"een belemmering", "acuut", "Barrier(severity == 'ACUTE')"},
        {"een belemmering", "niet acuut", "not Barrier(severity == 'ACUTE')"},
        {"een belemmering", "niet bekend als acuut", "not KnownBarrier(severity == 'ACUTE')"},
        {"maanden uitkering", "minstens 12", "Situation(item == 'months', value >= 12)"},
        {"nu aan het werk", "ja", "Situation(item == 'placed', value == true)"},
        {"nu aan het werk", "nee", "Situation(item == 'placed', value == false)"},
        {"nu aan het werk", "nee", "not Situation(item == 'placed', value == true)"},
        {"taalniveau", "< B1", "Situation(item == 'language', value < 'B1')"},
        {"zicht op wat iemand aankan", "niet bekend", "Situation(item == 'capacity', value == 'UNKNOWN')"},
        {"zicht op wat iemand aankan", "niet gevraagd", "Unknown(code == 'capacity')"},
        {"ontheffing", "ja", "Flag(code == 'EXEMPT')"},
        {"ontheffing", "nee", "not Flag(code == 'EXEMPT')"},
        {"ontheffing", "onbekend", "Unknown(code == 'EXEMPT')"},
        {"eerder: SOLL", "ja", "PastIntervention(code == 'SOLL')"},
        {"eerder: interventie SOLL", "nee", "not PastIntervention(code == 'SOLL')"},
        {
            "eerder: SOLL",
            "veranderde niets of gestopt",
            "PastIntervention(code == 'SOLL', outcome in ('NO_CHANGE', 'STOPPED'))"
        },
        {"eerder: SOLL", "niet gestopt", "not PastIntervention(code == 'SOLL', outcome == 'STOPPED')"},
        {"eerder: SOLL", "niet gevraagd", "Unknown(code == 'interventions')"},
        {"oordeel: state", "LOW", "Appraisal(factor == 'state', level == 'LOW')"},
        {"oordeel: state", "niet LOW", "not Appraisal(factor == 'state', level == 'LOW')"},
        {"oordeel: state", "niet bekend als LOW", "not KnownAppraisal(factor == 'state', level == 'LOW')"},
    };

    private static final List<ClientFile> CLIENTS = clients();

    @Test
    void all_cells_mean_what_the_text_says() {
        StringBuilder drl = new StringBuilder(rule(
                "derives",
                "Score(construct == 'skills', value <= 2)",
                "derive('state', 'LOW', 'Weinig vaardigheden.');"));
        List<nl.gewogenmaatwerk.rule.Rule> tables = new ArrayList<>();
        for (int i = 0; i < SAME.length; i++) {
            drl.append(rule("drl-" + i, SAME[i][2], "argueFor('JOBS', PLAIN, 'trust', 'Regel " + i + ".');"));
            TableRules read = Village.tables()
                    .read(
                            Village.FILE,
                            ("regel;titel;bron;" + SAME[i][0] + ";interventie;overweging;sterkte;grond;omdat\ntable-"
                                            + i + ";Titel;T1;" + SAME[i][1] + ";JOBS;pleit voor;gewoon;trust;Regel " + i
                                            + ".\n")
                                    .getBytes(StandardCharsets.UTF_8));
            assertThat(Golden.text(read.problems())).isEmpty();
            tables.addAll(read.rules());
        }
        try (AdviceEngine engine = engine(Village.draft(drl.toString(), tables, List.of()))) {
            Set<String> argued = new TreeSet<>();
            Set<String> silent = new TreeSet<>();
            for (ClientFile client : CLIENTS) {
                Set<String> rules = rules(engine.advise("village", client));
                for (int i = 0; i < SAME.length; i++) {
                    assertThat(rules.contains("table-" + i))
                            .as("%s: `%s` and %s", SAME[i][0], SAME[i][1], SAME[i][2])
                            .isEqualTo(rules.contains("drl-" + i));
                    (rules.contains("drl-" + i) ? argued : silent).add("drl-" + i);
                }
            }
            assertThat(argued).as("some client makes each true").hasSize(SAME.length);
            assertThat(silent).as("some client does not").hasSize(SAME.length);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_verb_means_what_the_text_says() {
        String[][] verbs = {
            {"JOBS;pleit voor;sterk;trust;;Omdat.", "argueFor('JOBS', STRONG, 'trust', 'Omdat.');"},
            {
                "interventie STUD;voor;zwak;grond trust;leren en werken;Omdat.",
                "argueFor('STUD', 'BBL', WEAK, 'trust', 'Omdat.');"
            },
            {"JOBS;pleit tegen;gewoon;trust;;Omdat.", "argueAgainst('JOBS', PLAIN, 'trust', 'Omdat.');"},
            {"JOBS;is aangewezen;;trust;;Omdat.", "confirm('JOBS', 'trust', 'Omdat.');"},
            {"JOBS;is nu eerst nodig;;trust;;Omdat.", "acute('JOBS', 'trust', 'Omdat.');"},
            {"JOBS;sluit uit;-;trust;-;Omdat.", "ruleOut('JOBS', 'trust', 'Omdat.');"},
            {"JOBS;sluit uit, tenzij aangewezen;;trust;;Omdat.", "ruleOut('JOBS', UNLESS_CONFIRMED, 'trust', 'Omdat.');"
            },
            {"SHV;gaat samen met work-step;;trust;;Omdat.", "alongside('SHV', 'work-step', 'trust', 'Omdat.');"},
            {"SHV;gaat samen met interventie JOBS;;trust;;Omdat.", "alongside('SHV', 'JOBS', 'trust', 'Omdat.');"},
            {";vraag naar ontheffing;;;;Omdat.", "ask('EXEMPT', 'Omdat.');"},
            {";vraag naar: eerdere interventies;;;;Omdat.", "ask('interventions', 'Omdat.');"},
            {";weeg niet af;;;;Omdat.", "abstain('Omdat.');"},
            {";oordeel: state is LOW;;;;Omdat.", "derive('state', 'LOW', 'Omdat.');"},
        };
        return IntStream.range(0, verbs.length)
                .mapToObj(i -> dynamicTest(verbs[i][0], () -> {
                    TableRules read = Village.tables()
                            .read(
                                    Village.FILE,
                                    ("regel;titel;bron;skills;interventie;overweging;sterkte;grond;variant;omdat\neen;Regel een;T1;<= 2;"
                                                    + verbs[i][0])
                                            .getBytes(StandardCharsets.UTF_8));
                    assertThat(Golden.text(read.problems())).isEmpty();
                    String base = rule(
                                    "base",
                                    "Score(construct == 'self-efficacy')",
                                    "argueFor('JOBS', WEAK, 'goal', 'Basis.'); argueFor('SHV', WEAK, 'goal', 'Basis.');")
                            + rule(
                                    "reads",
                                    "Appraisal(factor == 'state')",
                                    "argueFor('SOLL', WEAK, 'goal', 'Gelezen.');")
                            + rule(
                                    "derives",
                                    "Situation(item == 'placed', value == true)",
                                    "derive('state', 'HIGH', 'Aan het werk.');");
                    try (AdviceEngine table = engine(Village.draft(base, read.rules(), List.of()));
                            AdviceEngine text = engine(Village.draft(
                                    base + rule("een", "Score(construct == 'skills', value <= 2)", verbs[i][1]),
                                    List.of(),
                                    List.of()))) {
                        for (ClientFile client : CLIENTS) {
                            assertThat(told(table.advise("village", client)))
                                    .isEqualTo(told(text.advise("village", client)));
                        }
                    }
                }));
    }

    /** An advice without what says where a rule was written, and in which rule set. */
    private static String told(Advice advice) {
        return advice.toString()
                .replaceAll("file=municipalities/village/rules/[^,]*, line=\\d+", "file=…")
                .replaceAll("sha256:[0-9a-f]+", "sha256:…")
                .replaceAll("adviceId=[^,]*", "adviceId=…");
    }

    private static String rule(String id, String when, String then) {
        return ("rule '" + id + "'\n@title('Regel " + id + "') @source('T1')\nwhen\n" + when + "\nthen\n" + then
                        + "\nend\n")
                .replace('\'', '"');
    }

    private static AdviceEngine engine(RuleSetDraft draft) {
        AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(new RuleSetSource() {
                    @Override
                    public List<String> municipalities() {
                        return List.of("village");
                    }

                    @Override
                    public RuleSetDraft read(String municipality) {
                        return draft;
                    }

                    @Override
                    public Scenarios scenarios(String municipality) {
                        return new Scenarios(List.of(), List.of());
                    }
                })
                .robustness(false)
                .build();
        assertThat(engine.problems("village").stream().filter(problem -> problem.isError()))
                .isEmpty();
        return engine;
    }

    private static Set<String> rules(Advice advice) {
        Set<String> rules = new TreeSet<>();
        Stream.concat(
                        advice.proposals().stream().flatMap(proposal -> proposal.arguments().stream()),
                        advice.considered().stream().flatMap(considered -> considered.arguments().stream()))
                .forEach(argument -> rules.add(argument.rule().id()));
        return rules;
    }

    /** Clients of whom one thing is known, in every way in which it can be known. */
    private static List<ClientFile> clients() {
        List<String> known = new ArrayList<>(List.of("", "\"barriers\": [], \"flags\": [], \"interventions\": []"));
        for (int value = 1; value <= 5; value++) {
            for (String construct : List.of("self-efficacy", "skills")) {
                known.add("\"scores\": [{\"construct\": \"" + construct + "\", \"value\": " + value
                        + ", \"source\": \"CLIENT\", \"measuredOn\": \"2026-02-20\"}]");
            }
            known.add("\"goal\": {\"type\": \"JOB\", \"clarity\": " + value + "}");
        }
        for (String goal : List.of(
                "\"type\": \"EDUCATION\"",
                "\"type\": \"UNCLEAR\", \"ownedByClient\": false",
                "\"type\": \"JOB\", \"ownedByClient\": true",
                "\"type\": \"JOB\", \"localDemand\": \"LOW\", \"fittingWorkDemand\": \"HIGH\"",
                "\"type\": \"JOB\", \"localDemand\": \"MID\", \"fittingWorkDemand\": \"LOW\"")) {
            known.add("\"goal\": {" + goal + "}");
        }
        for (String severity : List.of("NONE", "LIGHT", "SERIOUS", "ACUTE")) {
            for (String domain : List.of("finance", "health")) {
                for (boolean addressed : new boolean[] {true, false}) {
                    known.add("\"barriers\": [{\"domain\": \"" + domain + "\", \"severity\": \"" + severity
                            + "\", \"addressed\": " + addressed + "}]");
                }
            }
        }
        known.add("\"barriers\": [{\"domain\": \"finance\"}]");
        for (String situation : List.of(
                "\"months\": 11",
                "\"months\": 12",
                "\"placed\": true",
                "\"placed\": false",
                "\"language\": \"A2\"",
                "\"language\": \"B1\"",
                "\"capacity\": \"KNOWN\"",
                "\"capacity\": \"UNKNOWN\"")) {
            known.add("\"situation\": {" + situation + "}");
        }
        known.add("\"flags\": [\"EXEMPT\"]");
        known.add("\"flags\": [\"YOUNG\"]");
        for (String outcome : List.of("NO_CHANGE", "STOPPED", "IMPROVED", "UNKNOWN")) {
            known.add(
                    "\"interventions\": [{\"code\": \"SOLL\", \"startedOn\": \"2024-01-01\", \"endedOn\": \"2024-03-01\", \"outcome\": \""
                            + outcome + "\"}]");
        }
        return known.stream()
                .map(each -> ClientFileJson.read(
                        ("{\"schema\": \"client-file/1\", \"caseId\": \"case-1\", \"asOf\": \"2026-03-01\""
                                + (each.isEmpty() ? "" : ", " + each) + "}"),
                        Village.VOCABULARY))
                .toList();
    }
}
