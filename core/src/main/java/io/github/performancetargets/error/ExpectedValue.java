package io.github.performancetargets.error;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * 期望 What should have stood somewhere.
 *
 * @param kind what
 * @param names the codes or properties that it may be, in order; empty where the kind says all
 * @param detail the sentence of a type of the model that refused a value, in English; empty where the kind says all
 */
public record ExpectedValue(Kind kind, List<String> names, String detail) {
    /** Copies the list. */
    public ExpectedValue {
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        Objects.requireNonNull(detail, "detail");
    }

    /** What needs no names. */
    public static ExpectedValue of(Kind kind) {
        return new ExpectedValue(kind, List.of(), "");
    }

    /** One of several names. */
    public static ExpectedValue of(Kind kind, List<String> names) {
        return new ExpectedValue(kind, names, "");
    }

    /** What a type of the model asks for, in its own words. */
    public static ExpectedValue said(Kind kind, String detail) {
        return new ExpectedValue(kind, List.of(), detail);
    }

    /** 文字 A noun phrase: Chinese for a Chinese locale, English for any other. */
    public String text(Locale locale) {
        String template = JsonError.isChinese(locale) ? kind.chinese : kind.english;
        String joined = String.join(JsonError.isChinese(locale) ? "、" : ", ", names);
        return template.replace("{}", joined)
                .replace("{first}", names.isEmpty() ? "" : names.get(0))
                .replace("{second}", names.size() > 1 ? names.get(1) : "");
    }

    /** 理由 Why a type of the model refused the value, on one line: Chinese for a Chinese locale, English for any other. */
    public String reason(Locale locale) {
        return FoundValue.onOneLine(JsonError.isChinese(locale) ? ChineseReason.of(detail) : detail);
    }

    /** 期望类别 What can be expected; {@code {}} stands for the names. */
    public enum Kind {
        /** 规范的 JSON Well-formed JSON. */
        JSON("规范的 JSON", "well-formed JSON"),
        /** UTF-8 编码 Bytes of UTF-8. */
        UTF_8("UTF-8 编码的 JSON", "JSON in UTF-8"),
        /** 结束 The end of the document. */
        END("文档的结尾", "the end of the document"),
        /** 较短的文本 A text, name or number within the limits. */
        SHORTER("较短的文本、名称或数字", "a text, name or number within the limits"),
        /** 较浅的嵌套 Objects and lists nested within the limits. */
        SHALLOWER("较浅的嵌套", "objects and lists nested within the limits"),
        /** 对象 An object. */
        OBJECT("对象", "an object"),
        /** 列表 A list. */
        LIST("列表", "a list"),
        /** 文本 A string. */
        STRING("文本", "a string"),
        /** 数 A number. */
        NUMBER("数字", "a number"),
        /** 十进制数 A decimal number of JSON. */
        DECIMAL("十进制数", "a decimal number"),
        /** 普通小数 A decimal number without an exponent, in a text. */
        PLAIN_DECIMAL("不带指数的十进制数", "a plain decimal number"),
        /** 数额 An amount within the limits of one. */
        AMOUNT("整数部分不超过 24 位、小数不超过 18 位的数额", "an amount of at most 24 digits before the point and 18 after it"),
        /** 整数 A whole number. */
        WHOLE_NUMBER("整数", "a whole number"),
        /** 整数 A whole number within the limits of one. */
        INTEGER("−2147483648 至 2147483647 的整数", "a whole number from -2147483648 to 2147483647"),
        /** 数目 A number of things. */
        COUNT("0 至 9223372036854775807 的整数", "a whole number from 0 to 9223372036854775807"),
        /** 真或假 True or false. */
        FLAG("true 或 false", "true or false"),
        /** 任意值 Any value. */
        VALUE("JSON 的值", "a value of JSON"),
        /** 代码 One of a list of codes. */
        CODE("下列之一：{}", "one of {}"),
        /** 属性或结尾 A property, or the end of the object. */
        PROPERTY_OR_END("属性或对象的结尾", "a property or the end of the object"),
        /** 已知属性 One of the properties of an object. */
        KNOWN_PROPERTY("下列属性之一：{}", "one of the properties {}"),
        /** 必有的属性 A property that may not be absent. */
        PROPERTY("属性“{}”", "the property '{}'"),
        /** 同时给出的属性 A property that another one needs beside it. */
        COMPANION("与“{second}”同时给出的属性“{first}”", "the property '{first}' beside '{second}'"),
        /** 不重复的属性 Each property once. */
        ONCE("每个属性只出现一次", "each property once"),
        /** 带命名空间的名称 A name with a namespace. */
        NAMESPACE("带命名空间的名称，如 acme:approvalId", "a name with a namespace, such as acme:approvalId"),
        /** 完整的字符 A name without half a character. */
        WHOLE_NAME("由完整字符组成的名称", "a name of whole characters"),
        /** 扩展深度 Extensions that are not nested too deep. */
        EXTENSION_DEPTH("嵌套不超过 64 层的扩展", "extensions nested at most 64 deep"),
        /** 扩展中的数 A number as extensions keep it. */
        EXTENSION_NUMBER("不带指数、不超过 100 个字符的数", "a plain decimal of at most 100 characters"),
        /** 格式版本 A version that can be read. */
        VERSION("格式版本 1.x，如 1.0", "a format version 1.x, such as 1.0"),
        /** 可读的格式版本 A major version that this release reads. */
        MAJOR_VERSION(
                "格式版本 1.x，如 1.0（其他主版本须用本库的另一版本读取）",
                "a format version 1.x, such as 1.0 (another major version needs another release of this library)"),
        /** 计量单位 The symbol of a unit. */
        UNIT("计量单位", "a unit"),
        /** 计数名词 A noun that is counted, beside the unit that counts it. */
        COUNTED("计数名词，且同时给出单位", "a counted noun beside its unit"),
        /** 时点 A point in time. */
        TIME_POINT("时点，如 2021-09-30 或 FY", "a point in time, such as 2021-09-30 or FY"),
        /** 级别 A code of a tier or kind. */
        TIER("指标级别或资金类别的代码", "a code of a tier or kind"),
        /** 比值 A quotient of two whole numbers. */
        RATIO("两个整数之比，如 19/25", "a quotient of two whole numbers, such as 19/25"),
        /** 计分公式 A formula as schemes spell it. */
        FORMULA("评分办法中的计分公式", "a formula as schemes spell it"),
        /** 取整方式 Places and a mode as schemes spell them. */
        ROUNDING("取整方式，如 2 half-up", "places and a mode, such as 2 half-up"),
        /** 规则编号 The id of a rule. */
        RULE("规则编号", "the id of a rule"),
        /** 表式编号 The id of a form's edition that the library knows. */
        EDITION("本库已知的表式编号", "the id of an edition that the library knows"),
        /** 指标值 A target as its kind demands. */
        TARGET("符合其类别的指标值", "a target of its kind"),
        /** 其他 What a type of the model demands. */
        MODEL("符合要求的值", "a value that the model takes"),
        /** 无异常 A callback without an exception. */
        CALLBACK("回调正常返回", "a callback that returns");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
