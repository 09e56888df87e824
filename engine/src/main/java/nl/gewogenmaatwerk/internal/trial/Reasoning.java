package nl.gewogenmaatwerk.internal.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.RuleWording;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.TestReport.Failure;
import nl.gewogenmaatwerk.trial.TestReport.Reason;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Term;

/** Says in a few words why an advice is not as a scenario expects. Used once. */
final class Reasoning {

    /** How many arguments are told of one intervention. */
    private static final int MOST_ARGUMENTS = 3;

    private final RuleSet ruleSet;
    private final ReferenceEvaluator reference;
    private final ClientFile client;
    private final Advice advice;
    private final Trying.Answered answered;

    Reasoning(RuleSet ruleSet, ReferenceEvaluator reference, ClientFile client, Trying.Answered answered) {
        this.ruleSet = ruleSet;
        this.reference = reference;
        this.client = client;
        this.advice = answered.advice();
        this.answered = answered;
    }

    Failure failure(Scenario.Shortfall shortfall) {
        String code = shortfall.codes().get(0);
        return switch (shortfall.expected()) {
            case OUTCOME -> outcome(shortfall, Advice.Outcome.valueOf(code));
            case FIRST -> {
                List<Reason> reasons = new ArrayList<>();
                shortfall.codes().forEach(wanted -> reasons.addAll(whyNot(wanted)));
                shortfall.came().ifPresent(came -> reasons.addAll(whyProposed(came)));
                yield failure(
                        shortfall,
                        Phrase.EXPECT_FIRST.with(eitherOf(shortfall.codes())),
                        shortfall
                                .came()
                                .map(came -> Phrase.CAME_FIRST.with(name(came)))
                                .orElse(Phrase.CAME_NOTHING.with()),
                        reasons);
            }
            case NEVER_FIRST ->
                failure(
                        shortfall,
                        Phrase.EXPECT_NOT_FIRST.with(name(code)),
                        Phrase.CAME_FIRST.with(name(code)),
                        whyProposed(code));
            case ACCEPTED -> {
                String came = shortfall.came().orElseThrow();
                yield failure(
                        shortfall,
                        Phrase.EXPECT_ONLY.with(listed(shortfall.codes())),
                        Phrase.CAME_AT.with(name(came), rank(came)),
                        whyProposed(came));
            }
            case PROPOSED ->
                failure(
                        shortfall,
                        Phrase.EXPECT_PROPOSED.with(name(code)),
                        Phrase.CAME_NOT_PROPOSED.with(name(code)),
                        whyNot(code));
            case NOT_PROPOSED ->
                failure(
                        shortfall,
                        Phrase.EXPECT_NOT_PROPOSED.with(name(code)),
                        Phrase.CAME_AT.with(name(code), rank(code)),
                        whyProposed(code));
            case RULED_OUT ->
                failure(
                        shortfall,
                        Phrase.EXPECT_RULED_OUT.with(name(code)),
                        proposal(code).isPresent()
                                ? Phrase.CAME_AT.with(name(code), rank(code))
                                : Phrase.CAME_NOT_RULED_OUT.with(name(code)),
                        nearest(
                                Phrase.NO_RULE_RULES_OUT,
                                conclusion -> conclusion instanceof Conclusion.RuleOut out
                                        && couldBe(out.intervention(), code)));
            case ALONGSIDE ->
                failure(
                        shortfall,
                        Phrase.EXPECT_ALONGSIDE.with(name(code)),
                        Phrase.CAME_NOT_ALONGSIDE.with(name(code)),
                        nearest(
                                Phrase.NO_RULE_ALONGSIDE,
                                conclusion -> conclusion instanceof Conclusion.Alongside alongside
                                        && couldBe(alongside.intervention(), code)));
            case PRINCIPLE ->
                failure(
                        shortfall,
                        Phrase.EXPECT_PRINCIPLE.with(principle(code)),
                        Phrase.CAME_PRINCIPLE.with(principle(shortfall.came().orElseThrow())),
                        contributions());
            case VARIANT ->
                failure(
                        shortfall,
                        Phrase.EXPECT_VARIANT.with(Text.same(code)),
                        shortfall
                                .came()
                                .map(came -> Phrase.CAME_VARIANT.with(Text.same(came)))
                                .orElse(Phrase.CAME_NO_VARIANT.with()),
                        whyProposed(advice.proposals().get(0).intervention()));
            case QUESTION ->
                failure(
                        shortfall,
                        Phrase.EXPECT_QUESTION.with(term(code)),
                        Phrase.CAME_NO_QUESTION.with(term(code)),
                        advice.unknowns().contains(code)
                                        || ruleSet.vocabulary().term(code).isEmpty()
                                ? asking(code)
                                : List.of(new Reason(Phrase.ALREADY_KNOWN.with(term(code)), Optional.empty())));
        };
    }

