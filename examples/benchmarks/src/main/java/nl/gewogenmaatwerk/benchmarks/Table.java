package nl.gewogenmaatwerk.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One Markdown table: a row per figure, a column per contender, columns with ratios, and remarks below it. */
final class Table {

    private final List<String> columns;
    private final Map<String, Integer> ratios = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Table(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a column that says how many times as much the first column costs as another one. */
    Table ratio(String name, int column) {
        ratios.put(name, column);
        return this;
    }

    /** A figure, for each contender that has it. */
    static final class Row {
        private final String name;
        private final double[] values;
        private boolean moreIsBetter;

        private Row(String name, int columns) {
            this.name = name;
            this.values = new double[columns];
            Arrays.fill(values, Double.NaN);
        }

        Row moreIsBetter() {
            moreIsBetter = true;
            return this;
        }

        void value(int column, double value) {
            values[column] = value;
        }

        private String ratio(int column) {
            if (Double.isNaN(values[0]) || Double.isNaN(values[column])) {
                return "";
            }
            double ratio = moreIsBetter ? values[column] / values[0] : values[0] / values[column];
            return String.format(Locale.ROOT, "%.2f", ratio);
        }
    }

    Row row(String name) {
        Row row = new Row(name, columns.size());
        rows.add(row);
        return row;
    }

    /** Adds a line below the table. */
    void remark(String line) {
        remarks.add(line);
    }

    /** The table as Markdown. */
    String text() {
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(columns);
        head.addAll(ratios.keySet());
        line(out, head);
        out.append("|---|").append("---:|".repeat(head.size() - 1)).append('\n');
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name));
            Arrays.stream(row.values).mapToObj(Table::number).forEach(cells::add);
            ratios.values().forEach(column -> cells.add(row.ratio(column)));
            line(out, cells);
        }
        out.append('\n');
        remarks.forEach(each -> out.append("- ").append(each).append('\n'));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
