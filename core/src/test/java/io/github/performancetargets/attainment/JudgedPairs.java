package io.github.performancetargets.attainment;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.value.StatedTarget;

/** 目标值与实际完成值 What the judge says of a target and an actual value, both as written, in the year 2022. */
final class JudgedPairs {
    private JudgedPairs() {}

    static StatedTarget read(String text) {
        return StatedTarget.read(text);
    }

    static AttainmentAnswer judge(String name, String target, String actual) {
        return AttainmentJudge.ofYear(2022)
                .judge(Indicator.builder()
                        .name(name)
                        .value(read(target))
                        .actual(read(actual))
                        .build());
    }

    /** The reason why there is no decision, or the outcome. */
    static String said(AttainmentAnswer answer) {
        return answer.reason().map(Enum::name).orElse(answer.outcome().name());
    }
}
