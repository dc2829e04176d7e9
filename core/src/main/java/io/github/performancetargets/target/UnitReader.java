package io.github.performancetargets.target;

import io.github.performancetargets.unit.MeasurementUnit;
import org.jspecify.annotations.Nullable;

/** Reads the unit at an index, and the noun that it counts. It holds the last unit it read. */
final class UnitReader {
    private static final String[] WORDS = {
        "平方公里", "平方米", "立方米", "万人次", "人次", "场次", "万元", "亿元", "公里", "公斤", "厘米", "百分点", "小时", "分钟", "公顷", "元", "万", "亿",
        "人", "名", "次", "个", "家", "户", "件", "场", "份", "座", "项", "条", "套", "台", "辆", "头", "只", "亩", "米", "吨", "天", "年",
        "月", "日", "%", "‰", "㎡", "km", "m", "期", "篇", "册", "块", "张", "棵", "株", "所", "处", "村", "乡镇", "分", "km²", "批",
        "班", "组"
    };

    private @Nullable MeasurementUnit unit;
    private int end;

    @Nullable
    MeasurementUnit unit() {
        return unit;
    }

    int end() {
        return end;
    }

    boolean read(String s, int from, int to) {
        unit = null;
        end = from;
        String best = word(s, from, to);
        if (best == null) {
            return false;
        }
        end = from + best.length();
        if (end < to && s.charAt(end) == '/') {
            String below = word(s, end + 1, to);
            if (below != null) {
                end += 1 + below.length();
                best = best + "/" + below;
            }
        }
        unit = MeasurementUnit.parse(best);
        return true;
    }

    private static @Nullable String word(String s, int from, int to) {
        String best = null;
        for (String word : WORDS) {
            if (s.startsWith(word, from)
                    && from + word.length() <= to
                    && (best == null || word.length() > best.length())) {
                best = word;
            }
        }
        return best;
    }
}
