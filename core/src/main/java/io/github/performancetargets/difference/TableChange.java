package io.github.performancetargets.difference;

import io.github.performancetargets.text.Coded;
import java.util.Objects;
import java.util.Optional;

/**
 * 变动 One thing that differs between two tables.
 *
 * @param part which part of the table
 * @param kind how it differs
 * @param name of the row, the goal or the amount; the new one where it was renamed
 * @param oldPointer where it stood in the old table, as a JSON pointer
 * @param newPointer where it stands in the new table
 * @param was what stood there, in words
 * @param is what stands there, in words
 * @param reason why, as the new table gives it
 */
public record TableChange(
        Part part,
        ChangeKind kind,
        String name,
        Optional<String> oldPointer,
        Optional<String> newPointer,
        Optional<String> was,
        Optional<String> is,
        Optional<String> reason) {
    /** Checks that nothing is null. */
    public TableChange {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(oldPointer, "oldPointer");
        Objects.requireNonNull(newPointer, "newPointer");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
        Objects.requireNonNull(reason, "reason");
    }

    /** 部分 A part of a table that may differ. */
    public enum Part implements Coded {
        /** 绩效指标 An indicator. */
        INDICATOR("indicator"),
        /** 总体目标 A goal. */
        GOAL("goal"),
        /** 资金 An amount of money. */
        MONEY("money");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The spelling that is stored. */
        @Override
        public String code() {
            return code;
        }
    }
}