    private Failure failure(Scenario.Shortfall shortfall, Text expected, Text instead, List<Reason> reasons) {
        return new Failure(Optional.of(shortfall.expected()), expected, instead, reasons);
    }

    private List<Reason> asking(String code) {
        return nearest(
                Phrase.NO_RULE_ASKS,
                conclusion -> conclusion instanceof Conclusion.Ask ask && couldBe(ask.about(), code));
    }

    private Failure outcome(Scenario.Shortfall shortfall, Advice.Outcome expected) {
        boolean wantsProposals = expected == Advice.Outcome.PROPOSALS;
        List<Reason> reasons = new ArrayList<>();
        if (wantsProposals) {
            advice.notices().stream()
                    .filter(notice -> notice.code().equals("not-weighed"))
                    .map(notice -> ruleSet.rules().get(notice.fact().substring("rule:".length())))
                    .forEach(rule -> rule.conclusions().stream()
                            .filter(Conclusion.Abstain.class::isInstance)
                            .forEach(abstain -> reasons.add(
                                    by(Phrase.REASON_NOT_WEIGHED.with(abstain.because()), RuleReference.of(rule)))));
            advice.ruledOut().stream()
                    .limit(MOST_ARGUMENTS)
                    .forEach(out -> reasons.add(
                            argued(out.intervention(), out.arguments().get(0))));
            if (reasons.isEmpty()) {
                reasons.add(new Reason(Phrase.REASON_NOTHING_AT_ALL.with(), Optional.empty()));
            }
        } else {
            reasons.addAll(whyProposed(advice.proposals().get(0).intervention()));
        }
        return failure(
                shortfall,
                wantsProposals ? Phrase.EXPECT_PROPOSALS.with() : Phrase.EXPECT_ABSTENTION.with(),
                wantsProposals
                        ? Phrase.CAME_NOTHING.with()
                        : Phrase.CAME_FIRST.with(name(advice.proposals().get(0).intervention())),
                reasons);
    }

    // ---- why something came

    /** What argues for a proposal, most telling first. */
    private List<Reason> whyProposed(String code) {
        List<Argument> arguments = proposal(code).map(Proposal::arguments).orElse(List.of());
        return arguments.stream()
                .filter(argument ->
                        argument.direction() != Direction.AGAINST && argument.direction() != Direction.RULES_OUT)
                .filter(argument -> argument.counted() || argument.direction() == Direction.ACUTE)
                .sorted(Comparator.comparing(Argument::direction)
                        .thenComparing(
                                Comparator.comparingInt(Argument::contribution).reversed()))
                .limit(MOST_ARGUMENTS)
                .map(argument -> argued(code, argument))
                .toList();
    }

    private Reason argued(String code, Argument argument) {
        Phrase phrase = switch (argument.direction()) {
            case ACUTE -> Phrase.REASON_ACUTE;
            case CONFIRMS -> Phrase.REASON_CONFIRMS;
            case FOR -> Phrase.REASON_SUPPORTS;
            case AGAINST -> Phrase.REASON_OPPOSES;
            case RULES_OUT -> Phrase.REASON_OUT;
        };
        Text points = Text.same(signed(argument.contribution()));
        return by(phrase.with(name(code), argument.because(), points), argument.rule());
    }

