package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;

/** 表样输出 Takes tables one by one and writes them as they look on the printed form. */
public interface FormsOutput {
    /** Adds a table below those before it. */
    void add(PerformanceTargetTable table) throws IOException;

    /** Writes what remains to be written. */
    void end() throws IOException;
}
