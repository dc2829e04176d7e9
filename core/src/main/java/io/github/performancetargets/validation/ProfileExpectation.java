package io.github.performancetargets.validation;

import java.util.Locale;

/** 应为 What a line of a profile is expected to hold, in both languages; {} stands for what only the line knows. */
enum ProfileExpectation {
    ESCAPE("four hexadecimal digits after \\u", "四位十六进制数字（\\u 之后）"),
    ONCE("'{}' once", "“{}”只写一次"),
    NAME("the id of a rule or 'stage'", "规则编号或 stage"),
    RULE("the id of one of the rules", "已有规则的编号"),
    SEVERITY("off, error, warning or note for {}", "级别 error、warning、note 或 off（{}）"),
    STAGE(
            "draft, declaration, approval, monitoring or self-assessment for stage",
            "阶段 draft、declaration、approval、monitoring 或 self-assessment");

    private final String english;
    private final String chinese;

    ProfileExpectation(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String words(String detail, Locale locale) {
        return (isChinese(locale) ? chinese : english).replace("{}", detail);
    }

    static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
