package nl.gewogenmaatwerk.adapter.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.text.Language;

/** Writes a rule book as a few linked pages with one stylesheet. Thread-safe; an equal book always gives the same bytes. */
public final class RuleBookHtml {

    private static final Map<String, Label> PAGES = pages();

    private RuleBookHtml() {}

    private static Map<String, Label> pages() {
        Map<String, Label> pages = new LinkedHashMap<>();
        pages.put("index", Label.START);
        pages.put("principles", Label.PRINCIPLES);
        pages.put("rules", Label.RULES);
        pages.put("catalogue", Label.CATALOGUE);
        pages.put("words", Label.WORDS);
        pages.put("changes", Label.CHANGES);
        return Collections.unmodifiableMap(pages);
    }

    /** The files of a rule book by name, in reading order: the pages and then their stylesheet. */
    public static Map<String, String> files(RuleBook book, Language language) {
        List<Map<String, Object>> menu = PAGES.entrySet().stream()
                .map(page -> Map.<String, Object>of(
                        "file",
                        page.getKey() + ".html",
                        "label",
                        page.getValue().text()))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, Label> page : PAGES.entrySet()) {
            String file = page.getKey() + ".html";
            files.put(
                    file,
                    Pages.in(language)
                            .page("rulebook-" + page.getKey(), Map.of("book", book, "menu", menu, "current", file)));
        }
        files.put(Pages.STYLE, Pages.style());
        return Collections.unmodifiableMap(files);
    }

    /**
     * Writes a rule book into a folder. Files of an earlier rule book are replaced, all others in it are left alone.
     *
     * @param folder where the pages go; it is made when it is not there
     * @return the files that were written; the first one is the page to start with
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(RuleBook book, Language language, Path folder) throws IOException {
        return Pages.write(files(book, language), folder);
    }
}
