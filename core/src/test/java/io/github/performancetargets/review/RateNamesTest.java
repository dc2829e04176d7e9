package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateNamesTest {
    private final RateNames names = new RateNames(ReviewLexicon.standard());

    // ----- what a name measures | what the share is one of, or nothing -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            验收合格率 | 验收合格
            再犯罪率 | 再犯罪
            再犯罪率下降 | 再犯罪
            再犯罪率下降率 | 再犯罪率下降
            就业率持续提高 | 就业
            就业率不断提高 | 就业
            就业率有望提高 |
            就业率提高情况 |
            居民收入占比 | 居民收入
            一次合格百分比 | 一次合格
            办公效率 |
            办公效率提高 |
            设备功率 |
            率 |
            占比 |
            率下降 |
            办公效率合格率 | 办公效率合格
            事故起数下降 |
            培训人数 |
            """)
    void whatAShareIsOneOf(String measured, @Nullable String stem) {
        assertThat(names.stem(measured)).isEqualTo(stem);
        assertThat(names.measuresRate(measured)).isEqualTo(stem != null);
    }
}
