package nl.gewogenmaatwerk.internal.weigh;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Proposal.Tier;
import nl.gewogenmaatwerk.inquiry.WhyNot.Decider;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.text.Text;

/** The order of proposals (DESIGN section 4), and what decides between two of them. Immutable and thread-safe. */
public final class Order {

    /** What puts one proposal above another. @param by what decided @param principle the principle that decided, if one did */
    public record Decision(Decider by, Optional<Principle> principle) {}

    private final PreparedRules rules;
    private final Comparator<Standing> order;

    Order(PreparedRules rules) {
        this.rules = rules;
        Comparator<Standing> comparator = Comparator.comparing(Order::tier)
                .thenComparingInt(Standing::urgency)
                .thenComparingInt(standing -> -standing.support());
        for (Principle principle : rules.ruleSet().principles()) {
            comparator = comparator.thenComparingInt(standing -> -standing.contribution(principle.id()));
        }
        this.order = comparator.thenComparingInt(standing -> rules.catalogueOrder(standing.code()));
    }

    /** Only candidates are put in order, and those that are neither acute nor confirmed are weighed. */
    private static Tier tier(Standing standing) {
        return standing.tier(true).orElseThrow();
    }

    /** From first to last. */
    public Comparator<Standing> comparator() {
        return order;
    }

    /** What is proposed, first to last: what stands alone, or else all candidates. @param weighing whether the principles are weighed at all */
    public List<Standing> ranked(Collection<Standing> standings, boolean weighing) {
        boolean alone = standings.stream().anyMatch(Standing::isExclusive);
        return standings.stream()
                .filter(standing -> alone ? standing.isExclusive() : standing.isCandidate(weighing))
                .sorted(order)
                .toList();
    }

    /** What puts a proposal above another one. */
    public Decision decision(Standing above, Standing below) {
        if (tier(above) != tier(below)) {
            return new Decision(Decider.TIER, Optional.empty());
        }
        if (above.urgency() != below.urgency()) {
            return new Decision(Decider.URGENCY, Optional.empty());
        }
        if (above.support() != below.support()) {
            return new Decision(Decider.SUPPORT, Optional.of(telling(above, below)));
        }
        return rules.ruleSet().principles().stream()
                .filter(principle -> above.contribution(principle.id()) != below.contribution(principle.id()))
                .findFirst()
                .map(principle -> new Decision(Decider.PRINCIPLE_ORDER, Optional.of(principle)))
                .orElse(new Decision(Decider.CATALOGUE_ORDER, Optional.empty()));
    }

    /** The principle that makes the largest difference. */
    private Principle telling(Standing above, Standing below) {
        Principle telling = Principle.PROFESSIONAL_STANDARD;
        int most = 0;
        for (Principle principle : rules.ruleSet().principles()) {
            int difference = above.contribution(principle.id()) - below.contribution(principle.id());
            if (difference > most) {
                telling = principle;
                most = difference;
            }
        }
        return telling;
    }

    /** The same decision in one sentence. */
    public Text because(Standing above, Standing below) {
        Decision decision = decision(above, below);
        return switch (decision.by()) {
            case TIER ->
                tier(above) == Tier.ACUTE
                        ? new Text("Wat acuut is, gaat voor al het andere.", "What is acute goes before anything else.")
                        : new Text(
                                "Dit is aangewezen, hoe de principes ook wegen.",
                                "This is indicated, whatever the principles weigh.");
            case URGENCY ->
                new Text(
                        "Allebei acuut; veiligheid gaat voor, dan wonen, dan gezondheid, dan geld.",
                        "Both are acute; safety goes first, then housing, then health, then money.");
            case SUPPORT -> moreSupport(above, below, decision.principle().orElseThrow());
            case PRINCIPLE_ORDER ->
                equalSupport(above, below, decision.principle().orElseThrow());
            case CATALOGUE_ORDER ->
                new Text(
                        "Evenveel steun, ook per principe; de volgorde is die van de catalogus.",
                        "Equal support, also per principle; the order is that of the catalogue.");
        };
    }

    private static Text moreSupport(Standing above, Standing below, Principle principle) {
        return new Text(
                "Meer steun: " + above.support() + " tegen " + below.support() + ", vooral door ‘"
                        + principle.statement().nl() + "’.",
                "More support: " + above.support() + " against " + below.support() + ", mainly through ‘"
                        + principle.statement().en() + "’.");
    }

    private static Text equalSupport(Standing above, Standing below, Principle principle) {
        int mine = above.contribution(principle.id());
        int theirs = below.contribution(principle.id());
        return new Text(
                "Evenveel steun (" + above.support() + "), maar het principe ‘"
                        + principle.statement().nl() + "’ draagt meer bij: " + mine + " tegen " + theirs + ".",
                "Equal support (" + above.support() + "), but the principle ‘"
                        + principle.statement().en() + "’ contributes more: " + mine + " against " + theirs + ".");
    }
}
