package nl.gewogenmaatwerk.internal.inquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Term;

/** What an inquiry says, held against weighing every case anew. */
class InquiryPropertiesTest {

    private static final int RULES = 14;
    private static final int CLIENTS = 8;

    /** A question about any rules, for any client. */
    private interface Check {
        void on(Case weighed, Facts facts, RandomClients clients);
    }

    private static void everywhere(Random random, Check check) {
        RandomRules made = new RandomRules(random, true);
        List<String> rules = new ArrayList<>(made.concluding(RULES));
        rules.add(made.deriving());
        RandomClients clients = new RandomClients(random);
        try (Case weighed = new Case(Draft.of(rules.toArray(String[]::new)).ruleSet())) {
            for (int i = 0; i < CLIENTS; i++) {
                Facts facts = Facts.of(clients.partial(), weighed.ruleSet.vocabulary());
                try {
                    check.on(weighed, facts, clients);
                } catch (AssertionError wrong) {
                    throw new AssertionError(String.join("", rules) + "\n" + facts.file(), wrong);
                }
            }
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void aProposalTurnsOnExactlyTheAnswersThatStandsNames(@ForAll Random random) {
        everywhere(random, (weighed, facts, clients) -> {
            List<Proposal> proposals =
                    weighed.inquiry.standing(facts, weighed.weighed(facts).proposals());
            for (Term term : unknowns(weighed, facts)) {
                for (Setting answer : Values.of(term, facts)) {
                    Weighed then = weighed.weighed(facts.with(answer, weighed.ruleSet.vocabulary()));
                    for (Proposal proposal : proposals) {
                        Place place = Case.place(then, proposal.intervention());
                        boolean turns = place != (proposal.rank() == 1 ? Place.FIRST : Place.LATER);
                        Set<Place> told = proposal.stands().orElseThrow().unknowns().stream()
                                .filter(turn -> turn.about().equals(term.code()))
                                .map(Stands.Turn::place)
                                .collect(Collectors.toSet());
                        if (turns) {
                            assertThat(told).as(answer.toString()).contains(place);
                        } else if (told.size() > 0) {
                            assertThat(told)
                                    .as(answer.toString())
                                    .doesNotContain(Place.values()[0] == place ? Place.FIRST : place);
                        }
                    }
                }
            }
        });
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void whatStandsWhateverIsUnknownKeepsItsPlaceAndItsBounds(@ForAll Random random) {
        everywhere(random, (weighed, facts, clients) -> {
            List<Proposal> proposals =
                    weighed.inquiry.standing(facts, weighed.weighed(facts).proposals());
            for (int i = 0; i < 12; i++) {
                Weighed then = weighed.weighed(learned(weighed, facts, random, i % 2 == 0 ? 1.0 : 0.5));
                for (Proposal proposal : proposals) {
                    Stands stands = proposal.stands().orElseThrow();
                    if (stands.whateverIsUnknown()) {
                        assertThat(Case.place(then, proposal.intervention()))
                                .as(proposal.intervention())
                                .isEqualTo(proposal.rank() == 1 ? Place.FIRST : Place.LATER);
                    }
                    then.proposals().stream()
                            .filter(each -> each.intervention().equals(proposal.intervention()))
                            .forEach(each -> assertThat(each.support())
                                    .as(each.intervention())
                                    .isBetween(stands.lowest(), stands.highest()));
                }
            }
        });
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void whatNeedNotBeAskedChangesNothingWhateverElseTurnsOut(@ForAll Random random) {
        everywhere(random, (weighed, facts, clients) -> {
            AskNext next = weighed.inquiry.askNext(Case.BASIS, facts);
            Set<String> idle =
                    next.needNotAsk().stream().map(AskNext.Topic::about).collect(Collectors.toSet());
            for (int i = 0; i < 6; i++) {
                Facts some = learned(weighed, facts, random, 0.5);
                Weighed before = weighed.weighed(some);
                for (Term term : unknowns(weighed, some)) {
                    if (idle.contains(term.code())) {
                        List<Setting> answers = Values.of(term, some);
                        Setting answer = answers.get(random.nextInt(answers.size()));
                        Weighed then = weighed.weighed(some.with(answer, weighed.ruleSet.vocabulary()));
                        assertThat(Case.first(then)).as(answer.toString()).isEqualTo(Case.first(before));
                        assertThat(Case.help(then)).as(answer.toString()).isEqualTo(Case.help(before));
                    }
                }
            }
        });
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void whatIsWorthAskingIsCountedAnswerByAnswer(@ForAll Random random) {
        everywhere(random, (weighed, facts, clients) -> {
            Weighed now = weighed.weighed(facts);
            AskNext next = weighed.inquiry.askNext(Case.BASIS, facts);
            assertThat(next.first()).isEqualTo(Case.first(now));
            for (Term term : unknowns(weighed, facts)) {
                int changingFirst = 0;
                int changing = 0;
                Set<String> added = new TreeSet<>();
                for (Setting answer : Values.of(term, facts)) {
                    Weighed then = weighed.weighed(facts.with(answer, weighed.ruleSet.vocabulary()));
                    boolean first = !Case.first(then).equals(Case.first(now));
                    changingFirst += first ? 1 : 0;
                    changing += first || !Case.help(then).equals(Case.help(now)) ? 1 : 0;
                    added.addAll(Case.help(then));
                }
                added.removeAll(Case.help(now));
                List<AskNext.Telling> told = next.telling().stream()
                        .filter(telling -> telling.topic().about().equals(term.code()))
                        .toList();
                assertThat(told).as(term.code()).hasSize(changing > 0 ? 1 : 0);
                for (AskNext.Telling telling : told) {
                    if (telling.answers() == Values.of(term, facts).size()) {
                        assertThat(telling.changingFirst()).as(term.code()).isEqualTo(changingFirst);
                        assertThat(telling.changing()).as(term.code()).isEqualTo(changing);
                    }
                    assertThat(telling.outcomes().stream().flatMap(each -> each.added().stream()))
                            .containsAll(added);
                }
            }
        });
    }

    /** The terms of which nothing is known, or not enough, and whose values can be told one by one. */
    private static List<Term> unknowns(Case weighed, Facts facts) {
        Set<String> codes = new HashSet<>(facts.unknown());
        codes.addAll(facts.unrated());
        codes.remove(History.CODE);
        return weighed.ruleSet
                .vocabulary()
                .terms()
                .filter(term -> codes.contains(term.code()))
                .toList();
    }

    private static Facts learned(Case weighed, Facts facts, Random random, double share) {
        Facts learned = facts;
        for (Term term : unknowns(weighed, facts)) {
            if (random.nextDouble() < share) {
                List<Setting> answers = Values.of(term, learned);
                learned = learned.with(answers.get(random.nextInt(answers.size())), weighed.ruleSet.vocabulary());
            }
        }
        return learned;
    }

    static Stream<Term> changeable(Case weighed) {
        return weighed.ruleSet.vocabulary().terms().filter(Term::changeable);
    }
}
