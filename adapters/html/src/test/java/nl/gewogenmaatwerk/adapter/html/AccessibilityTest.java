package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of every example rule book against WCAG 2.2 AA, in a real browser. */
class AccessibilityTest {

    @TempDir
    private static Path temp;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<Path> pages(String municipality, Language language) throws IOException {
        List<Path> files =
                RuleBookHtml.write(RuleBooks.of(municipality), language, temp.resolve(municipality + "-" + language));
        return files.stream().filter(file -> file.toString().endsWith(".html")).toList();
    }

    @ParameterizedTest
    @EnumSource
    void noPageHasAViolation(Language language) throws IOException {
        browser.width(1200);
        browser.dark(false);
        SoftAssertions softly = new SoftAssertions();
        for (String municipality : RuleBooks.MUNICIPALITIES) {
            for (Path page : pages(municipality, language)) {
                browser.open(page.toUri());
                softly.assertThat(browser.violations()).as("%s", page).isEmpty();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void noPageOfItsOwnHasAViolationOrScrollsSideways(Language language) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("evaluation", EvaluationHtml.page(Evaluations.TOGETHER, language));
        pages.put("evaluation with a list for the team", EvaluationHtml.page(Evaluations.PICTURES, language));
        pages.putAll(EvaluationHtml.clientPages(Evaluations.PICTURES, language));
        pages.put("review", ReviewHtml.page(Reviews.FULL, language));
        pages.put("advice", AdviceHtmlTest.page(language));
        pages.put("case pack", CasePackHtml.page(CasePackHtmlTest.pack(), language));
        pages.put("comparison", ComparisonHtml.page(Comparisons.EXAMPLE, language));
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, String> each : pages.entrySet()) {
            Path page = temp.resolve("page-" + language + ".html");
            Files.writeString(page, each.getValue());
            for (int width : new int[] {1200, 320}) {
                browser.width(width);
                browser.dark(width == 320);
                browser.open(page.toUri());
                softly.assertThat(browser.violations())
                        .as("%s at %s", each.getKey(), width)
                        .isEmpty();
                softly.assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as("%s at %s", each.getKey(), width)
                        .isLessThanOrEqualTo(width);
            }
        }
        softly.assertAll();
    }

    @Test
    void noPageHasAViolationInTheDarkOnASmallScreen() throws IOException {
        browser.width(320);
        browser.dark(true);
        SoftAssertions softly = new SoftAssertions();
        for (Path page : pages(RuleBooks.MUNICIPALITIES.get(0), Language.NL)) {
            browser.open(page.toUri());
            assertThat(browser.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                            .asBoolean())
                    .isTrue();
            softly.assertThat(browser.violations()).as("%s", page).isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSidewaysOnASmallScreen(Language language) throws IOException {
        browser.width(320);
        SoftAssertions softly = new SoftAssertions();
        for (String municipality : RuleBooks.MUNICIPALITIES) {
            for (Path page : pages(municipality, language)) {
                browser.open(page.toUri());
                softly.assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as("%s", page)
                        .isLessThanOrEqualTo(320);
            }
        }
        softly.assertAll();
    }

    @Test
    void theCheckBites() throws IOException {
        browser.width(1200);
        browser.dark(false);
        Path page = pages(RuleBooks.MUNICIPALITIES.get(0), Language.NL).get(0);
        Path broken = page.resolveSibling("broken.html");
        Files.writeString(
                broken,
                Files.readString(page)
                        .replace("<html lang=\"nl\">", "<html>")
                        .replace("<h1>", "<p style=\"color: #999\"><img src=\"x.png\">grijs</p><h1>"));
        browser.open(broken.toUri());
        assertThat(String.join("\n", browser.violations())).contains("html-has-lang", "image-alt", "color-contrast");
        assertThat(browser.evaluate("document.body.style.width = '2000px', document.documentElement.scrollWidth")
                        .asInt())
                .isGreaterThan(1200);
    }
}
