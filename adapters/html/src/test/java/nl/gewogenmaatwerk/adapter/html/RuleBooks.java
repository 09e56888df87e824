package nl.gewogenmaatwerk.adapter.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.rulebook.RuleBook;

/** The rule books of the example municipalities, made once. */
final class RuleBooks {

    static final List<String> MUNICIPALITIES = RuleSetFolder.bundled().municipalities();

    private static final Map<String, RuleBook> BOOKS = books();

    private RuleBooks() {}

    private static Map<String, RuleBook> books() {
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(RuleSetFolder.bundled()).build()) {
            return MUNICIPALITIES.stream().collect(Collectors.toMap(id -> id, engine::ruleBook));
        }
    }

    static RuleBook of(String municipality) {
        return BOOKS.get(municipality);
    }
}
