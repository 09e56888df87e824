package nl.gewogenmaatwerk.adapter.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which counts add up to which, sees what is shown, and works out whatever follows from it. Used by one thread. */
final class Attacker {

    private static final long PRIME = 2_147_483_647;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final List<Map<Integer, Long>> equations = new ArrayList<>();

    /** That counts add up to another one. */
    Attacker addUp(String whole, List<String> parts) {
        Map<Integer, Long> equation = new LinkedHashMap<>();
        equation.put(column(whole), PRIME - 1);
        parts.forEach(part -> equation.merge(column(part), 1L, Long::sum));
        equations.add(equation);
        return this;
    }

    /** That a count is shown. */
    Attacker see(String count, int value) {
        equations.add(Map.of(column(count), 1L));
        seen.put(count, value);
        return this;
    }

    /**
     * Between which bounds every count must lie, as nobody counts less than once: [lowest, highest].
     *
     * @param most how many there can be at most
     */
    Map<String, int[]> bounds(int most) {
        Map<String, int[]> bounds = new LinkedHashMap<>();
        columns.keySet()
                .forEach(name -> bounds.put(
                        name,
                        seen.containsKey(name) ? new int[] {seen.get(name), seen.get(name)} : new int[] {0, most}));
        List<String> names = List.copyOf(columns.keySet());
        boolean isNarrower = true;
        while (isNarrower) {
            isNarrower = false;
            for (Map<Integer, Long> equation : equations) {
                if (equation.size() > 1) {
                    List<int[]> all = equation.keySet().stream()
                            .map(column -> bounds.get(names.get(column)))
                            .toList();
                    int[] whole = all.get(0);
                    List<int[]> parts = all.subList(1, all.size());
                    int low = parts.stream().mapToInt(part -> part[0]).sum();
                    int high = parts.stream().mapToInt(part -> part[1]).sum();
                    isNarrower |= narrow(whole, low, high);
                    for (int[] part : parts) {
                        isNarrower |= narrow(part, whole[0] - (high - part[1]), whole[1] - (low - part[0]));
                        low = parts.stream().mapToInt(each -> each[0]).sum();
                        high = parts.stream().mapToInt(each -> each[1]).sum();
                    }
                }
            }
        }
        return bounds;
    }

    private static boolean narrow(int[] bounds, int low, int high) {
        boolean isNarrower = low > bounds[0] || high < bounds[1];
        bounds[0] = Math.max(bounds[0], low);
        bounds[1] = Math.min(bounds[1], high);
        return isNarrower;
    }

    private int column(String count) {
        return columns.computeIfAbsent(count, any -> columns.size());
    }

    /** All counts that follow from what is shown, also those that are shown. */
    Set<String> workedOut() {
        int width = columns.size();
        List<long[]> rows = new ArrayList<>();
        equations.forEach(equation -> {
            long[] row = new long[width];
            equation.forEach((column, factor) -> row[column] = factor);
            rows.add(row);
        });
        int done = 0;
        for (int column = 0; column < width && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                long[] row = rows.set(pivot, rows.get(done));
                rows.set(done, row);
                long inverse = power(row[column], PRIME - 2);
                for (int i = column; i < width; i++) {
                    row[i] = row[i] * inverse % PRIME;
                }
                for (long[] other : rows) {
                    long factor = other[column];
                    if (other != row && factor != 0) {
                        for (int i = column; i < width; i++) {
                            if (row[i] != 0) {
                                other[i] = (other[i] + (PRIME - factor) * row[i]) % PRIME;
                            }
                        }
                    }
                }
                done++;
            }
        }
        List<String> names = List.copyOf(columns.keySet());
        Set<String> found = new TreeSet<>();
        for (long[] row : rows.subList(0, done)) {
            List<Integer> left = new ArrayList<>();
            for (int i = 0; i < width && left.size() < 2; i++) {
                if (row[i] != 0) {
                    left.add(i);
                }
            }
            if (left.size() == 1) {
                found.add(names.get(left.get(0)));
            }
        }
        return found;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base % PRIME;
        for (long left = exponent; left > 0; left /= 2) {
            if (left % 2 == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
