package io.github.performancetargets.indicator;

import io.github.performancetargets.text.Coded;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 二级指标 The second tier of indicators (财预〔2015〕88号, 财预〔2021〕101号). An open type: a tier that this library does not know
 * is data, its code the label as printed without 指标.
 */
public final class IndicatorDimension implements Coded {
    /** 数量指标. */
    public static final IndicatorDimension QUANTITY = new IndicatorDimension(0, "quantity", "数量指标");
    /** 质量指标. */
    public static final IndicatorDimension QUALITY = new IndicatorDimension(1, "quality", "质量指标");
    /** 时效指标. */
    public static final IndicatorDimension TIMELINESS = new IndicatorDimension(2, "timeliness", "时效指标");
    /** 成本指标, as a second tier under 产出 (2015). */
    public static final IndicatorDimension COST = new IndicatorDimension(3, "cost", "成本指标");
    /** 经济成本指标 (2021). */
    public static final IndicatorDimension ECONOMIC_COST = new IndicatorDimension(4, "economic-cost", "经济成本指标");
    /** 社会成本指标 (2021). */
    public static final IndicatorDimension SOCIAL_COST = new IndicatorDimension(5, "social-cost", "社会成本指标");
    /** 生态环境成本指标 (2021). */
    public static final IndicatorDimension ECOLOGICAL_COST = new IndicatorDimension(6, "ecological-cost", "生态环境成本指标");
    /** 经济效益指标. */
    public static final IndicatorDimension ECONOMIC_BENEFIT = new IndicatorDimension(7, "economic-benefit", "经济效益指标");
    /** 社会效益指标. */
    public static final IndicatorDimension SOCIAL_BENEFIT = new IndicatorDimension(8, "social-benefit", "社会效益指标");
    /** 生态效益指标. */
    public static final IndicatorDimension ECOLOGICAL_BENEFIT =
            new IndicatorDimension(9, "ecological-benefit", "生态效益指标");
    /** 可持续影响指标 (2015). */
    public static final IndicatorDimension SUSTAINABLE_IMPACT =
            new IndicatorDimension(10, "sustainable-impact", "可持续影响指标");
    /** 服务对象满意度指标. */
    public static final IndicatorDimension BENEFICIARY_SATISFACTION =
            new IndicatorDimension(11, "beneficiary-satisfaction", "服务对象满意度指标");

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

    private final int position;
    private final String code;
    private final String label;
    private final Optional<IndicatorDimension> itself;

    private IndicatorDimension(int position, String code, String label) {
        this.position = position;
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
     * @throws IllegalArgumentException if the code is blank, or a label that names one of the constants, a code with a blank or a star
     *     around it included
     */
    public static IndicatorDimension of(String code) {
        IndicatorDimension known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code of a dimension, found a blank text");
        }
        IndicatorDimension labelled = named(TierLabel.nameOf(code));
        if (labelled != null) {
            throw new IllegalArgumentException("expected a code, found the label '" + code + "' of "
                    + labelled.constant() + " (" + labelled.code + "): ofLabel reads labels");
        }
        return new IndicatorDimension(-1, code, code);
    }

    // a label may be a code too, with what forms print around it
    private static @Nullable IndicatorDimension named(String name) {
        IndicatorDimension labelled = TierLabel.DIMENSIONS.get(name);
        return labelled != null ? labelled : BY_CODE.get(name);
    }

    /** The dimension that a printed label names, such as {@code 数量指标(必填)}; empty where the label names nothing. */
    public static Optional<IndicatorDimension> ofLabel(String label) {
        String name = TierLabel.nameOf(label);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        IndicatorDimension known = named(name);
        return known != null ? known.itself : Optional.of(new IndicatorDimension(-1, name, name));
    }

    /** 代码 The code that is stored: {@code quantity}. */
    @Override
    public String code() {
        return code;
    }

    // the name that a Java program finds it by
    private String constant() {
        return "IndicatorDimension." + code.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** 名称 The name that forms print: 数量指标. */
    public String label() {
        return label;
    }

    /** 次序 Its index in {@link #known()}, or -1 where it is none of them. */
    public int position() {
        return position;
    }

    /** Whether it is one of the constants. */
    public boolean isKnown() {
        return position >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // a known one exists once
        return this == other
                || (position < 0
                        && other instanceof IndicatorDimension that
                        && that.position < 0
                        && code.equals(that.code));
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
