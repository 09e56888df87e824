package nl.gewogenmaatwerk.internal.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;

/** A client file as one text that is the same whatever the order in which the file lists things. */
public final class CanonicalClientFile {

    private CanonicalClientFile() {}

    /** The canonical text of a client file; equal exactly when two files say the same. */
    public static String of(ClientFile file) {
        StringBuilder out = new StringBuilder(1024);
        line(out, "case", file.caseId());
        line(out, "asOf", file.asOf().toString());
        goal(out, file.goal());
        section(
                out,
                "score",
                file.scores().stream()
                        .map(score -> fields(
                                score.construct(),
                                score.source().name(),
                                score.measuredOn().toString(),
                                String.valueOf(score.value()),
                                score.instrument().orElse(""))));
        section(
                out,
                "lifeDomain",
                file.lifeDomains().stream()
                        .map(score -> fields(
                                score.instrument(),
                                score.domain(),
                                score.source().name(),
                                score.measuredOn().toString(),
                                String.valueOf(score.value()))));
        file.barriers()
                .ifPresent(all -> section(
                        out,
                        "barrier",
                        all.stream()
                                .map(barrier -> fields(
                                        barrier.domain(),
                                        barrier.severity().map(Enum::name).orElse(""),
                                        String.valueOf(barrier.addressed())))));
        section(
                out,
                "situation",
                file.situation().entrySet().stream().map(item -> fields(item.getKey(), text(item.getValue()))));
        file.flags().ifPresent(all -> section(out, "flag", all.stream().map(CanonicalClientFile::fields)));
        file.interventions()
                .ifPresent(all -> counted(out, "intervention", all.stream().map(CanonicalClientFile::past)));
        if (!file.incomplete().isEmpty()) {
            section(out, "incomplete", file.incomplete().stream().map(Enum::name));
        }
        file.steps().ifPresent(all -> section(out, "step", all.stream().map(CanonicalClientFile::step)));
        if (!file.attainments().isEmpty()) {
            section(out, "attainment", file.attainments().stream().map(CanonicalClientFile::attainment));
        }
        return out.toString();
    }

    private static void goal(StringBuilder out, Goal goal) {
        line(
                out,
                "goal",
                fields(
                        text(goal.type()),
                        text(goal.ownedByClient()),
                        text(goal.clarity()),
                        text(goal.feasibility()),
                        text(goal.localDemand()),
                        text(goal.fittingWorkDemand()),
                        text(goal.description())));
    }

    private static String past(PastIntervention past) {
        String tried = fields(
                past.code(),
                text(past.startedOn()),
                text(past.endedOn()),
                past.outcome().name());
        return past.followUp().equals(FollowUp.NONE) ? tried : tried + followUp(past.followUp());
    }

    private static String followUp(FollowUp followUp) {
        return fields(
                text(followUp.target()),
                text(followUp.expected().map(expected -> expected.direction() + " " + expected.setOn())),
                text(followUp.dose().map(dose -> dose.planned() + " " + dose.delivered() + " " + dose.unit())),
                text(followUp.attribution()),
                text(followUp.context()));
    }

    private static String step(Step step) {
        return fields(step.kind().name(), text(step.doneOn()), text(step.dueOn()));
    }

    private static String attainment(Attainment attainment) {
        return fields(
                attainment.goal(),
                attainment.scale().name(),
                String.valueOf(attainment.level()),
                attainment.ratedOn().toString(),
                attainment.source().name());
    }

    private static String text(Optional<?> value) {
        return value.map(known -> "=" + known).orElse("");
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? "=" + value.getAsInt() : "";
    }

    private static String text(SituationValue value) {
        if (value instanceof SituationValue.WholeNumber whole) {
            return "n" + whole.value();
        }
        return value instanceof SituationValue.YesNo yesNo
                ? "b" + yesNo.value()
                : "c" + ((SituationValue.Code) value).code();
    }

    /** Entries of which a repeated one says nothing new. */
    private static void section(StringBuilder out, String name, Stream<String> entries) {
        counted(out, name, entries.distinct());
    }

    /** Entries that rules may count: the same one twice is two. */
    private static void counted(StringBuilder out, String name, Stream<String> entries) {
        List<String> sorted = entries.sorted(Comparator.naturalOrder()).toList();
        line(out, name, String.valueOf(sorted.size()));
        sorted.forEach(entry -> out.append(entry).append('\n'));
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n');
    }

    /** Fields with their lengths, so that no two different lists give the same text. */
    private static String fields(String... fields) {
        StringBuilder out = new StringBuilder();
        for (String field : fields) {
            out.append(field.length()).append(':').append(field).append(' ');
        }
        return out.toString();
    }
}
