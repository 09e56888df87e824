package nl.gewogenmaatwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.rule.Labels.Found;
import nl.gewogenmaatwerk.rule.Labels.Kind;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Text ASKED = Text.same("?");

    private final Labels labels = Labels.of(Vocabulary.empty()
            .withFlags(Map.of(
                    "ONE", new Flag("ONE", new Text("de tijdelijke ontheffing", "the exemption"), ASKED, Town.HERE),
                    "TWO", new Flag("TWO", new Text("hulp", "help"), ASKED, Town.HERE),
                    "THREE", new Flag("THREE", new Text("Hulp", "support"), ASKED, Town.HERE))));

    @Test
    void a_label_is_found_in_both_languages_whatever_its_article_capitals_and_spaces() {
        assertThat(List.of("ONE", "one", "Tijdelijke  ontheffing", "de tijdelijke ontheffing", "exemption"))
                .allSatisfy(words -> assertThat(labels.find(Kind.FLAG, words)).isEqualTo(new Found.One("ONE")));
    }

    @Test
    void a_label_of_several_codes_is_not_guessed() {
        assertThat(labels.find(Kind.FLAG, "hulp")).isInstanceOf(Found.Several.class);
    }

    @Test
    void a_slip_of_the_pen_gets_the_nearest_label() {
        assertThat(labels.find(Kind.FLAG, "tijdelijke ontheffin"))
                .isEqualTo(new Found.None(List.of("tijdelijke ontheffing")));
    }

    @Test
    void severities_outcomes_and_strengths_have_labels_too() {
        assertThat(labels.find(Kind.SEVERITY, "ernstig")).isEqualTo(new Found.One("SERIOUS"));
        assertThat(labels.find(Kind.OUTCOME, "veranderde niets")).isEqualTo(new Found.One("NO_CHANGE"));
        assertThat(labels.find(Kind.STRENGTH, "sterk")).isEqualTo(new Found.One("STRONG"));
    }
}
