package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front of the scanner reads, the grammar reads the same; what it is not sure of it leaves alone. */
class UsualReaderTest {
    private static final String[] NUMBERS = {
        "0",
        "1",
        "5",
        "12",
        "31",
        "05",
        "1.",
        "0.5",
        "3.5",
        "100",
        "2021",
        "2021.5",
        "2021.12",
        "1900",
        "12345",
        "202112",
        "20211231",
        "13800000000",
        "1000000"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥90%",
                "每次 10000-30000 元",
                "49万",
                "13个乡镇",
                "≥100 人次",
                "年度内完成",
                "1600元/亩",
                "≤202.6万元",
                "年底前完成",
                ">=95%"
            })
    void readsTheUsualShapes(String text) {
        assertThat(UsualReader.read(text))
                .isNotNull()
                .isEqualTo(NotationReader.byGrammar(text).target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "提高",
                "12月底前",
                "2021.12",
                "2021-2023年",
                "12345平台",
                "05个",
                "3级",
                "5A级",
                "30-10元",
                "≥5-6元",
                "1 000元",
                "10元-20元",
                "5元以上",
                "每生1500元/学期",
                "5元/千瓦·时",
                "≥≥5元",
                "13个中心",
                "1/10万",
                "≤2021/10万",
                "每月5次",
                "3个月",
                "≥**%"
            })
    void leavesAloneWhatOnlyTheGrammarCanTell(String text) {
        assertThat(UsualReader.read(text)).isNull();
    }

    @Test
    void agreesWithTheGrammarOnTheCorpusAndReadsHalfOfIt() throws IOException {
        int read = 0;
        for (ValueCorpus.Row row : ValueCorpus.rows()) {
            read += agrees(row.raw()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(ValueCorpus.rows().size() / 2);
    }

    @Test
    void agreesWithTheGrammarOnEveryWordOfTheCatalogue() {
        for (String word : words()) {
            for (String number : NUMBERS) {
                agrees(number + word);
                agrees("≥ " + number + " " + word);
                agrees(number + "-40" + word);
                agrees("每" + word + number + "元");
                agrees("每" + word + " 2-" + number + word);
            }
            for (String shape :
                    new String[] {"5元/%s", "5%s/人", "12%s内", "3%s以上", "8%s次", "每次3-5%s", "1-12%s", "每人5%s/月"}) {
                agrees(shape.replace("%s", word));
            }
        }
    }

    @Test
    void agreesWithTheGrammarOnEveryNounBehindEveryUnit() {
        for (String word : UnitCatalogue.standard().words().keySet()) {
            for (String noun : CountedNouns.words()) {
                agrees("≥13" + word + noun);
                agrees("每次3-5" + word + noun);
            }
        }
    }

    @Property(tries = 20_000)
    void agreesWithTheGrammarOnAnyText(@ForAll("texts") String text) {
        agrees(text);
    }

    /** Whether the front read the text; then the grammar reads the same. */
    private static boolean agrees(String text) {
        Target usual = UsualReader.read(text);
        if (usual == null) {
            return false;
        }
        StatedTarget stated = NotationReader.byGrammar(text);
        // an assertion of AssertJ for each of a million texts would take longer than reading them
        if (stated.obstacle().isPresent() || !stated.target().equals(usual)) {
            assertThat(usual).as(text).isEqualTo(stated.target());
        }
        return true;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(UnitCatalogue.standard().words().keySet());
        for (String word : UnitCatalogue.standard().words().keySet()) {
            words.add("万" + word);
            words.add("百" + word);
        }
        words.add("万");
        words.add("亿");
        return words;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.of(
                "≥",
                "≤",
                ">",
                "=",
                "-",
                "~",
                "/",
                ".",
                " ",
                "(",
                ")",
                "，",
                "、",
                "每",
                "约",
                "以上",
                "内",
                "前",
                "底",
                "末",
                "完成",
                "年度内",
                "年底",
                "全年",
                "第",
                "季度",
                "增长",
                "不低于",
                "三",
                "半",
                "余",
                "起",
                "个",
                "乡镇",
                "at least ",
                "a",
                "5A");
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(3, marks), Tuple.of(2, Arbitraries.of(NUMBERS)), Tuple.of(2, Arbitraries.of(words())));
        return parts.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }
}
