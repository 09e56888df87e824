package nl.gewogenmaatwerk.adapter.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.ReviewJson;
import nl.gewogenmaatwerk.explain.ReviewText;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and programs get to see of a fictional journal. */
class ReviewDocumentsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Review REVIEW = review(600, Optional.empty());

    private static Review review(int cases, Optional<Practice.Consultation> agreed) {
        return JournalReview.of(FictionalJournal.BOOK, FictionalJournal.practice(agreed))
                .review(FictionalJournal.of(20_260_101, cases), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    }

    private static void check(String name, String now) {
        try {
            Path file = GOLDEN.resolve(name);
            if (Boolean.getBoolean("bless")) {
                Files.writeString(file, now);
            }
            assertThat(now).as("bless it with -Dbless=true").isEqualTo(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReportInWords(Language language) {
        String text = ReviewText.of(REVIEW, language);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        check("review." + language.name().toLowerCase(Locale.ROOT) + ".txt", text);
    }

    @Test
    void theDocumentFitsItsSchema() throws IOException {
        Schema schema = schema();
        Review agreed = review(
                600,
                Optional.of(new Practice.Consultation(
                        new Text("de ondernemingsraad", "the works council"), LocalDate.of(2025, 9, 1))));
        for (Review each : List.of(REVIEW, agreed, review(5, Optional.empty()), review(0, Optional.empty()))) {
            assertThat(schema.validate(ReviewJson.write(each), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate(ReviewJson.write(REVIEW).replace("\"from\"", "\"since\""), InputFormat.JSON))
                .isNotEmpty();
        check("review.json", ReviewJson.write(REVIEW) + "\n");
        assertThat(agreed.professionals().each()).isNotEmpty();
        assertThat(ReviewText.of(agreed, Language.NL))
                .contains("Hierover is overlegd met de ondernemingsraad op 1 september 2025.", "p1");
    }

    @Test
    void nothingOfOneCaseIsInAReview() {
        assertThat(ReviewJson.write(REVIEW) + ReviewText.of(REVIEW, Language.NL))
                .doesNotContain("fictief-", "advies-", "Besproken met", "p1");
    }

    @Test
    void ofAFewCasesNothingIsSaid() {
        String few = ReviewText.of(review(9, Optional.empty()), Language.NL);
        assertThat(few).contains("minder dan 10").doesNotContain("Regel ", "Principe ");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = ReviewJson.class.getResourceAsStream("schema/review-1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
