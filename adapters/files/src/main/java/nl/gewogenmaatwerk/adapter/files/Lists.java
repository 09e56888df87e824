package nl.gewogenmaatwerk.adapter.files;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.text.Text;

/** Lists in which nothing may stand twice. */
final class Lists {

    private Lists() {}

    /** What the items of a list stand for, in order; what stands there twice is told. */
    static <T> Set<T> distinct(Value list, Function<Value, Optional<T>> reading) {
        Set<T> all = new LinkedHashSet<>();
        for (Value item : list.items()) {
            reading.apply(item).filter(one -> !all.add(one)).ifPresent(again -> twice(item));
        }
        return all;
    }

    /** Tells that something is stated twice. */
    static void twice(Value value) {
        value.refuse(
                "stated-twice",
                new Text("Dit staat er twee keer.", "This is stated twice."),
                new Text("Houd één van de twee.", "Keep one of the two."));
    }
}
