package io.github.performancetargets.scalar;

import io.github.performancetargets.assessment.NoScore;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.attainment.Ground;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.UndecidedReason;
import io.github.performancetargets.difference.ChangeKind;
import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.rollup.NotAdded;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.scheme.ShortfallFormula;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FormField;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.IndicatorAttribute;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.SymbolTable;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Cycle;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TimePoint;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 代码 The codes of the format for values that are one of a list. Classes, no lambdas: the first one of a JVM is slow. */
public final class Codes {
    private static final List<ComparisonOperator> OPERATORS = List.of(
            ComparisonOperator.AT_LEAST,
            ComparisonOperator.MORE_THAN,
            ComparisonOperator.AT_MOST,
            ComparisonOperator.LESS_THAN,
            ComparisonOperator.EQUAL);

    public static final OpenCodeCodec<IndicatorCategory> CATEGORY =
            new OpenCodeCodec<>(IndicatorCategory.class, IndicatorCategory.known()) {
                @Override
                IndicatorCategory of(String code) {
                    Optional<IndicatorCategory> labelled = IndicatorCategory.ofLabel(code);
                    boolean known = labelled.isPresent() && labelled.get().isKnown();
                    return known ? labelled.get() : IndicatorCategory.of(code);
                }
            };
    public static final OpenCodeCodec<IndicatorDimension> DIMENSION =
            new OpenCodeCodec<>(IndicatorDimension.class, IndicatorDimension.known()) {
                @Override
                IndicatorDimension of(String code) {
                    Optional<IndicatorDimension> labelled = IndicatorDimension.ofLabel(code);
                    boolean known = labelled.isPresent() && labelled.get().isKnown();
                    return known ? labelled.get() : IndicatorDimension.of(code);
                }
            };
    public static final CodeCodec<FundingKind> FUNDING_KIND =
            new OpenCodeCodec<>(FundingKind.class, FundingKind.known()) {
                @Override
                FundingKind of(String code) {
                    return FundingKind.of(code);
                }
            };
    public static final CodeCodec<TargetPeriod> PERIOD = closed(TargetPeriod.class);
    public static final CodeCodec<Requirement> REQUIREMENT = closed(Requirement.class);
    public static final CodeCodec<Obstacle.Kind> OBSTACLE = closed(Obstacle.Kind.class);
    public static final CodeCodec<Criterion> CRITERION = closed(Criterion.class);
    public static final CodeCodec<Severity> SEVERITY = closed(Severity.class);
    public static final CodeCodec<Direction> DIRECTION = closed(Direction.class);
    public static final CodeCodec<Cycle> CYCLE = closed(Cycle.class);
    public static final CodeCodec<Likelihood> LIKELIHOOD = closed(Likelihood.class);
    public static final CodeCodec<DeviationCause> CAUSE = closed(DeviationCause.class);
    public static final CodeCodec<Aim> AIM = closed(Aim.class);
    public static final CodeCodec<IndicatorDirection.Source> DIRECTION_SOURCE = closed(IndicatorDirection.Source.class);
    public static final CodeCodec<AttainmentOutcome> OUTCOME = closed(AttainmentOutcome.class);
    public static final CodeCodec<Ground> GROUND = closed(Ground.class);
    public static final CodeCodec<UndecidedReason> UNDECIDED = closed(UndecidedReason.class);
    public static final CodeCodec<NoScore> NO_SCORE = closed(NoScore.class);
    public static final CodeCodec<ScoreAgreement> AGREEMENT = closed(ScoreAgreement.class);
    public static final CodeCodec<Light> LIGHT = closed(Light.class);
    public static final CodeCodec<ChangeKind> CHANGE_KIND = closed(ChangeKind.class);
    public static final CodeCodec<TableChange.Part> PART = closed(TableChange.Part.class);
    public static final CodeCodec<NotAdded> NOT_ADDED = closed(NotAdded.class);
    public static final CodeCodec<TargetTriple.TripleColumn> COLUMN = closed(TargetTriple.TripleColumn.class);
    public static final CodeCodec<ChangeDirection> CHANGE = closed(ChangeDirection.class);

