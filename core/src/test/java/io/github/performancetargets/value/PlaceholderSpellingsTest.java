package io.github.performancetargets.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that stand for a number nobody wrote, beside what only looks like them. */
class PlaceholderSpellingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "20XX年",
                "20××年底前",
                "202X年12月",
                "2023年X月X日",
                "2023年×月底前",
                "X月15日前",
                "200XX",
                "XX人",
                "X人",
                "x个",
                "X%",
                "x%",
                "xx年",
                "×个",
                "××",
                "╳万元",
                "○○",
                "○个",
                "□□",
                "?",
                "??",
                "?人",
                "??人",
                "〇〇",
                "〇〇人",
                "_万元",
                "___",
                "**",
                "*亿元",
                "××亿元",
                "≥×%",
                "≥××",
                "≥?",
                "**年**月**日",
                "××年××月",
                "XX月XX日前",
                "×次/年",
                "万元",
                "≥万元",
                "——",
                "前××名",
                "培训××人",
                "培训XX期XX人",
                "第X季度",
                "X级以上"
            })
    void areNoValues(String text) {
        assertThat(StatedTarget.read(text).target()).isInstanceOf(Placeholder.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "×5",
                "5×",
                "X5",
                "5X",
                "占××总数的5%",
                "〇人",
                "〇",
                "X光机5台",
                "5*3人",
                "90%?",
                "3○",
                "培训_5人",
                "3×20XXL",
                "20×30",
                "1920XXL号3件"
            })
    void areNotWhatHoldsANumberOrAWordBesideThem(String text) {
        assertThat(StatedTarget.read(text).target()).isNotInstanceOf(Placeholder.class);
    }
}
