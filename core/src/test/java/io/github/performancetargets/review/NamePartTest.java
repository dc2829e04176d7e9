package io.github.performancetargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartTest {
    private static List<String> parts(String name) {
        return NamePart.of(name).stream()
                .map(part -> part.text() + "=" + part.yuan().toPlainString())
                .toList();
    }

    // ----- the name of a project | its parts -----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            安置帮教46万元 | 安置帮教=460000
            安置帮教46万元、社区矫正16万元 | 安置帮教=460000 、社区矫正=160000
            安置帮教 46 万元，社区矫正 9000 元 | 安置帮教=460000 ,社区矫正=9000
            大桥建设0.5亿元 | 大桥建设=50000000.0
            大桥建设1.05万元、(本级10元) | 大桥建设=10500.00 、(本级=10
            2021年普法9万元 | 2021年普法=90000
            普法0元 | 普法=0
            设备10万元以上 |
            安置帮教46万元,设备10万元以上 |
            每500元 |
            人均500元 |
            10万元 |
            第1元 |
            普法46万 |
            普法46美元 |
            普法1.2.3万元 |
            普法1.万元 |
            普法123456789012345元 | 普法=123456789012345
            普法1234567890123456元 |
            """)
    void aPartIsTheWordsBeforeAnAmountThatStandsByItself(String name, String parts) {
        assertThat(parts(name)).isEqualTo(parts == null ? List.of() : List.of(parts.split(" ", -1)));
    }

    @Test
    void aNameOfMoreThanTwoThousandCharactersHasNoParts() {
        assertThat(parts("字".repeat(1_997) + "1元")).hasSize(1);
        assertThat(parts("字".repeat(1_998) + "1元")).hasSize(1);
        assertThat(parts("字".repeat(1_999) + "1元")).isEmpty();
    }

    @Test
    void theThingsOfAPartStandBetweenItsMarks() {
        assertThat(NamePart.of("、普法、安置帮教+矫正;9元").get(0).items()).containsExactly("普法", "安置帮教", "矫正");
        assertThat(NamePart.of("普法9元").get(0).items()).containsExactly("普法");
    }

    @Test
    void theSumIsThatOfAllParts() {
        assertThat(NamePart.sum(NamePart.of("普法9元、矫正1万元"))).isEqualByComparingTo("10009");
        assertThat(NamePart.sum(List.of())).isNull();
    }
}
