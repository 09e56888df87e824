package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Rule;

/**
 * What rules say that others say already, and where they contradict each other: an argument for and one against the same intervention on
 * the same ground, in the same cases. For and against on different grounds is no mistake: weighing those is what principles are for.
 * Conclusions about whatever was tried before are not compared. Used once.
 */
final class Overlaps {

    private final Entailment entailment;
    private final long mostSteps;
    private final CheckFindings findings;
    private final Map<String, List<Entailment.Branch>> branches = new HashMap<>();

    /** @param mostSteps as much as is worked out; beyond that the rules that are left are not compared, and that is told */
    Overlaps(Entailment entailment, long mostSteps, CheckFindings findings) {
        this.mostSteps = mostSteps;
        this.entailment = entailment;
        this.findings = findings;
    }

    /** A conclusion with the rule that it belongs to. */
    private record Said(Rule rule, int place) {

        Conclusion conclusion() {
            return rule.conclusions().get(place);
        }
    }

    /** Compares all rules; the framework goes before what a municipality adds. */
    void check(Collection<Rule> rules) {
        Map<String, List<Said>> same = new TreeMap<>();
        Map<String, List<Said>> sameOrAgainst = new TreeMap<>();
        rules.stream()
                .sorted(Comparator.comparing(Rule::layer).thenComparing(Rule::id))
                .forEach(rule -> {
                    branches.put(rule.id(), entailment.branches(rule.conditions()));
                    for (int i = 0; i < rule.conclusions().size(); i++) {
                        Said said = new Said(rule, i);
                        topic(said.conclusion())
                                .ifPresent(topic -> same.computeIfAbsent(topic, each -> new ArrayList<>())
                                        .add(said));
                        twoSided(said.conclusion())
                                .ifPresent(topic -> sameOrAgainst
                                        .computeIfAbsent(topic, each -> new ArrayList<>())
                                        .add(said));
                    }
                });
        for (List<Said> all : same.values()) {
            all.forEach(said -> all.stream()
                    .filter(other -> isEnough() && saysNoLess(other, said))
                    .findFirst()
                    .ifPresent(other -> addsNothing(said, other)));
        }
        for (List<Said> all : sameOrAgainst.values()) {
            for (int i = 0; i < all.size(); i++) {
                Said said = all.get(i);
                all.subList(0, i).stream()
                        .filter(other -> isEnough() && contradicts(other, said))
                        .findFirst()
                        .ifPresent(other -> forAndAgainst(said, other));
            }
        }
        if (!isEnough()) {
            notCompared(rules);
        }
    }

    private boolean isEnough() {
        return entailment.steps() < mostSteps;
    }

    /** What a conclusion is about, apart from how strongly; empty when that is whatever was tried before. */
    private static Optional<String> topic(Conclusion conclusion) {
        String verb = conclusion.getClass().getSimpleName();
        if (conclusion instanceof Conclusion.AboutIntervention about) {
            String more = "";
            if (conclusion instanceof Conclusion.ArgueFor argue) {
                more = argue.variant().orElse("");
            } else if (conclusion instanceof Conclusion.Alongside alongside) {
                more = alongside.with();
            }
            String topic = verb + " " + about.ground() + " " + more + " ";
            return named(about.intervention()).map(code -> topic + code);
        }
        if (conclusion instanceof Conclusion.Ask ask) {
            return named(ask.about()).map(code -> verb + " " + code);
        }
        if (conclusion instanceof Conclusion.Derive derive) {
            return Optional.of(verb + " " + derive.factor() + " " + derive.level());
        }
        return Optional.of(verb);
    }

    private static Optional<String> named(Conclusion.Subject subject) {
        return subject instanceof Conclusion.Subject.Named named ? Optional.of(named.code()) : Optional.empty();
    }

    /** What arguments for and against can both be about: a variant is something else than the intervention. */
    private static Optional<String> twoSided(Conclusion conclusion) {
        boolean argues = conclusion instanceof Conclusion.ArgueAgainst
                || conclusion instanceof Conclusion.ArgueFor argue
                        && argue.variant().isEmpty();
        return argues
                ? named(((Conclusion.AboutIntervention) conclusion).intervention())
                        .map(code -> code + " " + ((Conclusion.AboutIntervention) conclusion).ground())
                : Optional.empty();
    }

