package nl.gewogenmaatwerk.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.Change;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.text.Text;

/**
 * A municipality's whole rule set, told to people: staff, the client council, a judge, the citizen it is about. Immutable and equal by value;
 * the same rule set and day always give an equal book.
 *
 * @param municipality     the municipality
 * @param name             what people call its rule set
 * @param version          its declared version
 * @param frameworkVersion the version of the framework
 * @param digest           a hash over all files that can affect an advice
 * @param on               the day on which parameters have their value
 * @param note             what readers should know first; empty when there is nothing to say
 * @param adopted          who adopted the rule set, when and with which team
 * @param principles       the guiding principles, in the municipality's order
 * @param unweighed        the grounds that no principle weighs
 * @param rules            all rules, the framework's first, each by place
 * @param switchedOff      the rules of the framework that the municipality switched off
 * @param catalogue        all interventions, in catalogue order
 * @param parameters       the dated numbers
 * @param changes          what changed, the latest first
 * @param glossary         everything that can be known about a client, in vocabulary order
 */
public record RuleBook(
        String municipality,
        Text name,
        String version,
        String frameworkVersion,
        String digest,
        LocalDate on,
        Text note,
        Optional<Principle.Validation> adopted,
        List<GuidingPrinciple> principles,
        List<UnweighedGround> unweighed,
        List<RuleEntry> rules,
        List<SwitchedOff> switchedOff,
        List<CatalogueEntry> catalogue,
        List<ParameterEntry> parameters,
        List<LoggedChange> changes,
        List<GlossaryEntry> glossary) {
    public RuleBook {
        principles = List.copyOf(principles);
        unweighed = List.copyOf(unweighed);
        rules = List.copyOf(rules);
        switchedOff = List.copyOf(switchedOff);
        catalogue = List.copyOf(catalogue);
        parameters = List.copyOf(parameters);
        changes = List.copyOf(changes);
        glossary = List.copyOf(glossary);
    }

    /** A code with what people call it. @param code the code @param label the label */
    public record Named(String code, Text label) {}

    /**
     * A guiding principle and what it means in practice.
     *
     * @param id          its name
     * @param statement   the principle itself
     * @param validation  who validated it, when and with which team
     * @param adoptedFrom from whom it was adopted, if it was
     * @param grounds     the grounds it weighs, heaviest first
     * @param rules       the rules that appeal to one of its grounds
     * @param effects     the interventions that it can raise or lower, in catalogue order
     */
    public record GuidingPrinciple(
            String id,
            Text statement,
            Optional<Principle.Validation> validation,
            Optional<String> adoptedFrom,
            List<WeighedGround> grounds,
            List<Named> rules,
            List<Effect> effects) {
        public GuidingPrinciple {
            grounds = List.copyOf(grounds);
            rules = List.copyOf(rules);
            effects = List.copyOf(effects);
        }
    }

    /** A ground under a principle. @param code the ground @param label its label @param meaning what it stands for @param weight 0 to 3 */
    public record WeighedGround(String code, Text label, Text meaning, int weight) {}

    /**
     * What a principle can do to the support of an intervention.
     *
     * @param intervention the intervention; empty for whatever was tried before, to which this comes on top
     * @param most         the most it can add: strength times weight, each ground once
     * @param least        the most it can take away, 0 or less
     */
    public record Effect(Optional<Named> intervention, int most, int least) {}

    /** A ground that no principle weighs. @param code the ground @param label its label @param meaning what it stands for @param rules the rules that appeal to it */
    public record UnweighedGround(String code, Text label, Text meaning, List<Named> rules) {
        public UnweighedGround {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param id          its name
     * @param title       what people call it
     * @param layer       who wrote it
     * @param binding     whether no municipality may switch it off
     * @param file        the file in which it stands
     * @param line        the line at which it starts
     * @param conditions  what must be so, all of it
     * @param conclusions what it concludes, each to be read after "this"
     * @param sources     what it rests on
     * @param evidence    how certain the effect is of what it speaks for; empty when it speaks for nothing
     */
    public record RuleEntry(
            String id,
            Text title,
            Layer layer,
            boolean binding,
            String file,
            int line,
            List<Text> conditions,
            List<Concluded> conclusions,
            List<Source> sources,
            List<CertaintyOf> evidence) {
        public RuleEntry {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
            sources = List.copyOf(sources);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A conclusion of a rule.
     *
     * @param text      what it says
     * @param because   why
     * @param principle the principle that weighs it; empty when none does, or when it is not weighed
     * @param weight    how much that principle weighs its ground, 0 to 3; 0 without a principle
     */
    public record Concluded(Text text, Text because, Optional<Named> principle, int weight) {}

    /** Where something comes from. @param code the code that rules use @param title the source in full */
    public record Source(String code, String title) {}

    /** How certain the effect of an intervention is. @param intervention the intervention @param certainty how certain: H, M, L or P, with what that means */
    public record CertaintyOf(Named intervention, Named certainty) {}

    /** A rule of the framework that the municipality switched off. @param rule the rule @param because why @param adoptedBy who decided it @param on when */
    public record SwitchedOff(RuleEntry rule, String because, String adoptedBy, LocalDate on) {}

    /**
     * An intervention of the catalogue.
     *
     * @param code              its code
     * @param label             what people call it
     * @param indication        when it is considered
     * @param contraIndication  when it is not, or not alone
     * @param approach          how to approach the client
     * @param worksOn           what it works on
     * @param variants          the forms in which it can be offered
     * @param certainty         how certain its effect is
     * @param evidence          what was found
     * @param sources           where that was found
     * @param reviewAfterMonths after how many months to look back
     * @param notOffered        why the municipality does not offer it; empty when it does
     * @param speakFor          the rules that can argue for it, confirm it, call it acute or put it alongside
     * @param speakAgainst      the rules that can argue against it or rule it out
     */
    public record CatalogueEntry(
            String code,
            Text label,
            Text indication,
            Text contraIndication,
            Text approach,
            List<Text> worksOn,
            List<Text> variants,
            Named certainty,
            Text evidence,
            List<Source> sources,
            int reviewAfterMonths,
            Optional<Text> notOffered,
            List<Named> speakFor,
            List<Named> speakAgainst) {
        public CatalogueEntry {
            worksOn = List.copyOf(worksOn);
            variants = List.copyOf(variants);
            sources = List.copyOf(sources);
            speakFor = List.copyOf(speakFor);
            speakAgainst = List.copyOf(speakAgainst);
        }
    }

    /** A dated number. @param code its name in rules @param label what it is @param value what it is on the day of the book @param values all its values, oldest first */
    public record ParameterEntry(String code, Text label, int value, List<Dated> values) {
        public ParameterEntry {
            values = List.copyOf(values);
        }
    }

    /** A value of a parameter. @param from the first day on which it holds @param value the value @param source where it comes from */
    public record Dated(LocalDate from, int value, Source source) {}

    /** A change. @param layer whose it was @param change what changed */
    public record LoggedChange(Layer layer, Change change) {}

    /**
     * Something that can be known about a client.
     *
     * @param code       its code
     * @param label      what people call it
     * @param part       where it belongs: goal, willing, able, doing, barriers or the situation
     * @param question   the question to put to the client
     * @param values     the values it can have, where they have names
     * @param changeable whether a client or a municipality can change it
     */
    public record GlossaryEntry(
            String code, Text label, Text part, Text question, List<Text> values, boolean changeable) {
        public GlossaryEntry {
            values = List.copyOf(values);
        }
    }
}
