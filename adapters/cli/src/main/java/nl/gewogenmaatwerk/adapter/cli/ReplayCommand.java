package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.ReplayJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.explain.ComparisonText;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.replay.Today;
import nl.gewogenmaatwerk.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives an advice of the journal again, with the client file and the rules of then. */
@Command(name = "replay")
final class ReplayCommand extends DossierCommand {

    /** What an advice is held against as well. */
    enum With {
        CURRENT
    }

    @Option(names = "--advice", paramLabel = "ADVICE", required = true)
    private String advice = "";

    @Option(names = "--with", paramLabel = "current")
    private Optional<With> with = Optional.empty();

    ReplayCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    void requireSense() {
        // Every combination has one.
    }

    @Override
    int work(AdviceEngine engine) {
        Replay replay = engine.dossier().replay(municipality(), advice, RuleSetFolder::of);
        Optional<Today> today;
        try {
            today = with.map(current -> engine.dossier().today(municipality(), advice, RuleSetFolder::of));
        } catch (ClientFileException noLonger) {
            return refused(noLonger.problems());
        }
        console().result(common().isJson() ? ReplayJson.write(replay, today) + "\n" : text(replay, today));
        return replay.isSame() || !replay.isOfSameEngine() && replay.isSameBesidesEngine()
                ? ExitCode.FINE
                : ExitCode.PROBLEMS;
    }

    private String text(Replay replay, Optional<Today> today) {
        Language language = common().language();
        Advice then = replay.then().advice();
        StringBuilder text = new StringBuilder();
        if (!replay.isOfSameEngine()) {
            text.append(Message.OTHER_ENGINE.in(
                            language, then.engineVersion(), replay.now().engineVersion()))
                    .append('\n');
        }
        if (replay.isSame()) {
            text.append(Message.REPLAYED_SAME.in(language, then.engineVersion()))
                    .append('\n');
        } else {
            text.append((replay.isSameBesidesEngine() ? Message.REPLAYED_SAME_BESIDES : Message.REPLAYED_OTHER)
                            .in(language))
                    .append('\n');
            for (ReplayJson.Difference each : ReplayJson.differences(replay)) {
                text.append("  ")
                        .append(each.pointer())
                        .append(": ")
                        .append(each.then().orElse("-"))
                        .append(" -> ")
                        .append(each.now().orElse("-"))
                        .append('\n');
            }
        }
        today.ifPresent(now -> text.append('\n').append(text(now, language)));
        return text.toString();
    }

    private static String text(Today today, Language language) {
        Comparison why = today.why();
        StringBuilder text = new StringBuilder(Message.PROPOSED_THEN.in(
                        language, proposals(today.then().advice(), language)))
                .append('\n')
                .append(Message.PROPOSED_TODAY.in(language, proposals(today.today(), language)))
                .append('\n');
        List<Comparison.Group> groups = why.groups();
        if (groups.isEmpty()) {
            return text.append(Message.RULES_THE_SAME.in(language)).append('\n').toString();
        }
        text.append(Message.RULES_DIFFER.in(language)).append('\n');
        for (Comparison.Group group : groups) {
            text.append("- ")
                    .append(group.cause().name().in(language))
                    .append(how(group.cause(), language))
                    .append(group.isShown() ? " " + Message.MAKES_A_DIFFERENCE.in(language) : "")
                    .append('\n');
        }
        return text.append('\n')
                .append(Message.THEN_AND_NOW.in(language))
                .append('\n')
                .append(ComparisonText.of(why, language))
                .toString();
    }

    private static String how(Cause cause, Language language) {
        if (cause instanceof Cause.OfRule rule) {
            Message how = switch (rule.how()) {
                case ONLY_ONE -> Message.RULE_GONE;
                case ONLY_OTHER -> Message.RULE_NEW;
                case SWITCHED_OFF_BY_ONE -> Message.RULE_ON;
                case SWITCHED_OFF_BY_OTHER -> Message.RULE_OFF;
                case CHANGED -> Message.RULE_CHANGED;
            };
            return ": " + how.in(language, rule.id());
        }
        if (cause instanceof Cause.OfPrinciple principle) {
            StringJoiner weights = new StringJoiner(", ", ": ", "");
            for (Cause.OfPrinciple.Weight weight : principle.weights()) {
                weights.add(weight.label().in(language) + " " + weight.one() + " -> " + weight.other());
            }
            return weights.toString();
        }
        return "";
    }

    private static String proposals(Advice advice, Language language) {
        StringJoiner all = new StringJoiner("; ");
        all.setEmptyValue(Message.NO_PROPOSAL.in(language));
        for (Proposal proposal : advice.proposals()) {
            all.add(proposal.rank() + ". " + proposal.label().in(language));
        }
        return all.toString();
    }

    @Override
    String input() {
        return "replay";
    }

    @Override
    Message notDone() {
        return Message.NOT_REPLAYED;
    }
}