    // ---- why something did not come

    private List<Reason> whyNot(String code) {
        WhyNot.Reason reason = answered.whyNot().apply(code).reason();
        if (reason instanceof WhyNot.RuledOut out) {
            return out.by().stream().map(argument -> argued(code, argument)).toList();
        }
        if (reason instanceof WhyNot.Outweighed outweighed) {
            WhyNot.Comparison above = outweighed.above().get(0);
            return List.of(new Reason(
                    Phrase.REASON_OUTWEIGHED.with(
                            name(code),
                            Text.same(String.valueOf(outweighed.rank())),
                            Text.same(signed(outweighed.support())),
                            name(above.intervention()),
                            Text.same(signed(above.support()))),
                    Optional.empty()));
        }
        if (reason instanceof WhyNot.NotSupported unsupported) {
            List<Reason> reasons = new ArrayList<>(List.of(new Reason(
                    Phrase.REASON_NOT_SUPPORTED.with(name(code), Text.same(signed(unsupported.support()))),
                    Optional.empty())));
            unsupported.arguments().stream()
                    .filter(argument -> argument.direction() == Direction.AGAINST && argument.counted())
                    .limit(MOST_ARGUMENTS)
                    .forEach(argument -> reasons.add(argued(code, argument)));
            return reasons;
        }
        if (reason instanceof WhyNot.NothingArgued nothing) {
            return nothingArgued(code, nothing.nearest());
        }
        if (reason instanceof WhyNot.NotOffered notOffered) {
            return List.of(
                    new Reason(Phrase.REASON_NOT_OFFERED.with(name(code), notOffered.because()), Optional.empty()));
        }
        if (reason instanceof WhyNot.Waits waits) {
            return List.of(new Reason(Phrase.REASON_WAITS.with(name(code), name(waits.safety())), Optional.empty()));
        }
        if (reason instanceof WhyNot.NotWeighed notWeighed) {
            return notWeighed.abstentions().stream()
                    .map(abstention -> by(Phrase.REASON_NOT_WEIGHED.with(abstention.because()), abstention.rule()))
                    .toList();
        }
        return List.of();
    }

    private List<Reason> nothingArgued(String code, List<WhyNot.NearRule> nearest) {
        Reason nothing = new Reason(Phrase.REASON_NOTHING_ARGUED.with(name(code)), Optional.empty());
        return Stream.concat(
                        Stream.of(nothing),
                        nearest.stream()
                                .limit(1)
                                .map(near -> by(
                                        Phrase.REASON_NEAREST.with(missing(near.conditions().stream()
                                                .filter(outcome -> outcome.truth() != Truth.TRUE)
                                                .map(outcome -> told(outcome.truth(), outcome.needed())))),
                                        near.rule())))
                .toList();
    }

    /** The rule that comes nearest to concluding something, with what it lacks. */
    private List<Reason> nearest(Phrase none, Predicate<Conclusion> wanted) {
        Facts facts = Facts.of(client, ruleSet.vocabulary());
        Reading reading = reference.read(Knowledge.of(facts, ruleSet.vocabulary()), client.asOf());
        RuleWording wording = new RuleWording(ruleSet, client.asOf());
        Optional<Near> nearest = ruleSet.rules().values().stream()
                .filter(rule -> rule.conclusions().stream().anyMatch(wanted))
                .map(rule -> new Near(rule, reading.judge(rule)))
                .min(Near.ORDER);
        return List.of(nearest.map(near -> by(
                        near.isTrue()
                                ? Phrase.REASON_TRUE_ALREADY.with()
                                : Phrase.REASON_NEAREST.with(missing(near.judged().stream()
                                        .filter(judged -> judged.truth() != Truth.TRUE)
                                        .map(judged -> told(
                                                judged.truth(), wording.condition(near.rule(), judged.condition()))))),
                        RuleReference.of(near.rule())))
                .orElse(new Reason(none.with(), Optional.empty())));
    }

