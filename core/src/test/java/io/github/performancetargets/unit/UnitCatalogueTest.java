package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitCatalogueTest {
    private static final UnitCatalogue CATALOGUE = UnitCatalogue.standard();
    private static final Set<String> SI_WORDS = Set.of("长度", "质量", "时间", "电流", "热力学温度", "物质的量", "发光强度", "比例");

    // ---- the data ----

    @Test
    void listsManyUnits() {
        assertThat(CATALOGUE.units()).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        assertThat(CATALOGUE.words()).hasSizeGreaterThan(800);
    }

    @Test
    void everySymbolReadsAsItself() {
        for (MeasurementUnit unit : CATALOGUE.units()) {
            assertThat(MeasurementUnit.parse(unit.symbol())).isSameAs(unit);
            assertThat(unit.isKnown()).isTrue();
            assertThat(unit.factor().signum()).isPositive();
            assertThat(unit.englishName()).isNotBlank();
        }
    }

    @Test
    void everyWordReadsAsItsUnit() {
        CATALOGUE.words().forEach((word, unit) -> {
            assertThat(CATALOGUE.find(word)).contains(unit);
            assertThat(MeasurementUnit.parse(" " + word + " ")).as(word).isEqualTo(unit);
        });
    }

    @Test
    void noSynonymIsPrintedByAProduct() {
        // 转/分钟 as a word would make the quotient of 转 and 分钟 read back as something else
        for (String word : CATALOGUE.words().keySet()) {
            int slash = word.indexOf('/');
            int dot = word.indexOf('·');
            int cut = Math.max(slash, dot);
            if (cut > 0 && !SymbolCharacters.isDigit(word.charAt(0))) {
                MeasurementUnit left = MeasurementUnit.parse(word.substring(0, cut));
                MeasurementUnit right = MeasurementUnit.parse(word.substring(cut + 1));
                assertThat(slash > 0 ? left.per(right) : left.times(right)).doesNotHaveToString(word);
            }
        }
    }

    @Test
    void everyDimensionHasABaseUnit() {
        for (MeasurementUnit unit : CATALOGUE.units()) {
            for (String word : unit.dimension().powers().keySet()) {
                if (!SI_WORDS.contains(word)) {
                    MeasurementUnit base = CATALOGUE.find(word).orElseThrow();
                    assertThat(base.factor()).as(word).isEqualTo(Ratio.ONE);
                    assertThat(base.dimension()).isEqualTo(UnitDimension.of(word));
                }
            }
        }
        assertThat(CATALOGUE.words().keySet()).doesNotContainAnyElementsOf(SI_WORDS);
    }

    @Test
    void countedThingsAreAllDifferent() {
        Set<UnitDimension> dimensions = new HashSet<>();
        for (MeasurementUnit unit : CATALOGUE.units()) {
            if (CATALOGUE.takesNoun(unit)) {
                assertThat(dimensions.add(unit.dimension())).as(unit.symbol()).isTrue();
                assertThat(unit.isConvertibleTo(MeasurementUnit.parse("%"))).isFalse();
            }
        }
    }

    // ---- longestMatch ----

    @ParameterizedTest
    @CsvSource({
        "90%以上,2,%,3",
        "13个乡镇,2,个,3",
        "62万元,2,万元,4",
        "49万,2,万,3",
        "100人次以上,3,人次,5",
        "100人,3,人,4",
        "3千瓦时,1,千瓦时,4",
        "3万千瓦时,1,万千瓦时,5",
        "2km,1,公里,3",
        "5min,1,分钟,4",
        "3千万元,1,千万元,4",
        "5百分点,1,百分点,4",
        "5个百分点,1,百分点,5",
        "30个工作日内,2,工作日,6",
        "5m2,1,平方米,3",
        "10㎡,2,平方米,3",
        "12/10万,2,十万分之一,6",
        "8亿方,1,亿立方米,3",
        "3万亿元,1,万亿元,4",
        "20分钟,2,分钟,4",
        "95分,2,分,3",
        "6台(套),1,台套,5",
        "10千米,2,公里,4"
    })
    void findsTheLongestWord(String text, int from, String symbol, int end) {
        UnitMatch match = Objects.requireNonNull(CATALOGUE.longestMatch(text, from), text);
        assertThat(match.unit().symbol()).isEqualTo(symbol);
        assertThat(match.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "T", "80M", "mx", "kmh", "m20", "时", "A级", "棒", "/", "\u0000", "\uD83D\uDE00"})
    void findsNothingElse(String text) {
        assertThat(CATALOGUE.longestMatch(text, 0)).isNull();
    }

    @Test
    void refusesAnIndexOutsideTheText() {
        assertThat(CATALOGUE.longestMatch("元", 1)).isNull();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CATALOGUE.longestMatch("元", 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CATALOGUE.longestMatch("元", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "个,true",
        "家,true",
        "名,true",
        "户,true",
        "项,true",
        "条,true",
        "座,true",
        "场,true",
        "件,true",
        "份,true",
        "台,true",
        "套,true",
        "万户,true",
        "元,false",
        "%,false",
        "米,false",
        "年,false",
        "人天,false",
        "分,false"
    })
    void saysWhereANounMayFollow(String symbol, boolean takes) {
        assertThat(CATALOGUE.takesNoun(MeasurementUnit.parse(symbol))).isEqualTo(takes);
    }

    // ---- own units ----

    @Test
    void callersAddUnitsToACopy() {
        UnitCatalogue own = CATALOGUE.toBuilder()
                .counted("窟", "cave temple", "石窟")
                .multiple("标准床", Ratio.of(3, 2), MeasurementUnit.parse("床"), "standard bed")
                .synonyms("平方米", "平米数")
                .build();
        assertThat(own.parse("万石窟").symbol()).isEqualTo("万窟");
        assertThat(own.parse("窟").isKnown()).isTrue();
        assertThat(own.parse("元/石窟")).hasToString("元/窟");
        assertThat(own.parse("标准床").isConvertibleTo(own.parse("床"))).isTrue();
        assertThat(own.parse("平米数").symbol()).isEqualTo("平方米");
        assertThat(Objects.requireNonNull(own.longestMatch("3石窟", 1)).end()).isEqualTo(3);
        // the original is untouched, and units of both know one another by their symbol
        assertThat(CATALOGUE.find("石窟")).isEmpty();
        assertThat(MeasurementUnit.parse("窟")).isEqualTo(own.parse("窟"));
        assertThat(MeasurementUnit.parse("窟").isConvertibleTo(own.parse("窟"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "元", "名", "a/b", "3个", "a·b", "{", "a b c{", "(x)", "x^2"})
    void refusesWordsThatAreTakenOrNoWords(String symbol) {
        UnitCatalogue.Builder builder = CATALOGUE.toBuilder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.counted(symbol, "x"));
    }

    @Test
    void refusesFactorsThatAreNotAboveZero() {
        MeasurementUnit bed = MeasurementUnit.parse("床");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCatalogue.builder().multiple("半床", Ratio.of(0), bed, "none"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCatalogue.builder().synonyms("元", "圆"));
    }

    // ---- threads ----

    @Test
    void manyThreadsSeeTheSameUnits() throws Exception {
        List<String> texts = List.of("万吨公里", "亿株", "百万家", "千万头", "元/万人·年", "十亿度", "㎡", "万棒", "个{乡镇}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<MeasurementUnit>>> results = new ArrayList<>();
            Callable<List<MeasurementUnit>> task = () -> {
                List<MeasurementUnit> units = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    for (String text : texts) {
                        MeasurementUnit unit = MeasurementUnit.parse(text);
                        assertThat(unit.toUnit()).isNotNull();
                        units.add(unit);
                    }
                }
                return units;
            };
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(task));
            }
            @Nullable List<MeasurementUnit> first = null;
            for (Future<List<MeasurementUnit>> result : results) {
                first = first == null ? result.get() : first;
                assertThat(result.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
