package io.github.performancetargets.documents.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 表头标签 The labels above the indicators, and what each of them means. */
public enum FieldLabel {
    /** 项目名称. */
    PROJECT_NAME,
    /** 项目编码. */
    PROJECT_CODE,
    /** 主管部门, with its code where it says 及代码. */
    SUPERVISOR,
    /** 主管部门代码. */
    SUPERVISOR_CODE,
    /** 实施单位. */
    IMPLEMENTER,
    /** 项目属性. */
    NATURE,
    /** 项目期. */
    TERM,
    /** 部门名称, of the table of a whole department. */
    DEPARTMENT,
    /** 年度. */
    YEAR,
    /** 金额单位. */
    MONEY_UNIT,
    /** 项目资金: what follows are funds. */
    FUNDS,
    /** 总体目标: what follows are goals. */
    GOALS,
    /** 年度主要任务: what follows are tasks. */
    TASKS,
    /** 表尾 What stands below the indicators, and whatever else is kept with its label. */
    FOOTER;

    private static final Map<String, FieldLabel> SHORT = LabelFile.meanings("short", FieldLabel.class);
    private static final Map<String, FieldLabel> MEANINGS = LabelFile.meanings("field", FieldLabel.class);

    /** What a printed label means, if it is a label at all. */
    static Optional<FieldLabel> of(String text, String key) {
        FieldLabel meaning = MEANINGS.get(key);
        if (meaning == null && key.startsWith("专项")) {
            // forms of 专项资金 call the project 专项
            meaning = MEANINGS.get("项目" + key.substring(2));
        }
        if ((meaning == DEPARTMENT || meaning == IMPLEMENTER) && namesProjects(text)) {
            meaning = PROJECT_NAME;
        }
        return meaning != null ? Optional.of(meaning) : LabelEndings.meaning(text, key);
    }

    /** What a key means in a form that has no fuller label of it: 项目. */
    public static Optional<FieldLabel> ofShort(String key) {
        return Optional.ofNullable(SHORT.get(key));
    }

    /** 单位（专项）名称, 单位(项目)名称: one column for both, in which projects follow their unit. */
    private static boolean namesProjects(String text) {
        String inside = LabelWords.inBrackets(text);
        return inside.equals("专项") || inside.equals("项目") || inside.equals("项目名称");
    }

    static boolean isCertain(FieldLabel meaning, String key) {
        return MEANINGS.containsKey(key) || key.startsWith("专项") || meaning == FOOTER || meaning == SUPERVISOR;
    }

    /** All listed keys. */
    static Set<String> keys() {
        return MEANINGS.keySet();
    }
}
