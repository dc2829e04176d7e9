package io.github.performancetargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.assessment.NoScore;
import io.github.performancetargets.assessment.ScoreAgreement;
import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.AttainmentOutcome;
import io.github.performancetargets.attainment.Ground;
import io.github.performancetargets.attainment.IndicatorDirection;
import io.github.performancetargets.attainment.UndecidedReason;
import io.github.performancetargets.difference.ChangeKind;
import io.github.performancetargets.difference.TableChange;
import io.github.performancetargets.indicator.DeviationCause;
import io.github.performancetargets.indicator.Likelihood;
import io.github.performancetargets.monitoring.Light;
import io.github.performancetargets.rollup.NotAdded;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                Aim.class,
                AttainmentOutcome.class,
                ChangeKind.class,
                DeviationCause.class,
                Ground.class,
                IndicatorDirection.Source.class,
                Light.class,
                Likelihood.class,
                NoScore.class,
                NotAdded.class,
                ScoreAgreement.class,
                TableChange.Part.class,
                UndecidedReason.class
            })
    void storesEachConstantByItsNameInSmallLettersWithHyphens(Class<? extends Coded> type) {
        assertThat(type.getEnumConstants())
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(constant.code())
                        .isEqualTo(((Enum<?>) constant)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }
}
