package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.RuleSetException;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables;
import nl.gewogenmaatwerk.adapter.tables.TableLimits;
import nl.gewogenmaatwerk.adapter.tables.TableTemplate;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty decision table to fill in. */
@Command(name = "table-template")
final class TableTemplateCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true)
    private String out = "";

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--force")
    private boolean force;

    TableTemplateCommand(GewogenCommand common, Console console) {
        this.common = common;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!DecisionTables.isWorkbook(out)) {
            throw new WrongUsage(Message.NOT_A_WORKBOOK, out);
        }
        Path target = GewogenCommand.writable(out);
        if (Files.exists(target) && !force) {
            throw new WrongUsage(Message.IS_THERE_ALREADY, out);
        }
        byte[] template = TableTemplate.of(vocabulary(common.ruleSets()), TableLimits.STANDARD);
        Path unfinished = Files.createTempFile(target.getParent(), "gewogen-", ".unfinished");
        try {
            Files.write(unfinished, template);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        console.result(Message.TABLE_WRITTEN.in(common.language(), out) + "\n");
        return ExitCode.FINE;
    }

    /** The codes of a municipality, also when its rules are not in order yet; or else those that all municipalities share. */
    private Vocabulary vocabulary(RuleSetSource ruleSets) {
        if (municipality.isEmpty()) {
            return GewogenCommand.frameworkVocabulary(ruleSets);
        }
        String id = municipality.get();
        GewogenCommand.requireMunicipality(id, ruleSets.municipalities());
        RuleSetDraft draft = ruleSets.read(id);
        List<Problem> broken = Stream.of(draft.framework(), draft.municipality())
                .flatMap(layer -> layer.problems().stream())
                .filter(problem -> problem.isError() && !problem.file().contains("/rules/"))
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleSetException(id, broken);
        }
        return draft.framework().vocabulary().plus(draft.municipality().vocabulary());
    }
}
