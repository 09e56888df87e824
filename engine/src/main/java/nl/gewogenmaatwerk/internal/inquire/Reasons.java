package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.Abstention;
import nl.gewogenmaatwerk.inquiry.WhyNot.Balance;
import nl.gewogenmaatwerk.inquiry.WhyNot.Comparison;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Order;
import nl.gewogenmaatwerk.internal.weigh.Standing;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.internal.wording.RuleWording;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;

/**
 * Why an intervention is not proposed in an advice, or not first. What the advice tells is taken from the advice, so that the answer explains
 * that very advice. Immutable and thread-safe.
 */
final class Reasons {

    private final RuleSet ruleSet;
    private final ReferenceEvaluator reference;
    private final Weighing weighing;
    private final Standings standings;
    private final NearRules nearRules;

    Reasons(RuleSet ruleSet, ReferenceEvaluator reference, Weighing weighing) {
        this.ruleSet = ruleSet;
        this.reference = reference;
        this.weighing = weighing;
        this.standings = weighing.standings();
        this.nearRules = new NearRules(ruleSet);
    }

    /** The reason. @param untold what has arguments that the advice does not tell */
    WhyNot.Reason reason(Advice advice, Facts facts, Intervention asked, Supplier<List<Considered>> untold) {
        Optional<Proposal> proposed = find(advice.proposals(), Proposal::intervention, asked);
        if (proposed.isPresent()) {
            return proposed.get().rank() == 1
                    ? new WhyNot.First(proposed.get().arguments())
                    : outweighed(proposed.get(), advice);
        }
        return find(advice.ruledOut(), RuledOut::intervention, asked)
                .map(out -> ruledOut(out.arguments()))
                .orElseGet(() -> notProposed(advice, facts, asked, arguments(advice, asked, untold)));
    }

    /** The proposals that it accompanies. */
    static List<WhyNot.Alongside> alongside(Advice advice, Intervention asked) {
        return advice.proposals().stream()
                .flatMap(proposal -> find(proposal.alongside(), Proposal.Companion::intervention, asked)
                        .map(companion -> new WhyNot.Alongside(
                                proposal.rank(),
                                proposal.intervention(),
                                proposal.label(),
                                companion.because(),
                                companion.rule()))
                        .stream())
                .toList();
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> code, Intervention asked) {
        return all.stream()
                .filter(each -> code.apply(each).equals(asked.code()))
                .findFirst();
    }

    private static WhyNot.Reason ruledOut(List<Argument> arguments) {
        return new WhyNot.RuledOut(
                arguments.stream()
                        .filter(argument -> argument.direction() == Direction.RULES_OUT)
                        .toList(),
                arguments.stream()
                        .filter(argument -> argument.direction() != Direction.RULES_OUT)
                        .toList());
    }

    private List<Argument> arguments(Advice advice, Intervention asked, Supplier<List<Considered>> untold) {
        return find(advice.considered(), Considered::intervention, asked)
                .or(() -> tellsAll(advice, asked)
                        ? Optional.empty()
                        : find(untold.get(), Considered::intervention, asked))
                .map(Considered::arguments)
                .orElse(List.of());
    }

    /** Whether an advice tells everything that was argued about an intervention. */
    private boolean tellsAll(Advice advice, Intervention asked) {
        return standings.isOffered(asked.code())
                && abstentions(advice).isEmpty()
                && advice.proposals().stream().noneMatch(this::standsAlone);
    }

    private boolean standsAlone(Proposal proposal) {
        return standings.told(proposal.intervention(), proposal.arguments()).isExclusive();
    }

