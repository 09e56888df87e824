package nl.gewogenmaatwerk.explain;

import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;

/**
 * A comparison as plain text for a person. It fits in 100 columns, and an equal comparison always gives the same text. It is for reading,
 * not for parsing: programs read the comparison itself. Thread-safe.
 */
public final class ComparisonText {

    private final Page page = new Page();
    private final Language language;

    private ComparisonText(Language language) {
        this.language = language;
    }

    /**
     * A comparison in words.
     *
     * @param comparison the comparison
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(Comparison comparison, Language language) {
        ComparisonText text = new ComparisonText(language);
        text.write(ComparisonReport.of(comparison));
        return text.page.toString();
    }

    private void write(ComparisonReport report) {
        page.ruler('=');
        paragraph(report.title());
        report.header().forEach(this::paragraph);
        page.ruler('=');
        report.sections().forEach(this::section);
        page.blank();
        paragraph(report.footer());
    }

    private void section(ComparisonReport.Section section) {
        page.heading(section.heading().in(language));
        section.fields().forEach(this::field);
        section.paragraphs().forEach(this::paragraph);
        int number = 0;
        for (ComparisonReport.Entry entry : section.entries()) {
            page.blank();
            page.item(++number + ".", entry.title().in(language));
            entry.fields().forEach(this::field);
        }
    }

    private void field(ComparisonReport.Field field) {
        String label = field.label().in(language);
        for (Text value : field.values()) {
            page.field(label, value.in(language));
            label = "";
        }
    }

    private void paragraph(Text text) {
        page.paragraph(0, 0, text.in(language));
    }
}
