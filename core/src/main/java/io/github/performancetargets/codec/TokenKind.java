package io.github.performancetargets.codec;

/** 记号类别 What a token of JSON is. */
public enum TokenKind {
    /** 对象开始 &#123;. */
    OBJECT_START("an object"),
    /** 对象结束 &#125;. */
    OBJECT_END("the end of an object"),
    /** 列表开始 [. */
    ARRAY_START("a list"),
    /** 列表结束 ]. */
    ARRAY_END("the end of a list"),
    /** 名称 The name of a property. */
    NAME("a property"),
    /** 文本 A string. */
    STRING("the string"),
    /** 数 A number. */
    NUMBER("the number"),
    /** 真 The literal true. */
    TRUE("true"),
    /** 假 The literal false. */
    FALSE("false"),
    /** 空 The literal null. */
    NULL("null"),
    /** 结束 No token is left. */
    END("the end of the input"),
    /** 其他 A token that JSON does not have. */
    FOREIGN("a value that JSON does not have");

    private final String description;

    TokenKind(String description) {
        this.description = description;
    }

    /** What a message calls it. */
    String description() {
        return description;
    }

    /** Whether its text tells more than its kind. */
    boolean hasText() {
        return this == STRING || this == NUMBER;
    }
}