    private WhyNot.Reason notProposed(Advice advice, Facts facts, Intervention asked, List<Argument> arguments) {
        Standing standing = standings.told(asked.code(), arguments);
        List<Abstention> abstentions = abstentions(advice);
        boolean fits = standing.tier(abstentions.isEmpty()).isPresent();
        if (!standing.offered()) {
            Text because = ruleSet.notOffered().get(asked.code());
            return new WhyNot.NotOffered(because, fits, arguments, fits ? List.of() : nearest(asked, facts));
        }
        if (fits) {
            Proposal safety = advice.proposals().get(0);
            return new WhyNot.Waits(safety.intervention(), safety.label(), arguments);
        }
        boolean argued = arguments.stream().anyMatch(argument -> argument.direction() == Direction.FOR);
        if (!argued) {
            return new WhyNot.NothingArgued(nearest(asked, facts), arguments);
        }
        return abstentions.isEmpty()
                ? new WhyNot.NotSupported(standing.support(), arguments)
                : new WhyNot.NotWeighed(abstentions, arguments);
    }

    /** The rules by which the principles were not weighed, each with the last reason that it gives. */
    private List<Abstention> abstentions(Advice advice) {
        return advice.notices().stream()
                .filter(notice -> notice.code().equals("not-weighed"))
                .map(notice -> ruleSet.rules().get(notice.fact().substring("rule:".length())))
                .flatMap(rule -> abstention(rule).stream())
                .toList();
    }

    private static Optional<Abstention> abstention(Rule rule) {
        return rule.conclusions().stream()
                .filter(Conclusion.Abstain.class::isInstance)
                .reduce((first, next) -> next)
                .map(abstain -> new Abstention(RuleReference.of(rule), abstain.because()));
    }

    private List<NearRule> nearest(Intervention asked, Facts facts) {
        Reading reading = reference.read(
                Knowledge.of(facts, ruleSet.vocabulary()), facts.file().asOf());
        LookedAt lookedAt = new LookedAt(
                ruleSet,
                facts,
                WorkingMemory.of(facts, ruleSet.vocabulary(), reference.wanted()),
                reading,
                weighing.wording(facts.file().asOf()));
        return nearRules.of(
                asked.code(), reading, new RuleWording(ruleSet, facts.file().asOf()), lookedAt);
    }

    // ---- what stands above it

    private WhyNot.Reason outweighed(Proposal own, Advice advice) {
        List<Comparison> above = advice.proposals().stream()
                .filter(proposal -> proposal.rank() < own.rank())
                .map(proposal -> comparison(proposal, own))
                .toList();
        return new WhyNot.Outweighed(own.rank(), own.support(), above, own.arguments());
    }

    private Comparison comparison(Proposal theirs, Proposal own) {
        Standing above = standings.told(theirs.intervention(), theirs.arguments());
        Standing below = standings.told(own.intervention(), own.arguments());
        Order.Decision decision = standings.order().decision(above, below);
        return new Comparison(
                theirs.rank(),
                theirs.intervention(),
                theirs.label(),
                decision.by(),
                decision.principle()
                        .map(principle -> new Proposal.PrincipleReference(principle.id(), principle.statement())),
                theirs.support(),
                own.support(),
                balances(theirs.arguments(), own.arguments()),
                standings.order().because(above, below));
    }

    /** Per ground that adds or takes away anything, in the order of the vocabulary. */
    private List<Balance> balances(List<Argument> theirs, List<Argument> own) {
        List<Balance> balances = new ArrayList<>();
        for (Ground ground : ruleSet.vocabulary().grounds().values()) {
            boolean counts = Stream.concat(counted(theirs, ground), counted(own, ground))
                    .anyMatch(argument -> argument.contribution() != 0);
            if (counts) {
                balances.add(new Balance(
                        ground.code(),
                        ground.label(),
                        ruleSet.principleOf(ground.code())
                                .orElse(Principle.PROFESSIONAL_STANDARD)
                                .id(),
                        sum(counted(theirs, ground)),
                        sum(counted(own, ground))));
            }
        }
        return balances;
    }

    private static Stream<Argument> counted(List<Argument> arguments, Ground ground) {
        return arguments.stream()
                .filter(argument -> argument.counted() && argument.ground().equals(ground.code()));
    }

    private static int sum(Stream<Argument> arguments) {
        return arguments.mapToInt(Argument::contribution).sum();
    }
}
