package io.github.performancetargets.indicator;

import io.github.performancetargets.text.Coded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一级指标 The first tier of indicators (财预〔2015〕88号; 成本 as a first tier: 财预〔2021〕101号). An open type: a tier that this
 * library does not know is data, its code the label as printed without 指标.
 */
public final class IndicatorCategory implements Coded {
    /** 成本指标. */
    public static final IndicatorCategory COST = new IndicatorCategory(0, "cost", "成本指标");
    /** 产出指标. */
    public static final IndicatorCategory OUTPUT = new IndicatorCategory(1, "output", "产出指标");
    /** 效益指标. */
    public static final IndicatorCategory BENEFIT = new IndicatorCategory(2, "benefit", "效益指标");
    /** 满意度指标. */
    public static final IndicatorCategory SATISFACTION = new IndicatorCategory(3, "satisfaction", "满意度指标");

    private static final List<IndicatorCategory> KNOWN = List.of(COST, OUTPUT, BENEFIT, SATISFACTION);
    private static final Map<String, IndicatorCategory> BY_CODE =
            Map.of(COST.code, COST, OUTPUT.code, OUTPUT, BENEFIT.code, BENEFIT, SATISFACTION.code, SATISFACTION);

    private final int position;
    private final String code;
    private final String label;
    private final Optional<IndicatorCategory> itself;

    private IndicatorCategory(int position, String code, String label) {
        this.position = position;
        this.code = code;
        this.label = label;
        this.itself = Optional.of(this);
    }

    /** The known categories, in the order of the forms. */
    public static List<IndicatorCategory> known() {
        return KNOWN;
    }

    /**
     * The category of a stored code: a known one, or one of its own.
     *
     * @throws IllegalArgumentException if the code is blank, or a label that names one of the constants, a code with a blank or a star
     *     around it included
     */
    public static IndicatorCategory of(String code) {
        IndicatorCategory known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code of a category, found a blank text");
        }
        IndicatorCategory labelled = named(TierLabel.nameOf(code));
        if (labelled != null) {
            throw new IllegalArgumentException("expected a code, found the label '" + code + "' of "
                    + labelled.constant() + " (" + labelled.code + "): ofLabel reads labels");
        }
        return new IndicatorCategory(-1, code, code);
    }

    // a label may be a code too, with what forms print around it
    private static @Nullable IndicatorCategory named(String name) {
        IndicatorCategory labelled = TierLabel.CATEGORIES.get(name);
        return labelled != null ? labelled : BY_CODE.get(name);
    }

    /** The category that a printed label names, such as {@code 产出指标(50分)}; empty where the label names nothing. */
    public static Optional<IndicatorCategory> ofLabel(String label) {
        String name = TierLabel.nameOf(label);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        IndicatorCategory known = named(name);
        return known != null ? known.itself : Optional.of(new IndicatorCategory(-1, name, name));
    }

    /** 代码 The code that is stored: {@code output}. */
    @Override
    public String code() {
        return code;
    }

    // the name that a Java program finds it by
    private String constant() {
        return "IndicatorCategory." + code.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** 名称 The name that forms print: 产出指标. */
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
                        && other instanceof IndicatorCategory that
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
