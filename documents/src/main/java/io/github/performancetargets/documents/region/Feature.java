package io.github.performancetargets.documents.region;

/** 特征 What may be said of a row, with yes or no; those of the second half are said of a row below a certain header. */
@SuppressWarnings("EnumOrdinal") // the constants number bits that are never stored
enum Feature {
    /** Holds of every row. */
    ALWAYS,
    /** One cell stands in the row, and nothing from above beside it. */
    ALONE,
    /** Four cells or more stand in the row. */
    WIDE,
    /** No row above holds several cells. */
    AT_TOP,
    /** A cell holds a sentence. */
    SENTENCE,
    /** The words of a title. */
    TITLE,
    /** A year or the unit of money, and no more. */
    YEAR_OR_UNIT,
    /** 附件2, 注：…, a number of a page. */
    CAPTION,
    /** It begins with a listed label of the head. */
    FIELD_FIRST,
    /** It begins with a label of what stands below a form, or is kept with its words. */
    FOOTER_FIRST,
    /** A listed label of the head stands behind its first cell. */
    FIELD_WITHIN,
    /** A label and its value in one cell. */
    INLINE,
    /** It begins with a label of money. */
    FUNDS_FIRST,
    /** A label of money and its amount in one cell. */
    FUNDS_INLINE,
    /** Two columns of execution. */
    EXECUTION,
    /** It begins with a label of goals. */
    GOALS_FIRST,
    /** Labels of goals side by side. */
    GOALS_WITHIN,
    /** 目标1：…. */
    GOAL_NUMBERED,
    /** It begins with a label of tasks, or names their columns. */
    TASKS,
    /** Short words that nobody listed stand first, at the left edge, with something behind them. */
    UNKNOWN_FIRST,
    /** Labels of the head reach down from above at its left. */
    UNDER_FIELD,
    /** A label of money reaches down from above at its left. */
    UNDER_FUNDS,
    /** A label of goals reaches down. */
    UNDER_GOALS,
    /** A label of tasks reaches down. */
    UNDER_TASKS,
    /** 绩效指标 reaches down from above, or stands first. */
    UNDER_INDICATORS,
    /** It names the columns of indicators in listed words. */
    HEADER_WORDS,
    /** Two listed columns of indicators, but too little to be sure. */
    SOME_HEADER_WORDS,
    /** Short words side by side over a row that looks otherwise. */
    HEADER_SHAPE,
    /** A tier of the taxonomy. */
    TIER,
    /** A number with an operator or a unit. */
    VALUE,
    /** A bare amount. */
    AMOUNT,
    /** Nothing but amounts, rates and dashes. */
    ALL_AMOUNTS,
    /** 合计, 总分. */
    TOTAL,
    /** Its first cell begins right of where most rows of the table begin. */
    INDENTED,
    /** Its table says nothing that a form would say. */
    NO_SIGN,
    /** Something stands in the column of the names. */
    NAMED,
    /** Something stands in the column of the values. */
    VALUED,
    /** What stands in the columns of the tiers might be tiers. */
    TIERS_FIT,
    /** A number, a sentence or a label of the head stands in a column of the tiers, or such a label in that of the names. */
    TIERS_ODD,
    /** Words that are no tier stand in a column that holds tiers of the taxonomy. */
    TIERS_STRANGE,
    /** A cell covers the columns of names and values, or reaches beyond the last column. */
    ASTRIDE,
    /** Its first cell begins left of the columns of tiers and is no head of the block. */
    AT_LEFT,
    /** It stands right below the header. */
    BELOW_HEADER,
    /** It repeats the words of the header. */
    REPEATS;

    long bit() {
        return 1L << ordinal();
    }

    boolean isIn(long features) {
        return (features & bit()) != 0;
    }
}
