package io.github.performancetargets.documents.lexicon;

import java.util.Map;
import java.util.Optional;

/** 指标值分栏 What the parts of 指标值 are called that only make sense below it: 调整前 | 调整后. */
public final class ValuePart {
    private static final Map<String, ColumnRole> MEANINGS = LabelFile.meanings("below-values", ColumnRole.class);

    private ValuePart() {}

    /** What a heading right below that of the values means; empty where it names no such part. */
    public static Optional<ColumnRole> of(Label heading) {
        return Optional.ofNullable(MEANINGS.get(heading.key()));
    }
}
