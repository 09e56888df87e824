package nl.gewogenmaatwerk.internal.check;

import java.util.Collection;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;

/** Looks at the sentences that people read in an advice: they are about nobody in particular, and easy to read. Used by one thread. */
final class SentenceCheck {

    private final CheckFindings findings;

    SentenceCheck(CheckFindings findings) {
        this.findings = findings;
    }

    /** The sentences of rules. */
    void rules(Collection<Rule> rules) {
        for (Rule rule : rules) {
            sentence(rule.title(), rule.origin());
            rule.conclusions().forEach(conclusion -> sentence(conclusion.because(), conclusion.origin()));
        }
    }

    /** The other sentences of a municipality: its principles, and why it leaves something out. */
    void municipality(LayerDraft municipality) {
        municipality.principles().forEach(principle -> {
            nobody(principle.statement(), principle.origin());
            sentence(principle.statement(), principle.origin());
        });
        municipality.notOffered().values().forEach(why -> {
            nobody(why.because(), why.origin());
            sentence(why.because(), why.origin());
        });
        municipality.without().forEach(without -> {
            nobody(Text.same(without.because()), without.origin());
            sentence(Text.same(without.because()), without.origin());
        });
    }

    private void nobody(Text text, Origin at) {
        if (Bsn.isIn(text.nl()) || Bsn.isIn(text.en())) {
            findings.error(
                    "because-content",
                    at,
                    "In deze zin staat iets dat op een burgerservicenummer lijkt.",
                    "This sentence holds something that looks like a citizen service number.",
                    "Haal het weg: een principe of uitleg gaat nooit over één persoon.",
                    "Remove it: a principle or explanation is never about one person.");
        }
    }

    private void sentence(Text text, Origin at) {
        PersonalValues.in(text.nl())
                .or(() -> PersonalValues.in(text.en()))
                .ifPresent(value -> findings.warning(
                        "personal-value",
                        at,
                        "In deze zin staat iets dat op " + value.nl() + " lijkt.",
                        "This sentence holds something that looks like " + value.en() + ".",
                        "Haal het weg als het bij één persoon hoort: een regel gaat nooit over één persoon.",
                        "Remove it when it belongs to one person: a rule is never about one person."));
        ReadingLevel.tooLong(text.nl())
                .ifPresent(words -> findings.warning(
                        "reading-level",
                        at,
                        "Hier staat een zin van " + words + " woorden. Dat leest moeilijk.",
                        "There is a sentence of " + words + " words here. That is hard to read.",
                        "Maak er twee zinnen van, of laat weg wat niet nodig is. Houd een zin onder de "
                                + ReadingLevel.MOST + " woorden.",
                        "Make it two sentences, or leave out what is not needed. Keep a sentence under "
                                + ReadingLevel.MOST + " words."));
    }
}
