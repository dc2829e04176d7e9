package io.github.performancetargets.token;

/** 属性名 The names of all properties, so that a binding can encode each of them once. Made of proof/format/format.txt: change it there. */
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
    NAME("name"),
    CODE("code"),
    SUPERVISING_DEPARTMENT("supervisingDepartment"),
    IMPLEMENTING_ORGANIZATION("implementingOrganization"),
    NATURE("nature"),
    TERM("term"),
    ADJUSTED_BUDGET("adjustedBudget"),
    EXECUTED("executed"),
    RATE("rate"),
    WEIGHT("weight"),
    SCORE("score"),
    DOCUMENT("document"),
    REASON("reason"),
    NEEDED("needed"),
    ADVICE("advice"),
    CONCLUSION("conclusion"),
    AS_OF("asOf"),
    FORECAST("forecast"),
    EXPLANATION("explanation"),
    RECTIFICATION("rectification"),
    KIND("kind"),
    LABEL("label"),
    AMOUNT("amount"),
    EXECUTION("execution"),
    ADJUSTMENT("adjustment"),
    READINGS("readings"),
    TOTAL("total"),
    SOURCES("sources"),
    UNIT("unit"),
    ANNUAL("annual"),
    MEDIUM_TERM("mediumTerm"),
    ID("id"),
    CONTENT("content"),
    BUDGET("budget"),
    PERIOD("period"),
    TEXT("text"),
    ADJUSTED("adjusted"),
    ACTUAL("actual"),
    CATEGORY("category"),
    DIMENSION("dimension"),
    REQUIREMENT("requirement"),
    DIRECTION("direction"),
    BASELINE("baseline"),
    OPERATOR("operator"),
    LOW("low"),
    LOW_EXCLUSIVE("lowExclusive"),
    HIGH("high"),
    HIGH_EXCLUSIVE("highExclusive"),
    COUNTED("counted"),
    APPROXIMATE("approximate"),
    SUBJECT("subject"),
    BY("by"),
    FROM("from"),
    TO("to"),
    CLAUSES("clauses"),
    BASELINE_VALUE("baselineValue"),
    LEVELS("levels"),
    CYCLE("cycle"),
    DAY("day"),
    INDEX("index"),
    COLUMN("column"),
    WORD("word"),
    SUGGESTION("suggestion"),
    TARGET("target"),
    VALUE("value"),
    PLANNED("planned"),
    LIKELIHOOD("likelihood"),
    CAUSES("causes"),
    CATEGORY_LABEL("categoryLabel"),
    DIMENSION_LABEL("dimensionLabel"),
    GOAL_ID("goalId"),
    CORE("core"),
    BASIS("basis"),
    NOTE("note"),
    PRIOR_VALUES("priorValues"),
    VARIANCE_REASON("varianceReason"),
    POINTER("pointer"),
    FIELD("field"),
    NUMBER("number"),
    INDICATOR_ID("indicatorId"),
    WORDS("words"),
    RULE("rule"),
    CRITERION("criterion"),
    SEVERITY("severity"),
    PLACE("place"),
    ARGUMENTS("arguments"),
    RELATED("related"),
    KEY("key"),
    FINDINGS("findings"),
    WAIVERS("waivers"),
    FINDING("finding"),
    MESSAGE("message"),
    WAIVED("waived"),
    LANGUAGE("language"),
    LOSSES("losses"),
    INCLUSIVE("inclusive"),
    ARTICLE("article");

    private final String text;

    FieldName(String text) {
        this.text = text;
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
