package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.text.Language;
import org.junit.jupiter.api.Test;

class ReviewHtmlTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void thePageTellsAllAndNeedsNoOtherFile() {
        String page = ReviewHtml.page(Reviews.FULL, Language.NL);

        assertThat(page)
                .contains(
                        "<html lang=\"nl\">",
                        "<style>",
                        "@media print",
                        "Wat betekent dat voor de dienstverlening?",
                        "Bijna altijd wordt er iets anders gedaan: Het eigen doel &lt;b&gt;",
                        "Hierover is overlegd met de ondernemingsraad",
                        "60 (60%, 54–60%)",
                        "niet getoond")
                .doesNotContain("<script", "rel=\"stylesheet\"", "src=", "<b>");
        assertThat(ReviewHtml.page(Reviews.FULL, Language.EN))
                .contains("<html lang=\"en\">", "What does that mean for the support you give?");
        assertThat(ReviewHtml.page(Reviews.FULL, Language.NL)).isEqualTo(page);
    }

    @Test
    void everyChartHasANameAndADescriptionAndNoNameIsUsedTwice() {
        String page = ReviewHtml.page(Reviews.FULL, Language.EN);

        assertThat(ID.matcher(page).results().map(MatchResult::group)).doesNotHaveDuplicates();
        assertThat(page.split("<svg", -1).length - 1).isEqualTo(3);
        for (int i = 1; i <= 3; i++) {
            assertThat(page)
                    .contains(
                            "aria-labelledby=\"chart-%d-title chart-%d-description\"".formatted(i, i),
                            "id=\"chart-%d-title\"".formatted(i),
                            "id=\"chart-%d-description\"".formatted(i));
        }
    }
}
