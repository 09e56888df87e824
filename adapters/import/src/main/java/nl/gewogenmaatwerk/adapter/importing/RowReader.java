package nl.gewogenmaatwerk.adapter.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.importing.ExportRow.Defect;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedBarrier;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedFlag;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedGoal;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedIntervention;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedItem;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedLifeDomain;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MappedScore;
import nl.gewogenmaatwerk.adapter.importing.Mapping.MeasuredOn;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Makes of a row of an export a client file, or tells all that is wrong with it. Immutable. */
final class RowReader {

    private static final int SHORTEST_BSN = 9;

    private final Mapping mapping;
    private final Header header;
    private final ClientFileCheck check;
    private final LocalDate asOf;

    RowReader(Mapping mapping, Header header, ClientFileCheck check, LocalDate asOf) {
        this.mapping = mapping;
        this.header = header;
        this.check = check;
        this.asOf = asOf;
    }

    /** What becomes of a row. */
    ImportedRow read(ExportRow row) {
        Optional<Defect> defect = row.defect();
        return defect.isPresent()
                ? new ImportedRow.Refused(row.number(), List.of(problem(row.number(), defect.get())))
                : new Sorting(row).imported();
    }

    private static RowProblem problem(int row, Defect defect) {
        return switch (defect) {
            case HIDDEN ->
                new RowProblem(
                        "hidden-row",
                        row,
                        Optional.empty(),
                        new Text("Deze rij is verborgen in het blad.", "This row is hidden in the sheet."),
                        new Text(
                                "Maak de rij zichtbaar als hij mee moet, of verwijder hem.",
                                "Make the row visible if it should be used, or delete it."));
            case OTHER_WIDTH ->
                new RowProblem(
                        "row-width",
                        row,
                        Optional.empty(),
                        new Text(
                                "Deze rij heeft niet evenveel cellen als de rij met kolomnamen; waarden kunnen verschoven zijn.",
                                "This row does not have as many cells as the row with column names; values may have shifted."),
                        new Text(
                                "Exporteer het bestand opnieuw, met alle scheidingstekens.",
                                "Export the file again, with all separators."));
        };
    }

    /** Sorts out one row; used once. */
    private final class Sorting {
        private final ExportRow row;
        private final List<RowProblem> problems = new ArrayList<>();
        private final Map<String, Column> origins = new HashMap<>();
        private final Set<String> refused = new HashSet<>();
        private final Set<Listing> incomplete = EnumSet.noneOf(Listing.class);

        Sorting(ExportRow row) {
            this.row = row;
        }

        ImportedRow imported() {
            ClientFile file = new ClientFile(
                    caseId(),
                    asOf,
                    goal(mapping.goal()),
                    scores(),
                    lifeDomains(),
                    barriers(),
                    situation(),
                    flags(),
                    interventions(),
                    incomplete);
            check.check(file).forEach(this::tell);
            return problems.isEmpty()
                    ? new ImportedRow.Imported(row.number(), file)
                    : new ImportedRow.Refused(
                            row.number(), problems.stream().sorted().distinct().toList());
        }

        private String caseId() {
            return mapping.caseId()
                    .flatMap(reading -> from("/caseId", reading))
                    .orElseGet(() -> String.format(
                            Locale.ROOT,
                            "row-%04d",
                            row.number() - mapping.settings().headerRow()));
        }

        private Goal goal(MappedGoal goal) {
            return new Goal(
                    goal.type().flatMap(reading -> from("/goal/type", reading)),
                    goal.ownedByClient().flatMap(reading -> from("/goal/ownedByClient", reading)),
                    rating("/goal/clarity", goal.clarity()),
                    rating("/goal/feasibility", goal.feasibility()),
                    goal.localDemand().flatMap(reading -> from("/goal/localDemand", reading)),
                    goal.fittingWorkDemand().flatMap(reading -> from("/goal/fittingWorkDemand", reading)),
                    goal.description().flatMap(reading -> from("/goal/description", reading)));
        }

