package nl.gewogenmaatwerk.client;

import nl.gewogenmaatwerk.text.Text;

/**
 * Something a professional should know when reading an advice. Immutable.
 *
 * @param code the stable name of this kind of notice, such as {@code stale-score}
 * @param fact the key of the fact it is about; the code of an intervention or {@code advice} when it is not about a fact
 * @param text what there is to know
 */
public record Notice(String code, String fact, Text text) {}
