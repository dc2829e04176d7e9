package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.TargetTriple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 迁移 Values that an old system keeps as text. */
public final class Migration {
    // region migrate
    /** What an old system has in the columns 运算符号, 指标值 and 计量单位; each may be blank. */
    public record Old(String operator, String value, String unit) {}

    /**
     * What the new system stores, and a work list for people.
     *
     * @param values in the order of the old ones: no value is dropped, none is guessed
     * @param toDo what was not understood, with the reason
     */
    public record Result(List<StatedTarget> values, List<String> toDo) {
        /** Copies the lists. */
        public Result {
            values = List.copyOf(values);
            toDo = List.copyOf(toDo);
        }
    }

    /** Reads all old values. */
    public static Result migrate(List<Old> old) {
        List<StatedTarget> values = new ArrayList<>();
        List<String> toDo = new ArrayList<>();
        for (Old row : old) {
            StatedTarget value = StatedTarget.read(TargetTriple.of(row.operator(), row.value(), row.unit()));
            values.add(value);
            Optional<Obstacle> obstacle = value.obstacle();
            if (obstacle.isPresent()) {
                toDo.add(value.text() + "：第 " + (obstacle.get().index() + 1) + " 个字符起，应为"
                        + obstacle.get().kind().expected(Locale.SIMPLIFIED_CHINESE));
            }
        }
        return new Result(values, toDo);
    }
    // endregion

    private Migration() {}
}
