package nl.gewogenmaatwerk.discussion;

import java.util.List;

/**
 * Cases of a period from which a team can learn most, without anything that names a person: no case, advice, day, comment or other free text
 * of a client file, and no professional (casuïstiekbespreking). A combination of facts that is rare can still point at somebody: people must
 * look at it before they share it. Immutable; equal by value.
 *
 * @param municipality whose advices they are
 * @param period       what people call the period, such as {@code 2026-Q1}
 * @param cases        how many cases there were an advice for in the period
 * @param advices      how many advices
 * @param picked       the cases, in the order of their letters
 */
public record CasePack(String municipality, String period, int cases, int advices, List<PackedCase> picked) {
    public CasePack {
        picked = List.copyOf(picked);
    }
}
