package nl.gewogenmaatwerk.explain;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.discussion.CasePack;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/**
 * An overview of a pack of cases as plain text, for whoever prepares a case discussion: which cases, why these, and what could point at
 * somebody. It fits in 100 columns, and an equal pack always gives the same text. It is for reading, not for parsing.
 */
public final class CasePackText {

    private final Page page = new Page();
    private final Language language;

    private CasePackText(Language language) {
        this.language = language;
    }

    /** An overview of a pack. @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed */
    public static String of(CasePack pack, Language language) {
        CasePackText text = new CasePackText(language);
        text.write(pack);
        return text.page.toString();
    }

    private void write(CasePack pack) {
        page.ruler('=');
        paragraph(
                "Casussen om samen te bespreken: %s, %s",
                "Cases to discuss together: %s, %s", pack.municipality(), pack.period());
        paragraph(
                "Gekozen: %s, uit %s casussen met %s adviezen.",
                "Picked: %s, from %s cases with %s advices.", pack.picked().size(), pack.cases(), pack.advices());
        paragraph(
                "Lees elke casus na voordat u hem deelt: een bijzondere combinatie kan iemand herkenbaar maken.",
                "Read each case before you share it: an unusual combination can point at somebody.");
        page.ruler('=');
        pack.picked().forEach(this::one);
    }

    private void one(PackedCase one) {
        page.heading(say("Casus " + one.letter() + ": ", "Case " + one.letter() + ": ")
                + one.kind().label().in(language));
        page.paragraph(0, 0, one.because().in(language));
        field("Beeld", "Picture", one.picture().facts());
        field("Niet bekend", "Not known", one.unknowns());
        field(
                "Voorgesteld",
                "Proposed",
                one.advice().proposals().stream()
                        .map(PackedCase.Proposed::intervention)
                        .toList());
        for (PackedCase.Handled handled : one.handled()) {
            handled.decision().ifPresent(decision -> {
                String chosen = decision.chosen().isEmpty() ? "" : ": " + list(decision.chosen());
                page.field(
                        say("Besloten", "Decided"),
                        decision.verdict().label().in(language) + chosen + " ("
                                + decision.reason().in(language) + ")");
            });
        }
        field("Zeldzaam", "Rare", one.rare());
    }

    private void field(String nl, String en, List<Text> values) {
        if (!values.isEmpty()) {
            page.field(say(nl, en), list(values));
        }
    }

    private String list(List<Text> texts) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(" · "));
    }

    private void paragraph(String nl, String en, Object... blanks) {
        page.paragraph(0, 0, say(nl, en).formatted(blanks));
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }
}