    public static final CodeCodec<ComparisonOperator> OPERATOR = new CodeCodec<>(ComparisonOperator.class, OPERATORS);
    public static final CodeCodec<Stage> STAGE = closed(Stage.class);
    public static final CodeCodec<FormField> FORM_FIELD = closed(FormField.class);
    public static final CodeCodec<IndicatorAttribute> ATTRIBUTE = closed(IndicatorAttribute.class);
    public static final CodeCodec<TargetTriple.Loss> LOSS = closed(TargetTriple.Loss.class);
    /** 单独的运算符号 An operator that stands alone: empty where none was written. */
    public static final CodeCodec<ComparisonOperator> OPERATOR_ALONE =
            new CodeCodec<>(ComparisonOperator.class, OPERATORS) {
                @Override
                ComparisonOperator other(String code, TokenSource in) throws IOException {
                    return code.isEmpty() ? ComparisonOperator.UNSPECIFIED : super.other(code, in);
                }
            };
    /** 表式 An edition of the library, by its id. */
    public static final Codec<FormEdition> EDITION = new TextCodec<>(FormEdition.class, ExpectedValue.Kind.EDITION) {
        @Override
        String print(FormEdition edition) {
            return edition.id();
        }

        @Override
        FormEdition parse(String id) {
            return FormEdition.find(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected the id of an edition that the library knows, found '" + id + "'"));
        }
    };

    /** 计分公式 A formula, as schemes spell it. */
    public static final Codec<ShortfallFormula> FORMULA =
            new TextCodec<>(ShortfallFormula.class, ExpectedValue.Kind.FORMULA) {
                @Override
                String print(ShortfallFormula formula) {
                    return formula.toString();
                }

                @Override
                ShortfallFormula parse(String text) {
                    return ShortfallFormula.parse(text);
                }
            };
    /** 取整 Places and a mode, as schemes spell them. */
    public static final Codec<PointsRounding> ROUNDING =
            new TextCodec<>(PointsRounding.class, ExpectedValue.Kind.ROUNDING) {
                @Override
                String print(PointsRounding rounding) {
                    return rounding.toString();
                }

                @Override
                PointsRounding parse(String text) {
                    return PointsRounding.parse(text);
                }
            };

    public static final Codec<TimePoint> TIME_POINT = new TextCodec<>(TimePoint.class, ExpectedValue.Kind.TIME_POINT) {
        @Override
        String print(TimePoint value) {
            return value.toString();
        }

        @Override
        TimePoint parse(String text) {
            return TimePoint.parse(text);
        }
    };
    public static final Codec<String> ID = new IdCodec();

    private Codes() {}

    private static <E extends Enum<E> & io.github.performancetargets.text.Coded> CodeCodec<E> closed(Class<E> type) {
        return new CodeCodec<>(type, List.of(type.getEnumConstants()));
    }

    /** All of them, and the symbols of frequent units. */
    public static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (CodeCodec<?> codes : List.of(
                CATEGORY,
                DIMENSION,
                FUNDING_KIND,
                PERIOD,
                REQUIREMENT,
                OBSTACLE,
                CRITERION,
                SEVERITY,
                DIRECTION,
                CHANGE,
                CYCLE,
                LIKELIHOOD,
                CAUSE,
                AIM,
                DIRECTION_SOURCE,
                OUTCOME,
                GROUND,
                UNDECIDED,
                NO_SCORE,
                AGREEMENT,
                LIGHT,
                CHANGE_KIND,
                PART,
                NOT_ADDED,
                COLUMN,
                OPERATOR)) {
            known.addAll(codes.codes());
        }
        known.addAll(UnitCodec.frequent());
        return known;
    }

    /** 编号 An id; what numbers count is one text in all tables. */
    private static final class IdCodec implements Codec<String> {
        private static final int MANY = 100;

        // nearly all are small numbers
        private final SymbolTable<String> numbers;

        IdCodec() {
            String[] known = new String[MANY];
            for (int i = 0; i < known.length; i++) {
                known[i] = Integer.toString(i + 1);
            }
            numbers = SymbolTable.awaiting(known);
            for (String number : known) {
                numbers.keep(number, number);
            }
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public void write(String id, TokenSink out) throws IOException {
            out.text(id);
        }

        @Override
        public String read(TokenSource in) throws IOException {
            String known = in.knownCode(numbers);
            return known != null ? known : in.string();
        }
    }
}
