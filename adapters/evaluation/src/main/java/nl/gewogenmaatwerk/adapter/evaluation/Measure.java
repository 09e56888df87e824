package nl.gewogenmaatwerk.adapter.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Reliability;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Something that can be measured more than once, on a scale on which higher is more favourable.
 *
 * @param key         its stable key
 * @param label       what people call it
 * @param target      the kind of target it can be, if any
 * @param reliability how reliably it is measured, if that is known
 * @param byInstrument whether that holds for scores by an instrument only
 */
record Measure(
        String key,
        Text label,
        Optional<Effect.Target> target,
        Optional<Reliability> reliability,
        boolean byInstrument) {

    static final String PARTICIPATION_STEP = "participation-step";

    /** All of a vocabulary, in its order, by key. */
    static Map<String, Measure> all(Vocabulary vocabulary) {
        Map<String, Measure> all = new LinkedHashMap<>();
        vocabulary.constructs().values().forEach(construct -> {
            Measure measure = new Measure(
                    construct.fact(),
                    construct.label(),
                    Optional.of(Effect.Target.CONSTRUCT),
                    construct.reliability(),
                    true);
            all.put(measure.key, measure);
        });
        vocabulary.barriers().values().forEach(barrier -> {
            Measure measure = new Measure(
                    barrier.fact(), barrier.label(), Optional.of(Effect.Target.BARRIER), Optional.empty(), false);
            all.put(measure.key, measure);
        });
        for (LifeDomainInstrument instrument : vocabulary.instruments().values()) {
            for (LifeDomainInstrument.Domain domain : instrument.domains().values()) {
                String key = lifeDomain(instrument.code(), domain.code());
                Text label = new Text(
                        domain.label().nl() + " (" + instrument.label().nl() + ")",
                        domain.label().en() + " (" + instrument.label().en() + ")");
                all.put(key, new Measure(key, label, Optional.empty(), instrument.reliability(), false));
            }
        }
        SituationItem step = vocabulary.situation().get(PARTICIPATION_STEP);
        if (step != null) {
            all.put(step.fact(), new Measure(step.fact(), step.label(), Optional.empty(), Optional.empty(), false));
        }
        return all;
    }

    static String lifeDomain(String instrument, String domain) {
        return "life-domain:" + instrument + ":" + domain;
    }

    /** How reliably a source measures it, if that is known. */
    Optional<Reliability> reliability(Optional<ScoreSource> source) {
        return byInstrument
                ? reliability.filter(any -> source.equals(Optional.of(ScoreSource.INSTRUMENT)))
                : reliability;
    }
}
