package io.github.performancetargets.value.notation.lexicon;

import java.util.Locale;

/**
 * What a word of the lexicon does in a value text. A word may have several roles, of which each place of the grammar asks for
 * its own; the groups below are what may stand in one place.
 */
public enum WordRole {
    // directly before the number or its sign
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EQUAL,
    /** 达到: at least, unless another word says otherwise. */
    REACH,
    /** 控制在: at most, unless another word says otherwise. */
    KEEP,
    /** Says nothing about the number. */
    NEUTRAL,
    ABOUT,
    /** 介于: only a range follows. */
    BETWEEN,
    INCREASE,
    DECREASE,
    /** An ordinary word that holds or ends like one of the others: 节约 is not 约, 无障碍 denies nothing. */
    ORDINARY,

    // behind the number and its unit
    AT_LEAST_BEHIND,
    AT_MOST_BEHIND,
    ABOUT_BEHIND,
    /** 余, 多: somewhat more than the number. */
    AND_MORE,
    BETWEEN_BEHIND,

    /** Says how much also at the beginning of what it belongs to, or within: 至少全年完成2次, 全年至少开展2次. */
    LEADING,
    /** May stand between a name and what it is compared with, and changes neither: 实际, 始终. */
    ADVERB,

    // what turns a comparison round, and what bends a number
    /** 不, 不得, 不允许: with a comparison behind it the comparison the other way round. */
    NEGATION,
    /** Negation, avoidance, prohibition: bends from anywhere before an operator in words. */
    SCOPE,
    /** Comparison, degree, limit, direction: bends where it touches number, unit or operator. */
    EDGE,
    /** What is counted does not happen: no target. */
    DENIAL,

    // words of a subject or noun
    /** The end of a name of something that has an amount: 率, 数量, 面积. */
    HEAD,
    /** A subject or noun of one or two characters. */
    SHORT,
    /** A noun that makes a numeral in Chinese an amount: 三个乡镇. */
    COUNTED_NOUN,
    /** A verb whose object stands behind the number: 完成20公里公路大修. */
    VERB,
    /** What a value behind whose number it stands is about: 100%完成. */
    DOING,
    /** With one of these the words behind a number say something about it. */
    RELATION,
    /** What is paid for each: 每棒补助. */
    PAYMENT,
    /** What stands before 均 and is no unit of the catalogue: 校均. */
    PER_HEAD,
    /** Holds numerals, digits or comparisons and means no amount by them: 一次性, PM2.5. */
    IDIOM,
    /** Compares wherever it stands: such words are no subject. */
    COMPARISON,

    // several values
    CHANGING_CLAUSE,
    SUM,
    SERVING,
    /** A unit that counts what happens, whose name rather than a noun stands before the next number: 培训3期讲座2场. */
    EVENT,

    // numerals in Chinese
    NO_COUNT,
    CHANGING_COUNT,
    RANK,

    // times
    FISCAL_YEAR,
    WHOLE_YEAR,
    YEAR_END,
    FIRST_HALF,
    SECOND_HALF,
    BY,
    TIME_NEUTRAL,
    TIME_OTHER,
    BY_BEHIND,
    WITHIN,
    DONE,
    /** What is done when it is complete: 到位, 验收. */
    COMPLETION,
    /** Says for which time each amount is: 按月. */
    RATED,
    /** What goes on: 3年内保修 is no time by which. */
    LASTING,
    TIME_OTHER_BEHIND,
    BEGIN,
    FROM,
    SEASON,

    // texts without an amount
    BLANK,
    REFERENCE,
    NOT_APPLICABLE,
    SCALE,
    LEVEL;

    /** Words directly before a number. */
    public static final long BEFORE = mask(
            AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL, REACH, KEEP, NEUTRAL, ABOUT, BETWEEN, INCREASE, DECREASE,
            ORDINARY);

    /** Words directly behind a number and its unit. */
    public static final long BEHIND = mask(AT_LEAST_BEHIND, AT_MOST_BEHIND, ABOUT_BEHIND, AND_MORE, BETWEEN_BEHIND);

    /** Words that may be a subject or noun, or begin or end one. */
    public static final long NAMES = mask(
            SHORT,
            VERB,
            HEAD,
            COUNTED_NOUN,
            DOING,
            COMPLETION,
            PAYMENT,
            IDIOM,
            ORDINARY,
            WHOLE_YEAR,
            FISCAL_YEAR,
            FIRST_HALF,
            SECOND_HALF);

    /** The name of the role in the lexicon: {@code at-least-behind}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role as one of a set. */
    @SuppressWarnings("EnumOrdinal") // for a set that lives as long as the program
    public long bit() {
        return 1L << ordinal();
    }

    /** A set of roles. */
    public static long mask(WordRole... roles) {
        long mask = 0;
        for (WordRole role : roles) {
            mask |= role.bit();
        }
        return mask;
    }
}
