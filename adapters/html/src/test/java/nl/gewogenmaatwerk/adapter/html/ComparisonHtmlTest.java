package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.comparison.Comparison.Group;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

class ComparisonHtmlTest {

    @Test
    void thePageTellsAllAndNeedsNoOtherFile() {
        String page = ComparisonHtml.page(Comparisons.EXAMPLE, Language.NL);

        assertThat(page)
                .contains("<html lang=\"nl\">", "<style>", "Waardoor het verschilt", "Principe ‘Het doel van de klant")
                .doesNotContain("<script", "rel=\"stylesheet\"", "src=");
        assertThat(ComparisonHtml.page(Comparisons.EXAMPLE, Language.EN))
                .contains("<html lang=\"en\">", "What makes the difference");
    }

    @Test
    void nothingInTheRulesCanBecomeMarkup() {
        Comparison has = Comparisons.EXAMPLE;
        Comparison bad = new Comparison(
                new Comparison.Side("<b>", "<b>", Text.same("<b>"), has.one().ruleSet()),
                has.other(),
                "<i>",
                has.file(),
                has.generated(),
                has.groups());

        assertThat(ComparisonHtml.page(bad, Language.NL))
                .doesNotContain("<b>", "<i>")
                .contains("&lt;b&gt;");
    }

    @Test
    void theExampleMunicipalitiesDifferByTheirPrinciplesAndTheirOwnRules() {
        assertThat(Comparisons.EXAMPLE.file().differing().first()).isPositive();
        assertThat(Comparisons.EXAMPLE.file().refused())
                .as("scenarios of the one with words that only it has")
                .allSatisfy(refused -> assertThat(refused.by()).isEqualTo(Comparison.Refused.By.OTHER));
        assertThat(Comparisons.EXAMPLE.generated().notCompared()).isZero();
        assertThat(Comparisons.EXAMPLE.groups().stream()
                        .filter(group -> group.file().total() > 0)
                        .map(Group::example))
                .allSatisfy(
                        example -> assertThat(example.orElseThrow().generated()).isEmpty());
    }
}
