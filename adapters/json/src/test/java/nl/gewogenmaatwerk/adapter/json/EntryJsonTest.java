package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {

    private static final EntryJson FORMAT = new EntryJson();
    private static final ClientFile CLIENT = ClientFile.of("case-0031", Advices.AS_OF);

    @Test
    void anAdviceIsReadBackAsItWasWritten() {
        Advised entry = new Advised(Advices.proposals(), CLIENT, "1.0.0+1.0.0");

        assertThat(FORMAT.read(FORMAT.write(entry))).isEqualTo(entry);
    }

    @Test
    void theAdviceStandsInItByteForByte() {
        assertThat(FORMAT.write(new Advised(Advices.proposals(), CLIENT, "1.0.0+1.0.0")))
                .contains("\"advice\":" + AdviceJson.line(Advices.proposals()) + ",\"client\":{")
                .contains("\"client\":" + ClientFileJson.line(CLIENT) + ",\"english\":{");
    }

    @Test
    void theSameDutchMayHaveAnotherEnglishElsewhere() {
        Advice advice = asking(
                new Text("vraag", "question"),
                new Text("vraag", "ask"),
                Text.same("vraag"),
                new Text("vraag", "question"));

        assertThat(FORMAT.read(FORMAT.write(new Advised(advice, CLIENT, "1"))))
                .isEqualTo(new Advised(advice, CLIENT, "1"));
        assertThat(Json.object(FORMAT.write(new Advised(advice, CLIENT, "1")))
                        .path("englishAt")
                        .path("/advice/questions/1/question")
                        .asText())
                .isEqualTo("ask");
    }

    private static Arbitrary<Entry> responses() {
        Arbitrary<String> words = Arbitraries.of("SHV", "a\"b\\c", "é\u2028\n", "waarom");
        Arbitrary<List<String>> lists = words.list().ofMaxSize(3);
        Arbitrary<Optional<String>> maybe = words.optional(0.5);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4_000).map(day -> Advices.AS_OF.plusDays(day));
        Arbitrary<Entry> views = Combinators.combine(lists, maybe, maybe)
                .as((codes, comment, by) -> new OwnView("town", "case-1", "advice-1", codes, comment, by));
        Arbitrary<Entry> decisions = Combinators.combine(
                        days,
                        Arbitraries.of(Decision.Verdict.class),
                        lists,
                        lists,
                        words,
                        maybe,
                        Arbitraries.integers().greaterOrEqual(0).optional(0.5),
                        Arbitraries.longs().greaterOrEqual(1).optional(0.5))
                .as((on, verdict, chosen, refused, reason, text, seconds, corrects) -> new Decision(
                        "town",
                        "case-1",
                        "advice-1",
                        on,
                        verdict,
                        chosen,
                        refused,
                        reason,
                        text,
                        text,
                        seconds.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        corrects.map(OptionalLong::of).orElse(OptionalLong.empty())));
        Arbitrary<Discussion.ProposedChange> changes = Combinators.combine(
                        Arbitraries.of(Discussion.ProposedChange.Subject.class), words, words)
                .as(Discussion.ProposedChange::new);
        Arbitrary<Entry> discussions = Combinators.combine(
                        days, words.list().ofMinSize(1).ofMaxSize(3), words, changes.optional(0.5))
                .as((on, present, outcome, change) ->
                        new Discussion("town", "case-1", "advice-1", on, present, outcome, change));
        return Arbitraries.oneOf(views, decisions, discussions);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<Text> texts = Combinators.combine(
                        Arbitraries.of("vraag", "a\"b\\c", "é\u2028\n", "waarom", "/~"),
                        Arbitraries.of("question", "vraag", "why", "a\"b\\c"))
                .as(Text::new);
        Arbitrary<Entry> advised = Combinators.combine(
                        texts.array(Text[].class).ofMinSize(1).ofMaxSize(8), RandomClientFiles.withAnyCodes())
                .as((each, client) -> new Advised(asking(each), client, "1.0.0+2.1"));
        Arbitrary<Entry> erased = Arbitraries.longs()
                .between(1, 60)
                .set()
                .ofMinSize(1)
                .map(numbers -> new Erased(
                        "town", "office", "why", numbers.stream().sorted().toList()));
        return Arbitraries.oneOf(advised, responses(), erased);
    }

    @Property(tries = 300, seed = "1")
    void everyEntryIsReadBackAsItWasAndFitsItsSchema(@ForAll("entries") Entry entry) {
        String written = FORMAT.write(entry);

        assertThat(FORMAT.read(written)).isEqualTo(entry);
        assertThat(FORMAT.write(FORMAT.read(written))).isEqualTo(written);
        assertThat(written).doesNotContain("\n");
        assertThat(Schemas.errors(Schemas.JOURNAL_ENTRY, written)).isEmpty();
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() {
        Erased entry = new Erased(
                "town", "office", "why", LongStream.rangeClosed(1, 9).boxed().toList());
        String later = FORMAT.write(entry).replaceFirst("\\{", "{\"new\":{\"x\":[1]},");

        assertThat(FORMAT.read(later)).isEqualTo(entry);
        assertThat(FORMAT.write(entry)).contains("[[1,9]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zqperson",
                "[]",
                "{\"schema\":\"journal-entry/2\",\"kind\":\"zqperson\"}",
                "{\"schema\":\"journal-entry/1\",\"kind\":\"zqperson\"}",
                "{\"schema\":\"journal-entry/1\",\"kind\":\"ERASED\",\"by\":\"zqperson\"}",
                "{\"schema\":\"journal-entry/1\",\"kind\":\"ADVISED\",\"vocabularyVersion\":\"1\",\"advice\":{\"schema\":\"advice/1\",\"adviceId\":[\"zqperson\"]}}"
            })
    void whatIsNoEntryIsRefusedWithoutItsContent(String text) {
        assertThatThrownBy(() -> FORMAT.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("zq")
                .hasNoCause();
    }

    @Test
    void eachFieldThatIsNeededIsAskedFor() {
        String written = FORMAT.write(new Advised(asking(Text.same("vraag")), CLIENT, "1"));

        Map.of("\"adviceId\":", "\"other\":", "\"vocabularyVersion\":", "\"other\":", "\"questions\":", "\"other\":")
                .forEach((field, other) -> assertThatThrownBy(() -> FORMAT.read(written.replace(field, other)))
                        .as(field)
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static Advice asking(Text... texts) {
        return new Advice(
                "sha256:" + "f".repeat(64),
                "case-0031",
                Advices.AS_OF,
                "voorbeeld",
                Advices.RULE_SET,
                "0.1.0",
                Advice.Outcome.ABSTAINED,
                List.of(),
                List.of(),
                List.of(),
                List.of(texts).stream()
                        .map(each -> new Question("about", each, each))
                        .toList(),
                List.of(),
                List.of(new Notice("code", "fact", texts[0])));
    }
}
