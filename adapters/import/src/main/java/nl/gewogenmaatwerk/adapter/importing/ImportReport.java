package nl.gewogenmaatwerk.adapter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.text.Text;

/**
 * What an import did. Immutable; equal by value.
 *
 * @param rowsRead the rows below the header in which something stands
 * @param imported the rows that became a client file
 * @param refused  the rows that did not
 * @param unmapped the names of the columns that the mapping does not use, once each, in the order of the export
 * @param leftOut  the columns that no mapping may use, once each, in the order of the export
 */
public record ImportReport(int rowsRead, int imported, int refused, List<String> unmapped, List<LeftOut> leftOut) {

    public ImportReport {
        unmapped = List.copyOf(unmapped);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A column that is named after a protected ground, or after something that stands in for one.
     *
     * @param column its name
     * @param ground what people call the ground, see {@link nl.gewogenmaatwerk.vocabulary.ProtectedGrounds}
     */
    public record LeftOut(String column, Text ground) {}

    /** The report in sentences: the rows, the columns that were not used, the columns that were left out on purpose. */
    public List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(new Text(
                rowsRead + (rowsRead == 1 ? " rij" : " rijen") + " gelezen: " + imported + " omgezet, " + refused
                        + " geweigerd.",
                rowsRead + (rowsRead == 1 ? " row" : " rows") + " read: " + imported + " imported, " + refused
                        + " refused."));
        if (!unmapped.isEmpty()) {
            String names = quoted(unmapped);
            sentences.add(new Text(
                    "Niet gebruikt, want niet in de mapping (" + unmapped.size() + "): " + names + ".",
                    "Not used, because not in the mapping (" + unmapped.size() + "): " + names + "."));
        }
        if (!leftOut.isEmpty()) {
            String names = quoted(leftOut.stream().map(LeftOut::column).toList());
            sentences.add(new Text(
                    "Bewust buiten gehouden, want een beschermd kenmerk of iets dat daarvoor in de plaats komt ("
                            + leftOut.size() + "): " + names + ".",
                    "Left out on purpose, because a protected ground or something that stands in for one ("
                            + leftOut.size() + "): " + names + "."));
        }
        return List.copyOf(sentences);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
