package nl.gewogenmaatwerk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What is measured must be worth measuring; how fast it is, is for the benchmarks themselves. */
class BenchmarksTest {

    private static final RuleSet ALL = RuleSets.checked(RuleSets.named("all"));
    private static final RuleSet POSITIVE = RuleSets.checked(RuleSets.named("positive"));

    @Test
    void madeUpClientsAreValidVariedAndTheSameInEveryRun() {
        Vocabulary vocabulary = ALL.vocabulary();
        List<ClientFile> caseload = Caseload.of(vocabulary, 10_000);
        ClientFileCheck check = new ClientFileCheck(vocabulary);
        assertThat(caseload)
                .allSatisfy(client -> assertThat(check.check(client)).isEmpty());
        assertThat(Caseload.of(vocabulary, 10_000)).isEqualTo(caseload);
        assertThat(new HashSet<>(caseload.stream().map(ClientFile::scores).toList()))
                .hasSizeGreaterThan(9_000);
    }

    @Test
    void contendersFindTheSameTrueRules() {
        assertThat(POSITIVE.rules()).hasSizeGreaterThan(40);
        assertThat(Agreement.check(ALL, Case.caseload(ALL, 100), false)).isPositive();
        assertThat(Agreement.check(POSITIVE, Case.caseload(POSITIVE, 100), true))
                .isPositive();
    }

    @Test
    void madeUpRulesPassTheCheckInEverySize() {
        for (int rules : List.of(50, 200, 1_000)) {
            assertThat(RuleSets.checked(RuleSets.named(String.valueOf(rules))).rules())
                    .hasSize(rules);
        }
    }
}
