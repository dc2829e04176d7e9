package io.github.performancetargets.codec;

import io.github.performancetargets.codec.assessment.AssessedExecutionCodec;
import io.github.performancetargets.codec.assessment.AssessedIndicatorCodec;
import io.github.performancetargets.codec.assessment.AssessedTotalCodec;
import io.github.performancetargets.codec.assessment.AssessmentCodec;
import io.github.performancetargets.codec.assessment.ScoreFitCodec;
import io.github.performancetargets.codec.assessment.ScoreRangeCodec;
import io.github.performancetargets.codec.attainment.AttainmentCodec;
import io.github.performancetargets.codec.attainment.ComparedMeasuresCodec;
import io.github.performancetargets.codec.attainment.IndicatorDirectionCodec;
import io.github.performancetargets.codec.difference.DifferenceCodec;
import io.github.performancetargets.codec.difference.TableChangeCodec;
import io.github.performancetargets.codec.indicator.AdjustmentCodec;
import io.github.performancetargets.codec.indicator.FieldCodec;
import io.github.performancetargets.codec.indicator.IndicatorCodec;
import io.github.performancetargets.codec.indicator.PriorValueCodec;
import io.github.performancetargets.codec.indicator.ReadingCodec;
import io.github.performancetargets.codec.indicator.RectificationCodec;
import io.github.performancetargets.codec.monitoring.IndicatorLightCodec;
import io.github.performancetargets.codec.monitoring.LightsCodec;
import io.github.performancetargets.codec.rollup.CountyRateCodec;
import io.github.performancetargets.codec.rollup.FindingSummaryCodec;
import io.github.performancetargets.codec.rollup.GradeCountCodec;
import io.github.performancetargets.codec.rollup.LeftOutCodec;
import io.github.performancetargets.codec.rollup.ListedTableCodec;
import io.github.performancetargets.codec.rollup.OrganizationFindingsCodec;
import io.github.performancetargets.codec.rollup.RegionalIndicatorCodec;
import io.github.performancetargets.codec.rollup.RegionalRatesCodec;
import io.github.performancetargets.codec.rollup.RegionalSumCodec;
import io.github.performancetargets.codec.rollup.RollUpCodec;
import io.github.performancetargets.codec.rollup.RuleCountCodec;
import io.github.performancetargets.codec.rollup.ScoreCountsCodec;
import io.github.performancetargets.codec.rule.ArgumentCodec;
import io.github.performancetargets.codec.rule.BasisCodec;
import io.github.performancetargets.codec.rule.FindingCodec;
import io.github.performancetargets.codec.rule.PlaceCodec;
import io.github.performancetargets.codec.scheme.GradeCodec;
import io.github.performancetargets.codec.scheme.SchemeCodec;
import io.github.performancetargets.codec.table.ExecutionCodec;
import io.github.performancetargets.codec.table.ExecutionReadingCodec;
import io.github.performancetargets.codec.table.FundingCodec;
import io.github.performancetargets.codec.table.GoalCodec;
import io.github.performancetargets.codec.table.OrganizationCodec;
import io.github.performancetargets.codec.table.PlanCodec;
import io.github.performancetargets.codec.table.ProjectCodec;
import io.github.performancetargets.codec.table.SlotCodec;
import io.github.performancetargets.codec.table.SlotRequirementCodec;
import io.github.performancetargets.codec.table.SourceCodec;
import io.github.performancetargets.codec.table.TableCodec;
import io.github.performancetargets.codec.table.TaskCodec;
import io.github.performancetargets.codec.validation.ReportCodec;
import io.github.performancetargets.codec.validation.ShownFindingCodec;
import io.github.performancetargets.codec.validation.ShownReportCodec;
import io.github.performancetargets.codec.validation.WaiverCodec;
import io.github.performancetargets.codec.value.EndpointCodec;
import io.github.performancetargets.codec.value.ReasonCodec;
import io.github.performancetargets.codec.value.TripleCodec;
import io.github.performancetargets.token.Codec;
import java.util.List;

/** 对象编码目录 The codecs of objects. Made of proof/format/format.txt: change it there. */
final class ObjectCodecs {
    static final List<Codec<?>> ALL = List.of(
            TableCodec.INSTANCE,
            OrganizationCodec.INSTANCE,
            ProjectCodec.INSTANCE,
            ExecutionCodec.INSTANCE,
            AdjustmentCodec.INSTANCE,
            RectificationCodec.INSTANCE,
            ExecutionReadingCodec.INSTANCE,
            SourceCodec.INSTANCE,
            PlanCodec.INSTANCE,
            FundingCodec.INSTANCE,
            TaskCodec.INSTANCE,
            GoalCodec.INSTANCE,
            SlotCodec.INSTANCE,
            FieldCodec.INSTANCE,
            ReasonCodec.INSTANCE,
            PriorValueCodec.INSTANCE,
            ReadingCodec.INSTANCE,
            IndicatorCodec.INSTANCE,
            PlaceCodec.INSTANCE,
            FindingCodec.INSTANCE,
            WaiverCodec.INSTANCE,
            ReportCodec.INSTANCE,
            ShownFindingCodec.INSTANCE,
            ShownReportCodec.INSTANCE,
            TripleCodec.INSTANCE,
            EndpointCodec.INSTANCE,
            SlotRequirementCodec.INSTANCE,
            BasisCodec.INSTANCE,
            ArgumentCodec.INSTANCE,
            IndicatorDirectionCodec.INSTANCE,
            ComparedMeasuresCodec.INSTANCE,
            AttainmentCodec.INSTANCE,
            ScoreRangeCodec.INSTANCE,
            ScoreFitCodec.INSTANCE,
            AssessedIndicatorCodec.INSTANCE,
            AssessedExecutionCodec.INSTANCE,
            GradeCodec.INSTANCE,
            AssessedTotalCodec.INSTANCE,
            SchemeCodec.INSTANCE,
            AssessmentCodec.INSTANCE,
            IndicatorLightCodec.INSTANCE,
            LightsCodec.INSTANCE,
            TableChangeCodec.INSTANCE,
            DifferenceCodec.INSTANCE,
            RuleCountCodec.INSTANCE,
            GradeCountCodec.INSTANCE,
            ScoreCountsCodec.INSTANCE,
            ListedTableCodec.INSTANCE,
            LeftOutCodec.INSTANCE,
            RegionalSumCodec.INSTANCE,
            CountyRateCodec.INSTANCE,
            RegionalRatesCodec.INSTANCE,
            RegionalIndicatorCodec.INSTANCE,
            RollUpCodec.INSTANCE,
            OrganizationFindingsCodec.INSTANCE,
            FindingSummaryCodec.INSTANCE);

    private ObjectCodecs() {}
}
