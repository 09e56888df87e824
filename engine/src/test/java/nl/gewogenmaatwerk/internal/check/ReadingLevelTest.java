package nl.gewogenmaatwerk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingLevelTest {

    private static final String WORDS = "een ".repeat(ReadingLevel.MOST - 1);

    @Test
    void a_sentence_of_25_words_is_no_problem() {
        assertThat(ReadingLevel.tooLong(WORDS + "woord.")).isEmpty();
        assertThat(ReadingLevel.tooLong(WORDS + "woord. " + WORDS + "woord – ook."))
                .hasValue(26);
    }

    @Test
    void the_longest_sentence_counts() {
        assertThat(ReadingLevel.tooLong(WORDS + "woord te veel. Kort.")).hasValue(27);
        assertThat(ReadingLevel.tooLong("Kort. \"" + WORDS + "woord te veel.\" Kort."))
                .hasValue(27);
    }

    @Test
    void marks_are_no_words_and_every_end_counts() {
        assertThat(ReadingLevel.tooLong(WORDS + "- – / + woord.")).isEmpty();
        assertThat(ReadingLevel.tooLong("een ".repeat(20) + "vraag? " + "een ".repeat(20) + "antwoord; en: nog meer."))
                .isEmpty();
        assertThat(ReadingLevel.tooLong("")).isEmpty();
    }
}
