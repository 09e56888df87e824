package nl.gewogenmaatwerk.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;

/** Where interventions stand when some rules are true, without words: what weighing is for who only asks for the outcome. Immutable and thread-safe. */
public final class Standings {

    /**
     * A rule that is true.
     *
     * @param rule  the rule
     * @param codes per variable that a conclusion is about, the codes that were bound to it
     */
    public record Speaking(Rule rule, Map<String, Set<String>> codes) {}

    /** Something that a true rule says about an intervention. @param rule the rule @param conclusion what it says */
    public record Said(Rule rule, Conclusion.AboutIntervention conclusion) {}

    private final PreparedRules rules;

    Standings(PreparedRules rules) {
        this.rules = rules;
    }

    /** The order of proposals. */
    public Order order() {
        return rules.order();
    }

    /** The weight of a ground. */
    public int weight(String ground) {
        return rules.weight(ground);
    }

    /** The codes of the interventions that a rule may say something about that bears on their own standing. */
    public Set<String> about(Rule rule) {
        Set<String> codes = new LinkedHashSet<>();
        for (Conclusion conclusion : rule.conclusions()) {
            if (conclusion instanceof Conclusion.AboutIntervention about
                    && !(conclusion instanceof Conclusion.Alongside)) {
                if (about.intervention() instanceof Conclusion.Subject.Named named) {
                    codes.add(named.code());
                } else {
                    codes.addAll(rules.ruleSet().vocabulary().interventions().keySet());
                }
            }
        }
        return codes;
    }

    /** Whether a conclusion can be about an intervention and bear on its standing. */
    public boolean mayBeAbout(Conclusion conclusion, String intervention) {
        return conclusion instanceof Conclusion.AboutIntervention about
                && !(conclusion instanceof Conclusion.Alongside)
                && (!(about.intervention() instanceof Conclusion.Subject.Named named)
                        || named.code().equals(intervention));
    }

    /** Whether a conclusion about an intervention can only raise it; otherwise it can only lower it. */
    public static boolean isInFavour(Conclusion conclusion) {
        return conclusion instanceof Conclusion.ArgueFor
                || conclusion instanceof Conclusion.Confirm
                || conclusion instanceof Conclusion.Acute;
    }

    /** Whether a conclusion of a true rule is about an intervention and bears on its standing. */
    public boolean isAbout(Conclusion conclusion, Speaking speaking, String intervention) {
        return conclusion instanceof Conclusion.AboutIntervention about
                && !(conclusion instanceof Conclusion.Alongside)
                && (about.intervention() instanceof Conclusion.Subject.Named named
                        ? named.code().equals(intervention)
                        : codes(about.intervention(), speaking).contains(intervention));
    }

    /** Where an intervention stands by true rules. @param speaking the rules; those that say nothing about it do not matter */
    public Standing by(Collection<Speaking> speaking, String intervention) {
        List<Said> said = new ArrayList<>();
        for (Speaking each : speaking) {
            for (Conclusion conclusion : each.rule().conclusions()) {
                if (isAbout(conclusion, each, intervention)) {
                    said.add(new Said(each.rule(), (Conclusion.AboutIntervention) conclusion));
                }
            }
        }
        return of(intervention, said);
    }

    /** Where an intervention stands by what is said about it. */
    public Standing of(String intervention, Collection<Said> all) {
        Dossier dossier = new Dossier(intervention);
        for (Said said : all) {
            dossier.add(new Dossier.Entry(
                    said.conclusion(),
                    said.rule(),
                    rules.weight(said.conclusion().ground())));
        }
        return Standing.of(dossier.complete(), rules);
    }

    /**
     * Where an intervention stands by the arguments that an advice tells.
     *
     * @param arguments every argument about an intervention that is not ruled out
     */
    public Standing told(String intervention, List<Argument> arguments) {
        return Standing.told(intervention, arguments, rules);
    }

    private static Set<String> codes(Conclusion.Subject subject, Speaking speaking) {
        return subject instanceof Conclusion.Subject.Named named
                ? Set.of(named.code())
                : speaking.codes().getOrDefault(((Conclusion.Subject.Bound) subject).variable(), Set.of());
    }

    /**
     * What accompanies proposals.
     *
     * @param ranked   what is proposed, first to last
     * @param ruledOut the codes of what is ruled out
     * @param speaking the rules that are true
     * @return per code of a proposal the codes of what accompanies it
     */
    public Map<String, Set<String>> companions(
            List<Standing> ranked, Set<String> ruledOut, Collection<Speaking> speaking) {
        List<Weighing.Accompanied> accompanied = new ArrayList<>();
        for (Speaking each : speaking) {
            for (Conclusion conclusion : each.rule().conclusions()) {
                if (conclusion instanceof Conclusion.Alongside alongside) {
                    codes(alongside.intervention(), each)
                            .forEach(code -> accompanied.add(new Weighing.Accompanied(
                                    code, alongside.with(), alongside.because(), each.rule())));
                }
            }
        }
        Set<String> notOffered = rules.ruleSet().notOffered().keySet();
        Map<String, Set<String>> companions = new TreeMap<>();
        for (Weighing.Accompanied each : accompanied) {
            each.main(
                            ranked.stream().map(Standing::intervention),
                            code -> !ruledOut.contains(code) && !notOffered.contains(code))
                    .ifPresent(main -> companions
                            .computeIfAbsent(main.code(), code -> new TreeSet<>())
                            .add(each.intervention()));
        }
        return companions;
    }

    /** Whether an intervention stands alone when it is acute. */
    public boolean mayBeExclusive(String intervention) {
        return rules.ruleSet().vocabulary().interventions().get(intervention).exclusive();
    }

    /** Whether the municipality offers an intervention. */
    public boolean isOffered(String intervention) {
        return !rules.ruleSet().notOffered().containsKey(intervention);
    }

    /** The codes of all interventions, in catalogue order. */
    public Set<String> catalogue() {
        return rules.ruleSet().vocabulary().interventions().keySet();
    }
}
