package nl.gewogenmaatwerk.adapter.json;

import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;

/** Reads an advice as {@link AdviceJson} writes it. Throws an {@link IllegalArgumentException} when it is something else. */
final class AdviceReader {

    private final English english;

    AdviceReader(English english) {
        this.english = english;
    }

    Advice read(JsonFields advice) {
        if (!advice.text("schema").equals(AdviceJson.SCHEMA)) {
            throw new IllegalArgumentException("not an advice of version 1");
        }
        JsonFields ruleSet = advice.object("ruleSet");
        return new Advice(
                advice.text("adviceId"),
                advice.text("caseId"),
                advice.day("asOf"),
                advice.text("municipality"),
                new Advice.RuleSetReference(ruleSet.text("id"), ruleSet.text("version"), ruleSet.text("digest")),
                advice.text("engineVersion"),
                advice.code("outcome", Advice.Outcome.class),
                advice.objects("proposals", this::proposal),
                advice.objects("considered", this::considered),
                advice.objects("ruledOut", this::ruledOut),
                advice.objects("questions", this::question),
                advice.texts("unknowns"),
                advice.objects("notices", this::notice));
    }

    private Proposal proposal(JsonFields proposal) {
        JsonFields principle = proposal.object("principle");
        JsonFields evidence = proposal.object("evidence");
        return new Proposal(
                proposal.number("rank"),
                proposal.code("tier", Proposal.Tier.class),
                proposal.text("intervention"),
                text(proposal, "label"),
                proposal.optionalText("variant")
                        .map(code -> new Proposal.Variant(code, text(proposal, "variantLabel"))),
                proposal.text("target"),
                new Proposal.PrincipleReference(principle.text("id"), text(principle, "statement")),
                proposal.number("support"),
                optionalText(proposal, "aboveNextBecause"),
                text(proposal, "approach"),
                new Proposal.EvidenceReference(
                        evidence.code("certainty", Evidence.Certainty.class),
                        text(evidence, "statement"),
                        evidence.text("source")),
                proposal.day("reviewOn"),
                proposal.objects("alongside", this::companion),
                proposal.objects("arguments", this::argument),
                proposal.optionalObject("stands").map(this::stands));
    }

    private Stands stands(JsonFields stands) {
        return new Stands(
                stands.yesNo("whateverIsUnknown"),
                stands.number("lowest"),
                stands.number("highest"),
                stands.objects("unknowns", this::turn),
                stands.objects("steps", this::turn));
    }

    private Stands.Turn turn(JsonFields turn) {
        return new Stands.Turn(
                turn.text("about"),
                turn.text("fact"),
                text(turn, "label"),
                optionalText(turn, "now"),
                text(turn, "then"),
                turn.code("place", Stands.Place.class),
                turn.optionalText("first"));
    }

    private Proposal.Companion companion(JsonFields companion) {
        return new Proposal.Companion(
                companion.text("intervention"),
                text(companion, "label"),
                text(companion, "because"),
                rule(companion.object("rule")));
    }

    private Considered considered(JsonFields considered) {
        return new Considered(
                considered.text("intervention"),
                text(considered, "label"),
                considered.number("support"),
                considered.objects("arguments", this::argument));
    }

    private RuledOut ruledOut(JsonFields ruledOut) {
        return new RuledOut(
                ruledOut.text("intervention"), text(ruledOut, "label"), ruledOut.objects("arguments", this::argument));
    }

    private Argument argument(JsonFields argument) {
        return new Argument(
                argument.code("direction", Argument.Direction.class),
                argument.optionalCode("strength", Strength.class),
                argument.text("ground"),
                argument.number("weight"),
                argument.yesNo("counted"),
                argument.text("principle"),
                argument.optionalText("variant"),
                text(argument, "because"),
                rule(argument.object("rule")),
                argument.objects("facts", this::fact),
                argument.objects("absences", this::fact));
    }

    private Argument.FactReference fact(JsonFields fact) {
        return new Argument.FactReference(fact.text("fact"), text(fact, "text"));
    }

    private RuleReference rule(JsonFields rule) {
        return new RuleReference(
                rule.text("id"), text(rule, "title"), rule.text("file"), rule.number("line"), rule.text("layer"));
    }

    private Question question(JsonFields question) {
        return new Question(question.text("about"), text(question, "question"), text(question, "because"));
    }

    private Notice notice(JsonFields notice) {
        return new Notice(notice.text("code"), notice.text("fact"), text(notice, "text"));
    }

    private Text text(JsonFields fields, String field) {
        return english.of(fields.pointer(field), fields.text(field));
    }

    private Optional<Text> optionalText(JsonFields fields, String field) {
        return fields.optionalText(field).map(nl -> english.of(fields.pointer(field), nl));
    }
}
