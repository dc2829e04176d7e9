package io.github.performancetargets.table;

import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 项目资金 The funds of a table. */
@Value.Immutable
public abstract class Funding {
    // closed: only the builder makes one
    Funding() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return ImmutableFunding.builder();
    }

    /** 金额单位 The unit of all amounts, where the form declares it: 万元 or 元. */
    public abstract Optional<MeasurementUnit> unit();

    /** 年度资金 The money of the fiscal year. */
    public abstract Optional<FundingPlan> annual();

    /** 中期资金 The money of the medium term. */
    public abstract Optional<FundingPlan> mediumTerm();

    /** A builder that starts with everything of this funding. */
    public final Builder toBuilder() {
        return ImmutableFunding.builder().from(this);
    }

    /** 构建器 Builds a {@link Funding}; not safe for use by several threads. */
    public sealed interface Builder permits ImmutableFunding.Builder {
        /** 金额单位 The unit of all amounts, or null where the form declares none. */
        Builder unit(@Nullable MeasurementUnit unit);

        /** 年度资金 The money of the fiscal year, or null where the form has no such block. */
        Builder annual(@Nullable FundingPlan annual);

        /** 中期资金 The money of the medium term, or null where the form has no such block. */
        Builder mediumTerm(@Nullable FundingPlan mediumTerm);

        /** The funding. */
        Funding build();
    }
}
