package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.html.ComparisonHtml;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.ComparisonJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.explain.ComparisonText;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds two municipalities, or two versions of one, against each other. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--with", paramLabel = "ID|DIR", required = true)
    private String with = "";

    @Option(names = "--clients", paramLabel = "FILE", arity = "1..*")
    private List<String> clients = List.of();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    CompareCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        ClientInputs.requireReadable(clients);
        Optional<Path> page = page();
        if (ruleSets.municipalities().contains(with)) {
            Set<String> both = new LinkedHashSet<>(List.of(municipality, with));
            try (AdviceEngine engine = engines.of(ruleSets, List.copyOf(both), false)) {
                return compare(engine, engine, with, page);
            }
        }
        RuleSetSource others = others(ruleSets);
        try (AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false);
                AdviceEngine other = engines.of(others, List.of(municipality), false)) {
            return compare(engine, other, municipality, page);
        }
    }

    /** The rule sets in the folder that is the other side. */
    private RuleSetSource others(RuleSetSource ruleSets) {
        Path folder = GewogenCommand.path(with);
        if (!GewogenCommand.holdsRuleSets(folder)) {
            throw new WrongUsage(Message.NOT_A_SIDE, with, String.join(", ", ruleSets.municipalities()));
        }
        RuleSetSource others = RuleSetFolder.at(folder);
        GewogenCommand.requireMunicipality(municipality, others.municipalities());
        return others;
    }

    private Optional<Path> page() throws IOException {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        String named = out.get();
        Path page = GewogenCommand.writable(named);
        for (String file : clients) {
            if (!file.equals(ClientInputs.STANDARD_INPUT)
                    && Files.exists(page)
                    && Files.isSameFile(GewogenCommand.path(file), page)) {
                throw new WrongUsage(Message.SAME_FILE, named);
            }
        }
        return Optional.of(page);
    }

    private int compare(AdviceEngine engine, AdviceEngine other, String otherMunicipality, Optional<Path> page)
            throws IOException {
        boolean isUsable = isUsable(engine, municipality);
        if ((engine != other || !municipality.equals(otherMunicipality)) && isUsable) {
            isUsable = isUsable(other, otherMunicipality);
        }
        if (!isUsable) {
            return ExitCode.PROBLEMS;
        }
        try (ClientInputs inputs = new ClientInputs(clients, console.in());
                Progress progress = progress()) {
            Readable caseload = new Readable(inputs, progress);
            Comparison comparison = engine.compare(municipality, other, otherMunicipality, () -> caseload);
            progress.close();
            write(comparison, page);
            if (caseload.refused > 0) {
                console.problem(Message.NOT_READ.in(common.language(), caseload.refused, caseload.read));
            }
            boolean isAll = caseload.refused == 0 && comparison.file().notCompared() == 0;
            return isAll ? ExitCode.FINE : ExitCode.PROBLEMS;
        }
    }

    private boolean isUsable(AdviceEngine engine, String id) {
        RuleSetState state = engine.state(id);
        if (state.answering().isPresent()) {
            return true;
        }
        common.unusable(id, state.problems(), false, Message.NO_COMPARISON, console);
        return false;
    }

    private void write(Comparison comparison, Optional<Path> page) throws IOException {
        if (page.isPresent()) {
            Files.writeString(page.get(), ComparisonHtml.page(comparison, common.language()));
        }
        if (common.isJson()) {
            console.result(ComparisonJson.write(comparison) + "\n");
        } else if (page.isPresent()) {
            console.result(Message.COMPARISON_WRITTEN.in(common.language(), page.get()) + "\n");
        } else {
            console.result(ComparisonText.of(comparison, common.language()));
        }
    }

    private Progress progress() throws IOException {
        return clients.isEmpty()
                ? Progress.none(console)
                : Progress.through(clients, console, Message.COMPARING.in(common.language()));
    }

    /** The client files that can be read; what is wrong with the others is told as they come by. Codes may be those of either side. */
    private final class Readable implements Iterator<ClientFile> {
        private final ClientInputs inputs;
        private final Progress progress;
        private Optional<ClientFile> next = Optional.empty();
        private long read;
        private long refused;

        Readable(ClientInputs inputs, Progress progress) {
            this.inputs = inputs;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && inputs.hasNext()) {
                next = client(inputs.next());
            }
            return next.isPresent();
        }

        @Override
        public ClientFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ClientFile client = next.orElseThrow();
            next = Optional.empty();
            return client;
        }

        private Optional<ClientFile> client(ClientInput input) {
            read++;
            progress.at(input.bytesRead());
            try {
                return Optional.of(ClientFileJson.read(input.content()));
            } catch (ClientFileException e) {
                refused++;
                progress.aside(
                        console.errIsTerminal(),
                        () -> console.problem(ProblemReport.of(input.name(), e.problems(), common.language())));
                return Optional.empty();
            }
        }
    }
}
