package nl.gewogenmaatwerk.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void a_place_in_a_text_is_a_line_and_a_column() {
        assertThat(new Origin("rules/a.dslr", 12, 5).shown()).isEqualTo("rules/a.dslr:12:5");
        assertThat(new Origin("rules/a.dslr", 12, 0).shown()).isEqualTo("rules/a.dslr:12");
        assertThat(Origin.file("rules/a.dslr").shown()).isEqualTo("rules/a.dslr");
    }

    @Test
    void a_place_in_a_table_is_a_cell() {
        assertThat(new Origin("rules/a.csv", 5, 3).shown()).isEqualTo("rules/a.csv:C5");
        assertThat(new Origin("rules/a.xlsx#Regels", 5, 28).shown()).isEqualTo("rules/a.xlsx#Regels:AB5");
        assertThat(new Origin("rules/a.csv", 5, 702).shown()).isEqualTo("rules/a.csv:ZZ5");
        assertThat(new Origin("rules/a.csv", 5, 703).shown()).isEqualTo("rules/a.csv:AAA5");
    }
}
