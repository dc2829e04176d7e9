package io.github.performancetargets.documents.trace;

import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.validation.Report;
import java.util.List;
import java.util.Objects;

/** 结论 Whether a table is complete, and whether that depends on how its document was read. */
public enum Verdict implements Coded {
    /** 完整 No error of completeness was found, and nothing that matters was lost or doubtful when the table was read. */
    COMPLETE("complete"),
    /**
     * 据读取内容完整 No error of completeness was found in what was read, but something that was filled in could not be read, or a
     * tier, a value or money may be another one ({@link RemarkKind.Concern#CONTENT}): somebody has to look.
     */
    COMPLETE_AS_READ("complete-as-read"),
    /** 不完整 An error of {@link Criterion#COMPLETENESS} was found. */
    INCOMPLETE("incomplete");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /**
     * The verdict on a table.
     *
     * @param report what was found in it
     * @param remarks what its reader had to say
     */
    public static Verdict of(Report report, List<Remark> remarks) {
        Objects.requireNonNull(remarks, "remarks");
        if (!report.isComplete()) {
            return INCOMPLETE;
        }
        return remarks.stream().anyMatch(remark -> remark.kind().concern() == RemarkKind.Concern.CONTENT)
                ? COMPLETE_AS_READ
                : COMPLETE;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}
