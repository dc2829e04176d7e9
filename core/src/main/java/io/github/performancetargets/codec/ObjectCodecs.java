package io.github.performancetargets.codec;

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
            DifferenceCodec.INSTANCE);

    private ObjectCodecs() {}
}
