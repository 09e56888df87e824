package nl.gewogenmaatwerk.adapter.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;

/**
 * What a mapping file says: a client file with columns in the place of values. Immutable.
 *
 * @param file          the name of the mapping file
 * @param settings      how the export is written down
 * @param notation      how it writes numbers and dates
 * @param caseId        the case id; absent when rows have none
 * @param goal          what is told about the goal
 * @param scores        scores on constructs
 * @param lifeDomains   scores of life-domain instruments
 * @param barriers      barriers; absent when the export does not ask for them
 * @param situation     items of the situation
 * @param flags         statutory statuses; absent when the export does not ask for them
 * @param interventions earlier interventions; absent when the export does not ask for them
 */
record Mapping(
        String file,
        FileSettings settings,
        Notation notation,
        Optional<Reading<String>> caseId,
        MappedGoal goal,
        List<MappedScore> scores,
        List<MappedLifeDomain> lifeDomains,
        Optional<MappedList<MappedBarrier>> barriers,
        List<MappedItem> situation,
        Optional<MappedList<MappedFlag>> flags,
        Optional<MappedList<MappedIntervention>> interventions) {

    Mapping {
        scores = List.copyOf(scores);
        lifeDomains = List.copyOf(lifeDomains);
        situation = List.copyOf(situation);
    }

    /** The columns that it names, each as often as it names it. */
    Stream<Column> columns() {
        return Stream.of(
                        caseId.stream(),
                        goal.readings(),
                        scores.stream()
                                .flatMap(score -> Stream.concat(
                                        Stream.of(score.value()),
                                        score.measuredOn().readings())),
                        lifeDomains.stream()
                                .flatMap(score -> Stream.concat(
                                        Stream.of(score.value()),
                                        score.measuredOn().readings())),
                        barriers.stream()
                                .flatMap(list -> list.entries().stream())
                                .flatMap(barrier ->
                                        Stream.concat(Stream.of(barrier.state()), barrier.addressed().stream())),
                        situation.stream().map(MappedItem::value),
                        flags.stream().flatMap(list -> list.entries().stream()).map(MappedFlag::there),
                        interventions.stream()
                                .flatMap(list -> list.entries().stream())
                                .flatMap(MappedIntervention::readings))
                .flatMap(readings -> readings)
                .map(Reading::column);
    }

    /** The fixed days on which something was measured. */
    Stream<MeasuredOn.Fixed> fixedDays() {
        return Stream.concat(
                        scores.stream().map(MappedScore::measuredOn),
                        lifeDomains.stream().map(MappedLifeDomain::measuredOn))
                .filter(MeasuredOn.Fixed.class::isInstance)
                .map(MeasuredOn.Fixed.class::cast);
    }

    /** What is told about the goal. Each part may be absent. */
    record MappedGoal(
            Optional<Reading<String>> type,
            Optional<Reading<Boolean>> ownedByClient,
            Optional<Reading<Integer>> clarity,
            Optional<Reading<Integer>> feasibility,
            Optional<Reading<String>> localDemand,
            Optional<Reading<String>> fittingWorkDemand,
            Optional<Reading<String>> description) {

        Stream<Reading<?>> readings() {
            return Stream.of(type, ownedByClient, clarity, feasibility, localDemand, fittingWorkDemand, description)
                    .flatMap(Optional::stream);
        }
    }

    /** A score on a construct. */
    record MappedScore(
            String construct,
            ScoreSource source,
            MeasuredOn measuredOn,
            Optional<String> instrument,
            Reading<Integer> value) {}

    /** A score of a life-domain instrument. */
    record MappedLifeDomain(
            String instrument, String domain, ScoreSource source, MeasuredOn measuredOn, Reading<Integer> value) {}

    /** A barrier. @param state how serious it is; an empty severity for reported but not rated */
    record MappedBarrier(String domain, Reading<Optional<Severity>> state, Optional<Reading<Boolean>> addressed) {}

    /** An item of the situation. */
    record MappedItem(String code, Reading<SituationValue> value) {}

    /** A statutory status. @param there whether it holds */
    record MappedFlag(String code, Reading<Boolean> there) {}

    /** An earlier intervention. @param code which one; an empty code when the cell says that there is none */
    record MappedIntervention(
            Reading<Optional<String>> code,
            Optional<Reading<LocalDate>> startedOn,
            Optional<Reading<LocalDate>> endedOn,
            Optional<Reading<PastIntervention.Outcome>> outcome) {

        Stream<Reading<?>> readings() {
            return Stream.of(Optional.of(code), startedOn, endedOn, outcome).flatMap(Optional::stream);
        }
    }

    /**
     * A list of a client file, of which what is not in it counts as not there.
     *
     * @param complete whether the export asks for the whole list
     * @param entries  what the mapping reads for it
     */
    record MappedList<E>(boolean complete, List<E> entries) {
        MappedList {
            entries = List.copyOf(entries);
        }
    }

    /** On which day something was measured. */
    sealed interface MeasuredOn {

        /** On the day on which the client files hold. */
        record AsOf() implements MeasuredOn {}

        /** On one day for all rows. @param day the day @param place where the mapping names it */
        record Fixed(LocalDate day, Place place) implements MeasuredOn {}

        /** On the day that stands in a column. @param reading that column */
        record InColumn(Reading<LocalDate> reading) implements MeasuredOn {}

        /** The column it comes from, if any. */
        default Stream<Reading<?>> readings() {
            return this instanceof InColumn column ? Stream.of(column.reading()) : Stream.empty();
        }
    }
}
