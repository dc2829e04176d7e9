package io.github.performancetargets.indicator;

import java.util.Map;

/** 指标级次标签 The labels that forms print for the first and second tier, and what they name. */
final class TierLabel {
    /** Categories by name, with the names that regions use for them. */
    static final Map<String, IndicatorCategory> CATEGORIES = Map.ofEntries(
            Map.entry("成本", IndicatorCategory.COST),
            Map.entry("产出", IndicatorCategory.OUTPUT),
            Map.entry("项目产出", IndicatorCategory.OUTPUT),
            Map.entry("项目完成", IndicatorCategory.OUTPUT),
            Map.entry("预期产出", IndicatorCategory.OUTPUT),
            Map.entry("项目绩效产出", IndicatorCategory.OUTPUT),
            Map.entry("项目绩效效益", IndicatorCategory.BENEFIT),
            Map.entry("产出类", IndicatorCategory.OUTPUT),
            Map.entry("预期效益", IndicatorCategory.BENEFIT),
            Map.entry("预期效果", IndicatorCategory.BENEFIT),
            Map.entry("效益类", IndicatorCategory.BENEFIT),
            Map.entry("项目效益", IndicatorCategory.BENEFIT),
            Map.entry("项目效果", IndicatorCategory.BENEFIT),
            Map.entry("效益", IndicatorCategory.BENEFIT),
            Map.entry("效果", IndicatorCategory.BENEFIT),
            Map.entry("满意度", IndicatorCategory.SATISFACTION),
            Map.entry("服务对象满意度", IndicatorCategory.SATISFACTION),
            Map.entry("社会公众或服务对象满意度", IndicatorCategory.SATISFACTION));

    /** Dimensions by name, with the names that regions use for them. */
    static final Map<String, IndicatorDimension> DIMENSIONS = Map.ofEntries(
            Map.entry("数量", IndicatorDimension.QUANTITY),
            Map.entry("产出数量", IndicatorDimension.QUANTITY),
            Map.entry("完成数量", IndicatorDimension.QUANTITY),
            Map.entry("完成质量", IndicatorDimension.QUALITY),
            Map.entry("完成时效", IndicatorDimension.TIMELINESS),
            Map.entry("受益对象满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("质量", IndicatorDimension.QUALITY),
            Map.entry("产出质量", IndicatorDimension.QUALITY),
            Map.entry("时效", IndicatorDimension.TIMELINESS),
            Map.entry("产出时效", IndicatorDimension.TIMELINESS),
            Map.entry("产出进度", IndicatorDimension.TIMELINESS),
            Map.entry("进度", IndicatorDimension.TIMELINESS),
            Map.entry("成本", IndicatorDimension.COST),
            Map.entry("产出成本", IndicatorDimension.COST),
            Map.entry("经济成本", IndicatorDimension.ECONOMIC_COST),
            Map.entry("社会成本", IndicatorDimension.SOCIAL_COST),
            Map.entry("生态环境成本", IndicatorDimension.ECOLOGICAL_COST),
            Map.entry("生态成本", IndicatorDimension.ECOLOGICAL_COST),
            Map.entry("环境成本", IndicatorDimension.ECOLOGICAL_COST),
            Map.entry("经济效益", IndicatorDimension.ECONOMIC_BENEFIT),
            Map.entry("社会效益", IndicatorDimension.SOCIAL_BENEFIT),
            Map.entry("生态效益", IndicatorDimension.ECOLOGICAL_BENEFIT),
            Map.entry("环境效益", IndicatorDimension.ECOLOGICAL_BENEFIT),
            Map.entry("生态环境效益", IndicatorDimension.ECOLOGICAL_BENEFIT),
            Map.entry("可持续影响", IndicatorDimension.SUSTAINABLE_IMPACT),
            Map.entry("可持续发展", IndicatorDimension.SUSTAINABLE_IMPACT),
            Map.entry("可持续性影响", IndicatorDimension.SUSTAINABLE_IMPACT),
            Map.entry("可持续性发展影响", IndicatorDimension.SUSTAINABLE_IMPACT),
            Map.entry("可持续发展影响", IndicatorDimension.SUSTAINABLE_IMPACT),
            Map.entry("完成进度", IndicatorDimension.TIMELINESS),
            Map.entry("服务对象或受益者满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("受益者满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("受益群众满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("服务对象满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("社会公众满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("公众满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("群众满意度", IndicatorDimension.BENEFICIARY_SATISFACTION),
            Map.entry("社会公众或服务对象满意度", IndicatorDimension.BENEFICIARY_SATISFACTION));

    private TierLabel() {}

    /** The name in a label: without blanks, stars, marks in brackets (必填, points) and the suffix 指标 or 目标. */
    static String nameOf(String label) {
        StringBuilder name = new StringBuilder(label.length());
        int depth = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            switch (c) {
                case '(', '（', '[', '【' -> depth++;
                case ')', '）', ']', '】' -> depth = Math.max(0, depth - 1);
                case '★', '☆', '*', '＊', ':', '：' -> {}
                default -> {
                    if (depth == 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                        name.append(c);
                    }
                }
            }
        }
        String text = name.toString();
        if (text.endsWith("指标等")) {
            text = text.substring(0, text.length() - 1);
        }
        text = withoutPoints(text);
        boolean suffixed = text.endsWith("指标") || text.endsWith("目标");
        return suffixed && text.length() > 2 ? text.substring(0, text.length() - 2) : text;
    }

    /** Points printed behind the suffix: 产出指标50分, 成本指标(0-20)分. */
    private static String withoutPoints(String text) {
        int end = text.endsWith("分") ? text.length() - 1 : text.length();
        while (end > 0 && end < text.length() && "0123456789.-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = text.substring(0, end);
        // 服务对象满意度15分: a known tier without its suffix
        boolean known = end < text.length() - 1 && (CATEGORIES.containsKey(words) || DIMENSIONS.containsKey(words));
        return known || text.startsWith("指标", end - 2) ? words : text;
    }
}
