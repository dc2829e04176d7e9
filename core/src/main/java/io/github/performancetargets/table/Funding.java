package io.github.performancetargets.table;

import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** 项目资金 The funds of a table. */
@Value.Immutable
public abstract class Funding {
    // what validation asks is tested where it is asked: docs/decisions/0074
    Funding() {}

    /** A builder; nothing has to be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** 金额单位 The unit of all amounts, where the form declares it: 万元 or 元. */
    public final Optional<MeasurementUnit> unit() {
        MeasurementUnit unit = unitOrNull();
        return unit == null ? Optional.empty() : Optional.of(unit);
    }

    abstract @Nullable MeasurementUnit unitOrNull();

    /** 年度资金 The money of the fiscal year. */
    public final Optional<FundingPlan> annual() {
        FundingPlan annual = annualOrNull();
        return annual == null ? Optional.empty() : Optional.of(annual);
    }

    abstract @Nullable FundingPlan annualOrNull();

    /** 中期资金 The money of the medium term. */
    public final Optional<FundingPlan> mediumTerm() {
        FundingPlan mediumTerm = mediumTermOrNull();
        return mediumTerm == null ? Optional.empty() : Optional.of(mediumTerm);
    }

    abstract @Nullable FundingPlan mediumTermOrNull();

    /** 构建器 Builds a {@link Funding}. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}

        /** 金额单位 The unit, or none. */
        public Builder unit(Optional<MeasurementUnit> unit) {
            return unit(unit.orElse(null));
        }

        /** 年度资金 The annual money, or none. */
        public Builder annual(Optional<FundingPlan> annual) {
            return annual(annual.orElse(null));
        }

        /** 中期资金 The money of the medium term, or none. */
        public Builder mediumTerm(Optional<FundingPlan> mediumTerm) {
            return mediumTerm(mediumTerm.orElse(null));
        }
    }
}
