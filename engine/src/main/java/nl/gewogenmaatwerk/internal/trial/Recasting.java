package nl.gewogenmaatwerk.internal.trial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.trial.Recast;
import nl.gewogenmaatwerk.vocabulary.Parameter;

/** Makes scenarios out of cases. Used by one thread. */
public final class Recasting {

    /** The days on which a scenario may hold, first choice first; a case never keeps its own. */
    private static final List<LocalDate> ROUND_DAYS =
            List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1));

    private static final int MOST_MONTHS = 24;
    private static final int TOP = 3;

    private final RuleSet ruleSet;
    private final Function<ClientFile, Advice> advise;

    /** @param ruleSet the rules @param advise gives advice with them for a client without problems */
    public Recasting(RuleSet ruleSet, Function<ClientFile, Advice> advise) {
        this.ruleSet = ruleSet;
        this.advise = advise;
    }

    /** A scenario of a client file without problems. @param name the name of the scenario */
    public Recast recast(ClientFile client, String name) {
        List<Object> own = told(advise.apply(client));
        List<LocalDate> days = Stream.concat(ROUND_DAYS.stream(), samePeriod(client.asOf()))
                .filter(day -> !day.equals(client.asOf()))
                .distinct()
                .toList();
        Optional<ClientFile> same = days.stream()
                .map(day -> moved(client, day, name))
                .filter(moved -> told(advise.apply(moved)).equals(own))
                .findFirst();
        ClientFile chosen = same.orElseGet(() -> moved(client, days.get(0), name));
        return new Recast(scenario(chosen, advise.apply(chosen), name), same.isPresent());
    }

    /** First days of months on which every parameter has the value that it has on a day. */
    private Stream<LocalDate> samePeriod(LocalDate day) {
        LocalDate start = ruleSet.vocabulary().parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(Parameter.Dated::from)
                .filter(from -> !from.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(ROUND_DAYS.get(0));
        LocalDate first =
                start.getDayOfMonth() == 1 ? start : start.withDayOfMonth(1).plusMonths(1);
        return IntStream.range(0, MOST_MONTHS)
                .mapToObj(first::plusMonths)
                .filter(each -> ruleSet.vocabulary().parameters().values().stream()
                        .allMatch(parameter -> parameter.on(each) == parameter.on(day)));
    }

    /** What an advice says, apart from the case, its days and its words. */
    private static List<Object> told(Advice advice) {
        return List.of(
                advice.outcome(),
                advice.proposals().stream()
                        .map(each -> List.of(
                                each.intervention(),
                                each.tier(),
                                each.support(),
                                each.principle().id(),
                                each.variant().map(Proposal.Variant::code),
                                each.alongside().stream()
                                        .map(Proposal.Companion::intervention)
                                        .toList(),
                                rules(each.arguments())))
                        .toList(),
                advice.considered().stream().map(Considered::intervention).toList(),
                advice.ruledOut().stream().map(RuledOut::intervention).toList(),
                advice.questions().stream().map(Question::about).toList());
    }

    private static List<String> rules(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.rule().id() + argument.direction())
                .toList();
    }

    /** The same without what could tell whose it is: on another day, with all other days at the same distance. */
    private static ClientFile moved(ClientFile client, LocalDate asOf, String name) {
        long by = ChronoUnit.DAYS.between(client.asOf(), asOf);
        Goal goal = client.goal();
        return new ClientFile(
                "fictief-" + name,
                asOf,
                new Goal(
                        goal.type(),
                        goal.ownedByClient(),
                        goal.clarity(),
                        goal.feasibility(),
                        goal.localDemand(),
                        goal.fittingWorkDemand(),
                        Optional.empty()),
                client.scores().stream()
                        .map(score -> new Score(
                                score.construct(),
                                score.value(),
                                score.source(),
                                score.measuredOn().plusDays(by),
                                Optional.empty()))
                        .toList(),
                client.lifeDomains().stream()
                        .map(score -> new LifeDomain(
                                score.instrument(),
                                score.domain(),
                                score.value(),
                                score.measuredOn().plusDays(by),
                                score.source()))
                        .toList(),
                client.barriers(),
                client.situation(),
                client.flags(),
                client.interventions()
                        .map(all -> all.stream()
                                .map(past -> new PastIntervention(
                                        past.code(),
                                        past.startedOn().map(day -> day.plusDays(by)),
                                        past.endedOn().map(day -> day.plusDays(by)),
                                        past.outcome()))
                                .toList()),
                client.incomplete());
    }

    private static Scenario scenario(ClientFile client, Advice advice, String name) {
        Optional<Proposal> first = advice.proposals().stream().findFirst();
        String title = first.map(proposal ->
                        "Praktijkvoorbeeld: eerst " + proposal.label().nl())
                .orElse("Praktijkvoorbeeld: nu geen voorstel");
        return new Scenario(
                name,
                title,
                client,
                new Scenario.Expectation(
                        advice.outcome(),
                        first.map(Proposal::intervention).map(Set::of).orElse(Set.of()),
                        advice.proposals().stream()
                                .limit(TOP)
                                .skip(1)
                                .map(Proposal::intervention)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        advice.ruledOut().stream().map(RuledOut::intervention).collect(Collectors.toSet()),
                        Set.of(),
                        first.map(proposal -> proposal.principle().id()),
                        first.flatMap(Proposal::variant).map(Proposal.Variant::code),
                        advice.questions().stream().map(Question::about).collect(Collectors.toSet())),
                Origin.file("scenarios/" + name + ".yaml"));
    }
}
