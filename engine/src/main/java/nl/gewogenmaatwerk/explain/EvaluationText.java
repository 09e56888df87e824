package nl.gewogenmaatwerk.explain;

import java.util.List;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/**
 * A two-part evaluation as plain text for a person. It fits in 100 columns, and an equal evaluation always gives the same text. It is for
 * reading, not for parsing: programs read the evaluation itself.
 */
public final class EvaluationText {

    private final Page page = new Page();
    private final Language language;

    private EvaluationText(Language language) {
        this.language = language;
    }

    /**
     * An evaluation in words.
     *
     * @param evaluation the evaluation
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(Evaluation evaluation, Language language) {
        EvaluationText text = new EvaluationText(language);
        text.write(EvaluationReport.of(evaluation));
        return text.page.toString();
    }

    private void write(EvaluationReport report) {
        page.ruler('=');
        paragraph(report.title());
        report.header().forEach(this::paragraph);
        page.ruler('=');
        report.sections().forEach(this::section);
        page.blank();
        paragraph(report.footer());
    }

    private void section(EvaluationReport.Section section) {
        page.heading(section.heading().in(language));
        section.paragraphs().forEach(this::paragraph);
        section.tables().forEach(this::table);
    }

    private void table(EvaluationReport.Table table) {
        page.blank();
        paragraph(table.caption());
        for (List<Text> row : table.rows()) {
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
