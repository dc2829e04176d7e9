package io.github.performancetargets.examples.cli.option;

/** 失败级别 From which severity on the exit code says that there were findings. */
public enum FailOn {
    /** 错误 Errors. */
    ERROR,
    /** 警告 Warnings and errors. */
    WARNING;

    /** Whether the exit code is to say so. */
    public boolean isReached(boolean errors, boolean warnings) {
        return errors || (this == WARNING && warnings);
    }
}
