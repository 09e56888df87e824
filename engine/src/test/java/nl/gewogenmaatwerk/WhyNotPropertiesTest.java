package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.Balance;
import nl.gewogenmaatwerk.inquiry.WhyNot.Comparison;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.inquiry.WhyNot.Reason;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Conclusion.Subject.Named;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;

/** Whatever the rules and the client, each intervention gets one reason, and it agrees with the advice. */
class WhyNotPropertiesTest {

    private static final int RULES = 30;
    private static final int CLIENTS = 20;

    /** The reasons that were given in all tries, so that a property that never meets a reason is noticed. */
    private static final Map<String, Integer> MET = new TreeMap<>();

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void everyInterventionGetsAReasonThatAgreesWithTheAdvice(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        Draft draft = Draft.of(rules.concluding(RULES).toArray(String[]::new))
                .file("deriving.drl", rules.deriving())
                .file(
                        "seldom.drl",
                        rule(
                                "safe",
                                "Flag(code == 'EXEMPT')",
                                "acute('SAFE', 'safety', 'Nu.'); acute('ROOF', 'safety', 'Dan.');"),
                        rule("silent", "Situation(item == 'colour', value == 'RED')", "abstain('Nu niet.');"))
                .notOffered("PLACE", "geen plek");
        RuleSet ruleSet = draft.ruleSet();
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(draft.source())
                .robustness(false)
                .build()) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                Advice advice = engine.advise(Draft.TOWN, client);
                for (String intervention : ruleSet.vocabulary().interventions().keySet()) {
                    WhyNot answer = engine.whyNot(advice, client, intervention);
                    assertThat(engine.whyNot(Draft.TOWN, client, intervention)).isEqualTo(answer);
                    assertThat(engine.whyNot(advice, clients.shuffled(client), intervention))
                            .isEqualTo(answer);
                    MET.merge(answer.reason().getClass().getSimpleName(), 1, Integer::sum);
                    new Agreement(ruleSet, advice, intervention, answer.reason()).check();
                }
            }
        }
    }

    @AfterContainer
    static void everyReasonWasMet() {
        assertThat(MET.keySet())
                .containsExactlyInAnyOrder(Stream.of(Reason.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
    }

    /** One answer held against the advice. */
    private record Agreement(RuleSet ruleSet, Advice advice, String intervention, Reason reason) {

        void check() {
            Optional<Proposal> proposal = find(advice.proposals(), Proposal::intervention);
            Optional<RuledOut> out = find(advice.ruledOut(), RuledOut::intervention);
            Optional<Considered> considered = find(advice.considered(), Considered::intervention);
            assertThat(reason instanceof WhyNot.First)
                    .isEqualTo(proposal.filter(each -> each.rank() == 1).isPresent());
            assertThat(reason instanceof WhyNot.Outweighed)
                    .isEqualTo(proposal.filter(each -> each.rank() > 1).isPresent());
            assertThat(reason instanceof WhyNot.RuledOut).isEqualTo(out.isPresent());
            proposal.ifPresent(each -> assertThat(arguments()).isEqualTo(each.arguments()));
            out.ifPresent(each -> assertThat(arguments()).isEqualTo(each.arguments()));
            considered.ifPresent(each -> {
                assertThat(arguments()).isEqualTo(each.arguments());
                assertThat(reason)
                        .isInstanceOfAny(
                                WhyNot.NotSupported.class, WhyNot.NothingArgued.class, WhyNot.NotOffered.class);
            });
            if (reason instanceof WhyNot.RuledOut ruledOut) {
                assertThat(ruledOut.by())
                        .isNotEmpty()
                        .allMatch(argument -> argument.direction() == Direction.RULES_OUT);
                assertThat(ruledOut.others()).noneMatch(argument -> argument.direction() == Direction.RULES_OUT);
            } else if (reason instanceof WhyNot.Outweighed outweighed) {
                outweighed(outweighed, proposal.orElseThrow());
            } else if (reason instanceof WhyNot.NotSupported unsupported) {
                assertThat(unsupported.support()).isNotPositive().isEqualTo(support(arguments()));
                assertThat(arguments()).anyMatch(argument -> argument.direction() == Direction.FOR);
            } else if (reason instanceof WhyNot.Waits waits) {
                assertThat(waits.safety()).isEqualTo("SAFE");
                assertThat(notices("waits-for-safety"))
                        .singleElement()
                        .satisfies(notice -> assertThat(notice.text().en()).contains(intervention + " (en)"));
            } else if (reason instanceof WhyNot.NotWeighed notWeighed) {
                assertThat(notWeighed.abstentions())
                        .extracting(each -> "rule:" + each.rule().id())
                        .containsExactlyElementsOf(notices("not-weighed").stream()
                                .map(Notice::fact)
                                .toList());
                assertThat(arguments()).anyMatch(argument -> argument.direction() == Direction.FOR);
            } else if (reason instanceof WhyNot.NotOffered notOffered) {
                assertThat(notOffered.fits())
                        .isEqualTo(notices("not-offered").stream()
                                .anyMatch(notice -> notice.fact().equals(intervention)));
                if (!notOffered.fits()) {
                    nearest(notOffered.nearest());
                }
            } else if (reason instanceof WhyNot.NothingArgued nothing) {
                assertThat(arguments()).allMatch(argument -> argument.direction() == Direction.AGAINST);
                nearest(nothing.nearest());
            }
        }

        private void outweighed(WhyNot.Outweighed outweighed, Proposal own) {
            assertThat(outweighed.rank()).isEqualTo(own.rank());
            assertThat(outweighed.support()).isEqualTo(own.support());
            assertThat(outweighed.above()).hasSize(own.rank() - 1);
            for (Comparison above : outweighed.above()) {
                Proposal theirs = advice.proposals().get(above.rank() - 1);
                assertThat(above.intervention()).isEqualTo(theirs.intervention());
                assertThat(above.support())
                        .isEqualTo(theirs.support())
                        .isEqualTo(above.grounds().stream()
                                .mapToInt(Balance::theirs)
                                .sum());
                assertThat(above.ownSupport())
                        .isEqualTo(own.support())
                        .isEqualTo(
                                above.grounds().stream().mapToInt(Balance::own).sum());
                if (above.rank() == own.rank() - 1) {
                    assertThat(above.because())
                            .isEqualTo(theirs.aboveNextBecause().orElseThrow());
                }
                switch (above.decidedBy()) {
                    case TIER -> assertThat(theirs.tier()).isLessThan(own.tier());
                    case URGENCY ->
                        assertThat(theirs.tier()).isEqualTo(own.tier()).isEqualTo(Proposal.Tier.ACUTE);
                    case SUPPORT -> assertThat(above.support()).isGreaterThan(above.ownSupport());
                    case PRINCIPLE_ORDER, CATALOGUE_ORDER ->
                        assertThat(above.support()).isEqualTo(above.ownSupport());
                }
            }
        }

        /** Each rule that could put it forward either argues, or is near and is not true. */
        private void nearest(List<NearRule> nearest) {
            Set<String> could = ruleSet.rules().values().stream()
                    .filter(rule -> rule.conclusions().stream().anyMatch(this::putsForward))
                    .map(Rule::id)
                    .collect(Collectors.toSet());
            Set<String> arguing = arguments().stream()
                    .filter(argument ->
                            argument.direction() != Direction.AGAINST && argument.direction() != Direction.RULES_OUT)
                    .map(argument -> argument.rule().id())
                    .collect(Collectors.toSet());
            Set<String> near = nearest.stream().map(each -> each.rule().id()).collect(Collectors.toSet());
            assertThat(near).hasSameSizeAs(nearest).noneMatch(arguing::contains);
            Set<String> all = new HashSet<>(near);
            all.addAll(arguing);
            assertThat(all).isEqualTo(could);
            nearest.forEach(this::near);
            for (int i = 1; i < nearest.size(); i++) {
                NearRule before = nearest.get(i - 1);
                NearRule next = nearest.get(i);
                assertThat(before.failing()).isLessThanOrEqualTo(next.failing());
                if (before.failing() == next.failing()) {
                    assertThat(before.unknown()).isLessThanOrEqualTo(next.unknown());
                }
            }
        }

        private boolean putsForward(Conclusion conclusion) {
            return (conclusion instanceof Conclusion.ArgueFor
                            || conclusion instanceof Conclusion.Confirm
                            || conclusion instanceof Conclusion.Acute)
                    && ((Conclusion.AboutIntervention) conclusion)
                            .intervention()
                            .equals(new Named(intervention));
        }

        private void near(NearRule near) {
            assertThat(near.failing()).isEqualTo(count(near, Truth.FALSE));
            assertThat(near.unknown()).isEqualTo(count(near, Truth.UNKNOWN));
            assertThat(near.failing() + near.unknown()).isPositive();
            for (ConditionOutcome outcome : near.conditions()) {
                assertThat(outcome.needed().nl()).isNotBlank();
                assertThat(outcome.needed().en()).isNotBlank();
                assertThat(outcome.found()).doesNotHaveDuplicates();
                if (outcome.truth() == Truth.FALSE) {
                    assertThat(Stream.concat(outcome.found().stream(), outcome.missing().stream()))
                            .as(() -> near.rule().id() + ": " + outcome)
                            .isNotEmpty();
                }
            }
        }

        private static long count(NearRule near, Truth truth) {
            return near.conditions().stream()
                    .filter(each -> each.truth() == truth)
                    .count();
        }

        private List<Argument> arguments() {
            if (reason instanceof WhyNot.First first) {
                return first.arguments();
            }
            if (reason instanceof WhyNot.RuledOut out) {
                return Stream.concat(out.by().stream(), out.others().stream()).toList();
            }
            if (reason instanceof WhyNot.Outweighed outweighed) {
                return outweighed.arguments();
            }
            if (reason instanceof WhyNot.NotSupported unsupported) {
                return unsupported.arguments();
            }
            if (reason instanceof WhyNot.NothingArgued nothing) {
                return nothing.arguments();
            }
            if (reason instanceof WhyNot.NotOffered notOffered) {
                return notOffered.arguments();
            }
            return reason instanceof WhyNot.Waits waits ? waits.arguments() : ((WhyNot.NotWeighed) reason).arguments();
        }

        private static int support(List<Argument> arguments) {
            return arguments.stream()
                    .filter(Argument::counted)
                    .mapToInt(Argument::contribution)
                    .sum();
        }

        private List<Notice> notices(String code) {
            return advice.notices().stream()
                    .filter(notice -> notice.code().equals(code))
                    .toList();
        }

        private <T> Optional<T> find(List<T> all, Function<T, String> code) {
            return all.stream()
                    .filter(each -> code.apply(each).equals(intervention))
                    .findFirst();
        }
    }
}
