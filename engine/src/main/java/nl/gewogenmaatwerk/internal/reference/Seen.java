package nl.gewogenmaatwerk.internal.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;

/**
 * A fact as conditions see it. Immutable.
 *
 * @param type   its type
 * @param key    the stable key under which a rationale names it
 * @param fields its known fields: a number (yes is 1, days since 1970, the place of a code that goes from low to high) or a code; what is
 *               not known is absent
 */
public record Seen(FactType type, String key, Map<Field, Object> fields) {
    public Seen {
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
    }
}
