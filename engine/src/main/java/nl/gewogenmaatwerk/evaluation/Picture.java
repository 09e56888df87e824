package nl.gewogenmaatwerk.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * The development of one client, for the client and those who work with them; never part of a report about more clients. Immutable.
 *
 * @param caseId        the pseudonym of the case
 * @param series        what was measured, by whom, in vocabulary order
 * @param gaps          where the client and the professional saw something differently, a topic to talk about
 * @param goals         goals of the client's own, in the order of their first rating
 * @param interventions what was done, by the day it started
 * @param steps         where the four steps stand on the last day of the period; empty when they were not asked
 */
public record Picture(
        String caseId,
        List<Series> series,
        List<Gap> gaps,
        List<OwnGoal> goals,
        List<Tried> interventions,
        Map<Step.Kind, Step.Status> steps) {
    public Picture {
        series = List.copyOf(series);
        gaps = List.copyOf(gaps);
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
        Map<Step.Kind, Step.Status> inOrder = new EnumMap<>(Step.Kind.class);
        inOrder.putAll(steps);
        steps = Collections.unmodifiableMap(inOrder);
    }

    /**
     * What one source measured of one thing.
     *
     * @param measure the stable key of what was measured
     * @param label   what people call it
     * @param source  who measured it; absent when a client file names no source
     * @param points  the measurements at the start, in each quarter and at the end; never empty
     * @param outcome what came of it; absent when there was one measurement
     */
    public record Series(
            String measure, Text label, Optional<ScoreSource> source, List<Point> points, Optional<Outcome> outcome) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A measurement. @param moment when in the case @param quarter whole quarters since its start @param on the day @param value the value, higher being more favourable */
    public record Point(Moment moment, int quarter, LocalDate on, int value) {}

    /**
     * The change from the first measurement to the last.
     *
     * @param change    the last value minus the first
     * @param direction which way it went, beyond measurement error when there is an index; stable is an outcome
     * @param index     the reliable-change index; absent when the vocabulary gives no reliability
     */
    public record Outcome(int change, Direction direction, OptionalDouble index) {}

    /**
     * A difference of the client's own score and the professional's.
     *
     * @param construct    the code of the construct
     * @param label        what people call it
     * @param quarter      in which quarter since the start of the case
     * @param client       the client's last score in that quarter
     * @param professional the professional's last score in that quarter
     */
    public record Gap(String construct, Text label, int quarter, int client, int professional) {}

    /** A goal of the client's own. @param goal the goal in words @param scale its scale @param ratings how far it has come, by day */
    public record OwnGoal(String goal, Attainment.Scale scale, List<Attainment> ratings) {
        public OwnGoal {
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * An intervention that was started in the period.
     *
     * @param intervention the code of the intervention
     * @param label        what people call it
     * @param startedOn    when it started
     * @param target       what people call that which it was to change, if that was asked
     * @param isBeforehand whether target and direction were set on the day it started or before
     * @param followUp     what was asked about it
     * @param changes      the change of its target and of the rest, as far as they were measured
     */
    public record Tried(
            String intervention,
            Text label,
            LocalDate startedOn,
            Optional<Text> target,
            boolean isBeforehand,
            FollowUp followUp,
            List<Change> changes) {
        public Tried {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change after an intervention.
     *
     * @param months     after how many months
     * @param targeted   the change of the target
     * @param untargeted the mean change of everything else of the same kind; absent when nothing else was measured
     */
    public record Change(int months, int targeted, OptionalDouble untargeted) {}
}
