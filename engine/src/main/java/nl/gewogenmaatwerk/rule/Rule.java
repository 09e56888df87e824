package nl.gewogenmaatwerk.rule;

import java.util.List;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A rule: when all its conditions are true, it concludes. Immutable; equal by value.
 *
 * @param id          its name, unique in a rule set: {@code [a-z][a-z0-9-]{0,63}}
 * @param title       what people call it
 * @param sources     the codes of the sources it rests on; never empty
 * @param conditions  what must be true, all of it
 * @param conclusions what it concludes; never empty
 * @param layer       who wrote it
 * @param origin      where it was written
 */
public record Rule(
        String id,
        Text title,
        List<String> sources,
        List<Condition> conditions,
        List<Conclusion> conclusions,
        Layer layer,
        Origin origin) {
    public Rule {
        sources = List.copyOf(sources);
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** Whether it derives appraisals from facts, rather than arguing (stage 1). */
    public boolean derives() {
        return conclusions.stream().anyMatch(Conclusion.Derive.class::isInstance);
    }
}
