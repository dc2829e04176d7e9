package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasurementUnitTest {
    private static MeasurementUnit unit(String text) {
        return MeasurementUnit.parse(text);
    }

    // ---- parse: synonyms and multipliers ----

    @ParameterizedTest
    @CsvSource({
        "㎡,平方米",
        "m2,平方米",
        "m²,平方米",
        "m^2,平方米",
        "M2,平方米",
        "平米,平方米",
        "平方,平方米",
        "米²,平方米",
        "km,公里",
        "KM,公里",
        "千米,公里",
        "克/1000米,克/公里",
        "％,%",
        "名,人",
        "台(套),台套",
        "台（套）,台套",
        "度,度",
        "万平米,万平方米",
        "万方,万立方米",
        "亿 元,亿元",
        " 万元 ,万元",
        "RMB,元",
        "个月,月",
        "个百分点,百分点",
        "kwh,千瓦时",
        "时,小时",
        "/10万,十万分之一",
        "1/10万,十万分之一",
        "dB（A）,分贝",
        "平方 公里,平方公里",
        "件(册),件(册)",
        "万件（册）,万件(册)",
        "户(次),户(次)",
        "M,M",
        "T,T",
        "PM 2,PM 2",
        "foo  bar,foo bar"
    })
    void synonymsAndWidthsFoldToTheCanonicalSymbol(String text, String symbol) {
        assertThat(unit(text).symbol()).isEqualTo(symbol);
        assertThat(unit(symbol)).isEqualTo(unit(text)).hasToString(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "万元,10000",
        "亿元,100000000",
        "千元,1000",
        "角,1/10",
        "十万元,100000",
        "万亿元,1000000000000",
        "亩,2000/3",
        "万亩,20000000/3",
        "公顷,10000",
        "平方公里,1000000",
        "吨,1000",
        "斤,1/2",
        "亿斤,50000000",
        "千瓦时,3600000",
        "万千瓦时,36000000000",
        "公里,1000",
        "万,10000",
        "亿,100000000",
        "年,12",
        "季度,3",
        "%,1/100",
        "元/万人,1/10000",
        "公里/小时,5/18",
        "次/50人,1/50",
        "例/10万人,1/100000",
        "升/百公里,1/100000000"
    })
    void factorsAreExact(String text, String factor) {
        assertThat(unit(text).factor()).hasToString(factor);
    }

    // ---- parse: products and quotients ----

    @ParameterizedTest
    @CsvSource({
        "吨/月·平方公里,吨/月·平方公里",
        "吨/月/平方公里,吨/月·平方公里",
        "吨/(月·平方公里),吨/月·平方公里",
        "元/人/月,元/人·月",
        "元/人*天,元/人·天",
        "元／人．月,元/人·月",
        "人.天,人·天",
        "人×天,人·天",
        "(元/人)·月,元·月/人",
        "元/(人/月),元·月/人",
        "(元/人)/(月/次),元·次/人·月",
        "米/秒^2,米/秒^2",
        "米·秒^-2,米/秒^2",
        "(米·秒)^2,平方米·秒^2",
        "例/10万人,例/十万人",
        "元/100公里,元/百公里",
        "次/50人,次/50人",
        "升/百公里,升/百公里",
        "元/个{乡镇},元/个{乡镇}",
        "个 { 乡镇 },个{乡镇}",
        "万/年,万/年",
        "元/1人,元/人",
        "元/10万,元/十万"
    })
    void everythingAfterTheFirstSlashIsDenominator(String text, String canonical) {
        assertThat(unit(text)).hasToString(canonical);
        assertThat(unit(canonical)).isEqualTo(unit(text));
    }

    @Test
    void aQuotientHasParts() {
        MeasurementUnit rate = unit("元/人·月");
        assertThat(rate.isQuotient()).isTrue();
        assertThat(rate.numerator()).isEqualTo(unit("元"));
        assertThat(rate.denominator()).contains(unit("人·月"));
        assertThat(rate.isMoney()).isFalse();
        assertThat(rate.kind()).isEqualTo(UnitKind.COMPOUND);
        assertThat(unit("元").isQuotient()).isFalse();
        assertThat(unit("元").denominator()).isEmpty();
        assertThat(unit("次/50人").denominator()).contains(unit("50人"));
    }

    @Test
    void perAndTimesCancelWhatStandsAboveAndBelow() {
        assertThat(unit("元").per(unit("次"))).isEqualTo(unit("元/次"));
        assertThat(unit("元/次").times(unit("次"))).isEqualTo(unit("元"));
        assertThat(unit("元").per(unit("人")).per(unit("月"))).isEqualTo(unit("元/人·月"));
        assertThat(unit("人").times(unit("天"))).isEqualTo(unit("人·天"));
        assertThat(unit("人").per(unit("人"))).hasToString("人/人");
        assertThat(unit("元").per(unit("元/人"))).isEqualTo(unit("人"));
    }

    // ---- refusals ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "/人",
                "元/",
                "元//人",
                "·元",
                "元·",
                "()",
                "(元",
                "元)",
                "元(",
                "元()",
                "元((a))",
                "^2",
                "元^",
                "元^0",
                "元^10",
                "元^x",
                "{乡镇}",
                "个{}",
                "个{ }",
                "个{a}{b}",
                "个}",
                "个{",
                "个{a{b}",
                "个{乡镇}x",
                "90",
                "90%",
                "3分",
                "≥90",
                "元≥",
                "元，角",
                "元。",
                "元/0人",
                "元/05人",
                "元/1234567人",
                "元/0.5人",
                "元/50人^2",
                "(元/50人)^2",
                "元\n人",
                "元\u0000",
                "\uD800",
                "元\uDC00"
            })
    void refusesWhatIsNoSymbol(String text) {
        assertThatThrownBy(() -> unit(text)).isExactlyInstanceOf(TextParseException.class);
    }

    @Test
    void boundsItsInput() {
        String most = "长".repeat(MeasurementUnit.MAX_WORD_LENGTH);
        assertThat(unit(most).symbol()).isEqualTo(most);
        assertThat(catchThrowableOfType(TextParseException.class, () -> unit("元/" + most + "长"))
                        .index())
                .isEqualTo(2);
        assertThat(unit("100万" + most)).hasToString("百万" + most);
        assertThat(catchThrowableOfType(
                                TextParseException.class, () -> unit(" ".repeat(MeasurementUnit.MAX_LENGTH) + "元"))
                        .index())
                .isEqualTo(MeasurementUnit.MAX_LENGTH);
        String products = "元" + "·元".repeat(MeasurementUnit.MAX_ATOMS - 1);
        assertThat(unit(products).toString()).isEqualTo(products);
        assertThatThrownBy(() -> unit(products + "·元")).isExactlyInstanceOf(TextParseException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> unit(products).times(unit("人")));
        assertThatThrownBy(() -> unit("(".repeat(50) + "元" + ")".repeat(50)))
                .isExactlyInstanceOf(TextParseException.class);
    }

    @Test
    void readsBackTheLongestThatItPrints() {
        String word = "长".repeat(MeasurementUnit.MAX_WORD_LENGTH);
        MeasurementUnit longest = unit("元/3百万" + word)
                .per(unit(("99999万" + word + "/").repeat(MeasurementUnit.MAX_ATOMS - 3) + "美元"))
                .counting("词".repeat(MeasurementUnit.MAX_NOUN_LENGTH));

        assertThat(longest.toString()).hasSizeBetween(1_000, MeasurementUnit.MAX_LENGTH);
        assertThat(unit(longest.toString())).isEqualTo(longest).hasToString(longest.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 乡镇", "乡镇 ", "a{b", "a}b", "a\nb", "\uD800"})
    void refusesWhatIsNoNoun(String noun) {
        assertThatIllegalArgumentException().isThrownBy(() -> unit("个").counting(noun));
    }

    // ---- what converts ----

    @ParameterizedTest
    @CsvSource({
        "亩,公顷",
        "万元,元",
        "万,亿",
        "年,月",
        "天,小时",
        "千瓦·小时,千瓦时",
        "人·天,人天",
        "升,立方米",
        "Mbps,兆字节/秒",
        "元/人·月,万元/月·人",
        "吨/平方公里,公斤/公顷",
        "‰,%",
        "/10万,%",
        "人/万人,人/十万人",
        "元·次/次,元",
        "万件(册),件(册)"
    })
    void convertsWithinADimension(String a, String b) {
        assertThat(unit(a).isConvertibleTo(unit(b))).isTrue();
        assertThat(unit(b).isConvertibleTo(unit(a))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "人,人次", "人次,%", "个,人次", "场,场次", "户,家", "元,美元", "年,天", "月,天", "工作日,天", "百分点,%", "万,元", "万,%", "人/人,%", "元/元,%",
        "人/人,元/元", "元/人,元", "分,%", "长度,米", "度,千瓦时", "度,℃", "M,米", "T,TB", "学期,年", "人天,人", "标准亩,亩", "吨标准煤,吨", "件(册),件",
        "KiB,人"
    })
    void convertsNothingElse(String a, String b) {
        assertThat(unit(a).isConvertibleTo(unit(b))).isFalse();
        assertThat(unit(b).isConvertibleTo(unit(a))).isFalse();
    }

    // ---- kinds ----

    @Test
    void answersWhatRulesAsk() {
        assertThat(unit("万元").isMoney()).isTrue();
        assertThat(unit("美元").isMoney()).isTrue();
        assertThat(unit("%").isPercent()).isTrue();
        assertThat(unit("‰").isPercent()).isTrue();
        assertThat(unit("百分点").isPercent()).isFalse();
        assertThat(unit("万人次").isCounted()).isTrue();
        assertThat(unit("工作日").isTime()).isTrue();
        assertThat(unit("万").isMultiplier()).isTrue();
        assertThat(unit("万").isKnown()).isTrue();
        assertThat(unit("棒").isKnown()).isFalse();
        assertThat(unit("元/棒").isKnown()).isFalse();
        assertThat(unit("万棒").isKnown()).isFalse();
        assertThat(unit("元/人").isKnown()).isTrue();
        assertThat(unit("人次").englishName()).isEqualTo("person-time");
        assertThat(unit("棒").englishName()).isEqualTo("棒");
    }

    // ---- nouns and equality ----

    @Test
    void aNounMakesAnotherUnitOfTheSameSymbol() {
        MeasurementUnit towns = unit("个").counting("乡镇");
        assertThat(towns).isEqualTo(unit("个{乡镇}")).isNotEqualTo(unit("个")).hasToString("个{乡镇}");
        assertThat(towns).hasSameHashCodeAs(unit("个{乡镇}"));
        assertThat(towns.countedNoun()).contains("乡镇");
        assertThat(towns.symbol()).isEqualTo("个");
        assertThat(towns.withoutNoun()).isEqualTo(unit("个"));
        assertThat(towns.isConvertibleTo(unit("个"))).isTrue();
    }

    @Test
    void theSameSymbolIsTheSameObject() {
        assertThat(unit("万元")).isSameAs(unit("万 元"));
        assertThat(unit("平方米")).isSameAs(unit("㎡"));
    }
}
