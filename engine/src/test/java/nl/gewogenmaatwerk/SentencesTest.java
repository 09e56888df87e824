package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void try_it() {
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            List<Problem> problems = Draft.inSentences(
                            "regel \"moed\"",
                            "titel \"Eerst moed\"",
                            "bron T1, T2",
                            "als",
                            "  courage is hoogstens 2",
                            "  een van deze geldt:",
                            "    - view is minstens drie",
                            "    - het is niet zo dat:",
                            "        de belemmering debt is ernstig en nog niet aangepakt",
                            "  er zijn minstens twee belemmeringen waarvoor dit geldt:",
                            "    de ernst is minstens licht",
                            "    een van deze geldt:",
                            "      de belemmering is home",
                            "      er wordt nog niets aan gedaan",
                            "  months is meer dan 3 maanden",
                            "dan",
                            "  pleit sterk voor TRAIN op grond van goal,",
                            "     omdat: Het \"lukt\" dan \\n end",
                            "     then",
                            "     beter.",
                            "  vraag naar home, omdat dat helpt",
                            "einde")
                    .problems();
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
            if (i == 0) problems.stream().filter(Problem::isError).forEach(p -> System.out.println(p.origin().shown() + " " + p.code() + " " + p.what().nl() + " | " + p.help().nl()));
        }
    }
}
