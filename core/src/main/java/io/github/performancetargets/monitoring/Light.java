package io.github.performancetargets.monitoring;

import io.github.performancetargets.text.Coded;
import java.util.Optional;
import java.util.stream.Stream;

/** 预警灯 How a target stands at a date. */
public enum Light implements Coded {
    /** 红灯 Far behind, or over a ceiling. */
    RED("red"),
    /** 黄灯 Behind. */
    YELLOW("yellow"),
    /** 绿灯 On course. */
    GREEN("green"),
    /** 蓝灯 Far ahead. */
    BLUE("blue"),
    /** 未到期 It is not due yet, or happens once: nothing can be said. */
    NOT_DUE("not-due"),
    /** 无法判定 The words do not decide it. */
    UNDECIDED("undecided");

    private final String code;

    Light(String code) {
        this.code = code;
    }

    /** Whether it is one of the four lights. */
    public boolean isLit() {
        return this != NOT_DUE && this != UNDECIDED;
    }

    /** 全表 A table is as bad as the worst light that exists; empty where none does. */
    public static Optional<Light> worst(Stream<Light> lights) {
        return lights.filter(Light::isLit).min(Light::compareTo);
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}
