package io.github.performancetargets.attainment;

import io.github.performancetargets.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 等级尺度 RatingScales whose levels forms print in a row as the value of a qualitative indicator: 优良中差. */
public final class RatingScales {
    private static final List<List<String>> ALL = WordRows.of("scales.txt").stream()
            .map(row -> List.of(row.split(" ")))
            .toList();

    private static final Set<String> AMOUNTS = ALL.stream()
            .filter(RatingScales::isOfAmounts)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> LIMITS = List.of("及其以上", "及以上", "或以上", "以上");

    private RatingScales() {}

    /** 尺度 Whether a value is a scale itself, of which no level was chosen: 好坏, 优/良/中/差. */
    public static boolean isScale(String text) {
        String bare = withoutMarks(Folding.compact(text));
        for (List<String> scale : ALL) {
            if (String.join("", scale).equals(bare)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a level stands on the scale that a target is, or of which it names a level.
     *
     * @return below 0 where it is worse than the target, 0 the same, above 0 better, {@link Integer#MIN_VALUE} unknown
     */
    static int compare(String target, String actual) {
        String bare = withoutMarks(target);
        if (isAmount(bare, actual)) {
            return Integer.MIN_VALUE;
        }
        for (List<String> scale : ALL) {
            int at = scale.indexOf(actual);
            if (at < 0) {
                continue;
            }
            if (String.join("", scale).equals(bare)) {
                // the scale as a value asks for its best level; what is between best and worst a human weighs
                return at == 0 ? 0 : at == scale.size() - 1 ? -1 : Integer.MIN_VALUE;
            }
            int asked = scale.indexOf(withoutLimit(target));
            if (asked >= 0) {
                return isNextTo(asked, at, actual) ? Integer.MIN_VALUE : asked - at;
            }
        }
        return Integer.MIN_VALUE;
    }

    // 较好 of 好, 基本满意 of 满意: one level below and so worded that many take it for met
    private static boolean isNextTo(int asked, int at, String actual) {
        return at - asked == 1 && (actual.startsWith("较") || actual.startsWith("基本"));
    }

    // 低 may be what is wanted: of pollution, of risk
    private static boolean isAmount(String target, String actual) {
        return AMOUNTS.contains(target)
                && AMOUNTS.contains(actual)
                && !target.equals(actual)
                && ALL.stream()
                        .noneMatch(scale -> isOfAmounts(scale) && scale.get(0).equals(target));
    }

    private static boolean isOfAmounts(List<String> scale) {
        return scale.get(0).equals("高") || scale.get(0).equals("强");
    }

    // 合格以上, 良好及以上
    private static String withoutLimit(String target) {
        for (String limit : LIMITS) {
            if (target.endsWith(limit)) {
                return target.substring(0, target.length() - limit.length());
            }
        }
        return target;
    }

    private static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if ("/、,;|()".indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
