package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.Change;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

class RuleBookJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final Text TEXT = new Text("Ja.", "Yes.");
    private static final RuleBook.Named TRAINING = new RuleBook.Named("JOBS", TEXT);
    private static final RuleBook.Named CERTAINTY = new RuleBook.Named("M", TEXT);
    private static final RuleBook.Source SOURCE = new RuleBook.Source("S28", "Vinokur");
    private static final RuleBook.RuleEntry RULE = new RuleBook.RuleEntry(
            "r04",
            TEXT,
            Layer.FRAMEWORK,
            true,
            "framework/rules/r04.drl",
            12,
            List.of(TEXT),
            List.of(
                    new RuleBook.Concluded(TEXT, TEXT, Optional.of(new RuleBook.Named("klant", TEXT)), 3),
                    new RuleBook.Concluded(TEXT, TEXT, Optional.empty(), 0)),
            List.of(SOURCE),
            List.of(new RuleBook.CertaintyOf(TRAINING, CERTAINTY)));

    private static final RuleBook BOOK = new RuleBook(
            "dorp",
            TEXT,
            "1.0.0",
            "1.2.0",
            "sha256:" + "0a".repeat(32),
            DAY,
            TEXT,
            Optional.of(new Principle.Validation("college", DAY, "Team")),
            List.of(new RuleBook.GuidingPrinciple(
                    "klant",
                    TEXT,
                    Optional.empty(),
                    Optional.of("een buurgemeente"),
                    List.of(new RuleBook.WeighedGround("own-goal", TEXT, TEXT, 3)),
                    List.of(new RuleBook.Named("r04", TEXT)),
                    List.of(
                            new RuleBook.Effect(Optional.of(TRAINING), 9, -3),
                            new RuleBook.Effect(Optional.empty(), 0, -9)))),
            List.of(new RuleBook.UnweighedGround("safety", TEXT, TEXT, List.of())),
            List.of(RULE),
            List.of(new RuleBook.SwitchedOff(RULE, "Omdat.", "college", DAY)),
            List.of(new RuleBook.CatalogueEntry(
                    "JOBS",
                    TEXT,
                    TEXT,
                    TEXT,
                    TEXT,
                    List.of(TEXT),
                    List.of(TEXT),
                    CERTAINTY,
                    TEXT,
                    List.of(SOURCE),
                    3,
                    Optional.of(TEXT),
                    List.of(),
                    List.of())),
            List.of(new RuleBook.ParameterEntry("LOW", TEXT, 2, List.of(new RuleBook.Dated(DAY, 2, SOURCE)))),
            List.of(new RuleBook.LoggedChange(Layer.MUNICIPALITY, new Change(DAY, "1.0.0", TEXT, "college"))),
            List.of(new RuleBook.GlossaryEntry("self-efficacy", TEXT, TEXT, TEXT, List.of(TEXT), true)));

    @Test
    void everyPartOfABookIsWritten() {
        Golden.check("rule-book.json", RuleBookJson.write(BOOK));
    }

    @Test
    void itFitsThePublishedSchema() {
        assertThat(Schemas.errors(Schemas.RULE_BOOK, RuleBookJson.write(BOOK))).isEmpty();
    }

    @Test
    void theSchemaLetsNothingElseThrough() {
        ObjectNode more = Json.object(RuleBookJson.write(BOOK));
        more.put("author", "x");
        assertThat(Schemas.errors(Schemas.RULE_BOOK, more.toString())).isNotEmpty();
        ObjectNode less = Json.object(RuleBookJson.write(BOOK));
        ((ObjectNode) less.path("rules").path(0)).remove("sources");
        assertThat(Schemas.errors(Schemas.RULE_BOOK, less.toString())).isNotEmpty();
        JsonNode heavy = Json.object(RuleBookJson.write(BOOK));
        ((ObjectNode) heavy.path("principles").path(0).path("grounds").path(0)).put("weight", 4);
        assertThat(Schemas.errors(Schemas.RULE_BOOK, heavy.toString())).isNotEmpty();
    }
}
