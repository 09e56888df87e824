package nl.gewogenmaatwerk.internal.weigh;

import java.util.List;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Notice;

/**
 * The outcome of weighing: the parts of an advice that do not identify it.
 *
 * @param outcome    see {@link Advice#outcome()}
 * @param proposals  see {@link Advice#proposals()}
 * @param considered see {@link Advice#considered()}
 * @param ruledOut   see {@link Advice#ruledOut()}
 * @param questions  see {@link Advice#questions()}
 * @param unknowns   see {@link Advice#unknowns()}
 * @param notices    see {@link Advice#notices()}
 * @param untold     what has arguments that an advice does not tell: it is not offered, not weighed, or waits for somebody's safety
 */
public record Weighed(
        Advice.Outcome outcome,
        List<Proposal> proposals,
        List<Considered> considered,
        List<RuledOut> ruledOut,
        List<Question> questions,
        List<String> unknowns,
        List<Notice> notices,
        List<Considered> untold) {}
