package nl.gewogenmaatwerk.rule;

/** A field of a fact type. */
public enum Field {
    TYPE("type", Kind.CODE, true),
    OWNED_BY_CLIENT("ownedByClient", Kind.YES_NO, true),
    CLARITY("clarity", Kind.NUMBER, true),
    FEASIBILITY("feasibility", Kind.NUMBER, true),
    LOCAL_DEMAND("localDemand", Kind.ORDERED_CODE, true),
    FITTING_WORK_DEMAND("fittingWorkDemand", Kind.ORDERED_CODE, true),
    CONSTRUCT("construct", Kind.CODE, false),
    RATING("value", Kind.NUMBER, false),
    SOURCE("source", Kind.CODE, false),
    MEASURED_ON("measuredOn", Kind.DATE, false),
    GAP("gap", Kind.NUMBER, false),
    INSTRUMENT("instrument", Kind.CODE, false),
    DOMAIN("domain", Kind.CODE, false),
    MEASURE("value", Kind.NUMBER, false),
    SEVERITY("severity", Kind.ORDERED_CODE, true),
    ADDRESSED("addressed", Kind.YES_NO, false),
    ITEM("item", Kind.CODE, false),
    /** The value of an item of the situation: its kind follows from the item. */
    SITUATION_VALUE("value", Kind.BY_ITEM, false),
    CODE("code", Kind.CODE, false),
    OUTCOME("outcome", Kind.CODE, true),
    STARTED_ON("startedOn", Kind.DATE, true),
    ENDED_ON("endedOn", Kind.DATE, true),
    MONTHS_AGO("monthsAgo", Kind.NUMBER, true),
    FACTOR("factor", Kind.CODE, false),
    LEVEL("level", Kind.CODE, false),
    PART("part", Kind.CODE, false);

    /** What values a field can have. */
    public enum Kind {
        CODE,
        ORDERED_CODE,
        NUMBER,
        YES_NO,
        DATE,
        BY_ITEM
    }

    private final String fieldName;
    private final Kind kind;
    private final boolean optional;

    Field(String fieldName, Kind kind, boolean optional) {
        this.fieldName = fieldName;
        this.kind = kind;
        this.optional = optional;
    }

    /** The name that rules use. */
    public String fieldName() {
        return fieldName;
    }

    /** What values it can have. */
    public Kind kind() {
        return kind;
    }

    /** Whether a fact can be there without this field being known. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether it can only be known with the day on which something was begun, ended or measured. */
    public boolean restsOnADay() {
        return kind == Kind.DATE || this == MONTHS_AGO;
    }
}
