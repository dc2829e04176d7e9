package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say one word of the notation again and again: read or refused with a reason of their own, never a fault. */
class RepeatedWordsTest {
    private static final List<String> WORDS = List.of(
            "每",
            "每次",
            "每个",
            "每人",
            "每村",
            "每10万人",
            "每两年",
            "每元",
            "人均",
            "年均",
            "日均",
            "户均",
            "亩均",
            "年人均",
            "平均每",
            "平均",
            "/人",
            "/元",
            "·人",
            "*天",
            "×天",
            "、天",
            "/10万人",
            "/(人·天)",
            "/(",
            "/棒",
            "元/人",
            "人次",
            "人",
            "万",
            "亿",
            "元",
            "%",
            "‰",
            "年",
            "月",
            "日",
            "号",
            "季度",
            "个",
            "个月",
            "工作日",
            "小时",
            "第",
            "级",
            "1",
            "0",
            "12",
            "2021",
            "2021年",
            "12月",
            "31日",
            "1,234",
            "1.5",
            ".",
            "三",
            "十",
            "百分之",
            "成",
            "≥",
            "≤",
            "=",
            "±",
            "~",
            "-",
            "至",
            "到",
            "以上",
            "以下",
            "以内",
            "及以上",
            "左右",
            "约",
            "近",
            "余",
            "多",
            "起",
            "不低于",
            "不超过",
            "至少",
            "最多",
            "控制在",
            "达到",
            "之间",
            "介于",
            "提高",
            "降低",
            "增长",
            "较上年",
            "同比",
            "完成",
            "前",
            "底",
            "截至",
            "其中",
            "含",
            "(含",
            "不含",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "《",
            "》",
            "，",
            "、",
            "；",
            "：",
            "。",
            "且",
            "或",
            "和",
            "X",
            "*",
            "___",
            "…",
            "无",
            "是/否",
            "同上",
            "乡镇",
            "①",
            " ",
            "\t",
            "\n",
            "at least ",
            "per person ",
            " per ",
            "by ",
            "increase ",
            "to ",
            "and ",
            "about ");

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 11, 12, 13, 14, 40, 400})
    void everyWordRepeatedIsReadOrRefusedBeforeBehindAndAroundAValue(int times) {
        for (String word : WORDS) {
            String words = word.repeat(times);
            for (String text :
                    List.of(words, words + "1人", "1人" + words, words + "1元" + words, "≥1" + words, words + "90%")) {
                assertReadOrRefused(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 13})
    void everyPairOfWordsRepeatedIsReadOrRefused(int times) {
        for (String one : WORDS) {
            for (String other : WORDS) {
                assertReadOrRefused((one + other).repeat(times) + "1人");
            }
        }
    }

    @Test
    void everyUnitOfTheCatalogueRepeatedAsRateIsReadOrRefused() {
        for (String word : UnitCatalogue.standard().words().keySet()) {
            assertReadOrRefused(("每" + word).repeat(13) + "1元");
            assertReadOrRefused((word + "均").repeat(13) + "1元");
            assertReadOrRefused("1元" + ("每" + word).repeat(13));
            assertReadOrRefused("1元" + ("/" + word).repeat(13));
            assertReadOrRefused("1元/" + (word + "·").repeat(12) + word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"每次", "每人", "人均", "户均", "每天每人", "人均每次"})
    void moreRatesThanASymbolHoldsAreRefusedAndNeverDropped(String rate) {
        String words = rate.repeat(MeasurementUnit.MAX_ATOMS + 1);
        StatedTarget stated = StatedTarget.read(words + "1元");
        assertThat(stated.target()).isEqualTo(new NotUnderstood(words + "1元"));
        assertThat(stated.obstacle()).get().extracting(Obstacle::kind).isEqualTo(Obstacle.Kind.TOO_LONG);
    }

    @Test
    void asManyRatesAsASymbolHoldsAreRead() {
        assertThat(StatedTarget.read("每人每天每次1元").target()).hasToString("1元/人·天·次");
    }

    @Property(tries = 20_000)
    void anyTextOfRepeatedWordsIsReadOrRefused(@ForAll("texts") String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 5_000)
    void anyTripleOfRepeatedWordsIsReadOrRefused(
            @ForAll("texts") String operator, @ForAll("texts") String value, @ForAll("texts") String unit) {
        StatedTarget stated = StatedTarget.read(TargetTriple.of(operator, value, unit));
        assertThat(stated.obstacle().map(Obstacle::kind)).isNotEqualTo(java.util.Optional.of(Obstacle.Kind.FAULT));
        stated.agrees();
    }

    private static void assertReadOrRefused(String text) {
        StatedTarget stated = StatedTarget.read(text);
        assertThat(stated.text()).isEqualTo(text);
        assertThat(stated.obstacle().isPresent()).as("%s", text).isEqualTo(stated.target() instanceof NotUnderstood);
        stated.obstacle().ifPresent(obstacle -> {
            assertThat(obstacle.kind()).as("%s", text).isNotEqualTo(Obstacle.Kind.FAULT);
            assertThat(obstacle.index()).as("%s", text).isBetween(0, text.length());
        });
        assertThat(stated.agrees()).as("%s", text).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> repeated = Combinators.combine(
                        Arbitraries.of(WORDS), Arbitraries.integers().between(1, 15))
                .as(String::repeat);
        return repeated.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }
}
