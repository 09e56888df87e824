package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.text.Language;
import org.junit.jupiter.api.Test;

class EvaluationHtmlTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void thePageTellsAllAndNeedsNoOtherFile() {
        String page = EvaluationHtml.page(Evaluations.TOGETHER, Language.NL);

        assertThat(page)
                .contains(
                        "<html lang=\"nl\">", "<style>", "samenhang, geen bewezen effect", "Apache Commons Statistics")
                .doesNotContain("<script", "rel=\"stylesheet\"", "src=", "fictief-");
        assertThat(EvaluationHtml.page(Evaluations.TOGETHER, Language.EN))
                .contains("<html lang=\"en\">", "association, no proven effect");
        assertThat(EvaluationHtml.page(Evaluations.TOGETHER, Language.NL)).isEqualTo(page);
    }

    @Test
    void theListForTheTeamIsOnThePageAndEachClientHasAPageOfTheirOwn() {
        Map<String, String> pages = EvaluationHtml.clientPages(Evaluations.PICTURES, Language.NL);

        assertThat(pages).hasSize(Evaluations.PICTURES.pictures().size()).containsKey("0001-fictief-001.html");
        for (Picture one : Evaluations.PICTURES.pictures()) {
            for (Picture other : Evaluations.PICTURES.pictures()) {
                String page = pages.entrySet().stream()
                        .filter(each -> each.getKey().endsWith("-" + one.caseId() + ".html"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
                assertThat(page.contains(other.caseId())).isEqualTo(one.equals(other));
            }
        }
        assertThat(EvaluationHtml.page(Evaluations.PICTURES, Language.NL))
                .contains("Lijst voor het team")
                .doesNotContain("Casus fictief-");
    }

    @Test
    void aPageIsCalledSomethingPlainWhateverTheCaseIsCalled() {
        Picture odd =
                new Picture("../a b/\u0000é" + "x".repeat(100), List.of(), List.of(), List.of(), List.of(), Map.of());
        Evaluation evaluation = Evaluations.withPictures(List.of(odd));

        assertThat(EvaluationHtml.clientPages(evaluation, Language.EN))
                .containsOnlyKeys("0001----a-b---" + "x".repeat(55) + ".html");
    }

    @Test
    void everyChartHasANameAndADescriptionAndNoNameIsUsedTwice() {
        EvaluationHtml.clientPages(Evaluations.PICTURES, Language.NL).values().forEach(page -> chartsAreNamed(page, 4));
        chartsAreNamed(EvaluationHtml.page(Evaluations.TOGETHER, Language.NL), 10);
    }

    private static void chartsAreNamed(String page, int atLeast) {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        int charts = page.split("<svg", -1).length - 1;
        assertThat(charts).isGreaterThanOrEqualTo(atLeast);
        for (int i = 1; i <= charts; i++) {
            assertThat(page)
                    .contains(
                            "role=\"img\"", "aria-labelledby=\"chart-%d-title chart-%d-description\"".formatted(i, i));
            assertThat(ids).contains("chart-" + i + "-title", "chart-" + i + "-description");
        }
    }

    @Test
    void nothingInATextCanBecomeMarkup() {
        Chart chart = new Chart(
                "<b>",
                "\"<i>&",
                List.of("<u>", "eind"),
                List.of(new Chart.Line("<s>", List.of(Optional.of(2.0), Optional.empty()), List.of())),
                1,
                5);
        assertThat(chart.svg("chart-1"))
                .doesNotContain("<b>", "<i>", "<u>", "<s>")
                .contains("&lt;b&gt;");
    }
}
