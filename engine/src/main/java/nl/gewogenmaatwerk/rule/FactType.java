package nl.gewogenmaatwerk.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The closed set of fact types that rules may use, with their fields (DESIGN section 3). */
public enum FactType {
    GOAL(
            "Goal",
            Field.TYPE,
            Field.OWNED_BY_CLIENT,
            Field.CLARITY,
            Field.FEASIBILITY,
            Field.LOCAL_DEMAND,
            Field.FITTING_WORK_DEMAND),
    SCORE("Score", Field.CONSTRUCT, Field.RATING, Field.SOURCE, Field.MEASURED_ON),
    /** The known ratings, goal clarity and feasibility among them, read as a closed world. */
    KNOWN_SCORE("KnownScore", Field.CONSTRUCT, Field.RATING),
    SCORE_GAP("ScoreGap", Field.CONSTRUCT, Field.GAP),
    LIFE_DOMAIN("LifeDomain", Field.DOMAIN, Field.INSTRUMENT, Field.MEASURE, Field.MEASURED_ON, Field.SOURCE),
    BARRIER("Barrier", Field.DOMAIN, Field.SEVERITY, Field.ADDRESSED),
    /** The known barriers, read as a closed world. */
    KNOWN_BARRIER("KnownBarrier", Field.DOMAIN, Field.SEVERITY, Field.ADDRESSED),
    SITUATION("Situation", Field.ITEM, Field.SITUATION_VALUE),
    FLAG("Flag", Field.CODE),
    PAST_INTERVENTION(
            "PastIntervention", Field.CODE, Field.OUTCOME, Field.STARTED_ON, Field.ENDED_ON, Field.MONTHS_AGO),
    APPRAISAL("Appraisal", Field.FACTOR, Field.LEVEL),
    /** The appraisals that follow from what is known, read as a closed world. */
    KNOWN_APPRAISAL("KnownAppraisal", Field.FACTOR, Field.LEVEL),
    /** What some rule wants to know and the client file does not tell. */
    UNKNOWN("Unknown", Field.CODE, Field.PART);

    private final String typeName;
    private final List<Field> fields;

    FactType(String typeName, Field... fields) {
        this.typeName = typeName;
        this.fields = List.of(fields);
    }

    /** The name that rules use. */
    public String typeName() {
        return typeName;
    }

    /** Its fields; the first one is the field by which facts of this type are told apart. */
    public List<Field> fields() {
        return fields;
    }

    /** The field by which facts of this type are told apart; a goal has none. */
    public Optional<Field> key() {
        return this == GOAL ? Optional.empty() : Optional.of(fields.get(0));
    }

    /** The field with a name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.fieldName().equals(name)).findFirst();
    }

    /** Whether this type only holds what is known, so that its absence may be taken as such. */
    public boolean isClosedWorld() {
        return this == KNOWN_SCORE || this == KNOWN_BARRIER || this == KNOWN_APPRAISAL || this == UNKNOWN;
    }

    /** Whether facts of this type are derived by rules. */
    public boolean isDerived() {
        return this == APPRAISAL || this == KNOWN_APPRAISAL;
    }

    /** The type with a name. */
    public static Optional<FactType> named(String typeName) {
        return Arrays.stream(values())
                .filter(type -> type.typeName.equals(typeName))
                .findFirst();
    }
}
