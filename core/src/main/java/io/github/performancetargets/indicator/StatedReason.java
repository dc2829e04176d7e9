package io.github.performancetargets.indicator;

import io.github.performancetargets.text.Folding;
import java.util.List;
import java.util.Set;

/** 原因文字 Whether what stands in a cell for a reason is one: forms print 无 and dashes where nothing is to be said. */
public final class StatedReason {
    private static final List<String> NONE =
            List.of("无", "/", "-", "—", "——", "0", "不存在", "不存在偏差", "无偏差", "没有偏差", "不适用", "已完成");
    private static final Set<String> KNOWN = Set.copyOf(NONE);

    private StatedReason() {}

    /** 无 The words that are no reason. */
    public static List<String> none() {
        return NONE;
    }

    /** Whether a text is a reason: neither blank nor one of the words that are none. */
    public static boolean isGiven(String text) {
        return !Folding.isBlank(text) && !KNOWN.contains(Folding.compact(text));
    }
}
