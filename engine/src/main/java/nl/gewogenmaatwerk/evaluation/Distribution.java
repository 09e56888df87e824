package nl.gewogenmaatwerk.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.text.Text;

/**
 * How clients are spread over outcomes. A count below {@link Evaluation#SMALLEST_CELL} is not there, and neither is a count from which it
 * could be worked out. Immutable.
 *
 * @param total how many clients; absent when they are too few
 * @param cells the outcomes in a fixed order: all of them in an evaluation; in a review those that nobody has are left out
 */
public record Distribution(OptionalInt total, List<Cell> cells) {
    public Distribution {
        cells = List.copyOf(cells);
    }

    /**
     * One outcome.
     *
     * @param code  its stable name
     * @param label what people call it
     * @param count how many clients; absent when that is not shown
     * @param share the share of all clients; absent when the count is
     */
    public record Cell(String code, Text label, OptionalInt count, Optional<Estimate> share) {}
}
