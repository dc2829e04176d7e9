package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.util.List;

/** 表样输出 Takes tables one by one and writes them as they look on the printed form. */
public interface FormsOutput {
    /** Adds a table, and what its reader had to say of it, below those before it. */
    void add(PerformanceTargetTable table, List<Remark> remarks) throws IOException;

    /** Writes what remains to be written. */
    void end() throws IOException;
}
