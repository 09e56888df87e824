package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;

/** Holds the advice in README.md against what the command says; {@code -Dbless=true} writes that block anew. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final String CLIENT = "../../examples/quickstart/clients/sollicitatietraining-twee-keer.json";

    /** The summary numbers its lines too, but with two spaces. */
    private static final Pattern SECOND_PROPOSAL = Pattern.compile("^2\\. (?! )", Pattern.MULTILINE);

    private static final String START = "\n```text\n";
    private static final String END = "\n```\n";

    @Test
    void the_advice_in_the_readme_is_what_the_command_says_up_to_the_second_proposal() throws IOException {
        Run run = shell().runBare("advise", "--municipality", "voorbeeld-doel-van-de-klant", "--client", CLIENT);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Matcher second = SECOND_PROPOSAL.matcher(run.out());
        assertThat(second.find()).as("a second proposal").isTrue();
        String advice = run.out().substring(0, second.start()).stripTrailing();

        String readme = Files.readString(README);
        assertThat(readme.contains(START)).as("a block of text").isTrue();
        int from = readme.indexOf(START) + START.length();
        int to = readme.indexOf(END, from);
        assertThat(to).as("the end of the block").isGreaterThan(from);
        if (Boolean.getBoolean("bless")) {
            Files.writeString(README, readme.substring(0, from) + advice + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to)).as("bless it with -Dbless=true").isEqualTo(advice);
    }
}
