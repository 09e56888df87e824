package nl.gewogenmaatwerk.internal.inquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** The smallest sets of changes, held against trying every set of changes. */
class WhatIfPropertiesTest {

    private static final int RULES = 14;
    private static final int CHANGEABLE = 7;

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void theWaysAreThoseThatTryingEverySetOfChangesFinds(@ForAll Random random) {
        RandomRules made = new RandomRules(random, true);
        List<String> rules = new ArrayList<>(made.concluding(RULES));
        rules.add(made.deriving());
        Vocabulary vocabulary = changeable(Town.vocabulary(), random);
        RandomClients clients = new RandomClients(random);
        try (Case weighed = new Case(Draft.of(rules.toArray(String[]::new))
                .vocabulary(any -> vocabulary)
                .ruleSet())) {
            for (int i = 0; i < 2; i++) {
                Facts facts = Facts.of(clients.full(), vocabulary);
                List<Intervention> all =
                        new ArrayList<>(vocabulary.interventions().values());
                Collections.shuffle(all, random);
                for (Intervention intervention : all.subList(0, 4)) {
                    WhatIf answer = weighed.inquiry.whatIf(Case.BASIS, facts, intervention);
                    String told = String.join("", rules) + "\n" + facts.file() + "\n" + intervention.code();
                    holds(answer.first(), weighed, facts, intervention, place -> place == Place.FIRST, told);
                    holds(answer.proposed(), weighed, facts, intervention, place -> place != Place.NOT_PROPOSED, told);
                }
            }
        }
    }

