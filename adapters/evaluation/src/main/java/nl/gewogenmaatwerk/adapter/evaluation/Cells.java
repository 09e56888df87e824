package nl.gewogenmaatwerk.adapter.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.text.Text;

/** Counts clients by outcome, and shows what may be shown. Used by one thread. */
final class Cells {

    private final Map<String, Text> labels = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** An outcome that can occur. */
    Cells outcome(String code, Text label) {
        labels.put(code, label);
        counts.put(code, 0);
        return this;
    }

    /** One more client. */
    void add(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    /**
     * What may be shown. A count that is too small is hidden, and after it the smallest other ones, until those that are hidden cannot be
     * worked out: they are at least two, and together not too small either.
     */
    Distribution shown() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean isEnough = total >= Evaluation.SMALLEST_CELL;
        List<String> visible = new ArrayList<>(isEnough ? counts.keySet() : List.of());
        visible.removeIf(code -> counts.get(code) < Evaluation.SMALLEST_CELL);
        while (!visible.isEmpty() && !isHidden(visible, total)) {
            String smallest = visible.get(0);
            for (String code : visible) {
                if (counts.get(code) <= counts.get(smallest)) {
                    smallest = code;
                }
            }
            visible.remove(smallest);
        }
        List<Distribution.Cell> cells = new ArrayList<>();
        labels.forEach((code, label) -> {
            boolean isShown = visible.contains(code);
            int count = counts.get(code);
            cells.add(new Distribution.Cell(
                    code,
                    label,
                    isShown ? OptionalInt.of(count) : OptionalInt.empty(),
                    isShown ? Optional.of(Statistics.share(count, total)) : Optional.empty()));
        });
        return new Distribution(isEnough ? OptionalInt.of(total) : OptionalInt.empty(), cells);
    }

    /** Whether nothing is hidden, or what is hidden cannot be worked out from the total. */
    private boolean isHidden(List<String> visible, int total) {
        int hidden = counts.size() - visible.size();
        int shown = visible.stream().mapToInt(counts::get).sum();
        return hidden == 0 || hidden > 1 && total - shown >= Evaluation.SMALLEST_CELL;
    }
}
