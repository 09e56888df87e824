package nl.gewogenmaatwerk.adapter.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with a journal; each is a command below this one. */
@Command(name = "journal")
final class JournalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw new WrongUsage(
                Message.CHOOSE_COMMAND, String.join(", ", spec.subcommands().keySet()));
    }
}
