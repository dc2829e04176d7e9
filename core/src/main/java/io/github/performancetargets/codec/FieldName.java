package io.github.performancetargets.codec;

/** 属性名 The names of all properties of the format, so that a binding can encode each of them once. */
public enum FieldName {
    FORMAT_VERSION("formatVersion"),
    TITLE("title"),
    EDITION("edition"),
    FISCAL_YEAR("fiscalYear"),
    PROJECT("project"),
    DEPARTMENT("department"),
    FUNDING("funding"),
    TASKS("tasks"),
    GOALS("goals"),
    SLOTS("slots"),
    INDICATORS("indicators"),
    FIELDS("fields"),
    EXTENSIONS("extensions"),
    ID("id"),
    NAME("name"),
    CODE("code"),
    SUPERVISING_DEPARTMENT("supervisingDepartment"),
    IMPLEMENTING_ORGANIZATION("implementingOrganization"),
    NATURE("nature"),
    TERM("term"),
    UNIT("unit"),
    ANNUAL("annual"),
    MEDIUM_TERM("mediumTerm"),
    LABEL("label"),
    TOTAL("total"),
    SOURCES("sources"),
    EXECUTION("execution"),
    KIND("kind"),
    AMOUNT("amount"),
    ADJUSTED_BUDGET("adjustedBudget"),
    EXECUTED("executed"),
    RATE("rate"),
    WEIGHT("weight"),
    SCORE("score"),
    CONTENT("content"),
    BUDGET("budget"),
    PERIOD("period"),
    TEXT("text"),
    ACTUAL("actual"),
    CATEGORY("category"),
    DIMENSION("dimension"),
    REQUIREMENT("requirement"),
    CATEGORY_LABEL("categoryLabel"),
    DIMENSION_LABEL("dimensionLabel"),
    VALUE("value"),
    GOAL_ID("goalId"),
    CORE("core"),
    DIRECTION("direction"),
    EXPLANATION("explanation"),
    BASIS("basis"),
    NOTE("note"),
    PRIOR_VALUES("priorValues"),
    VARIANCE_REASON("varianceReason"),
    TARGET("target"),
    REASON("reason"),
    INDEX("index"),
    OPERATOR("operator"),
    COUNTED("counted"),
    APPROXIMATE("approximate"),
    SUBJECT("subject"),
    LOW("low"),
    LOW_EXCLUSIVE("lowExclusive"),
    HIGH("high"),
    HIGH_EXCLUSIVE("highExclusive"),
    BASELINE("baseline"),
    BY("by"),
    FROM("from"),
    TO("to"),
    CLAUSES("clauses"),
    FINDINGS("findings"),
    RULE("rule"),
    CRITERION("criterion"),
    SEVERITY("severity"),
    PLACE("place"),
    ARGUMENTS("arguments"),
    RELATED("related"),
    POINTER("pointer"),
    FIELD("field"),
    NUMBER("number"),
    INDICATOR_ID("indicatorId"),
    WORDS("words");

    private static final FieldName[] VALUES = values();

    private final String text;

    FieldName(String text) {
        this.text = text;
    }

    /**
     * The name of a text.
     *
     * @throws IllegalArgumentException if the format has no such name
     */
    static FieldName of(String text) {
        for (FieldName name : VALUES) {
            if (name.text.equals(text)) {
                return name;
            }
        }
        throw new IllegalArgumentException("expected a property of the format, found '" + text + "'");
    }

    /** The name as it stands in JSON. */
    public String text() {
        return text;
    }

    /** Which of the names this is, from 0. */
    @SuppressWarnings("EnumOrdinal") // for arrays that live as long as the program: nothing is stored under it
    public int index() {
        return ordinal();
    }

    /** The name as it stands in JSON. */
    @Override
    public String toString() {
        return text;
    }
}
