package io.github.performancetargets.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 二级指标 The second tier of indicators (财预〔2015〕88号, 财预〔2021〕101号). An open type: a tier that this library does not know
 * is data, its code the label as printed without 指标.
 */
public final class IndicatorDimension {
    /** 数量指标. */
    public static final IndicatorDimension QUANTITY = new IndicatorDimension("quantity", "数量指标");
    /** 质量指标. */
    public static final IndicatorDimension QUALITY = new IndicatorDimension("quality", "质量指标");
    /** 时效指标. */
    public static final IndicatorDimension TIMELINESS = new IndicatorDimension("timeliness", "时效指标");
    /** 成本指标, as a second tier under 产出 (2015). */
    public static final IndicatorDimension COST = new IndicatorDimension("cost", "成本指标");
    /** 经济成本指标 (2021). */
    public static final IndicatorDimension ECONOMIC_COST = new IndicatorDimension("economic-cost", "经济成本指标");
    /** 社会成本指标 (2021). */
    public static final IndicatorDimension SOCIAL_COST = new IndicatorDimension("social-cost", "社会成本指标");
    /** 生态环境成本指标 (2021). */
    public static final IndicatorDimension ECOLOGICAL_COST = new IndicatorDimension("ecological-cost", "生态环境成本指标");
    /** 经济效益指标. */
    public static final IndicatorDimension ECONOMIC_BENEFIT = new IndicatorDimension("economic-benefit", "经济效益指标");
    /** 社会效益指标. */
    public static final IndicatorDimension SOCIAL_BENEFIT = new IndicatorDimension("social-benefit", "社会效益指标");
    /** 生态效益指标. */
    public static final IndicatorDimension ECOLOGICAL_BENEFIT = new IndicatorDimension("ecological-benefit", "生态效益指标");
    /** 可持续影响指标 (2015). */
    public static final IndicatorDimension SUSTAINABLE_IMPACT = new IndicatorDimension("sustainable-impact", "可持续影响指标");
    /** 服务对象满意度指标. */
    public static final IndicatorDimension BENEFICIARY_SATISFACTION =
            new IndicatorDimension("beneficiary-satisfaction", "服务对象满意度指标");

    private static final List<IndicatorDimension> KNOWN = List.of(
            QUANTITY,
            QUALITY,
            TIMELINESS,
            COST,
            ECONOMIC_COST,
            SOCIAL_COST,
            ECOLOGICAL_COST,
            ECONOMIC_BENEFIT,
            SOCIAL_BENEFIT,
            ECOLOGICAL_BENEFIT,
            SUSTAINABLE_IMPACT,
            BENEFICIARY_SATISFACTION);
    private static final Map<String, IndicatorDimension> BY_CODE = byCode();

    private final String code;
    private final String label;
    private final Optional<IndicatorDimension> itself;

    private IndicatorDimension(String code, String label) {
        this.code = code;
        this.label = label;
        this.itself = Optional.of(this);
    }

    // a loop: this runs at start-up, where the first stream of a JVM costs more than everything else here
    private static Map<String, IndicatorDimension> byCode() {
        Map<String, IndicatorDimension> byCode = new HashMap<>();
        for (IndicatorDimension known : KNOWN) {
            byCode.put(known.code, known);
        }
        return byCode;
    }

    /** The known dimensions, in the order of the forms. */
    public static List<IndicatorDimension> known() {
        return KNOWN;
    }

    /**
     * The dimension of a stored code: a known one, or one of its own.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static IndicatorDimension of(String code) {
        IndicatorDimension known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code of a dimension, found a blank text");
        }
        return new IndicatorDimension(code, code);
    }

    /** The dimension that a printed label names, such as {@code 数量指标(必填)}; empty where the label names nothing. */
    public static Optional<IndicatorDimension> ofLabel(String label) {
        String name = TierLabel.nameOf(label);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        IndicatorDimension known = TierLabel.DIMENSIONS.get(name);
        return known != null ? known.itself : Optional.of(of(name));
    }

    /** 代码 The code that is stored: {@code quantity}. */
    public String code() {
        return code;
    }

    /** 名称 The name that forms print: 数量指标. */
    public String label() {
        return label;
    }

    /** Whether it is one of the constants. */
    public boolean isKnown() {
        return BY_CODE.containsKey(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof IndicatorDimension that && Objects.equals(code, that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
