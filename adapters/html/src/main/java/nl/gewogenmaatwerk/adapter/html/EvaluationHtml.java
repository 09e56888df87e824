package nl.gewogenmaatwerk.adapter.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.evaluation.Development;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Moment;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.explain.EvaluationReport;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * Writes a two-part evaluation as one page with its style and its charts in it; what a chart shows stands in a table as well. Thread-safe.
 * An equal evaluation gives the same page on the same machine: the letters of a chart are measured with the machine's own fonts.
 */
public final class EvaluationHtml {

    private static final int QUARTERS_IN_CHART = 40;
    private static final int LONGEST_NAME = 64;
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9_-]");

    private final Language language;

    private EvaluationHtml(Language language) {
        this.language = language;
    }

    /** The page about all clients together, with the list for the team when the evaluation holds pictures of clients. */
    public static String page(Evaluation evaluation, Language language) {
        return new EvaluationHtml(language).page(EvaluationReport.of(evaluation).withoutClients(), evaluation);
    }

    /**
     * A page for each client of whom the evaluation holds a picture; none tells anything of another client.
     *
     * @return by the name of the file, which can be used as one whatever the case is called
     */
    public static Map<String, String> clientPages(Evaluation evaluation, Language language) {
        EvaluationHtml html = new EvaluationHtml(language);
        Map<String, String> pages = new LinkedHashMap<>();
        for (Picture picture : evaluation.pictures()) {
            String name = String.format(Locale.ROOT, "%04d-%s.html", pages.size() + 1, fileName(picture.caseId()));
            pages.put(name, html.page(EvaluationReport.of(picture, evaluation), evaluation));
        }
        return Collections.unmodifiableMap(pages);
    }

    private static String fileName(String caseId) {
        String plain = NOT_PLAIN.matcher(caseId).replaceAll("-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** Writes {@linkplain #clientPages a page for each client} into a folder, which is made when it is not there. @return the files */
    public static List<Path> writeClientPages(Evaluation evaluation, Language language, Path folder)
            throws IOException {
        return Pages.write(clientPages(evaluation, language), folder);
    }

    private String page(EvaluationReport report, Evaluation evaluation) {
        List<List<Drawn>> drawn = new ArrayList<>();
        int number = 0;
        for (EvaluationReport.Section section : report.sections()) {
            List<Drawn> own = new ArrayList<>();
            for (Chart chart : charts(section, evaluation)) {
                own.add(new Drawn(chart.title(), chart.svg("chart-" + ++number)));
            }
            drawn.add(own);
        }
        return Pages.in(language)
                .page(
                        "report",
                        Map.of(
                                "report",
                                report,
                                "charts",
                                drawn,
                                "css",
                                Pages.style(),
                                "name",
                                evaluation.municipality()));
    }

    /** A chart as the page has it. @param title what stands above it @param svg the drawing */
    record Drawn(String title, String svg) {}

    private List<Chart> charts(EvaluationReport.Section section, Evaluation evaluation) {
        return switch (section.topic()) {
            case DEVELOPMENT -> developments(evaluation.development());
            case EFFECT ->
                evaluation.effects().stream()
                        .filter(effect -> effect.intervention().equals(section.about()))
                        .flatMap(effect -> effects(effect).stream())
                        .toList();
            case CLIENT ->
                evaluation.pictures().stream()
                        .filter(picture -> picture.caseId().equals(section.about()))
                        .flatMap(picture -> picture(picture).stream())
                        .toList();
            case AGREEMENT, GOALS, STEPS, OUTFLOW, DUE -> List.of();
        };
    }

    /** A moment in a chart: the start, whole quarters after it, and the end. */
    private record Tick(Moment moment, int quarter) implements Comparable<Tick> {
        @Override
        public int compareTo(Tick other) {
            int order = moment.compareTo(other.moment);
            return order == 0 ? Integer.compare(quarter, other.quarter) : order;
        }

        String label(Language language) {
            return moment == Moment.QUARTER
                    ? Label.QUARTER_SHORT.text().in(language) + quarter
                    : moment.label().in(language);
        }
    }

    /** What one source saw, by moment. */
    private record Seen(Optional<ScoreSource> source, Map<Tick, Double> values) {}

    private List<Chart> developments(List<Development> all) {
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        Map<String, Text> labels = new LinkedHashMap<>();
        for (Development development : all) {
            if (!development.course().isEmpty()) {
                Map<Tick, Double> values = new LinkedHashMap<>();
                development
                        .course()
                        .forEach(point -> values.put(new Tick(point.moment(), point.quarter()), point.mean()));
                labels.put(development.measure(), development.label());
                seen.computeIfAbsent(development.measure(), any -> new ArrayList<>())
                        .add(new Seen(development.source(), values));
            }
        }
        return courses(seen, labels, Label.CHART_MEANS);
    }

    private List<Chart> picture(Picture picture) {
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        Map<String, Text> labels = new LinkedHashMap<>();
        for (Picture.Series series : picture.series()) {
            if (series.outcome().isPresent()) {
                Map<Tick, Double> values = new LinkedHashMap<>();
                for (Picture.Point point : series.points()) {
                    int quarter = point.moment() == Moment.QUARTER ? point.quarter() : 0;
                    values.put(new Tick(point.moment(), quarter), (double) point.value());
                }
                labels.put(series.measure(), series.label());
                seen.computeIfAbsent(series.measure(), any -> new ArrayList<>()).add(new Seen(series.source(), values));
            }
        }
        return courses(seen, labels, Label.CHART_PICTURE);
    }

    private List<Chart> courses(Map<String, List<Seen>> all, Map<String, Text> labels, Label description) {
        List<Chart> charts = new ArrayList<>();
        all.forEach((measure, sources) -> {
            TreeSet<Tick> ticks = new TreeSet<>();
            sources.forEach(seen -> ticks.addAll(seen.values().keySet()));
            List<Tick> moments = ticks.stream().limit(QUARTERS_IN_CHART).toList();
            List<Chart.Line> lines = new ArrayList<>();
            for (Seen seen : sources) {
                String name = seen.source()
                        .map(source -> source.label().in(language))
                        .orElse(Label.IN_THE_FILE.text().in(language));
                lines.add(new Chart.Line(
                        name,
                        moments.stream()
                                .map(moment -> Optional.ofNullable(seen.values().get(moment)))
                                .toList(),
                        List.of()));
            }
            String label = labels.get(measure).in(language);
            charts.add(new Chart(
                    label,
                    description.text().in(language).formatted(label),
                    moments.stream().map(moment -> moment.label(language)).toList(),
                    lines,
                    1,
                    highest(measure)));
        });
        return charts;
    }

    private static double highest(String measure) {
        if (measure.startsWith("barrier:")) {
            return 4;
        }
        return measure.startsWith("situation:") ? 6 : 5;
    }

    private List<Chart> effects(Effect effect) {
        List<Chart> charts = new ArrayList<>();
        for (Effect.Target target : Effect.Target.values()) {
            List<Effect.Horizon> horizons = effect.horizons().stream()
                    .filter(horizon ->
                            horizon.target() == target && horizon.targeted().isPresent())
                    .toList();
            if (!horizons.isEmpty()) {
                List<Chart.Line> lines = new ArrayList<>();
                lines.add(line(Label.TARGETED, horizons, Effect.Horizon::targeted));
                if (horizons.stream().anyMatch(horizon -> horizon.untargeted().isPresent())) {
                    lines.add(line(Label.UNTARGETED, horizons, Effect.Horizon::untargeted));
                }
                String label =
                        effect.label().in(language) + ": " + target.label().in(language);
                double most = horizons.stream()
                        .flatMap(horizon -> Stream.of(horizon.targeted(), horizon.untargeted()))
                        .flatMap(Optional::stream)
                        .mapToDouble(change -> Math.max(Math.abs(change.low()), Math.abs(change.high())))
                        .max()
                        .orElse(1);
                charts.add(new Chart(
                        label,
                        Label.CHART_EFFECT.text().in(language).formatted(label, Evaluation.ASSOCIATION.in(language)),
                        horizons.stream()
                                .map(horizon -> horizon.months() + " "
                                        + Label.MONTHS.text().in(language))
                                .toList(),
                        lines,
                        -Math.ceil(most),
                        Math.ceil(most)));
            }
        }
        return charts;
    }

    private Chart.Line line(
            Label name, List<Effect.Horizon> horizons, Function<Effect.Horizon, Optional<Estimate>> change) {
        return new Chart.Line(
                name.text().in(language),
                horizons.stream()
                        .map(change.andThen(known -> known.map(Estimate::value)))
                        .toList(),
                horizons.stream()
                        .map(change.andThen(known ->
                                known.map(one -> (one.high() - one.low()) / 2).orElse(0.0)))
                        .toList());
    }
}
