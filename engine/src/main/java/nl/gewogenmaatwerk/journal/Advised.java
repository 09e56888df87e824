package nl.gewogenmaatwerk.journal;

import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;

/**
 * An advice was given. Immutable; equal by value.
 *
 * @param advice            the advice with its whole rationale
 * @param client            the client file as it was used; it holds a pseudonym
 * @param vocabularyVersion the version of the codes: that of the framework and that of the municipality, such as {@code 1.4.0+2026-3}
 */
public record Advised(Advice advice, ClientFile client, String vocabularyVersion) implements Entry {

    @Override
    public String municipality() {
        return advice.municipality();
    }

    @Override
    public Optional<String> aboutCase() {
        return Optional.of(advice.caseId());
    }

    @Override
    public Optional<String> aboutAdvice() {
        return Optional.of(advice.adviceId());
    }

    @Override
    public Optional<String> ruleSetDigest() {
        return Optional.of(advice.ruleSet().digest());
    }

    @Override
    public Kind kind() {
        return Kind.ADVISED;
    }
}
