package nl.gewogenmaatwerk.internal.wording;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Single words that sentences about facts and rules are made of, and how they are strung together. */
public final class Words {

    /** No words at all. */
    public static final Text NONE = Text.same("");

    private static final List<Text> SEVERITIES_BEFORE_A_NOUN = List.of(
            new Text("afwezige", "absent"),
            new Text("lichte", "light"),
            new Text("ernstige", "serious"),
            new Text("acute", "acute"));

    private static final Map<String, Text> OUTCOMES_AS_CLAUSES = Map.of(
            "NO_CHANGE",
            new Text("is al gedaan en veranderde niets", "was done before and changed nothing"),
            "IMPROVED",
            new Text("is al gedaan en hielp", "was done before and helped"),
            "GOAL_REACHED",
            new Text("is al gedaan en het doel is bereikt", "was done before and the goal was reached"),
            "STOPPED",
            new Text("is begonnen en gestopt", "was begun and stopped"),
            "REFUSED",
            new Text("is voorgesteld en niet begonnen", "was proposed and not taken up"),
            "RUNNING",
            new Text("loopt nu", "is running now"));

    private static final Text DONE_BEFORE = new Text("is al gedaan", "was done before");

    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nee", "no");

    private Words() {}

    static Text severityBeforeANoun(Severity severity) {
        return SEVERITIES_BEFORE_A_NOUN.get(severity.ordinal());
    }

    static Text outcomeAsAClause(String code) {
        return OUTCOMES_AS_CLAUSES.getOrDefault(code, DONE_BEFORE);
    }

    /** Yes or no. */
    public static Text yesNo(boolean value) {
        return value ? YES : NO;
    }

    /** How a value compares, to be followed by what it compares to. */
    public static Text relation(Relation relation) {
        return switch (relation) {
            case EQUAL -> NONE;
            case NOT_EQUAL -> new Text("anders dan ", "other than ");
            case LESS -> new Text("lager dan ", "below ");
            case LESS_OR_EQUAL -> new Text("hoogstens ", "at most ");
            case GREATER -> new Text("hoger dan ", "above ");
            case GREATER_OR_EQUAL -> new Text("minstens ", "at least ");
        };
    }

    static Text dayRelation(Relation relation) {
        return switch (relation) {
            case EQUAL -> new Text("op ", "on ");
            case NOT_EQUAL -> new Text("niet op ", "not on ");
            case LESS -> new Text("vóór ", "before ");
            case LESS_OR_EQUAL -> new Text("niet na ", "not after ");
            case GREATER -> new Text("na ", "after ");
            case GREATER_OR_EQUAL -> new Text("niet vóór ", "not before ");
        };
    }

    static Text countRelation(Relation relation) {
        return switch (relation) {
            case LESS -> new Text("minder dan ", "fewer than ");
            case GREATER -> new Text("meer dan ", "more than ");
            default -> relation(relation);
        };
    }

    /** The part of the behavioural model, as a noun. */
    public static Text part(Part part) {
        return switch (part) {
            case GOAL -> new Text("doel", "goal");
            case WILLING -> new Text("willen", "willing");
            case ABLE -> new Text("kunnen", "able");
            case DOING -> new Text("doen", "doing");
            case BARRIER -> new Text("belemmeringen", "barriers");
            case CONTEXT -> new Text("de situatie", "the situation");
        };
    }

    /** What people call a field of a fact. */
    public static Text field(Field field) {
        return switch (field) {
            case TYPE -> new Text("het doel", "the goal");
            case OWNED_BY_CLIENT -> new Text("eigen keuze", "own choice");
            case CLARITY -> new Text("de duidelijkheid", "the clarity");
            case FEASIBILITY -> new Text("de haalbaarheid", "the feasibility");
            case LOCAL_DEMAND, FITTING_WORK_DEMAND -> new Text("de vraag", "the demand");
            case CONSTRUCT -> new Text("het kenmerk", "the construct");
            case RATING -> new Text("de score", "the score");
            case SOURCE -> new Text("de bron", "the source");
            case MEASURED_ON -> new Text("de dag van de meting", "the day of measuring");
            case GAP -> new Text("het verschil", "the difference");
            case INSTRUMENT -> new Text("het instrument", "the instrument");
            case DOMAIN -> new Text("het gebied", "the domain");
            case MEASURE -> new Text("de meting", "the measurement");
            case SEVERITY -> new Text("de ernst", "the severity");
            case ADDRESSED -> new Text("hulp erbij", "help with it");
            case ITEM -> new Text("het gegeven", "the item");
            case SITUATION_VALUE -> new Text("de waarde", "the value");
            case CODE -> new Text("de soort", "the kind");
            case OUTCOME -> new Text("de uitkomst", "the outcome");
            case STARTED_ON -> new Text("het begin", "the start");
            case ENDED_ON -> new Text("het einde", "the end");
            case MONTHS_AGO -> new Text("het aantal maanden geleden", "the number of months ago");
            case FACTOR -> new Text("het oordeel", "the appraisal");
            case LEVEL -> new Text("de uitkomst ervan", "its level");
            case PART -> new Text("het onderdeel", "the part");
        };
    }

    /** The groups that framework rules let something accompany; another group has only its code. */
    static Text group(String code) {
        return switch (code) {
            case "work-step" ->
                new Text("een stap naar werk, leren of meedoen", "a step to work, learning or taking part");
            case "placement" -> new Text("een stap die eindigt op een werkplek", "a step that ends in a workplace");
            default -> new Text("een stap uit de groep ‘" + code + "’", "a step from the group ‘" + code + "’");
        };
    }

    /** In quotation marks. */
    public static Text quoted(Text text) {
        return new Text("‘" + text.nl() + "’", "‘" + text.en() + "’");
    }

    /** One, two or three. */
    public static Text or(List<Text> parts) {
        return series(parts, new Text(" of ", " or "));
    }

    /** One, two and three. */
    public static Text and(List<Text> parts) {
        return series(parts, new Text(" en ", " and "));
    }

    private static Text series(List<Text> parts, Text last) {
        Text all = NONE;
        for (int i = 0; i < parts.size(); i++) {
            Text between = i == 0 ? NONE : i == parts.size() - 1 ? last : Text.same(", ");
            all = all.plus(between).plus(parts.get(i));
        }
        return all;
    }

    static boolean isEmpty(Text text) {
        return text.nl().isEmpty();
    }
}
