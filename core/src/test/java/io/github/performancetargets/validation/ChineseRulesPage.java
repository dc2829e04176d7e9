package io.github.performancetargets.validation;

import io.github.performancetargets.completeness.CompletenessRules;
import io.github.performancetargets.library.IndicatorLibrary;
import io.github.performancetargets.library.LibraryRules;
import io.github.performancetargets.review.ReviewLexicon;
import io.github.performancetargets.review.ReviewParameters;
import io.github.performancetargets.review.ReviewRules;
import io.github.performancetargets.rule.Grouping;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.RuleText;
import io.github.performancetargets.selfassessment.SelfAssessmentParameters;
import io.github.performancetargets.selfassessment.SelfAssessmentRules;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The page docs/rules.zh-CN.md: what is looked at (审核要点), on which document it rests, and how it is switched off. */
final class ChineseRulesPage {
    private static final Words WORDS = Words.of(Locale.CHINA);
    private static final String TOP = """
            # 审核要点

            [English](rules.md)

            本页由 `RulesDocumentTest` 按规则定义生成，请勿手工修改。

            审核绩效目标表时逐条检查的内容都在这里。每条写明：**要点**，即发现了什么问题；**建议**，即怎样修改；**举例**；**级别**和对应的
            审核内容（完整性、相关性、适当性、可行性）；**依据**，即所依据的文件；**关闭**，即怎样停用。`{words}` 一类花括号，
            在审核意见中换成表里的文字、金额或指标名称。规则编号不会改作他用，可以放心写进本单位的制度和程序。

            | 级别 | 含义 |
            | --- | --- |
            | 错误 | 缺项、漏项，或者数字前后不符，须改正。属于“完整性”的错误，使结论成为“不完整” |
            | 警告 | 很可能有问题，请核对 |
            | 提示 | 供审核人员参考；标明“每表一次”的，同类问题合并为一条 |

            ## 怎样调整

            | 目的 | 做法 |
            | --- | --- |
            | 停用一条规则 | 审核方案中写一行 `review/vague-value = off`；程序中用 `TableValidator.without(id)` |
            | 改变级别 | 审核方案中写一行 `review/unit-missing = error`（`error`、`warning`、`note`）；程序中用 `TableValidator.withSeverity(id, severity)` |
            | 启用默认关闭的规则 | 审核方案中写一行 `review/input-as-target = note` |
            | 只放过某张表的某条意见 | 豁免并写明理由：`check --waivers`，或程序中的 `Report.waiving` |
            | 增加本单位的规则 | 见[开发手册](cookbook.zh-CN.md#自定规则) |

            审核方案是一个文本文件，一行一条规则，不必改程序。命令行用 `check --profile` 指定，程序用 `TableValidator.withProfile`，写法见
            [开发手册](cookbook.zh-CN.md#不写代码调整规则)。

            ## 阈值

            阈值不写死在规则里，可以整体替换。引自文件的数字尚未与文件印本逐字核对；级别由本库设定，文件没有规定。

            """;

    private ChineseRulesPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(TOP);
        thresholds(text);
        section(text, "完整性", CompletenessRules.all());
        section(text, "审核", ReviewRules.all());
        section(text, "自评", SelfAssessmentRules.all());
        section(text, "指标库（提供指标库时适用）", LibraryRules.of(IndicatorLibrary.of(List.of())));
        text.append("## 默认关闭\n\n容易误报，需要时再启用。\n\n");
        for (Rule rule : ReviewRules.optional(ReviewLexicon.standard())) {
            point(text, rule.definition());
            text.append("- 启用：`").append(rule.definition().id()).append(" = note`\n\n");
        }
        text.append("## 保留编号\n\n说明审核本身的情况，不能关闭。\n\n");
        for (RuleId id : List.of(TableValidator.RULE_FAILED, TableValidator.EDITION_UNKNOWN)) {
            words(text, id);
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void thresholds(StringBuilder text) {
        ReviewParameters review = ReviewParameters.standard();
        SelfAssessmentParameters selfAssessment = SelfAssessmentParameters.standard();
        text.append("| 阈值 | 取值 | 来源 | 程序中 |\n| --- | --- | --- | --- |\n");
        row(text, "资金合计与总额的容差", review.fundingTolerance() + " 元", "四舍五入到万元的误差", "ReviewParameters");
        row(text, "单价区间上下限倍数", review.unitCostSpread() + " 倍", "实务口径", "ReviewParameters");
        row(text, "满意度目标下限", review.satisfactionFloor() + "%", "实务口径", "ReviewParameters");
        row(
                text,
                "权重合计",
                String.join(
                        "、",
                        review.weightTotals().stream().map(Object::toString).toList()),
                "财预〔2020〕10号；预算执行率另占 10 分时为 90，以小数表示时为 1",
                "ReviewParameters");
        String name = "SelfAssessmentParameters";
        row(text, "低于目标须说明原因", "不足目标值的 " + selfAssessment.farBelow() + "%", "实务口径", name);
        row(text, "超过目标须说明原因", "达到目标值的 " + selfAssessment.farAbove() + "%", "实务口径", name);
        row(text, "得分占比高出支出进度", selfAssessment.scoreAboveSpending() + " 个百分点", "实务口径", name);
        row(text, "资金结余", "超过预算的 " + selfAssessment.unspent() + "%", "实务口径", name);
        text.append('\n');
    }

    private static void row(StringBuilder text, String what, String value, String source, String type) {
        text.append("| ").append(what).append(" | ").append(value).append(" | ");
        text.append(source).append(" | `").append(type).append("` |\n");
    }

    private static void section(StringBuilder text, String title, List<Rule> rules) {
        text.append("## ").append(title).append("\n\n");
        for (Rule rule : rules) {
            point(text, rule.definition());
            text.append("- 关闭：`").append(rule.definition().id()).append(" = off`\n\n");
        }
    }

    private static void point(StringBuilder text, RuleDefinition definition) {
        words(text, definition.id());
        text.append("- 级别：")
                .append(WORDS.word("severity." + definition.severity().code()))
                .append(" · ")
                .append(WORDS.word("criterion." + definition.criterion().code()));
        if (definition.grouping() == Grouping.ONE_PER_TABLE) {
            text.append(" · 每表一次");
        }
        text.append("\n- 依据：").append(definition.basis()).append('\n');
    }

    private static void words(StringBuilder text, RuleId id) {
        RuleText rule = Objects.requireNonNull(WORDS.rule(id));
        String stop = WORDS.word("sentence.stop");
        text.append("### `").append(id).append("`\n\n");
        text.append("- 要点：").append(rule.fact()).append(stop).append('\n');
        text.append("- 建议：").append(rule.mend()).append(stop).append('\n');
        text.append("- 举例：").append(WORDS.word(id + ".example")).append(stop).append('\n');
    }
}
