package io.github.performancetargets.table;

import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import org.immutables.value.Value;

/** 项目资金 The funds of a table. */
@Value.Immutable
public interface Funding {
    /** A builder; nothing has to be set. */
    static Builder builder() {
        return new Builder();
    }

    /** 金额单位 The unit of all amounts, where the form declares it: 万元 or 元. */
    Optional<MeasurementUnit> unit();

    /** 年度资金 The money of the fiscal year. */
    Optional<FundingPlan> annual();

    /** 中期资金 The money of the medium term. */
    Optional<FundingPlan> mediumTerm();

    /** 构建器 Builds a {@link Funding}. */
    class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
