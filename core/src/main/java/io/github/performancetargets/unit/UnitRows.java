package io.github.performancetargets.unit;

import java.util.List;

/** 目录行 The units of a catalogue in its order, without those that a multiplier makes. */
interface UnitRows {
    /** The number of rows. */
    int size();

    /** The unit of a row from 0: the same object each time. */
    UnitDefinition get(int row);

    /** 已列 Rows that somebody added one by one. */
    record Listed(List<UnitDefinition> definitions) implements UnitRows {
        public Listed {
            definitions = List.copyOf(definitions);
        }

        @Override
        public int size() {
            return definitions.size();
        }

        @Override
        public UnitDefinition get(int row) {
            return definitions.get(row);
        }
    }
}
