package nl.gewogenmaatwerk.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One Markdown table: a row per figure, a column per contender, and how the engine compares. */
final class Table {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> environment = new ArrayList<>();

    Table(List<String> columns) {
        this.columns = List.copyOf(columns);
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

        /** How many times as much the engine, in the first column, costs as another one. */
        private String ratio(int column) {
            if (column >= values.length || Double.isNaN(values[0]) || Double.isNaN(values[column])) {
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

    void environment(String line) {
        environment.add(line);
    }

    String text(boolean quick) {
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(columns);
        head.addAll(List.of("engine / Drools", "engine / Evrete"));
        line(out, head);
        out.append("|---|").append("---:|".repeat(head.size() - 1)).append('\n');
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name));
            Arrays.stream(row.values).mapToObj(Table::number).forEach(cells::add);
            cells.addAll(List.of(row.ratio(1), row.ratio(2)));
            line(out, cells);
        }
        out.append('\n');
        environment.forEach(each -> out.append(each).append("\n"));
        if (quick) {
            out.append("Measured with --quick: too short to rely on.\n");
        }
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
