package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;

/** Holds what README.md says that commands answer against what they answer; {@code -Dbless=true} writes those blocks anew. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final String CLIENT = "../../examples/quickstart/clients/sollicitatietraining-twee-keer.json";

    /** The summary numbers its lines too, but with two spaces. */
    private static final Pattern SECOND_PROPOSAL = Pattern.compile("^2\\. (?! )", Pattern.MULTILINE);

    private static final String START = "\n```text\n";
    private static final String END = "\n```\n";

    /** A command in the readme, and what it answers in the block under it. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?<=\n)```sh\njava -jar \\S+gewogen\\.jar (.+)\n```\n\n```text\n((?s:.*?))```\n");

    @Test
    void every_other_command_answers_what_the_readme_says() throws IOException {
        String readme = Files.readString(README);
        List<String> commands = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        Matcher example = EXAMPLE.matcher(readme);
        int end = 0;
        while (example.find()) {
            commands.add(example.group(1));
            String[] arguments =
                    example.group(1).replace("examples/", "../../examples/").split(" ");
            Run run = shell().runBare(arguments);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            now.append(readme, end, example.start(2)).append(run.out());
            end = example.end(2);
        }
        now.append(readme, end, readme.length());

        assertThat(commands)
                .extracting(command -> command.substring(0, command.indexOf(' ')))
                .containsExactly("why-not", "what-if", "ask-next", "self-check");
        if (Boolean.getBoolean("bless")) {
            Files.writeString(README, now);
            return;
        }
        assertThat(readme).as("bless it with -Dbless=true").isEqualTo(now.toString());
    }

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
