package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.discussion.CaseSelection;
import nl.gewogenmaatwerk.adapter.json.CasePackJson;
import nl.gewogenmaatwerk.discussion.CasePack;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.explain.CasePackText;
import nl.gewogenmaatwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CasePackHtmlTest {

    static CasePack pack() {
        ListedJournal journal = new ListedJournal();
        JournalledAdvice.entries()
                .forEach(recorded -> journal.write(recorded.entry().orElseThrow()));
        return CaseSelection.of(JournalledAdvice.TOWN, JournalledAdvice.NAMES)
                .draw(journal, "2026-Q1", Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"))
                .pack();
    }

    @ParameterizedTest
    @EnumSource
    void thePageAndTheTextAreAsAgreed(Language language) {
        String name = language.name().toLowerCase(Locale.ROOT);
        Golden.check(
                Path.of("src/test/resources/golden/case-pack." + name + ".html"),
                CasePackHtml.page(pack(), language).replace(Pages.style(), ""));
        Golden.check(
                Path.of("src/test/resources/golden/case-pack." + name + ".txt"), CasePackText.of(pack(), language));
    }

    @Test
    void theAdviceAndTheDecisionComeOnASheetOfTheirOwn() {
        String page = CasePackHtml.page(pack(), Language.NL);
        String front = page.substring(page.indexOf("id=\"case-A\""), page.indexOf("id=\"answer-A\""));
        String back = page.substring(page.indexOf("id=\"answer-A\""));

        assertThat(page.substring(0, page.indexOf("id=\"answer-A\""))).doesNotContain("uit elkaar");
        assertThat(front)
                .contains("Wat doe ik, en waarom doe ik dit?", "Het beeld", "Werk gaat voor", "gewoon (2 × 2)")
                .doesNotContain("Steun", "iets anders gekozen", "Waarom deze casus", "voorstel");
        assertThat(back).contains("iets anders gekozen", "Steun 5", "Waarom deze casus", "Leg dit vast onder casus A");
        assertThat(page)
                .contains("<section class=\"chapter\" aria-labelledby=\"answer-A\">")
                .doesNotContain("<script", "src=");
    }

    @Test
    void nothingThatNamesAPersonIsInAPack() {
        for (PseudonymousPacks.Packed packed : PseudonymousPacks.of(1, 2)) {
            CasePack pack = packed.draw().pack();
            List<String> all = List.of(
                    CasePackHtml.page(pack, Language.NL),
                    CasePackHtml.page(pack, Language.EN),
                    CasePackJson.write(pack),
                    CasePackText.of(pack, Language.NL),
                    CasePackText.of(pack, Language.EN));

            assertThat(pack.picked()).hasSizeGreaterThan(10);
            Set<PackedCase.Kind> kinds = EnumSet.noneOf(PackedCase.Kind.class);
            pack.picked().forEach(one -> kinds.add(one.kind()));
            assertThat(kinds).hasSizeGreaterThan(2);
            for (String text : all) {
                assertThat(packed.secrets()).noneMatch(text::contains);
            }
            assertThat(packed.secrets()).hasSizeGreaterThan(500);
        }
    }
}
