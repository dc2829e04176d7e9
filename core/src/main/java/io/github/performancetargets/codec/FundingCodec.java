package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.Score;
import io.github.performancetargets.indicator.Weight;
import io.github.performancetargets.table.BudgetExecution;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.FundingSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** 资金编码 The funds: of the year and of the medium term, with their sources and how they were spent. */
final class FundingCodec implements Codec<Funding> {
    static final FundingCodec INSTANCE = new FundingCodec();

    private FundingCodec() {}

    @Override
    public Class<Funding> type() {
        return Funding.class;
    }

    @Override
    public void write(Funding funding, TokenSink out) throws IOException {
        out.startObject();
        if (funding.unit().isPresent()) {
            out.text(FieldName.UNIT, funding.unit().get().toString());
        }
        plan(FieldName.ANNUAL, funding.annual(), out);
        plan(FieldName.MEDIUM_TERM, funding.mediumTerm(), out);
        out.endObject();
    }

    /** Writes the money of one period or task. */
    static void plan(FieldName name, Optional<FundingPlan> optional, TokenSink out) throws IOException {
        if (optional.isPresent()) {
            FundingPlan plan = optional.get();
            out.name(name);
            out.startObject();
            out.text(FieldName.LABEL, plan.label());
            out.amount(FieldName.TOTAL, plan.total());
            sources(plan.sources(), out);
            execution(plan.execution(), out);
            out.endObject();
        }
    }

    private static void sources(List<FundingSource> sources, TokenSink out) throws IOException {
        if (!sources.isEmpty()) {
            out.name(FieldName.SOURCES);
            out.startArray();
            for (FundingSource source : sources) {
                out.startObject();
                out.code(FieldName.KIND, source.kind().code());
                out.text(FieldName.LABEL, source.label());
                out.amount(FieldName.AMOUNT, source.amount());
                execution(source.execution(), out);
                out.endObject();
            }
            out.endArray();
        }
    }

    private static void execution(Optional<BudgetExecution> optional, TokenSink out) throws IOException {
        if (optional.isPresent()) {
            BudgetExecution execution = optional.get();
            out.name(FieldName.EXECUTION);
            out.startObject();
            out.amount(FieldName.ADJUSTED_BUDGET, execution.adjustedBudget());
            out.amount(FieldName.EXECUTED, execution.executed());
            out.text(FieldName.RATE, execution.rate());
            IndicatorCodec.weight(execution.weight(), out);
            IndicatorCodec.score(execution.score(), out);
            out.endObject();
        }
    }

    @Override
    public Funding read(TokenSource in) throws IOException {
        Funding.Builder builder = Funding.builder();
        ObjectMembers members = in.object(Shape.FUNDING);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case UNIT -> builder.unit(UnitCodec.readWhole(in));
                case ANNUAL -> builder.annual(plan(in));
                case MEDIUM_TERM -> builder.mediumTerm(plan(in));
                default -> throw new IllegalStateException("X bug: funding has no reader of " + field);
            }
        }
        return builder.build();
    }

    /** Reads the money of one period or task. */
    static FundingPlan plan(TokenSource in) throws IOException {
        FundingPlan.Builder builder = FundingPlan.builder();
        ObjectMembers members = in.object(Shape.PLAN);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case LABEL -> builder.label(in.string());
                case TOTAL -> builder.total(AmountReader.read(in));
                case SOURCES -> sources(in, builder);
                case EXECUTION -> builder.execution(execution(in));
                default -> throw new IllegalStateException("X bug: a plan has no reader of " + field);
            }
        }
        return builder.build();
    }

    private static void sources(TokenSource in, FundingPlan.Builder plan) throws IOException {
        in.array();
        while (in.element()) {
            FundingSource.Builder builder = FundingSource.builder();
            ObjectMembers members = in.object(Shape.SOURCE);
            for (FieldName field = members.next(); field != null; field = members.next()) {
                switch (field) {
                    case KIND -> builder.kind(Codes.fundingKind(in));
                    case LABEL -> builder.label(in.string());
                    case AMOUNT -> builder.amount(AmountReader.read(in));
                    case EXECUTION -> builder.execution(execution(in));
                    default -> throw new IllegalStateException("X bug: a source has no reader of " + field);
                }
            }
            plan.addSources(builder.build());
        }
    }

    private static BudgetExecution execution(TokenSource in) throws IOException {
        BudgetExecution.Builder builder = BudgetExecution.builder();
        ObjectMembers members = in.object(Shape.EXECUTION);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case ADJUSTED_BUDGET -> builder.adjustedBudget(AmountReader.read(in));
                case EXECUTED -> builder.executed(AmountReader.read(in));
                case RATE -> builder.rate(in.string());
                case WEIGHT -> builder.weight(new Weight(AmountReader.read(in)));
                case SCORE -> builder.score(new Score(AmountReader.read(in)));
                default -> throw new IllegalStateException("X bug: an execution has no reader of " + field);
            }
        }
        return builder.build();
    }
}
