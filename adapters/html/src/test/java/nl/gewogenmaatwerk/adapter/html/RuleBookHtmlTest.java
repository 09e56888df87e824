package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a rule book: whole, linked, escaped and always the same. */
class RuleBookHtmlTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void theSameBookGivesTheSameBytes() {
        RuleBook book = RuleBooks.of(RuleBooks.MUNICIPALITIES.get(0));
        assertThat(RuleBookHtml.files(book, Language.NL)).isEqualTo(RuleBookHtml.files(book, Language.NL));
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkGoesSomewhereAndNoNameStandsTwice(Language language) {
        for (String municipality : RuleBooks.MUNICIPALITIES) {
            Map<String, String> files = RuleBookHtml.files(RuleBooks.of(municipality), language);
            Set<String> places = new HashSet<>(files.keySet());
            files.forEach((file, content) -> {
                List<String> names = found(ID, content);
                assertThat(names).as("%s of %s", file, municipality).doesNotHaveDuplicates();
                names.forEach(name -> places.add(file + "#" + name));
            });
            files.forEach((file, content) -> found(LINK, content)
                    .forEach(link -> assertThat(places)
                            .as("a link in %s of %s", file, municipality)
                            .contains(link.startsWith("#") ? file + link : link)));
        }
    }

    private static List<String> found(Pattern pattern, String content) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(content); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleInterventionPrincipleAndWordIsThere(Language language) {
        for (String municipality : RuleBooks.MUNICIPALITIES) {
            RuleBook book = RuleBooks.of(municipality);
            Map<String, String> files = RuleBookHtml.files(book, language);
            assertThat(book.rules())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(files.get("rules.html")).contains(" id=\"rule-" + rule.id() + "\""));
            assertThat(book.catalogue())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(files.get("catalogue.html"))
                            .contains(" id=\"intervention-" + entry.code() + "\""));
            assertThat(book.principles())
                    .isNotEmpty()
                    .allSatisfy(principle -> assertThat(files.get("principles.html"))
                            .contains(" id=\"principle-" + principle.id() + "\""));
            assertThat(found(Pattern.compile("(<dt>)"), files.get("words.html")))
                    .hasSize(book.glossary().size() + book.parameters().size());
            assertThat(files.get("index.html")).contains(book.digest(), book.version());
        }
    }

    @Test
    void noPageHasAScript() {
        RuleBookHtml.files(RuleBooks.of(RuleBooks.MUNICIPALITIES.get(0)), Language.NL)
                .forEach((file, content) -> assertThat(content.toLowerCase(Locale.ROOT))
                        .as(file)
                        .doesNotContain("<script", "javascript:", " onclick", "http://", "https://"));
    }

    @Test
    void whatAuthorsWroteIsEscaped() {
        RuleBook book = RuleBooks.of(RuleBooks.MUNICIPALITIES.get(0));
        String nasty = "<script>alert('x')</script> & ${7*7} \"";
        RuleBook other = new RuleBook(
                book.municipality(),
                Text.same(nasty),
                book.version(),
                book.frameworkVersion(),
                book.digest(),
                book.on(),
                Text.same(nasty),
                Optional.empty(),
                book.principles(),
                book.unweighed(),
                book.rules(),
                book.switchedOff(),
                book.catalogue(),
                book.parameters(),
                book.changes(),
                book.glossary());
        assertThat(RuleBookHtml.files(other, Language.NL).get("index.html"))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; ${7*7} &quot;");
    }

    @Test
    void otherFilesInTheFolderStay(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.txt"), "mine");
        Files.writeString(folder.resolve("index.html"), "old");
        RuleBook book = RuleBooks.of(RuleBooks.MUNICIPALITIES.get(0));
        List<Path> written = RuleBookHtml.write(book, Language.NL, folder);
        assertThat(written.get(0))
                .isEqualTo(folder.resolve("index.html"))
                .content()
                .startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("own.txt")).content().isEqualTo("mine");
        assertThat(written).hasSize(7);
    }

    @Test
    void aLinkIsReplacedAndWhatItPointsAtStays(@TempDir Path folder) throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "mine");
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.createSymbolicLink(pages.resolve("index.html"), elsewhere);
        RuleBookHtml.write(RuleBooks.of(RuleBooks.MUNICIPALITIES.get(0)), Language.NL, pages);
        assertThat(elsewhere).content().isEqualTo("mine");
        assertThat(pages.resolve("index.html")).content().startsWith("<!DOCTYPE html>");
    }
}
