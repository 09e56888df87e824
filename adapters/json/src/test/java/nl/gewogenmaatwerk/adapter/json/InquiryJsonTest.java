package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documents about why not, what if, what to ask next and the self-check against their agreed texts and their schemas. */
class InquiryJsonTest {

    /** Every kind of document: its name, what it says indented and on a line, and its schema. */
    static Stream<Arguments> documents() {
        return Stream.concat(
                Inquiries.whyNots().entrySet().stream()
                        .map(each -> Arguments.of(
                                "why-not-"
                                        + each.getKey().toLowerCase(Locale.ROOT).replace('_', '-'),
                                WhyNotJson.write(each.getValue()),
                                WhyNotJson.line(each.getValue()),
                                Schemas.WHY_NOT)),
                Stream.of(
                        Arguments.of(
                                "what-if",
                                WhatIfJson.write(Inquiries.whatIf()),
                                WhatIfJson.line(Inquiries.whatIf()),
                                Schemas.WHAT_IF),
                        Arguments.of(
                                "ask-next",
                                AskNextJson.write(Inquiries.askNext()),
                                AskNextJson.line(Inquiries.askNext()),
                                Schemas.ASK_NEXT),
                        Arguments.of(
                                "ask-next-nothing",
                                AskNextJson.write(Inquiries.nothingToAsk()),
                                AskNextJson.line(Inquiries.nothingToAsk()),
                                Schemas.ASK_NEXT),
                        Arguments.of(
                                "self-check-differs",
                                SelfCheckJson.write(Inquiries.differs()),
                                SelfCheckJson.line(Inquiries.differs()),
                                Schemas.SELF_CHECK),
                        Arguments.of(
                                "self-check-agrees",
                                SelfCheckJson.write(Inquiries.agrees()),
                                SelfCheckJson.line(Inquiries.agrees()),
                                Schemas.SELF_CHECK)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whatIsWrittenIsAsAgreedAndValidByTheSchema(String name, String document, String line, Schema schema) {
        Golden.check("inquiry/" + name + ".json", document);
        assertThat(Schemas.errors(schema, document)).isEmpty();
        assertThat(line).doesNotContain("\n");
        assertThat(Json.object(line)).isEqualTo(Json.object(document));
    }

    @Test
    void everyReasonHasADocument() {
        assertThat(Inquiries.whyNots().values())
                .extracting(whyNot -> (Class) whyNot.reason().getClass())
                .containsExactlyInAnyOrder((Class[]) WhyNot.Reason.class.getPermittedSubclasses());
    }

    @Test
    void theClientOfADifferenceCanBeReadAgain() {
        String written = SelfCheckJson.write(Inquiries.differs());
        String file = Json.object(written).at("/differences/0/file").toString();

        ClientFile again = ClientFileJson.read(file);

        assertThat(Schemas.errors(Schemas.CLIENT_FILE, file)).isEmpty();
        assertThat(again).isEqualTo(Inquiries.differs().differences().get(0).file());
    }

    /** What each schema must refuse: a document, and what is wrong with it then. */
    static Stream<Arguments> wrongs() {
        return Stream.of(
                whyNot("OUTWEIGHED", document -> document.put("reason", "OUTWEIGHED")),
                whyNot("OUTWEIGHED", document -> reason(document).put("rank", 1)),
                whyNot("OUTWEIGHED", document -> reason(document).putArray("above")),
                whyNot(
                        "OUTWEIGHED",
                        document -> object(document, "/reason/above/0").put("decidedBy", "CHANCE")),
                whyNot("OUTWEIGHED", document -> reason(document).put("kind", "FIRST")),
                whyNot("NOT_SUPPORTED", document -> reason(document).put("support", 1)),
                whyNot("RULED_OUT", document -> reason(document).putArray("by")),
                whyNot(
                        "NOTHING_ARGUED",
                        document -> object(document, "/reason/nearest/0/conditions/0")
                                .put("truth", "MAYBE")),
                whyNot("NOT_OFFERED", document -> reason(document).remove("because")),
                whyNot("FIRST", document -> object(document, "/alongside/0").put("rank", 0)),
                whatIf(document -> document.put("maxChanges", 4)),
                whatIf(document -> document.put("now", "SOMEWHERE")),
                whatIf(document -> object(document, "/first").put("already", true)),
                whatIf(document -> object(document, "/first/ways/0").putArray("changes")),
                whatIf(document ->
                        object(document, "/first/ways/0/changes/0/setting").putArray("value")),
                askNext(document -> document.remove("needNotAsk")),
                askNext(document -> object(document, "/telling/0").put("changing", 0)),
                askNext(document -> object(document, "/telling/0/outcomes/0").put("first", "")),
                selfCheck(document -> document.put("agree", true)),
                selfCheck(document -> document.putArray("differences")),
                selfCheck(document -> object(document, "/differences/0/file").put("schema", "client-file/2")));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theSchemasRefuseWhatIsNotAgreed(Schema schema, String document, Consumer<ObjectNode> wrong) {
        ObjectNode changed = Json.object(document);
        wrong.accept(changed);

        assertThat(Schemas.errors(schema, changed.toString())).isNotEmpty();
    }

    private static Arguments whyNot(String kind, Consumer<ObjectNode> wrong) {
        WhyNot whyNot = Optional.ofNullable(Inquiries.whyNots().get(kind)).orElseThrow();
        return Arguments.of(Schemas.WHY_NOT, WhyNotJson.write(whyNot), wrong);
    }

    private static Arguments whatIf(Consumer<ObjectNode> wrong) {
        return Arguments.of(Schemas.WHAT_IF, WhatIfJson.write(Inquiries.whatIf()), wrong);
    }

    private static Arguments askNext(Consumer<ObjectNode> wrong) {
        return Arguments.of(Schemas.ASK_NEXT, AskNextJson.write(Inquiries.askNext()), wrong);
    }

    private static Arguments selfCheck(Consumer<ObjectNode> wrong) {
        return Arguments.of(Schemas.SELF_CHECK, SelfCheckJson.write(Inquiries.differs()), wrong);
    }

    private static ObjectNode reason(ObjectNode document) {
        return object(document, "/reason");
    }

    private static ObjectNode object(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