    /** A rule with what came of its conditions. */
    private record Near(Rule rule, List<Reading.Judged> judged) {
        private static final Comparator<Near> ORDER = Comparator.comparingLong((Near near) -> near.count(Truth.FALSE))
                .thenComparing(near -> near.count(Truth.UNKNOWN))
                .thenComparing(near -> near.rule().id());

        private long count(Truth truth) {
            return judged.stream().filter(each -> each.truth() == truth).count();
        }

        boolean isTrue() {
            return judged.stream().allMatch(each -> each.truth() == Truth.TRUE);
        }
    }

    private static Text told(Truth truth, Text condition) {
        return (truth == Truth.FALSE ? Phrase.IS_NOT_SO : Phrase.IS_NOT_TOLD).with(condition);
    }

    private static Text missing(Stream<Text> conditions) {
        return conditions
                .reduce((one, other) -> one.plus(Text.same("; ")).plus(other))
                .orElse(Words.NONE);
    }

    private static boolean couldBe(Conclusion.Subject subject, String code) {
        return !(subject instanceof Conclusion.Subject.Named named)
                || named.code().equals(code);
    }

    /** What each principle contributes to the first proposal, with the rules behind it. */
    private List<Reason> contributions() {
        Proposal first = advice.proposals().get(0);
        Map<String, Integer> points = new TreeMap<>();
        first.arguments().stream()
                .filter(Argument::counted)
                .forEach(argument -> points.merge(argument.principle(), argument.contribution(), Integer::sum));
        List<Reason> reasons = new ArrayList<>();
        points.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> reasons.add(new Reason(
                        Phrase.REASON_CONTRIBUTES.with(
                                principle(each.getKey()),
                                Text.same(signed(each.getValue())),
                                Text.same(String.join(
                                        ", ",
                                        first.arguments().stream()
                                                .filter(argument -> argument.counted()
                                                        && argument.principle().equals(each.getKey()))
                                                .map(argument -> argument.rule().id())
                                                .distinct()
                                                .toList()))),
                        Optional.empty())));
        return reasons;
    }

    // ---- names

    private static Reason by(Text text, RuleReference rule) {
        return new Reason(text, Optional.of(rule));
    }

    private Optional<Proposal> proposal(String code) {
        return advice.proposals().stream()
                .filter(proposal -> proposal.intervention().equals(code))
                .findFirst();
    }

    private Text rank(String code) {
        return Text.same(String.valueOf(proposal(code).map(Proposal::rank).orElse(0)));
    }

    private Text name(String code) {
        Intervention known = ruleSet.vocabulary().interventions().get(code);
        return known == null ? Text.same(code) : known.label().plus(Text.same(" (" + code + ")"));
    }

    private Text term(String code) {
        return ruleSet.vocabulary()
                .term(code)
                .map(Term::label)
                .map(label -> label.plus(Text.same(" (" + code + ")")))
                .orElse(Text.same(code));
    }

    private Text principle(String id) {
        return Stream.concat(ruleSet.principles().stream(), Stream.of(Principle.PROFESSIONAL_STANDARD))
                .filter(principle -> principle.id().equals(id))
                .findFirst()
                .map(principle -> Words.quoted(principle.statement()).plus(Text.same(" (" + id + ")")))
                .orElse(Text.same(id));
    }

    private Text eitherOf(List<String> codes) {
        return Words.or(codes.stream().map(this::name).toList());
    }

    private Text listed(List<String> codes) {
        return Words.and(codes.stream().map(this::name).toList());
    }

    private static String signed(int number) {
        return number < 0 ? "−" + -number : String.valueOf(number);
    }
}
