package io.github.performancetargets.value.notation.name;

import io.github.performancetargets.value.notation.lexicon.NotationText;

/** 比较基数 Finds the words before a change that say what it is compared with: 较上年, 比2020年, 同比, 与上年相比, 在上年基础上. */
public final class ComparedWith {
    // 较, 比 also stand in 比例, 占比, 较大: what they compare with begins like a time or a standard
    private static final String STANDARDS = "上去前往同基年本今预计实项原历初市全省县区国行平2一改";
    private static final int LONGEST = 20;

    private ComparedWith() {}

    /** The end of the words, before marks that part them from the change. */
    public static int end(NotationText s, int from, int before) {
        int to = before;
        while (to > from && ",:;、 ".indexOf(s.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Where the words begin that end at an index, or −1 where none do. */
    public static int start(NotationText s, int from, int to) {
        if (endsWith(s, from, to, "同比") || endsWith(s, from, to, "环比")) {
            return to - 2;
        }
        if (endsWith(s, from, to, "相比") || endsWith(s, from, to, "相比较")) {
            return last(s, from, to, "与和同跟");
        }
        if (endsWith(s, from, to, "基础上")) {
            return last(s, from, to, "在");
        }
        int start = last(s, from, to, "较比");
        if (start < 0 || start + 1 >= to || to - start > LONGEST || STANDARDS.indexOf(s.charAt(start + 1)) < 0) {
            return -1;
        }
        return start > from && "相同".indexOf(s.charAt(start - 1)) >= 0 ? start - 1 : start;
    }

    /** Whether the words before an index compare with an earlier time: 比去年, 较上年同期, 比2020年. */
    public static boolean isEarlier(NotationText s, int from, int to) {
        int start = to > from ? start(s, from, to) : -1;
        return start >= 0 && isEarlierAt(s, start, to) && "年期度月季周次".indexOf(s.charAt(to - 1)) >= 0;
    }

    /** The index of the first word that compares with an earlier time, or −1: 较去年 in 较去年多培训; 同比. */
    static int findEarlier(NotationText s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isEarlierAt(s, i, to) || s.startsWith("同比", i) || s.startsWith("环比", i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEarlierAt(NotationText s, int at, int to) {
        boolean compares = "较比".indexOf(s.charAt(at)) >= 0 && at + 2 < to;
        return compares
                && (s.charAt(at + 1) == '2'
                        || ("上去前往同".indexOf(s.charAt(at + 1)) >= 0 && "年月季期次一度周".indexOf(s.charAt(at + 2)) >= 0));
    }

    /** Whether words name what something is compared with, without saying that it is: 上年, 全省平均. */
    public static boolean isStandard(NotationText s, int from, int to) {
        return from < to && STANDARDS.indexOf(s.charAt(from)) >= 0;
    }

    private static boolean endsWith(NotationText s, int from, int to, String word) {
        return to - word.length() >= from && s.startsWith(word, to - word.length());
    }

    private static int last(NotationText s, int from, int to, String any) {
        for (int i = to - 1; i >= from; i--) {
            if (any.indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
