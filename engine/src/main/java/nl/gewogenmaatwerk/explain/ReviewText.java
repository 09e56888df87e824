package nl.gewogenmaatwerk.explain;

import java.util.List;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/**
 * A review as plain text for a team. It fits in 100 columns, and an equal review always gives the same text. It is for reading, not for
 * parsing: programs read the review itself.
 */
public final class ReviewText {

    private final Page page = new Page();
    private final Language language;

    private ReviewText(Language language) {
        this.language = language;
    }

    /**
     * A review in words.
     *
     * @param review   the review
     * @param language the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(Review review, Language language) {
        ReviewText text = new ReviewText(language);
        text.write(ReviewReport.of(review));
        return text.page.toString();
    }

    private void write(ReviewReport report) {
        page.ruler('=');
        paragraph(report.title());
        report.header().forEach(this::paragraph);
        page.ruler('=');
        for (ReviewReport.Section section : report.sections()) {
            page.heading(section.heading().in(language));
            section.paragraphs().forEach(this::paragraph);
            section.tables().forEach(this::table);
        }
        page.blank();
        paragraph(report.footer());
    }

    private void table(EvaluationReport.Table table) {
        page.blank();
        paragraph(table.caption());
        for (List<Text> row : table.rows()) {
            if (row.size() == 1) {
                page.item("-", row.get(0).in(language));
                continue;
            }
            if (row.size() == 2) {
                page.item("-", row.get(0).in(language) + ": " + row.get(1).in(language));
                continue;
            }
            page.item("-", row.get(0).in(language));
            for (int column = 1; column < row.size(); column++) {
                page.item(
                        "   ",
                        table.columns().get(column).in(language) + ": "
                                + row.get(column).in(language));
            }
        }
    }

    private void paragraph(Text text) {
        page.paragraph(0, 0, text.in(language));
    }
}
