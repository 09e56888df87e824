package nl.gewogenmaatwerk.adapter.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;

/** Made-up advice in which every field has something to show. */
final class Advices {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    static final Advice.RuleSetReference RULE_SET =
            new Advice.RuleSetReference("voorbeeld", "1.0.0", "sha256:" + "0123456789abcdef".repeat(4));

    private Advices() {}

    static Advice proposals() {
        return new Advice(
                "sha256:" + "f".repeat(64),
                "case-0031",
                AS_OF,
                "voorbeeld",
                RULE_SET,
                "0.1.0",
                Advice.Outcome.PROPOSALS,
                List.of(first(), second()),
                List.of(new Considered(
                        "WEP",
                        text("Werkervaringsplaats", "Work experience placement"),
                        -1,
                        List.of(argument(Direction.AGAINST, Optional.of(Strength.WEAK), 1, true, Optional.empty())))),
                List.of(new RuledOut(
                        "SOLL",
                        text("Sollicitatietraining", "Application training"),
                        List.of(
                                argument(Direction.RULES_OUT, Optional.empty(), 0, false, Optional.empty()),
                                argument(Direction.FOR, Optional.of(Strength.PLAIN), 2, true, Optional.empty())))),
                List.of(new Question(
                        "outcome-expectation",
                        text("Wat verwacht u van werk?", "What do you expect of work?"),
                        text("Dat bepaalt wat helpt.", "That decides what helps."))),
                List.of("outcome-expectation", "social-norm"),
                List.of(new Notice(
                        "stale-score",
                        "score:job-search-skills",
                        text("De score is ouder dan 90 dagen.", "The score is more than 90 days old."))));
    }

    static Advice abstained() {
        return new Advice(
                "sha256:" + "e".repeat(64),
                "case-0032",
                AS_OF,
                "voorbeeld",
                RULE_SET,
                "0.1.0",
                Advice.Outcome.ABSTAINED,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Question(
                        Question.CASE_DISCUSSION,
                        text("Bespreek deze casus met collega's.", "Discuss this case with colleagues."),
                        text("Alles is uitgesloten.", "Everything is ruled out."))),
                List.of(),
                List.of());
    }

    private static Proposal first() {
        return new Proposal(
                1,
                Proposal.Tier.WEIGHED,
                "SCHOL",
                text("Scholing", "Education"),
                Optional.of(new Proposal.Variant("BBL", text("leren en werken (BBL)", "learning and working"))),
                "vocational-skills",
                new Proposal.PrincipleReference(
                        "doel-van-de-klant", text("Het doel van de klant is leidend", "The client's goal leads")),
                9,
                Optional.of(text("Het past beter bij het doel.", "It fits the goal better.")),
                text("Sluit aan bij wat de klant \"zelf\" wil.", "Start from what the client wants."),
                new Proposal.EvidenceReference(
                        Evidence.Certainty.M,
                        text("Scholing werkt op langere termijn.", "Education works in the longer term."),
                        "Card, Kluve & Weber 2018, doi 10.1093/jeea/jvx028"),
                AS_OF.plusMonths(3),
                List.of(new Proposal.Companion(
                        "SHV",
                        text("Schuldhulpverlening", "Debt help"),
                        text("Zonder geldzorgen leer je beter.", "One learns better without money worries."),
                        rule("debts-beside-work", "municipality"))),
                List.of(
                        argument(Direction.FOR, Optional.of(Strength.STRONG), 3, true, Optional.of("BBL")),
                        argument(Direction.FOR, Optional.of(Strength.PLAIN), 3, false, Optional.empty())));
    }

    private static Proposal second() {
        return new Proposal(
                        2,
                        Proposal.Tier.CONFIRMED,
                        "JOBS",
                        text("Groepstraining", "Group training"),
                        Optional.empty(),
                        "self-efficacy",
                        new Proposal.PrincipleReference("vakmanschap", text("Vakmanschap", "Professional standard")),
                        0,
                        Optional.empty(),
                        text("Vier kleine stappen.", "Celebrate small steps."),
                        new Proposal.EvidenceReference(
                                Evidence.Certainty.H, text("Het werkt.", "It works."), "Liu, Huang & Wang 2014"),
                        AS_OF.plusMonths(1),
                        List.of(),
                        List.of(argument(Direction.CONFIRMS, Optional.empty(), 0, true, Optional.empty())))
                .standing(Inquiries.stands());
    }

    static Argument argument(
            Direction direction, Optional<Strength> strength, int weight, boolean counted, Optional<String> variant) {
        return new Argument(
                direction,
                strength,
                "self-efficacy",
                weight,
                counted,
                "doel-van-de-klant",
                variant,
                text("Vertrouwen is de hefboom, niet vaardigheid.", "Confidence is the lever, not skill."),
                rule("confidence-before-applying", "framework"),
                List.of(new FactReference(
                        "score:self-efficacy",
                        text("geloof in eigen kunnen is 1 (hoogstens 2)", "self-efficacy is 1 (at most 2)"))),
                List.of(new FactReference(
                        "barrier:finance", text("financiën zijn niet genoemd", "finance is not mentioned"))));
    }

    static RuleReference rule(String id, String layer) {
        return new RuleReference(
                id,
                text("Eerst vertrouwen, dan solliciteren", "Confidence first, then applying"),
                layer + "/rules/r04.drl",
                12,
                layer);
    }

    private static Text text(String nl, String en) {
        return new Text(nl, en);
    }
}
