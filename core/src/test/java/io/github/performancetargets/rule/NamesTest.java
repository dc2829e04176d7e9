package io.github.performancetargets.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.performancetargets.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of indicators as forms print them, and the names of rules. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "维护社会和谐稳定,重新违法犯罪率下降|重新违法犯罪率下降",
                "一是:二是;培训人数|培训人数",
                "培训(期数)|培训",
                "名称(甲)(乙)|名称",
                "甲,乙(丙,丁)|乙",
                "(一)|(一)",
                "合格(甲,乙)率|合格(甲,乙)率",
                "(甲)乙,丙|丙",
                "培训,|培训,",
                "甲)|甲)",
                "甲|甲",
                ",甲|甲"
            })
    void theLastClauseSaysWhatIsMeasured(String name, String measured) {
        assertThat(LastClause.of(name)).isEqualTo(measured);
    }

    @Test
    void anEmptyNameHasAnEmptyClause() {
        assertThat(LastClause.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "指标1:培训人数|培训人数",
                "指标10.培训|培训",
                "指标9、培训|培训",
                "指标0:培训|培训",
                "指标1:|''",
                "指标1|指标1",
                "指标:培训|指标:培训",
                "指标培训|指标培训",
                "指标1培训|指标1培训",
                "指标|指标",
                "培训指标1:|培训指标1:",
                "指标/:x|指标/:x"
            })
    void thePrintedNumberIsNoPartOfAName(String name, String rest) {
        assertThat(PrintedName.withoutNumber(name)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "……", "指标1：", "指标 2.", "指标", "指标１：", "、", "⋯", ":"})
    void whatTheFormPrintsSaysNothing(String name) {
        assertThat(PrintedName.saysNothing(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"培训", "1", "12", "指标1：培训", "A", "指标/", "…1"})
    void whatSomeoneWroteSaysSomething(String name) {
        assertThat(PrintedName.saysNothing(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "z/0", "a-9/z-b/c", "0/z"})
    void idsOfRulesAreWordsJoinedBySlashes(String id) {
        assertThat(RuleId.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'',0", "a,1", "a-b,3", "/a,0", "a/,1", "a//b,2", "a-/b,2", "A/b,0", "a/ü,2", "a/`,2", "a/{,2", "a:b,1",
        "a/;,2", "-a/b,0", "a/b-,3"
    })
    void otherIdsAreRefusedWithThePlace(String id, int index) {
        assertThatThrownBy(() -> RuleId.of(id))
                .isInstanceOfSatisfying(
                        TextParseException.class,
                        refused -> assertThat(refused.index()).isEqualTo(index));
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(RuleId.of("a/b")).isLessThan(RuleId.of("a/c")).isGreaterThan(RuleId.of("a/a"));
    }
}
