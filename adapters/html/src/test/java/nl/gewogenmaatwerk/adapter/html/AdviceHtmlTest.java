package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceHtmlTest {

    static String page(Language language) {
        return AdviceHtml.page(JournalledAdvice.entries(), JournalledAdvice.NAMES, language);
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsAsAgreed(Language language) {
        Golden.check(
                Path.of("src/test/resources/golden/advice." + language.name().toLowerCase(Locale.ROOT) + ".html"),
                page(language).replace(Pages.style(), ""));
    }

    @Test
    void theWholeRationaleIsInIt() {
        assertThat(page(Language.NL))
                .contains(
                        // What was known, with days and in the client's words, and what was not.
                        "weer aan het werk in de logistiek",
                        "1 van 5, volgens de klant, op 20 februari 2026 (gesprek)",
                        "veranderde niets, begonnen op 1 maart 2025, geëindigd op 1 juni 2025",
                        "statussen volgens de wet",
                        // Every argument with its rule, and the sum.
                        "(<code>confidence-first</code>, <code>framework/rules/r4.dslr:12</code>, Raamwerk)",
                        "telt niet extra",
                        "<td colspan=\"3\">9 − 4</td>",
                        "<strong>5</strong>",
                        "Het doel van de klant weegt hier zwaarder.",
                        // What people did.
                        "Ik dacht aan training.",
                        "Dit besluit geldt niet meer. Het is vervangen door regel 4.",
                        "De klant wil dit nu niet",
                        "Laat dit zwak pleiten bij weinig contact.",
                        // What it can be held against.
                        JournalledAdvice.ID,
                        "sha256:" + "b2".repeat(32),
                        "1.0.0+1.0.0",
                        "0".repeat(64),
                        "Mensen beslissen, niet de computer")
                .doesNotContain("<script", "src=", "<b>goed", "<niet>", "Te weinig bekend");
    }

    @Test
    void theSummaryTellsTheDecisionThatHolds() {
        String page = page(Language.NL);
        String summary = page.substring(page.indexOf("id=\"in-short\""), page.indexOf("</section>"));

        assertThat(summary)
                .contains("Besloten is: "
                        + JournalledAdvice.NAMES.intervention("MGV").nl() + " (iets anders gekozen)")
                .doesNotContain("gevolgd");
    }

    @Test
    void withoutADecisionItSaysSo() {
        assertThat(AdviceHtml.page(JournalledAdvice.entries().subList(0, 1), JournalledAdvice.NAMES, Language.NL))
                .contains("Er is nog geen besluit vastgelegd.", "Hierover is nog niets vastgelegd.");
    }

    @Test
    void entriesThatDoNotBelongTogetherAreRefused() {
        List<Recorded> entries = JournalledAdvice.entries();
        ListedJournal other = new ListedJournal();
        entries.forEach(recorded -> other.write(recorded.entry().orElseThrow()));
        other.write(
                new OwnView(JournalledAdvice.TOWN, "case-2", "another", List.of(), Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> AdviceHtml.page(other.entries(), JournalledAdvice.NAMES, Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AdviceHtml.page(entries.subList(1, 3), JournalledAdvice.NAMES, Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
