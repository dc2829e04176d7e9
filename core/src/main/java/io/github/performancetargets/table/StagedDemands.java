package io.github.performancetargets.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 分阶段要求 What is demanded from each stage on, laid out per stage once so that validating only reads lists. */
final class StagedDemands<T> {
    private final Map<Stage, List<T>> byStage;

    private StagedDemands(Map<Stage, List<T>> byStage) {
        this.byStage = byStage;
    }

    List<T> at(Stage stage) {
        return Objects.requireNonNull(byStage.get(stage), "stage");
    }

    static final class Builder<T> {
        private final Map<Stage, List<T>> addedAt = new EnumMap<>(Stage.class);

        Builder() {
            for (Stage stage : Stage.values()) {
                addedAt.put(stage, new ArrayList<>());
            }
        }

        Builder(StagedDemands<T> start) {
            this();
            List<T> before = List.of();
            for (Stage stage : Stage.values()) {
                for (T demand : start.at(stage)) {
                    if (!before.contains(demand)) {
                        add(stage, demand);
                    }
                }
                before = start.at(stage);
            }
        }

        void add(Stage stage, T demand) {
            Objects.requireNonNull(addedAt.get(stage), "stage").add(Objects.requireNonNull(demand, "demand"));
        }

        StagedDemands<T> build() {
            Map<Stage, List<T>> byStage = new EnumMap<>(Stage.class);
            List<T> soFar = new ArrayList<>();
            for (Map.Entry<Stage, List<T>> added : addedAt.entrySet()) {
                soFar.addAll(added.getValue());
                byStage.put(added.getKey(), List.copyOf(soFar));
            }
            return new StagedDemands<>(byStage);
        }
    }
}
