package nl.gewogenmaatwerk.adapter.evaluation.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.text.Text;

/** Counts clients by outcome, and shows what may be shown. Used by one thread. */
public final class Cells {

    /** What becomes of outcomes that nobody has. */
    public enum Nobody {
        /** They are hidden as any other small count. */
        HIDDEN,
        /** They are left out, unless everybody has the same outcome: that nobody has another one then says something about everybody. */
        LEFT_OUT_UNLESS_ALL_ALIKE,
        /** They are left out, since that everybody has the same outcome says nothing about a person. */
        LEFT_OUT
    }

    private final Nobody nobody;
    private final Map<String, Text> labels = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> unshown = new HashSet<>();
    private Optional<Cells> whole = Optional.empty();

    /** Cells of which those that nobody has are hidden. */
    public Cells() {
        this(Nobody.HIDDEN);
    }

    /** Cells. @param nobody what becomes of those that nobody has */
    public Cells(Nobody nobody) {
        this.nobody = nobody;
    }

    /** An outcome that can occur. */
    public Cells outcome(String code, Text label) {
        labels.put(code, label);
        counts.put(code, 0);
        return this;
    }

    /** One more client. */
    public void add(String code) {
        add(code, 1);
    }

    /** More clients. */
    public void add(String code, int clients) {
        counts.merge(code, clients, Integer::sum);
    }

    /** How many clients have an outcome, for calculations only. */
    public int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** How many clients there are, for calculations only. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** An outcome that is not to be shown, however many clients have it. */
    public Cells unshown(String code) {
        unshown.add(code);
        return this;
    }

    /**
     * The counts of a larger group that are shown elsewhere, and of which these clients are a part: how many of the others have an outcome can then
     * not be worked out either when that is too few, unless it is nobody.
     */
    public Cells within(Cells larger) {
        whole = Optional.of(larger);
        return this;
    }

    /**
     * What may be shown. A count that is too small is hidden, and after it the smallest other ones, until those that are hidden cannot be
     * worked out: they are at least two, and together not too small either.
     */
    public Distribution shown() {
        int total = total();
        boolean isEnough = total >= Evaluation.SMALLEST_CELL;
        List<String> occurring = occurring();
        List<String> visible = new ArrayList<>(isEnough ? occurring : List.of());
        boolean isAllAlike = occurring.size() == 1;
        visible.removeIf(code -> counts.get(code) < Evaluation.SMALLEST_CELL
                || unshown.contains(code)
                || isTooFew(others(List.of(code)))
                || isAllAlike && nobody == Nobody.LEFT_OUT_UNLESS_ALL_ALIKE);
        while (!visible.isEmpty() && !isHidden(visible, occurring)) {
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
            if (visible.isEmpty() || occurring.contains(code)) {
                cells.add(new Distribution.Cell(
                        code,
                        label,
                        isShown ? OptionalInt.of(count) : OptionalInt.empty(),
                        isShown ? Optional.of(Statistics.share(count, total)) : Optional.empty()));
            }
        });
        return new Distribution(isEnough ? OptionalInt.of(total) : OptionalInt.empty(), cells);
    }

    /** The outcomes that count: all of them, or those that somebody has. */
    private List<String> occurring() {
        return counts.keySet().stream()
                .filter(code -> nobody == Nobody.HIDDEN || counts.get(code) > 0)
                .toList();
    }

    /** The outcomes without any number. */
    public Distribution nothing() {
        List<Distribution.Cell> cells = new ArrayList<>();
        labels.forEach(
                (code, label) -> cells.add(new Distribution.Cell(code, label, OptionalInt.empty(), Optional.empty())));
        return new Distribution(OptionalInt.empty(), cells);
    }

    /** Whether nothing is hidden, or what is hidden cannot be worked out from the total. */
    private boolean isHidden(List<String> visible, List<String> occurring) {
        List<String> hidden = new ArrayList<>(occurring);
        hidden.removeAll(visible);
        int clients = hidden.stream().mapToInt(counts::get).sum();
        return hidden.isEmpty()
                || hidden.size() > 1 && clients >= Evaluation.SMALLEST_CELL && !isTooFew(others(hidden));
    }

    /** How many of the larger group have one of these outcomes and are not counted here. */
    private int others(List<String> codes) {
        return whole.map(larger -> codes.stream()
                        .mapToInt(code -> larger.count(code) - counts.get(code))
                        .sum())
                .orElse(0);
    }

    /** Whether a group is so small that nobody may work out its size; nobody is no group. */
    public static boolean isTooFew(int clients) {
        return clients > 0 && clients < Evaluation.SMALLEST_CELL;
    }

    /** How many clients, if that may be shown. */
    public static OptionalInt shown(int clients) {
        return clients < Evaluation.SMALLEST_CELL ? OptionalInt.empty() : OptionalInt.of(clients);
    }

    /** How many clients, rounded down so that no small group can be worked out from it. */
    public static int atLeast(int clients) {
        return clients - clients % Evaluation.SMALLEST_CELL;
    }
}
