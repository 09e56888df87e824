package nl.gewogenmaatwerk.adapter.importing;

import java.util.List;
import nl.gewogenmaatwerk.client.ClientFile;

/** What became of a row of an export. Immutable. */
public sealed interface ImportedRow {

    /** The number of the row in the sheet, from 1, the header counted. */
    int row();

    /**
     * It became a client file.
     *
     * @param row  see {@link ImportedRow#row()}
     * @param file a client file without problems
     */
    record Imported(int row, ClientFile file) implements ImportedRow {}

    /**
     * It was refused, as a whole.
     *
     * @param row      see {@link ImportedRow#row()}
     * @param problems all that is wrong with it, by column; at least one
     */
    record Refused(int row, List<RowProblem> problems) implements ImportedRow {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
