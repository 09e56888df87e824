package nl.gewogenmaatwerk.journal;

import java.util.List;
import java.util.Optional;

/**
 * The content of earlier entries was erased. It names no case and no person of whom something was erased. Immutable; equal by value.
 *
 * @param municipality the municipality in whose chain it stands
 * @param by           who asked for it: an office or a function
 * @param because      why, in their words
 * @param numbers      the numbers of the entries whose content is gone, ascending; at least one
 */
public record Erased(String municipality, String by, String because, List<Long> numbers) implements Entry {
    public Erased {
        numbers = List.copyOf(numbers);
    }

    @Override
    public Optional<String> aboutCase() {
        return Optional.empty();
    }

    @Override
    public Optional<String> aboutAdvice() {
        return Optional.empty();
    }

    @Override
    public Optional<String> ruleSetDigest() {
        return Optional.empty();
    }

    @Override
    public Kind kind() {
        return Kind.ERASED;
    }
}
