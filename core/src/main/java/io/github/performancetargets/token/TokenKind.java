package io.github.performancetargets.token;

import io.github.performancetargets.error.FoundValue;

/** 记号类别 What a token of JSON is. */
public enum TokenKind {
    /** 对象开始 &#123;. */
    OBJECT_START(FoundValue.Kind.OBJECT),
    /** 对象结束 &#125;. */
    OBJECT_END(FoundValue.Kind.OBJECT_END),
    /** 列表开始 [. */
    ARRAY_START(FoundValue.Kind.LIST),
    /** 列表结束 ]. */
    ARRAY_END(FoundValue.Kind.LIST_END),
    /** 名称 The name of a property. */
    NAME(FoundValue.Kind.PROPERTY),
    /** 文本 A string. */
    STRING(FoundValue.Kind.STRING),
    /** 数 A number. */
    NUMBER(FoundValue.Kind.NUMBER),
    /** 真 The literal true. */
    TRUE(FoundValue.Kind.TRUE),
    /** 假 The literal false. */
    FALSE(FoundValue.Kind.FALSE),
    /** 空 The literal null. */
    NULL(FoundValue.Kind.NULL),
    /** 结束 No token is left. */
    END(FoundValue.Kind.END),
    /** 其他 A token that JSON does not have. */
    FOREIGN(FoundValue.Kind.FOREIGN);

    private final FoundValue.Kind found;

    TokenKind(FoundValue.Kind found) {
        this.found = found;
    }

    /** What an error calls it. */
    FoundValue.Kind found() {
        return found;
    }

    /** Whether a value may begin with it. */
    public boolean beginsValue() {
        return this != OBJECT_END && this != ARRAY_END && this != NAME && this != END;
    }

    /** Whether its text tells more than its kind. */
    public boolean hasText() {
        return this == STRING || this == NUMBER;
    }
}
