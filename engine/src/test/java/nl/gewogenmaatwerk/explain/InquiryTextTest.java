package nl.gewogenmaatwerk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InquiryTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/nl/gewogenmaatwerk/explain");
    private static final Vocabulary VOCABULARY = ExampleAdvice.vocabulary();

    /** Every situation in a language, by name. */
    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        ExampleInquiries.whyNots()
                .forEach((name, answer) -> texts.put("why-not-" + name, WhyNotText.of(answer, VOCABULARY, language)));
        ExampleInquiries.whatIfs()
                .forEach((name, answer) -> texts.put("what-if-" + name, WhatIfText.of(answer, VOCABULARY, language)));
        ExampleInquiries.askNexts()
                .forEach((name, answer) -> texts.put("ask-next-" + name, AskNextText.of(answer, VOCABULARY, language)));
        ExampleInquiries.stands()
                .forEach((name, advice) -> texts.put("stands-" + name, AdviceText.of(advice, VOCABULARY, language)));
        return texts;
    }

    static Stream<Arguments> situations() {
        List<Arguments> all = new ArrayList<>();
        for (Language language : Language.values()) {
            texts(language)
                    .forEach((name, text) ->
                            all.add(Arguments.of(name + "." + language.name().toLowerCase(Locale.ROOT), text)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void every_situation_reads_as_agreed(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(golden).as("bless it with -Dbless=true").exists();
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void no_line_is_wider_than_the_paper(Language language) {
        assertThat(texts(language).values().stream().flatMap(String::lines))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
    }

    @Test
    void there_are_situations_for_every_reason() {
        assertThat(ExampleInquiries.whyNots().values())
                .extracting(whyNot -> whyNot.reason().getClass().getSimpleName())
                .contains(Stream.of(WhyNot.Reason.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void why_not_never_says_only_that_nothing_matched(Language language) {
        ExampleInquiries.whyNots()
                .values()
                .forEach(answer -> assertThat(WhyNotText.of(answer, VOCABULARY, language)
                                .lines()
                                .skip(7))
                        .as("%s", answer.reason())
                        .hasSizeGreaterThan(4));
    }

    @Test
    void what_gets_worse_stands_apart_from_what_somebody_could_want() {
        String text = texts(Language.NL).get("what-if-every-kind-of-change");

        assertThat(text.indexOf("Alleen ter uitleg van de regels"))
                .isGreaterThan(text.indexOf("als er hulp is"))
                .isGreaterThan(text.indexOf("als blijkt dat"))
                .isLessThan(text.indexOf("als de zoekvaardigheden 2 worden"));
    }

    @Test
    void words_in_an_answer_cannot_steer_the_terminal() {
        WhyNot whyNot = ExampleInquiries.whyNots().get("first");
        WhyNot steering =
                new WhyNot(whyNot.basis(), whyNot.intervention(), Text.same("Label\u001b[31m"), whyNot.reason());

        assertThat(WhyNotText.of(steering, VOCABULARY, Language.NL)).doesNotContain("\u001b");
    }
}
