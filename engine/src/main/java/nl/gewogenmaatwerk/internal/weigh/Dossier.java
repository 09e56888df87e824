package nl.gewogenmaatwerk.internal.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.Strength;

/** Everything that speaks for and against one intervention, for one client. Used by one thread. */
final class Dossier {

    /** One conclusion about the intervention. Each is only equal to itself: rules are deep, and comparing them is slow. */
    static final class Entry {
        private final Conclusion.AboutIntervention conclusion;
        private final Rule rule;
        private final int weight;

        Entry(Conclusion.AboutIntervention conclusion, Rule rule, int weight) {
            this.conclusion = conclusion;
            this.rule = rule;
            this.weight = weight;
        }

        Conclusion.AboutIntervention conclusion() {
            return conclusion;
        }

        Direction direction() {
            if (conclusion instanceof Conclusion.ArgueFor) {
                return Direction.FOR;
            }
            if (conclusion instanceof Conclusion.ArgueAgainst) {
                return Direction.AGAINST;
            }
            if (conclusion instanceof Conclusion.Confirm) {
                return Direction.CONFIRMS;
            }
            return conclusion instanceof Conclusion.Acute ? Direction.ACUTE : Direction.RULES_OUT;
        }

        Optional<Strength> strength() {
            if (conclusion instanceof Conclusion.ArgueFor argue) {
                return Optional.of(argue.strength());
            }
            return conclusion instanceof Conclusion.ArgueAgainst argue
                    ? Optional.of(argue.strength())
                    : Optional.empty();
        }

        Optional<String> variant() {
            return conclusion instanceof Conclusion.ArgueFor argue ? argue.variant() : Optional.empty();
        }

        /** Its strength as points; a confirmation counts as strong. */
        int points() {
            return direction() == Direction.CONFIRMS
                    ? Strength.STRONG.points()
                    : strength().map(Strength::points).orElse(0);
        }

        int contribution() {
            return direction() == Direction.AGAINST ? -points() * weight : points() * weight;
        }

        boolean counts() {
            return points() > 0;
        }

        /** Within a ground, arguments in the same direction count once. */
        String side() {
            return (direction() == Direction.AGAINST ? "-" : "+") + conclusion.ground();
        }
    }

    /** By what an argument says, whatever its rule is called. */
    static final Comparator<Entry> BY_WEIGHT = Comparator.comparing(Entry::direction)
            .thenComparing(entry -> -Math.abs(entry.contribution()))
            .thenComparing(entry -> -entry.points())
            .thenComparing(entry -> entry.conclusion().ground());

    // The same for every reading order of files.
    private static final Comparator<Entry> ORDER = BY_WEIGHT
            .thenComparing(entry -> entry.rule.id())
            .thenComparing(entry -> entry.conclusion().origin());

    private final String intervention;
    private final List<Entry> entries = new ArrayList<>();
    private List<Entry> sorted = List.of();
    private Set<Entry> counted = Set.of();

    Dossier(String intervention) {
        this.intervention = intervention;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Says that nothing will be added any more. */
    Dossier complete() {
        sorted = entries.stream().sorted(ORDER).toList();
        Map<String, Entry> strongest = new HashMap<>();
        for (Entry entry : sorted) {
            if (entry.counts()) {
                strongest.merge(entry.side(), entry, (first, next) -> next.points() > first.points() ? next : first);
            }
        }
        counted = new HashSet<>(strongest.values());
        return this;
    }

    String intervention() {
        return intervention;
    }

    List<Entry> sorted() {
        return sorted;
    }

    boolean has(Direction direction) {
        return entries.stream().anyMatch(entry -> entry.direction() == direction);
    }

    /** Whether something rules it out that a confirmation does not go before. */
    boolean isRuledOutForGood() {
        return entries.stream()
                .anyMatch(entry -> entry.conclusion() instanceof Conclusion.RuleOut rule && !rule.unlessConfirmed());
    }

    /** The arguments that count: per ground and direction the strongest. */
    Set<Entry> counted() {
        return counted;
    }

    /** Whether an argument counts, or is just as strong as the one that counts in its place. */
    boolean isAsStrongAsCounted(Entry entry) {
        return counted.stream().anyMatch(each -> each.side().equals(entry.side()) && each.points() == entry.points());
    }

    int support() {
        return counted.stream().mapToInt(Entry::contribution).sum();
    }

    /** The codes of the terms that nobody asked about and that its arguments took as fine. */
    Set<String> assumed(Map<Entry, Rationale.Basis> bases) {
        Set<String> codes = new LinkedHashSet<>();
        sorted().stream()
                .filter(entry -> entry.direction() != Direction.AGAINST && entry.direction() != Direction.RULES_OUT)
                .forEach(entry -> codes.addAll(bases.get(entry).unknown()));
        return codes;
    }

    /** Its arguments. @param bases on what each entry rests */
    List<Argument> arguments(PreparedRules rules, Map<Entry, Rationale.Basis> bases) {
        return sorted().stream()
                .map(entry -> new Argument(
                        entry.direction(),
                        entry.strength(),
                        entry.conclusion().ground(),
                        entry.weight,
                        counted.contains(entry),
                        rules.principle(entry.conclusion().ground()).id(),
                        entry.variant(),
                        entry.conclusion().because(),
                        rules.reference(entry.rule),
                        bases.get(entry).facts(),
                        bases.get(entry).absences()))
                .toList();
    }
}
