package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;

/** 定量 A target made of numbers: one bound, or a range. */
public sealed interface Quantified extends Target permits Bound, Range {
    /** 计量单位 The unit of the amounts, where one was named. */
    Optional<MeasurementUnit> unit();

    /** 约 Whether the text called the amount approximate (约, 左右, 近). */
    boolean approximate();

    /** 主语 The words around the value, where they are only a name for it: 完成项目主体工程 in 完成项目主体工程70%. */
    Optional<String> subject();
}
