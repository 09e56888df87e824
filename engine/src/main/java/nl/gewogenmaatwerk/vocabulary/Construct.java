package nl.gewogenmaatwerk.vocabulary;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A characteristic of a client that is scored from 1 to 5, higher being more favourable (kenmerk). Immutable.
 *
 * @param code       see {@link Term#code()}
 * @param label      see {@link Term#label()}
 * @param part       {@link Part#WILLING}, {@link Part#ABLE} or {@link Part#DOING}
 * @param changeable see {@link Term#changeable()}
 * @param sources    whose score counts first, when several are fresh
 * @param question   see {@link Term#question()}
 * @param origin     see {@link Term#origin()}
 * @param reliability how reliably instruments score it, if that is known
 */
public record Construct(
        String code,
        Text label,
        Part part,
        boolean changeable,
        List<ScoreSource> sources,
        Text question,
        Origin origin,
        Optional<Reliability> reliability)
        implements Term {
    public Construct {
        sources = List.copyOf(sources);
    }

    /** A construct of which no reliability is known. */
    public Construct(
            String code,
            Text label,
            Part part,
            boolean changeable,
            List<ScoreSource> sources,
            Text question,
            Origin origin) {
        this(code, label, part, changeable, sources, question, origin, Optional.empty());
    }
}
