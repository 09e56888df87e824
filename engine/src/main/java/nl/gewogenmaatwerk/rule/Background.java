package nl.gewogenmaatwerk.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule set tells about itself, and no advice depends on. Immutable.
 *
 * @param framework    the account of the framework
 * @param municipality the account of the municipality
 * @param bindingRules the ids of rules that no municipality may switch off
 * @param without      the rules of the framework that the municipality switched off
 */
public record Background(Account framework, Account municipality, Set<String> bindingRules, List<SwitchedOff> without) {

    /** A rule set that tells nothing about itself. */
    public static final Background NONE = new Background(Account.NONE, Account.NONE, Set.of(), List.of());

    public Background {
        bindingRules = Collections.unmodifiableSortedSet(new TreeSet<>(bindingRules));
        without = List.copyOf(without);
    }

    /** A rule that a municipality switched off. @param rule the rule @param because why @param adoptedBy who decided it @param on when */
    public record SwitchedOff(Rule rule, String because, String adoptedBy, LocalDate on) {}
}
