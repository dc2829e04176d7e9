package io.github.performancetargets.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.Ratio;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringSchemeTest {
    private static final String HEAD = "id = own\nname = 本县办法\ndocument = 县财〔2026〕1号\n";

    @Test
    void standardIsThatOf2020() {
        ScoringScheme scheme = ScoringScheme.standard();
        assertThat(scheme.document()).isEqualTo("财预〔2020〕10号");
        assertThat(scheme.executionWeight()).contains(Amount.of(10));
        assertThat(scheme.weights())
                .containsEntry(IndicatorCategory.OUTPUT, Amount.of(50))
                .containsEntry(IndicatorCategory.BENEFIT, Amount.of(30))
                .containsEntry(IndicatorCategory.SATISFACTION, Amount.of(10));
        assertThat(scheme.withoutSatisfaction()).contains(IndicatorCategory.BENEFIT);
        assertThat(scheme.grades()).extracting(Grade::name).containsExactly("优", "良", "中", "差");
    }

    @Test
    void everyProvisionSaysHowSureItIs() {
        assertThat(ScoringScheme.builtIn()).hasSize(10).allSatisfy(scheme -> {
            assertThat(ScoringScheme.builtIn(scheme.id())).contains(scheme);
            assertThat(scheme.provisions()).isNotEmpty();
        });
        assertThat(ScoringScheme.builtIn("mof-2021").orElseThrow().provisions())
                .filteredOn(provision -> provision.key().startsWith("weight."))
                .extracting(Provision::certainty)
                .containsOnly(Certainty.UNSURE);
        assertThat(ScoringScheme.builtIn("platform").orElseThrow().provisions())
                .filteredOn(provision -> provision.key().equals("lights"))
                .extracting(Provision::certainty)
                .containsExactly(Certainty.SEEN);
    }

    @Test
    void weightsOfASchemeThatNamesThemAllAddUpToHundred() {
        for (String id : new String[] {"mof-2020", "mof-2021", "platform"}) {
            ScoringScheme scheme = ScoringScheme.builtIn(id).orElseThrow();
            Amount sum = scheme.weights().values().stream()
                    .reduce(scheme.executionWeight().orElseThrow(), Amount::plus);
            assertThat(sum).as(id).isEqualTo(Amount.HUNDRED);
        }
    }

    @Test
    void readsASchemeOfACaller() {
        ScoringScheme scheme = ScoringScheme.parse("\uFEFF# ours\n" + HEAD
                + "weight.execution = 20\nformula.less = linear-excess | seen | 系统\nformula.more = step 0.5\n"
                + "rounding = 0 down\nexecution.bands = 95:100 80:70 60:50\nlights = 60 80 120\n"
                + "grade.优 = 85\ngrade.差 = 0\n");
        assertThat(scheme.rounding().places()).isZero();
        assertThat(scheme.executionPoints(Amount.of(10), Ratio.of(9, 10))).isEqualTo(Amount.of(7));
        assertThat(scheme.executionPoints(Amount.of(10), Ratio.of(59, 100))).isEqualTo(Amount.ZERO);
        assertThat(scheme.shortfallPoints(Amount.of(10), Ratio.of(9), Ratio.of(8), true))
                .contains(Amount.of(9));
        assertThat(scheme.grade(Amount.of(86)).orElseThrow().name()).isEqualTo("优");
        assertThat(scheme)
                .isEqualTo(ScoringScheme.parse("# ours\n" + HEAD
                        + "weight.execution = 20\nformula.less = linear-excess | seen | 系统\nformula.more = step 0.5\n"
                        + "rounding = 0 down\nexecution.bands = 95:100 80:70 60:50\nlights = 60 80 120\n"
                        + "grade.优 = 85\ngrade.差 = 0\n"));
    }

    @Test
    void aPortionOfPointsIsRounded() {
        ScoringScheme scheme = ScoringScheme.standard();
        assertThat(scheme.portion(Amount.of(25), Amount.of(25))).isEqualTo(Amount.parse("6.25"));
        assertThat(scheme.portion(Amount.parse("0.15"), Amount.of(30))).isEqualTo(Amount.parse("0.05"));
    }

    @ParameterizedTest
    @CsvSource({
        "true,100,98,9.8",
        "true,52,10,1.92",
        "true,0,0,0",
        "true,10,-5,0",
        "false,90,100,9",
        "false,0,1,0",
        "true,10,11,10"
    })
    void proportionKeepsBetweenNothingAndAll(boolean more, long target, long actual, String expected) {
        assertThat(ScoringScheme.standard().shortfallPoints(Amount.of(10), Ratio.of(target), Ratio.of(actual), more))
                .contains(Amount.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "fujian,true,100,98,8",
        "fujian,false,0,2,0",
        "fujian,true,3,-2,0",
        "fujian,false,5,10,5",
        "hubei-county,true,3,-2,0"
    })
    void everyFormulaGivesNothingForATargetOfNoneThatWasMissedAndForLessThanNone(
            String scheme, boolean more, long target, long actual, String expected) {
        assertThat(ScoringScheme.builtIn(scheme)
                        .orElseThrow()
                        .shortfallPoints(Amount.of(10), Ratio.of(target), Ratio.of(actual), more))
                .contains(Amount.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proportion", "linear-excess", "actual-percent", "step 1", "band 80 100"})
    void noFormulaSaysAnythingOfATargetBelowNone(String formula) {
        for (boolean more : new boolean[] {true, false}) {
            assertThat(ShortfallFormula.parse(formula).points(Ratio.of(10), Ratio.of(-3), Ratio.of(-5), more))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"10,12,8", "10,20,0", "10,25,0", "0,1,0"})
    void linearExcessIsGoneAtTwiceTheTarget(long target, long actual, String expected) {
        assertThat(ScoringScheme.builtIn("platform")
                        .orElseThrow()
                        .shortfallPoints(Amount.of(10), Ratio.of(target), Ratio.of(actual), false))
                .contains(Amount.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'weight.output', 4, key = value",
        "'weight.output = x', 4, a number from 0 on",
        "'weight.output = -1', 4, a number from 0 on",
        "'id = other', 4, id once",
        "'colour = red', 4, a key of",
        "'weight.output = 50 | maybe', 4, 'sure, seen or unsure'",
        "'formula.more = cubic', 4, proportion",
        "'formula.more = step', 4, proportion",
        "'formula.more = band 100 80', 4, percentages that rise",
        "'rounding = 2', 4, places from 0 to 6",
        "'rounding = 9 down', 4, places from 0 to 6",
        "'qualitative.met = 80', 4, two percentages",
        "'qualitative.met = 100-80', 4, percentages from 0 to 100",
        "'execution.bands = 60:50 80:70', 4, the highest rate first",
        "'execution.bands = 95:150', 4, a share of at most 100 percent",
        "'lights = 60 80', 4, the percentages where",
        "'lights = 80 60 120', 4, percentages that rise",
        "'regional.rates = yes', 4, funds",
        "'converted = share', 4, a key of",
        "'weight.without-satisfaction = joy', 4, cost"
    })
    void refusesWhatItDoesNotUnderstand(String line, int number, String expected) {
        assertThatThrownBy(() -> ScoringScheme.parse(HEAD + line + "\n"))
                .isInstanceOf(ScoringSchemeException.class)
                .hasMessageContaining("expected " + expected)
                .hasMessageEndingWith("in line " + number);
    }

    @Test
    void saysInChineseToo() {
        assertThatThrownBy(() -> ScoringScheme.parse(HEAD + "grade.优 = many\n"))
                .isInstanceOfSatisfying(ScoringSchemeException.class, e -> {
                    assertThat(e.line()).isEqualTo(4);
                    assertThat(e.reason(Locale.CHINESE)).isEqualTo("应为不小于 0 的数，实为 many");
                    assertThat(e.reason(Locale.FRENCH)).isEqualTo("expected a number from 0 on, found many");
                });
        assertThatThrownBy(() -> ScoringScheme.parse("id = x\n"))
                .isInstanceOfSatisfying(
                        ScoringSchemeException.class,
                        e -> assertThat(e.reason(Locale.CHINESE)).isEqualTo("应为“name = …”一行"));
        assertThatThrownBy(() -> ScoringScheme.parse(HEAD + "lights = 60\n"))
                .isInstanceOfSatisfying(
                        ScoringSchemeException.class,
                        e -> assertThat(e.reason(Locale.CHINESE)).isEqualTo("应为黄灯、绿灯、蓝灯各自开始的百分比，实为 60"));
    }

    @Test
    void refusesGradesThatDoNotFallAndASchemeWithoutAnId() {
        assertThatThrownBy(() -> ScoringScheme.parse(HEAD + "grade.中 = 60\ngrade.优 = 90\n"))
                .hasMessageContaining("the best grade first");
        assertThatThrownBy(() -> ScoringScheme.parse("name = x\n")).hasMessageContaining("a line id");
        assertThatThrownBy(() -> ScoringScheme.parse("# \n".repeat(1_001))).hasMessageContaining("at most 1000 lines");
    }
}
