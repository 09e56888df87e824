package nl.gewogenmaatwerk.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.explain.ReviewReport;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.text.Language;

/**
 * Writes a review as one page with its style and its charts in it; what a chart shows stands in a table as well. Thread-safe. An equal review
 * gives the same page on the same machine: the letters of a chart are measured with the machine's own fonts.
 */
public final class ReviewHtml {

    private static final String FOLLOWED = "FOLLOWED";
    private static final int PERCENT = 100;
    private static final int INTERVENTIONS_IN_CHART = 12;

    private final Language language;

    private ReviewHtml(Language language) {
        this.language = language;
    }

    /** The page. */
    public static String page(Review review, Language language) {
        return new ReviewHtml(language).page(review);
    }

    private String page(Review review) {
        ReviewReport report = ReviewReport.of(review);
        List<List<EvaluationHtml.Drawn>> drawn = new ArrayList<>();
        int number = 0;
        for (ReviewReport.Section section : report.sections()) {
            List<EvaluationHtml.Drawn> own = new ArrayList<>();
            for (Chart chart : charts(section, review)) {
                own.add(new EvaluationHtml.Drawn(chart.title(), chart.svg("chart-" + ++number)));
            }
            drawn.add(own);
        }
        return Pages.in(language)
                .page(
                        "report",
                        Map.of("report", report, "charts", drawn, "css", Pages.style(), "name", review.municipality()));
    }

    private List<Chart> charts(ReviewReport.Section section, Review review) {
        return switch (section.topic()) {
            case DECISIONS -> shares(section.heading().in(language), review.decisions());
            case OWN_VIEW -> shares(section.heading().in(language), review.ownViews());
            case INTERVENTIONS -> interventions(review.interventions());
            case CONVERSATION, REASONS, RULES, PRINCIPLES, UNKNOWNS, PROFESSIONALS -> List.of();
        };
    }

    private List<Chart> shares(String title, Distribution distribution) {
        List<Distribution.Cell> shown = distribution.cells().stream()
                .filter(cell -> cell.share().isPresent())
                .toList();
        return chart(
                title,
                Label.PERCENT_OF_CASES.text().in(language),
                shown.stream().map(cell -> cell.label().in(language)).toList(),
                shown.stream().map(ReviewHtml::percent).toList());
    }

    private List<Chart> interventions(List<Review.Subject> interventions) {
        List<String> codes = new ArrayList<>();
        List<Optional<Double>> shares = new ArrayList<>();
        for (Review.Subject intervention : interventions) {
            intervention.decisions().cells().stream()
                    .filter(cell -> cell.code().equals(FOLLOWED) && cell.share().isPresent())
                    .filter(any -> codes.size() < INTERVENTIONS_IN_CHART)
                    .forEach(followed -> {
                        codes.add(intervention.id());
                        shares.add(percent(followed));
                    });
        }
        return chart(
                Label.FOLLOWED_PER_INTERVENTION.text().in(language),
                Label.PERCENT_FOLLOWED.text().in(language),
                codes,
                shares);
    }

    /** One bar compares nothing. */
    private List<Chart> chart(String title, String measure, List<String> names, List<Optional<Double>> values) {
        return names.size() < 2
                ? List.of()
                : List.of(new Chart(
                        title,
                        Label.CHART_DECISIONS.text().in(language).formatted(String.join(", ", names)),
                        names,
                        List.of(new Chart.Line(measure, values, List.of())),
                        0,
                        PERCENT,
                        Chart.Form.BARS));
    }

    private static Optional<Double> percent(Distribution.Cell cell) {
        return cell.share().map(share -> share.value() * PERCENT);
    }
}
