package io.github.performancetargets.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** 必填栏目 The demanded cells of each stage as sets, because rules ask whether one of them is demanded. */
final class FieldSets {
    private final Map<Stage, Set<FormField>> byStage = new EnumMap<>(Stage.class);

    FieldSets(StagedDemands<FormField> fields) {
        for (Stage stage : Stage.values()) {
            Set<FormField> demanded = EnumSet.noneOf(FormField.class);
            demanded.addAll(fields.at(stage));
            byStage.put(stage, demanded);
        }
    }

    Set<FormField> at(Stage stage) {
        return Objects.requireNonNull(byStage.get(stage), "stage");
    }
}