    /** Whether one conclusion says at least as much as another, in every case. Of two that say the same, the first does. */
    private boolean saysNoLess(Said one, Said other) {
        boolean theirs =
                one.rule().layer() == Layer.MUNICIPALITY && other.rule().layer() == Layer.FRAMEWORK;
        if (one.equals(other) || theirs || !isNoWeaker(one.conclusion(), other.conclusion()) || !follows(one, other)) {
            return false;
        }
        boolean first = before(one, other);
        return first || !isNoWeaker(other.conclusion(), one.conclusion()) || !follows(other, one);
    }

    private static boolean before(Said one, Said other) {
        int byRule = Comparator.comparing(Rule::layer).thenComparing(Rule::id).compare(one.rule(), other.rule());
        return byRule != 0 ? byRule < 0 : one.place() < other.place();
    }

    private boolean follows(Said weaker, Said stronger) {
        return weaker.rule() == stronger.rule()
                || entailment.follows(
                        branches.get(weaker.rule().id()),
                        branches.get(stronger.rule().id()));
    }

    private static boolean isNoWeaker(Conclusion one, Conclusion other) {
        if (one instanceof Conclusion.ArgueFor first && other instanceof Conclusion.ArgueFor second) {
            return first.strength().points() >= second.strength().points();
        }
        if (one instanceof Conclusion.ArgueAgainst first && other instanceof Conclusion.ArgueAgainst second) {
            return first.strength().points() >= second.strength().points();
        }
        return !(one instanceof Conclusion.RuleOut first
                && other instanceof Conclusion.RuleOut second
                && first.unlessConfirmed()
                && !second.unlessConfirmed());
    }

    private boolean contradicts(Said one, Said other) {
        return one.conclusion().getClass() != other.conclusion().getClass()
                && follows(one, other)
                && follows(other, one);
    }

    private void addsNothing(Said said, Said other) {
        String id = said.rule().id();
        boolean alone = said.rule() == other.rule();
        String by = "`" + other.rule().id() + "` (" + other.rule().origin().shown() + ")";
        findings.warning(
                "adds-nothing",
                said.conclusion().origin(),
                "Deze conclusie van regel `" + id + "` voegt niets toe: "
                        + (alone ? "een andere conclusie van deze regel" : "regel " + by)
                        + " zegt in al deze gevallen hetzelfde, minstens zo sterk.",
                "This conclusion of rule `" + id + "` adds nothing: "
                        + (alone ? "another conclusion of this rule" : "rule " + by)
                        + " says the same in all these cases, at least as strongly.",
                "Haal de conclusie weg, of kijk of u een andere voorwaarde, sterkte of grond bedoelt.",
                "Remove the conclusion, or see whether you mean another condition, strength or ground.");
    }

    private void forAndAgainst(Said said, Said other) {
        Conclusion.AboutIntervention about = (Conclusion.AboutIntervention) said.conclusion();
        String code = named(about.intervention()).orElseThrow();
        boolean alone = said.rule() == other.rule();
        String by = "`" + other.rule().id() + "` (" + other.rule().origin().shown() + ")";
        findings.warning(
                "for-and-against",
                about.origin(),
                "Regel `" + said.rule().id() + "`"
                        + (alone ? " pleit" : " en regel " + by + " pleiten")
                        + " in dezelfde gevallen voor én tegen `" + code + "`, " + (alone ? "beide" : "allebei")
                        + " op de grond `" + about.ground() + "`.",
                "Rule `" + said.rule().id() + "`"
                        + (alone ? " argues" : " and rule " + by + " argue")
                        + " both for and against `" + code + "` in the same cases, both on the ground `"
                        + about.ground() + "`.",
                "Kies één van beide, of noem de grond waar de andere overweging echt om gaat.",
                "Choose one of both, or name the ground that the other argument is really about.");
    }

    private void notCompared(Collection<Rule> rules) {
        findings.warning(
                "not-compared",
                rules.stream().map(Rule::origin).max(Comparator.naturalOrder()).orElseThrow(),
                "Er zijn zo veel regels met dezelfde conclusie dat ze niet allemaal met elkaar vergeleken zijn.",
                "There are so many rules with the same conclusion that they were not all compared with each other.",
                "Voeg regels samen die op elkaar lijken.",
                "Join rules that are alike.");
    }
}
