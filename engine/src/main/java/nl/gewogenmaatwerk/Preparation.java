package nl.gewogenmaatwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.internal.check.RuleSetCheck;
import nl.gewogenmaatwerk.internal.coverage.Written;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.problem.Severity;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes rule sets ready to give advice with: reads, checks and compiles them, holds the compiled rules against the reference evaluator, and
 * runs the scenarios. Thread-safe.
 *
 * @param source   where the rule sets come from
 * @param limits   how much a rule set may hold
 * @param compiler how checked rules are made ready for evaluation
 * @param withSources whether versions hold their files, which takes memory
 */
record Preparation(RuleSetSource source, Limits limits, Function<RuleSet, RuleBase> compiler, boolean withSources) {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceEngine.class);

    /** How many clients on the edges of conditions a rule set is checked with before it is used, and out of chance. */
    private static final int EDGES = 200;

    private static final int RANDOM = 50;

    private static final int MOST_FRAMES = 12;

    /**
     * What came of an edit.
     *
     * @param version  which version it is; empty when it could not be read
     * @param found    what was found in the rule set and its scenarios
     * @param usable   what advice can be given with, held; empty when that is not possible
     * @param failing  the scenarios that do not get what they expect
     */
    record Edit(
            Optional<Advice.RuleSetReference> version,
            List<Problem> found,
            Optional<Usable> usable,
            List<Failing> failing) {

        static Edit failed(String municipality, Problem problem) {
            return new Edit(Optional.empty(), List.of(problem), Optional.empty(), List.of());
        }

        /** Whether it may take the place of a good version. */
        boolean isWell() {
            return usable.isPresent() && failing.isEmpty() && found.stream().noneMatch(Problem::isError);
        }

        /** What its authors should look at when it answers. */
        List<Problem> problems() {
            return all(Severity.WARNING);
        }

        /** What its authors should look at when it does not answer. */
        List<Problem> refusal() {
            return all(Severity.ERROR);
        }

        private List<Problem> all(Severity failed) {
            return Stream.concat(found.stream(), failing.stream().map(each -> each.problem(failed)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** A scenario that does not get what it expects. @param differences a sentence each, at least one */
    record Failing(Scenario scenario, List<Text> differences) {

        Problem problem(Severity severity) {
            Origin at = scenario.origin();
            String nl = differences.stream().map(Text::nl).collect(Collectors.joining("; "));
            String en = differences.stream().map(Text::en).collect(Collectors.joining("; "));
            return new Problem(
                    severity,
                    "scenario-fails",
                    at.file(),
                    at.line(),
                    at.column(),
                    new Text(
                            "Dit scenario krijgt niet wat het verwacht: " + nl + ".",
                            "This scenario does not get what it expects: " + en + "."),
                    new Text(
                            "Bepaal samen wat klopt: pas de regels aan, of het scenario.",
                            "Decide together what is right: change the rules, or the scenario."));
        }
    }

    /** What a source has of a municipality. */
    private record Reading(RuleSetDraft draft, RuleSetSource.Scenarios scenarios, RuleSetSource.Practices practices) {}

    /**
     * Makes the newest edit of a municipality's rule set ready. Whatever goes wrong is a problem in it.
     *
     * @param answering the version that answers now: when its rules are the same as those of the edit, nothing is compiled
     * @throws IllegalArgumentException when there is no such municipality
     */
    Edit edit(String municipality, Optional<Usable> answering) {
        try {
            return edit(read(municipality), answering);
        } catch (NotThere gone) {
            throw new IllegalArgumentException(gone.getMessage());
        } catch (OutOfMemoryError small) {
            return Edit.failed(municipality, tooLittleMemory(municipality));
        } catch (RuntimeException | Error broken) {
            LOG.error("the rule set of {} could not be read and checked: {}", municipality, where(broken));
            return Edit.failed(municipality, notRead(municipality));
        }
    }

    /** What broke and where, without its message: scenarios are read and advised on here, and may be somebody's. */
    private static String where(Throwable broken) {
        Stream<String> frames =
                Stream.of(broken.getStackTrace()).limit(MOST_FRAMES).map(StackTraceElement::toString);
        return Stream.concat(Stream.of(broken.getClass().getName()), frames).collect(Collectors.joining(" at "));
    }

    /** An edit that took all files away. */
    static Edit gone(String municipality) {
        return Edit.failed(
                municipality,
                Problem.error(
                        "rule-set-gone",
                        at(municipality),
                        new Text(
                                "De regels van deze gemeente zijn er niet meer.",
                                "The rules of this municipality are no longer there."),
                        new Text(
                                "Zet de map terug. Tot die tijd blijft de laatste goede versie gelden, tot de toepassing opnieuw start.",
                                "Put the folder back. Until then the last good version holds, until the application starts again.")));
    }

    private static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThere(IllegalArgumentException said) {
            super(said.getMessage());
        }
    }

    private Reading read(String municipality) {
        try {
            return new Reading(
                    source.read(municipality), source.scenarios(municipality), source.practice(municipality));
        } catch (IllegalArgumentException perhapsGone) {
            if (source.municipalities().contains(municipality)) {
                throw perhapsGone;
            }
            throw new NotThere(perhapsGone);
        }
    }

    private Edit edit(Reading reading, Optional<Usable> answering) {
        RuleSetCheck.Result result = RuleSetCheck.check(reading.draft, limits);
        Optional<Advice.RuleSetReference> version = Optional.of(new Advice.RuleSetReference(
                reading.draft.municipality().id(),
                reading.draft.municipality().version(),
                RuleSetCheck.digest(reading.draft)));
        List<Problem> found = new ArrayList<>(result.problems());
        found.addAll(reading.scenarios.problems());
        found.addAll(reading.practices.problems());
        Optional<Usable> usable = result.ruleSet()
                .flatMap(ruleSet -> answering
                        .filter(last -> last.ruleSet().equals(ruleSet))
                        .map(last -> last.with(reading.scenarios, reading.practices.practice()))
                        .or(() -> compiled(ruleSet, reading, found)));
        return new Edit(version, found, usable, usable.map(Preparation::failing).orElse(List.of()));
    }

    /** A rule set that does not compile, or not to what its rules say, takes no other municipality down. */
    private Optional<Usable> compiled(RuleSet ruleSet, Reading reading, List<Problem> found) {
        Optional<HeldRules> held = Optional.empty();
        try {
            held = Optional.of(new HeldRules(compiler.apply(ruleSet)));
            Usable usable = Usable.warmedUp(
                    ruleSet,
                    held.get(),
                    reading.scenarios,
                    reading.practices.practice(),
                    Written.in(reading.draft),
                    sources(reading.draft));
            List<SelfCheck.Difference> differences =
                    usable.selfCheck(EDGES, RANDOM).differences();
            if (differences.isEmpty()) {
                return Optional.of(usable);
            }
            LOG.error(
                    "the compiled rules of {} differ from what they say in {} cases", ruleSet.id(), differences.size());
            Map<String, String> clients = new TreeMap<>();
            differences.forEach(difference -> clients.putIfAbsent(difference.rule(), difference.client()));
            clients.forEach((rule, client) -> found.add(differs(ruleSet.rules().get(rule), client)));
        } catch (Effort.TooMuch failed) {
            LOG.error("the rules of {} cannot be held against each other: {}", ruleSet.id(), failed.getMessage());
            found.add(tooMuchWork(ruleSet.id()));
        } catch (OutOfMemoryError small) {
            found.add(tooLittleMemory(ruleSet.id()));
        } catch (RuntimeException | Error broken) {
            LOG.error("the rules of {} passed the check and do not compile", ruleSet.id(), broken);
            found.add(doesNotCompile(ruleSet.id()));
        }
        held.ifPresent(HeldRules::letGo);
        return Optional.empty();
    }

    /**
     * The rules of a municipality as they were, without scenarios, for one who answers with them and then lets go. They were held against the
     * reference evaluator when they were new, and are not again.
     *
     * @param kept   has these rules
     * @param digest the content hash that they must have
     * @return empty when they have another, or cannot be used any more
     */
    Optional<Usable> rebuilt(RuleSetSource kept, String municipality, String digest) {
        if (!kept.municipalities().contains(municipality)) {
            return Optional.empty();
        }
        RuleSetDraft draft = kept.read(municipality);
        if (!RuleSetCheck.digest(draft).equals(digest)) {
            return Optional.empty();
        }
        return RuleSetCheck.check(draft, limits)
                .ruleSet()
                .map(ruleSet -> Usable.warmedUp(
                        ruleSet,
                        new HeldRules(compiler.apply(ruleSet)),
                        new RuleSetSource.Scenarios(List.of(), List.of()),
                        Practice.none(),
                        Written.in(draft),
                        List.of()));
    }

    private List<SourceFile> sources(RuleSetDraft draft) {
        return withSources
                ? Stream.of(draft.framework(), draft.municipality())
                        .flatMap(layer -> layer.files().stream())
                        .toList()
                : List.of();
    }

    private static List<Failing> failing(Usable usable) {
        return usable.scenarios().scenarios().stream()
                .map(scenario -> new Failing(scenario, differences(usable, scenario)))
                .filter(each -> !each.differences.isEmpty())
                .toList();
    }

    private static List<Text> differences(Usable usable, Scenario scenario) {
        try {
            return scenario.differences(usable.advise(scenario.client(), false));
        } catch (ClientFileException refused) {
            return refused.problems().stream().map(InputProblem::message).toList();
        } catch (AdviceFailedException failed) {
            return List.of(new Text("er komt geen advies", "there is no advice"));
        }
    }

    private static Origin at(String municipality) {
        return Origin.file("municipalities/" + municipality);
    }

    private static Problem notRead(String municipality) {
        return Problem.error(
                "not-read",
                at(municipality),
                new Text(
                        "De motor kan deze regels niet lezen of nakijken. Dat is een fout van ons.",
                        "The engine cannot read or check these rules. That is a mistake of ours."),
                new Text(
                        "Zet terug wat het laatst veranderd is, en meld dit met de bestanden erbij.",
                        "Undo what changed last, and report this with the files."));
    }

    private static Problem tooLittleMemory(String municipality) {
        return Problem.error(
                "too-little-memory",
                at(municipality),
                new Text(
                        "De computer heeft te weinig geheugen voor deze regels.",
                        "The computer has too little memory for these rules."),
                new Text(
                        "Zet terug wat het laatst veranderd is, of vraag de beheerder om meer geheugen.",
                        "Undo what changed last, or ask the administrator for more memory."));
    }

    private static Problem doesNotCompile(String municipality) {
        return Problem.error(
                "does-not-compile",
                at(municipality),
                new Text(
                        "Deze regels zijn nagekeken, maar de motor kan er niet mee werken. Dat is een fout van ons.",
                        "These rules were checked, but the engine cannot work with them. That is a mistake of ours."),
                new Text(
                        "Zet terug wat het laatst veranderd is, en meld dit met de regels erbij.",
                        "Undo what changed last, and report this with the rules."));
    }

    private static Problem tooMuchWork(String municipality) {
        return Problem.error(
                "too-much-work",
                at(municipality),
                new Text(
                        "Deze regels vragen zo veel rekenwerk dat de motor ze niet kan narekenen.",
                        "These rules take so much working out that the engine cannot check them."),
                new Text(
                        "Noem de codes in voorwaarden die nu elk feit van een soort kunnen zijn, of verdeel ze over meer regels.",
                        "Name the codes in conditions that could be any fact of a type now, or spread them over more rules."));
    }

    private static Problem differs(Rule rule, String client) {
        return Problem.error(
                "evaluators-differ",
                rule.origin(),
                new Text(
                        "De motor past regel `" + rule.id() + "` anders toe dan de regel zegt, bij voorbeeldklant `"
                                + client + "`. Dat is een fout van ons, niet van u.",
                        "The engine applies rule `" + rule.id() + "` otherwise than the rule says, for example client `"
                                + client + "`. That is a mistake of ours, not of yours."),
                new Text(
                        "Met deze regels geeft de motor geen advies. Zet terug wat het laatst veranderd is, en meld dit met de regels en de naam van de voorbeeldklant erbij.",
                        "The engine gives no advice with these rules. Undo what changed last, and report this with the rules and the name of the example client."));
    }
}