        private OptionalInt rating(String pointer, Optional<Reading<Integer>> reading) {
            return reading.flatMap(one -> from(pointer, one))
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }

        private List<Score> scores() {
            List<Score> scores = new ArrayList<>();
            for (MappedScore mapped : mapping.scores()) {
                String pointer = "/scores/" + scores.size();
                value(mapped.value())
                        .ifPresent(value -> day(pointer, mapped.measuredOn(), mapped.value())
                                .ifPresent(day -> {
                                    origins.put(pointer, mapped.value().column());
                                    scores.add(new Score(
                                            mapped.construct(), value, mapped.source(), day, mapped.instrument()));
                                }));
            }
            return scores;
        }

        private List<LifeDomain> lifeDomains() {
            List<LifeDomain> scores = new ArrayList<>();
            for (MappedLifeDomain mapped : mapping.lifeDomains()) {
                String pointer = "/lifeDomains/" + scores.size();
                value(mapped.value())
                        .ifPresent(value -> day(pointer, mapped.measuredOn(), mapped.value())
                                .ifPresent(day -> {
                                    origins.put(pointer, mapped.value().column());
                                    scores.add(new LifeDomain(
                                            mapped.instrument(), mapped.domain(), value, day, mapped.source()));
                                }));
            }
            return scores;
        }

        private Optional<LocalDate> day(String pointer, MeasuredOn measuredOn, Reading<Integer> score) {
            if (measuredOn instanceof MeasuredOn.Fixed fixed) {
                return Optional.of(fixed.day());
            }
            if (measuredOn instanceof MeasuredOn.InColumn column) {
                Optional<LocalDate> day = from(pointer + "/measuredOn", column.reading());
                boolean told = refused.contains(column.reading().column().key());
                if (day.isEmpty() && !told) {
                    tell(
                            column.reading().column(),
                            "no-date",
                            new Text(
                                    "Hier hoort de datum waarop de score van \""
                                            + score.column().name() + "\" is gegeven.",
                                    "This must be the date on which the score of \""
                                            + score.column().name() + "\" was given."),
                            new Text(
                                    "Vul de datum in, of laat de score weg. Een datum wordt nooit geraden.",
                                    "Fill in the date, or leave the score out. A date is never guessed."));
                }
                return day;
            }
            return Optional.of(asOf);
        }

        private Optional<List<Barrier>> barriers() {
            if (mapping.barriers().isEmpty()) {
                return Optional.empty();
            }
            List<Barrier> barriers = new ArrayList<>();
            boolean allTold = true;
            for (MappedBarrier mapped : mapping.barriers().get().entries()) {
                Optional<Optional<Severity>> state = from("/barriers/" + barriers.size(), mapped.state());
                Optional<Boolean> addressed = mapped.addressed().flatMap(this::value);
                allTold &= state.isPresent();
                state.ifPresent(
                        severity -> barriers.add(new Barrier(mapped.domain(), severity, addressed.orElse(false))));
            }
            return list(Listing.BARRIERS, mapping.barriers().get().complete() && allTold, barriers);
        }

        private Map<String, SituationValue> situation() {
            Map<String, SituationValue> situation = new LinkedHashMap<>();
            for (MappedItem mapped : mapping.situation()) {
                from("/situation/" + mapped.code(), mapped.value())
                        .ifPresent(value -> situation.put(mapped.code(), value));
            }
            return situation;
        }

        private Optional<List<String>> flags() {
            if (mapping.flags().isEmpty()) {
                return Optional.empty();
            }
            List<String> flags = new ArrayList<>();
            boolean allTold = true;
            for (MappedFlag mapped : mapping.flags().get().entries()) {
                Optional<Boolean> there = value(mapped.there());
                allTold &= there.isPresent();
                if (there.orElse(false)) {
                    origins.put("/flags/" + flags.size(), mapped.there().column());
                    flags.add(mapped.code());
                }
            }
            return list(Listing.FLAGS, mapping.flags().get().complete() && allTold, flags);
        }

