package nl.gewogenmaatwerk.adapter.html;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.discussion.CasePack;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/**
 * Writes a pack of cases as one page to print, with its style in it: per case first the picture and the arguments on both sides, then, on a
 * sheet of its own, what was advised and decided with room for the outcome. Thread-safe; an equal pack always gives the same bytes.
 */
public final class CasePackHtml {

    private static final int LINES = 6;

    private CasePackHtml() {}

    /** The page. */
    public static String page(CasePack pack, Language language) {
        return Pages.in(language)
                .page(
                        "case-pack",
                        Map.of(
                                "css",
                                Pages.style(),
                                "name",
                                pack.municipality(),
                                "pack",
                                pack,
                                "cases",
                                pack.picked().stream().map(CasePackHtml::view).toList(),
                                "lines",
                                LINES));
    }

    /** A case as the page has it. @param kind what makes it instructive @param one the case */
    record CaseView(Text kind, PackedCase one, List<SideView> sides, boolean abstained, List<HandledView> handled) {}

    /** What one principle says, as the page has it. */
    record SideView(Text principle, List<PointView> inFavour, List<PointView> against) {}

    /** An argument as the page has it. @param how how strongly, and how much that is */
    record PointView(Text how, PackedCase.Point point) {}

    /** What people did, as the page has it. @param verdict what was done with the advice; empty when nothing was decided */
    record HandledView(PackedCase.Handled one, List<Text> verdict) {}

    private static CaseView view(PackedCase one) {
        return new CaseView(
                one.kind().label(),
                one,
                one.sides().stream()
                        .map(side -> new SideView(
                                side.principle(),
                                side.inFavour().stream()
                                        .map(CasePackHtml::point)
                                        .toList(),
                                side.against().stream().map(CasePackHtml::point).toList()))
                        .toList(),
                one.advice().outcome() == Advice.Outcome.ABSTAINED,
                one.handled().stream()
                        .map(each -> new HandledView(
                                each,
                                each.decision().stream()
                                        .map(decision -> decision.verdict().label())
                                        .toList()))
                        .toList());
    }

    private static PointView point(PackedCase.Point point) {
        Text how = point.strength()
                .map(strength -> (switch (strength) {
                            case WEAK -> Label.HOW_WEAK;
                            case PLAIN -> Label.HOW_PLAIN;
                            case STRONG -> Label.HOW_STRONG;
                        })
                        .text()
                        .plus(Text.same(" (" + strength.points() + " × " + point.weight() + ")")))
                .orElseGet(() -> (point.direction() == Direction.ACUTE
                                ? Label.HOW_ACUTE
                                : point.direction() == Direction.CONFIRMS ? Label.HOW_CONFIRMS : Label.HOW_RULES_OUT)
                        .text());
        return new PointView(how, point);
    }
}
