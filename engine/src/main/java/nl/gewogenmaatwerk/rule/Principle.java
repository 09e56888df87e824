package nl.gewogenmaatwerk.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A guiding principle that a municipality found for itself (leidend principe; sources S1 and S2). Immutable.
 *
 * @param id          its name
 * @param statement   the principle itself
 * @param validation  who validated it, when and with which team; absent when nobody did yet
 * @param adoptedFrom from whom it was adopted, if it was
 * @param weighs      how much each ground weighs under it, 0 to 3
 * @param origin      where it was written
 */
public record Principle(
        String id,
        Text statement,
        Optional<Validation> validation,
        Optional<String> adoptedFrom,
        Map<String, Integer> weighs,
        Origin origin) {

    /** The framework's own professional standard, for arguments whose ground no principle weighs. */
    public static final Principle PROFESSIONAL_STANDARD = new Principle(
            "vakmanschap",
            new Text("Vakmanschap van de professional", "The professional's own standard"),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Origin.file("framework"));

    public Principle {
        weighs = Collections.unmodifiableMap(new LinkedHashMap<>(weighs));
    }

    /** Who validated a principle. @param by who @param on when @param team with which team */
    public record Validation(String by, LocalDate on, String team) {}
}
