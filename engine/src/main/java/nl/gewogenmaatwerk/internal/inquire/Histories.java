package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What may have been tried before, where that is not known: nothing, one thing, or the same thing twice, in every form that some rule tells
 * apart; and each outcome of what was tried with an unknown outcome. Longer histories are not tried one by one. Used by one thread.
 */
final class Histories {

    private final Facts facts;
    private final Vocabulary vocabulary;
    private final List<Pattern> patterns;

    Histories(Facts facts, Vocabulary vocabulary, Distinctions distinctions) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.patterns = distinctions.histories();
    }

    List<List<PastIntervention>> possible() {
        List<PastIntervention> listed = facts.file().interventions().orElse(List.of());
        List<List<PastIntervention>> possible = new ArrayList<>();
        if (facts.unknown().contains(History.CODE)) {
            possible.add(listed);
            for (PastIntervention entry : entries()) {
                possible.add(and(listed, entry));
                possible.add(and(and(listed, entry), entry));
            }
            return possible;
        }
        for (int i = 0; i < listed.size(); i++) {
            PastIntervention entry = listed.get(i);
            if (entry.outcome() == Outcome.UNKNOWN) {
                for (Outcome outcome : Outcome.values()) {
                    if (outcome != Outcome.UNKNOWN) {
                        List<PastIntervention> told = new ArrayList<>(listed);
                        told.set(
                                i,
                                new PastIntervention(
                                        entry.code(), entry.startedOn(), entry.endedOn(), outcome, entry.followUp()));
                        possible.add(told);
                    }
                }
            }
        }
        return possible;
    }

    private static List<PastIntervention> and(List<PastIntervention> listed, PastIntervention entry) {
        List<PastIntervention> more = new ArrayList<>(listed);
        more.add(entry);
        return more;
    }

    /** One entry of each form that some rule tells apart. */
    private List<PastIntervention> entries() {
        boolean anyCode =
                patterns.stream().anyMatch(pattern -> pattern.bindings().containsValue(Field.CODE));
        Map<List<Object>, PastIntervention> forms = new LinkedHashMap<>();
        for (String code : vocabulary.interventions().keySet()) {
            for (Outcome outcome : Outcome.values()) {
                if (outcome != Outcome.UNKNOWN) {
                    for (Optional<LocalDate> started : days(Field.STARTED_ON)) {
                        for (Optional<LocalDate> ended : days(Field.ENDED_ON)) {
                            PastIntervention entry = new PastIntervention(code, started, ended, outcome);
                            List<Object> told = told(entry);
                            // A form that no rule looks at is the same as nothing.
                            if (told.contains(true)) {
                                if (anyCode) {
                                    told.add(code);
                                }
                                forms.putIfAbsent(told, entry);
                            }
                        }
                    }
                }
            }
        }
        return List.copyOf(forms.values());
    }

    private Set<Optional<LocalDate>> days(Field field) {
        Set<LocalDate> days = new TreeSet<>();
        patterns.stream()
                .flatMap(pattern -> pattern.constraint().comparisons())
                .filter(comparison -> comparison.field() == field && comparison.operand() instanceof Operand.Day)
                .map(comparison -> ((Operand.Day) comparison.operand()).day())
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        if (field == Field.ENDED_ON) {
            patterns.stream()
                    .flatMap(pattern -> pattern.constraint().comparisons())
                    .filter(comparison -> comparison.field() == Field.MONTHS_AGO)
                    .flatMap(comparison -> number(comparison.operand()).stream())
                    .forEach(months -> {
                        for (int near = Math.max(0, months - 1); near <= months + 1; near++) {
                            days.add(facts.file().asOf().minusMonths(near));
                        }
                    });
        }
        Set<Optional<LocalDate>> all = new LinkedHashSet<>();
        all.add(Optional.empty());
        days.stream().filter(day -> !day.isAfter(facts.file().asOf())).forEach(day -> all.add(Optional.of(day)));
        return all;
    }

    private Optional<Integer> number(Operand operand) {
        if (operand instanceof Operand.Whole whole) {
            return Optional.of(whole.value());
        }
        return operand instanceof Operand.Parameter parameter
                ? Optional.of(
                        vocabulary.parameter(parameter.code(), facts.file().asOf()))
                : Optional.empty();
    }

    /** What each pattern makes of an entry, as far as the entry itself decides it. */
    private List<Object> told(PastIntervention entry) {
        List<Object> told = new ArrayList<>();
        for (Pattern pattern : patterns) {
            told.add(holds(pattern.constraint(), entry));
        }
        return told;
    }

    private boolean holds(Constraint constraint, PastIntervention entry) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().allMatch(part -> holds(part, entry));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, entry));
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        if (comparison.operand() instanceof Operand.Code code) {
            String value = comparison.field() == Field.OUTCOME ? entry.outcome().name() : entry.code();
            return code.code().equals(value) == (comparison.relation() == Relation.EQUAL);
        }
        if (comparison.operand() instanceof Operand.Day day) {
            Optional<LocalDate> value = comparison.field() == Field.STARTED_ON ? entry.startedOn() : entry.endedOn();
            return value.map(on -> comparison.relation().holds((int) on.toEpochDay(), (int)
                            day.day().toEpochDay()))
                    .orElse(false);
        }
        Optional<Integer> bound = number(comparison.operand());
        if (comparison.field() == Field.MONTHS_AGO && bound.isPresent()) {
            return entry.monthsAgo(facts.file().asOf())
                    .map(months -> comparison.relation().holds(months, bound.get()))
                    .orElse(false);
        }
        return true;
    }

    static Text words(List<PastIntervention> tried, Vocabulary vocabulary) {
        if (tried.isEmpty()) {
            return Phrase.NOTHING_TRIED.with();
        }
        Map<Text, Integer> times = new LinkedHashMap<>();
        for (PastIntervention entry : tried) {
            Text label = vocabulary.interventions().get(entry.code()).label();
            times.merge(Phrase.TRIED.with(label, entry.outcome().label()), 1, Integer::sum);
        }
        List<Text> parts = new ArrayList<>();
        times.forEach((entry, count) -> parts.add(count == 1 ? entry : Phrase.TWICE.with(entry)));
        return Words.and(parts);
    }
}
