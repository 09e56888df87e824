package nl.gewogenmaatwerk.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.text.Text;

/**
 * The two-part evaluation of a caseload: how clients developed, what changed with interventions, and how methodically was worked. What is
 * about more clients shows nothing that rests on fewer than {@link #SMALLEST_CELL} of them. Immutable; equal by value.
 *
 * @param municipality the municipality
 * @param from         the first day of the period
 * @param to           the last day of the period, and the day on which steps are due or not
 * @param atLeast      how many clients, rounded down to a multiple of ten so that no small group can be worked out from it
 * @param method       how intervals were worked out
 * @param development  how clients developed, in vocabulary order
 * @param agreements   whether clients and professionals saw a construct alike, in vocabulary order
 * @param goals        how many clients reached a goal of their own
 * @param effects      what changed with interventions, in catalogue order
 * @param steps        of each of the four steps, among the cases in which its turn has come, how often it was done and is open
 * @param outflow      how many clients are in paid work at the end, to be read with {@link #OUTFLOW_WARNING}
 * @param pictures     the development of each client, by case id; empty unless asked for
 */
public record Evaluation(
        String municipality,
        LocalDate from,
        LocalDate to,
        int atLeast,
        Method method,
        List<Development> development,
        List<Agreement> agreements,
        Distribution goals,
        List<Effect> effects,
        Map<Step.Kind, Distribution> steps,
        Distribution outflow,
        List<Picture> pictures) {

    /** No number is shown that rests on fewer clients. */
    public static final int SMALLEST_CELL = 10;

    /** A group below this size is called small wherever it is shown. */
    public static final int SMALL_GROUP = 30;

    /** Stands with every number about an intervention. */
    public static final Text ASSOCIATION = new Text("samenhang, geen bewezen effect", "association, no proven effect");

    /** Stands with every number about outflow. */
    public static final Text OUTFLOW_WARNING = new Text(
            "De plaatselijke arbeidsmarkt beweegt dit cijfer. Het zegt weinig over de kwaliteit van de begeleiding.",
            "The local labour market moves this figure. It says little about the quality of the support.");

    public Evaluation {
        development = List.copyOf(development);
        agreements = List.copyOf(agreements);
        effects = List.copyOf(effects);
        Map<Step.Kind, Distribution> inOrder = new EnumMap<>(Step.Kind.class);
        inOrder.putAll(steps);
        steps = Collections.unmodifiableMap(inOrder);
        pictures = List.copyOf(pictures);
    }

    /**
     * Whether clients and professionals saw a construct alike, in the last quarter in which both scored it.
     *
     * @param construct the code of the construct
     * @param label     what people call it
     * @param seen      how many saw it alike, and how many did not
     */
    public record Agreement(String construct, Text label, Distribution seen) {}

    /**
     * How intervals were worked out.
     *
     * @param library the statistics library and its version
     * @param share   the method for shares
     * @param mean    the method for mean changes
     * @param reliableChange the method for a change beyond measurement error
     */
    public record Method(String library, Text share, Text mean, Text reliableChange) {}
}