    private static void holds(
            WhatIf.Ways told,
            Case weighed,
            Facts facts,
            Intervention intervention,
            Predicate<Place> goal,
            String described) {
        boolean already = goal.test(Case.place(weighed.weighed(facts), intervention.code()));
        assertThat(told.already()).as(described).isEqualTo(already);
        Set<Set<Setting>> expected = already ? Set.of() : tried(weighed, facts, intervention, goal);
        Set<Set<Setting>> ways = told.ways().stream()
                .map(way -> way.changes().stream().map(Change::setting).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(ways).as(described).isEqualTo(expected);
    }

    private static Set<Set<Setting>> tried(
            Case weighed, Facts facts, Intervention intervention, Predicate<Place> goal) {
        List<Term> terms =
                weighed.ruleSet.vocabulary().terms().filter(Term::changeable).toList();
        for (int size = 1; size <= WhatIf.MAX_CHANGES; size++) {
            List<Map<Term, Setting>> found = new ArrayList<>();
            attempt(terms, size, new LinkedHashMap<>(), facts, weighed, intervention, goal, found);
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(way -> found.stream().noneMatch(other -> other != way && isNearer(other, way, facts)))
                        .map(way -> new HashSet<>(way.values()))
                        .collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    private static void attempt(
            List<Term> terms,
            int left,
            Map<Term, Setting> chosen,
            Facts changed,
            Case weighed,
            Intervention intervention,
            Predicate<Place> goal,
            List<Map<Term, Setting>> found) {
        if (left == 0) {
            if (goal.test(Case.place(weighed.weighed(changed), intervention.code()))) {
                found.add(new LinkedHashMap<>(chosen));
            }
            return;
        }
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            for (Setting setting : Values.of(term, changed)) {
                if (!setting.equals(now(term, changed))) {
                    chosen.put(term, setting);
                    attempt(
                            terms.subList(i + 1, terms.size()),
                            left - 1,
                            chosen,
                            changed.with(setting, weighed.ruleSet.vocabulary()),
                            weighed,
                            intervention,
                            goal,
                            found);
                    chosen.remove(term);
                }
            }
        }
    }

    /** The value of a term now: the one that changes nothing. */
    private static Setting now(Term term, Facts facts) {
        return Values.of(term, facts).stream()
                .filter(setting -> isSame(term, setting, facts))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSame(Term term, Setting setting, Facts facts) {
        Setting.Value value = setting.value();
        if (term instanceof Construct) {
            return ((Setting.Number) value).number()
                    == facts.scores().get(term.code()).value();
        }
        if (term instanceof BarrierDomain) {
            Setting.BarrierState state = (Setting.BarrierState) value;
            if (facts.barriers().get(term.code()) == null) {
                return state.severity() == nl.gewogenmaatwerk.vocabulary.Severity.NONE;
            }
            var barrier = facts.barriers().get(term.code());
            boolean none = state.severity() == nl.gewogenmaatwerk.vocabulary.Severity.NONE;
            return barrier.severity().orElseThrow() == state.severity()
                    && (none || barrier.addressed() == state.addressed());
        }
        Facts same = facts.with(setting, Town.vocabulary());
        return same.file().goal().equals(facts.file().goal())
                && same.file().situation().equals(facts.file().situation());
    }

    /** Whether a way changes the same facts in the same directions and none of them further. */
    private static boolean isNearer(Map<Term, Setting> nearer, Map<Term, Setting> further, Facts facts) {
        return nearer.keySet().equals(further.keySet())
                && nearer.keySet().stream()
                        .allMatch(term -> isNearer(term, nearer.get(term), further.get(term), facts));
    }

    private static boolean isNearer(Term term, Setting nearer, Setting further, Facts facts) {
        if (nearer.equals(further)) {
            return true;
        }
        boolean hasOrder = term instanceof Construct
                || term instanceof BarrierDomain
                || nearer.value() instanceof Setting.Number
                || term.code().startsWith("level")
                || term.code().endsWith("Demand");
        if (!hasOrder) {
            return false;
        }
        List<Setting> line = Values.of(term, facts);
        int now = place(line, now(term, facts));
        int near = place(line, nearer) - now;
        int far = place(line, further) - now;
        boolean sameWay = near == 0 || Integer.signum(near) == Integer.signum(far);
        return sameWay && Math.abs(near) <= Math.abs(far) && help(nearer, facts, term) <= help(further, facts, term);
    }

    private static int place(List<Setting> line, Setting setting) {
        return setting.value() instanceof Setting.BarrierState state
                ? state.severity().ordinal()
                : line.indexOf(setting);
    }

    /** 1 when help would start or stop. */
    private static int help(Setting setting, Facts facts, Term term) {
        if (!(setting.value() instanceof Setting.BarrierState state)
                || state.severity() == nl.gewogenmaatwerk.vocabulary.Severity.NONE) {
            return 0;
        }
        boolean helped = ((Setting.BarrierState) now(term, facts).value()).addressed();
        return state.addressed() == helped ? 0 : 1;
    }

    /** The vocabulary in which only some terms can be changed, so that every set of changes can be tried. */
    private static Vocabulary changeable(Vocabulary all, Random random) {
        List<String> codes = new ArrayList<>(all.terms()
                .filter(term -> !term.code().equals("months"))
                .map(Term::code)
                .toList());
        Collections.shuffle(codes, random);
        Set<String> some = Set.copyOf(codes.subList(0, CHANGEABLE));
        Map<String, GoalField> goal = new LinkedHashMap<>();
        all.goal()
                .forEach((code, field) -> goal.put(
                        code,
                        new GoalField(
                                code,
                                field.label(),
                                some.contains(code),
                                field.question(),
                                field.codes(),
                                field.origin())));
        Map<String, Construct> constructs = new LinkedHashMap<>();
        all.constructs()
                .forEach((code, each) -> constructs.put(
                        code,
                        new Construct(
                                code,
                                each.label(),
                                each.part(),
                                some.contains(code),
                                each.sources(),
                                each.question(),
                                each.origin())));
        Map<String, BarrierDomain> barriers = new LinkedHashMap<>();
        all.barriers()
                .forEach((code, each) -> barriers.put(
                        code,
                        new BarrierDomain(code, each.label(), some.contains(code), each.question(), each.origin())));
        Map<String, SituationItem> situation = new LinkedHashMap<>();
        all.situation()
                .forEach((code, each) -> situation.put(
                        code,
                        new SituationItem(
                                code,
                                each.label(),
                                each.part(),
                                some.contains(code),
                                each.question(),
                                each.type(),
                                each.origin())));
        return new Vocabulary(
                all.grounds(),
                goal,
                constructs,
                barriers,
                situation,
                all.flags(),
                all.instruments(),
                all.parameters(),
                all.interventions(),
                all.sources());
    }
}
