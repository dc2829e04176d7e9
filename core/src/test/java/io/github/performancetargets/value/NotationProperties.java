package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of reading and printing. */
@Domain(TargetDomain.class)
@Domain(DomainContext.Global.class)
class NotationProperties {
    private static final String SPELLINGS = """
            >= ≥ >= ＞= >＝ ＞＝ 》= 》＝ 〉= ≧ ⩾ ≮ => 不低于 不少于 不小于 不得低于 大于等于 大于或等于 至少 最少 最低 达到 达 至少达到 提高到 …以上 …及以上 …起 达到…以上 \
            保持在…以上 稳定在…及以上 不低于…以上 ≥…以上
            <= ≤ <= ＜= <＝ ＜＝ 《= ≦ ⩽ ≯ =< 不超过 不高于 不大于 不多于 不突破 小于等于 小于或等于 至多 最多 最高 控制在 降到 下降到 …以下 …以内 …及以下 \
            控制在…以内 控制在…以下 不超过…以内 ≤…以下
            > > ＞ 》 ﹥ 大于 超过 高于 多于 超 逾
            < < ＜ 《 ﹤ 小于 低于 少于 不足 不到
            = = ＝ ﹦ ═ 等于
            """;

    @Property(tries = 5000)
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll("texts") String text) {
        StatedTarget stated = StatedTarget.read(text);
        assertThat(stated.text()).isEqualTo(text);
        assertThat(stated.obstacle().isPresent()).isEqualTo(stated.target() instanceof NotUnderstood);
        stated.obstacle().ifPresent(obstacle -> assertThat(obstacle.index()).isBetween(0, text.length()));
        try {
            Target read = Target.parse(text);
            assertThat(Target.parse(read.toString())).isEqualTo(read);
            assertThat(Target.parse(read.toEnglish())).isEqualTo(read);
        } catch (TextParseException refused) {
            assertThat(stated.obstacle()).isPresent();
        }
    }

    @Property(tries = 2000)
    void everySpellingOfABoundReadsToTheBound(
            @ForAll("operators") String[] operator,
            @ForAll Amount amount,
            @ForAll MeasurementUnit unit,
            @ForAll("blanks") String blank,
            @ForAll boolean grouped,
            @ForAll boolean wide) {
        String number = grouped ? grouped(amount.toString()) : amount.toString();
        String text = operator[1] + blank + number + blank + unit + blank + operator[2];
        Target read = Target.parse(wide ? wide(text) : text);
        assertThat(read).isInstanceOfSatisfying(Bound.class, bound -> {
            assertThat(bound.operator().code()).isEqualTo(operator[0]);
            assertThat(bound.measure()).isEqualTo(Measure.of(amount, unit));
        });
    }

    @Property(tries = 2000)
    void everySpellingOfARangeReadsToTheRange(
            @ForAll Amount low,
            @ForAll Amount by,
            @ForAll MeasurementUnit unit,
            @ForAll("joints") String joint,
            @ForAll("blanks") String blank,
            @ForAll boolean twice,
            @ForAll boolean wide) {
        Amount high = low.plus(by);
        String text = low + blank + (twice ? unit + blank : "") + joint + blank + high + blank + unit;
        assertThat(Target.parse(wide ? wide(text) : text))
                .isEqualTo(new Range(
                        Endpoint.inclusive(low), Endpoint.inclusive(high), Optional.of(unit), false, Optional.empty()));
    }

    @Property(tries = 2000)
    void everyTargetPrintsSoThatItReadsBack(@ForAll Target target) {
        assertThat(Target.parse(target.toString())).isEqualTo(target);
        assertThat(Target.parse(target.toEnglish())).isEqualTo(target);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "≥",
                "≤",
                "90",
                "1,234",
                "%",
                "元",
                "每",
                "次",
                "年",
                "月",
                "日",
                "12",
                "2021",
                "个",
                "乡镇",
                "以上",
                "以内",
                "约",
                "增长",
                "较上年",
                "-",
                "~",
                "至",
                "(",
                ")",
                "含",
                "，",
                "、",
                "；",
                "三",
                "十",
                "万",
                "不低于",
                "完成",
                "前",
                "底",
                "第",
                "季度",
                "/",
                "*",
                "X",
                " ",
                "\n",
                "a",
                "《",
                "》",
                "±",
                ".",
                "提高",
                "的",
                "\uD83D",
                "0",
                "人均",
                "[",
                "]",
                "百分之",
                "且",
                "=",
                "at least ",
                "by ",
                ": ");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(30));
    }

    // each spelling of each operator: what stands before the number, and what behind its unit
    @Provide
    Arbitrary<String[]> operators() {
        return Arbitraries.of(SPELLINGS
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> {
                    String[] words = line.split(" ", -1);
                    return Arrays.stream(words).skip(1).map(word -> new String[] {
                        words[0],
                        word.contains("…") ? word.substring(0, word.indexOf('…')) : word,
                        word.contains("…") ? word.substring(word.indexOf('…') + 1) : ""
                    });
                })
                .toList());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "　", "\t");
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of("-", "–", "—", "——", "~", "～", "至", "到");
    }

    // 1234567.5 as 1,234,567.5
    private static String grouped(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : number.substring(point));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
