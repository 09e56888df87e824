package nl.gewogenmaatwerk.adapter.html;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.explain.ComparisonReport;
import nl.gewogenmaatwerk.text.Language;

/** Writes a comparison of two rule sets as one page with its style in it. Thread-safe; an equal comparison always gives the same bytes. */
public final class ComparisonHtml {

    private ComparisonHtml() {}

    /** The page. */
    public static String page(Comparison comparison, Language language) {
        return Pages.in(language)
                .page(
                        "comparison",
                        Map.of(
                                "report",
                                ComparisonReport.of(comparison),
                                "sides",
                                List.of(
                                        comparison.one().label(),
                                        comparison.other().label()),
                                "css",
                                Pages.style()));
    }
}
