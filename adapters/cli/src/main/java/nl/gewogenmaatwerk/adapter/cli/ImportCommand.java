package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.importing.ImportException;
import nl.gewogenmaatwerk.adapter.importing.ImportReport;
import nl.gewogenmaatwerk.adapter.importing.Importer;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes client files of a municipality's export. A file that is there already is only replaced by a finished one. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--mapping", paramLabel = "FILE", required = true)
    private String mapping = "";

    @Option(names = "--in", paramLabel = "FILE", required = true)
    private String in = "";

    @Option(names = "--as-of", paramLabel = "DATE", required = true)
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "FILE.jsonl", required = true)
    private String out = "";

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    ImportCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Path mappingFile = GewogenCommand.readable(mapping);
        Path export = GewogenCommand.readable(in);
        Path target = target(List.of(mappingFile, export));
        Vocabulary vocabulary = vocabulary(common.ruleSets());
        Path unfinished = Files.createTempFile(target.getParent(), "gewogen-", ".unfinished");
        try {
            return write(Importer.of(mappingFile, vocabulary), export, unfinished, target);
        } catch (ImportException e) {
            e.problems().forEach(problem -> console.problem(ProblemReport.of(problem, common.language())));
            console.problem(Message.NOTHING_WRITTEN.in(common.language(), out));
            return ExitCode.PROBLEMS;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private int write(Importer importer, Path export, Path unfinished, Path target) throws IOException {
        ImportReport report = importer.write(
                export, asOf, unfinished, problem -> console.problem(ProblemReport.of(in, problem, common.language())));
        report.sentences().forEach(sentence -> console.result(sentence.in(common.language()) + "\n"));
        if (report.imported() == 0) {
            console.problem(Message.NOTHING_WRITTEN.in(common.language(), out));
            return ExitCode.PROBLEMS;
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return report.refused() > 0 ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Path target(List<Path> read) throws IOException {
        if (!ClientInputs.isCaseload(out)) {
            throw new WrongUsage(Message.NOT_JSON_LINES, out);
        }
        Path target = GewogenCommand.writable(out);
        for (Path file : read) {
            if (Files.exists(target) && Files.isSameFile(file, target)) {
                throw new WrongUsage(Message.SAME_FILE, out);
            }
        }
        return target;
    }

    /** The codes that a mapping may name: those of a municipality, or else those that all municipalities share. */
    private Vocabulary vocabulary(RuleSetSource ruleSets) {
        List<String> all = ruleSets.municipalities();
        if (municipality.isPresent()) {
            String id = municipality.get();
            GewogenCommand.requireMunicipality(id, all);
            try (AdviceEngine engine = engines.of(ruleSets, List.of(id), false)) {
                return engine.vocabulary(id);
            }
        }
        return GewogenCommand.frameworkVocabulary(ruleSets);
    }
}