        private Optional<List<PastIntervention>> interventions() {
            if (mapping.interventions().isEmpty()) {
                return Optional.empty();
            }
            List<PastIntervention> past = new ArrayList<>();
            boolean told = false;
            for (MappedIntervention mapped : mapping.interventions().get().entries()) {
                Optional<Optional<String>> answer = value(mapped.code());
                told |= answer.isPresent();
                if (answer.isPresent() && answer.get().isPresent()) {
                    past.add(intervention(answer.get().get(), "/interventions/" + past.size(), mapped));
                }
            }
            return list(Listing.INTERVENTIONS, mapping.interventions().get().complete() && told, past);
        }

        private PastIntervention intervention(String code, String pointer, MappedIntervention mapped) {
            origins.put(pointer, mapped.code().column());
            return new PastIntervention(
                    code,
                    mapped.startedOn().flatMap(reading -> from(pointer + "/startedOn", reading)),
                    mapped.endedOn().flatMap(reading -> from(pointer + "/endedOn", reading)),
                    mapped.outcome()
                            .flatMap(reading -> from(pointer + "/outcome", reading))
                            .orElse(PastIntervention.Outcome.UNKNOWN));
        }

        /** A list of the client file. When the row did not tell all of it, what is not in it stays unknown. */
        private <E> Optional<List<E>> list(Listing listing, boolean toldCompletely, List<E> entries) {
            if (!toldCompletely && !entries.isEmpty()) {
                incomplete.add(listing);
            }
            return Optional.of(entries).filter(list -> toldCompletely || !list.isEmpty());
        }

        /** A value, with the place in the client file where it ends up. */
        private <T> Optional<T> from(String pointer, Reading<T> reading) {
            origins.put(pointer, reading.column());
            return value(reading);
        }

        private <T> Optional<T> value(Reading<T> reading) {
            Cell cell = row.cell(header.places().get(reading.column().key()).index());
            if (cell instanceof Cell.Formula) {
                tell(
                        reading.column(),
                        "formula",
                        new Text(
                                "Hier staat een formule; die wordt niet uitgerekend.",
                                "This is a formula, which is not calculated."),
                        new Text(
                                "Vervang de formule door de waarde (Plakken speciaal, Waarden).",
                                "Replace the formula by its value (Paste special, Values)."));
                return Optional.empty();
            }
            if (cell instanceof Cell.Broken) {
                tell(
                        reading.column(),
                        "broken-cell",
                        new Text("Hier staat een fout in plaats van een waarde.", "This is an error and not a value."),
                        new Text("Verbeter de cel.", "Correct the cell."));
                return Optional.empty();
            }
            String text = cell.asText();
            if (text.length() >= SHORTEST_BSN && Bsn.isIn(text)) {
                InputProblem bsn = ClientFileCheck.bsn("");
                tell(reading.column(), bsn.code(), bsn.message(), bsn.help());
                return Optional.empty();
            }
            Translated<T> translated = reading.of(cell, mapping.notation());
            if (translated instanceof Translated.Failed<T> failed) {
                tell(reading.column(), failed.code(), failed.what(), failed.help());
            }
            return translated instanceof Translated.Known<T> known ? Optional.of(known.value()) : Optional.empty();
        }

        private void tell(Column column, String code, Text what, Text help) {
            refused.add(column.key());
            problems.add(new RowProblem(
                    code, row.number(), Optional.of(header.places().get(column.key())), what, help));
        }

        private void tell(InputProblem problem) {
            String pointer = problem.pointer();
            while (!origins.containsKey(pointer) && pointer.contains("/")) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
            Optional<Column> column = Optional.ofNullable(origins.get(pointer));
            problems.add(new RowProblem(
                    problem.code(),
                    row.number(),
                    column.map(one -> header.places().get(one.key())),
                    problem.message(),
                    problem.help()));
        }
    }
}
