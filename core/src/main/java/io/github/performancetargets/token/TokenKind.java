package io.github.performancetargets.token;

import io.github.performancetargets.error.Found;

/** 记号类别 What a token of JSON is. */
public enum TokenKind {
    /** 对象开始 &#123;. */
    OBJECT_START(Found.Kind.OBJECT),
    /** 对象结束 &#125;. */
    OBJECT_END(Found.Kind.OBJECT_END),
    /** 列表开始 [. */
    ARRAY_START(Found.Kind.LIST),
    /** 列表结束 ]. */
    ARRAY_END(Found.Kind.LIST_END),
    /** 名称 The name of a property. */
    NAME(Found.Kind.PROPERTY),
    /** 文本 A string. */
    STRING(Found.Kind.STRING),
    /** 数 A number. */
    NUMBER(Found.Kind.NUMBER),
    /** 真 The literal true. */
    TRUE(Found.Kind.TRUE),
    /** 假 The literal false. */
    FALSE(Found.Kind.FALSE),
    /** 空 The literal null. */
    NULL(Found.Kind.NULL),
    /** 结束 No token is left. */
    END(Found.Kind.END),
    /** 其他 A token that JSON does not have. */
    FOREIGN(Found.Kind.FOREIGN);

    private final Found.Kind found;

    TokenKind(Found.Kind found) {
        this.found = found;
    }

    /** What an error calls it. */
    Found.Kind found() {
        return found;
    }

    /** Whether its text tells more than its kind. */
    public boolean hasText() {
        return this == STRING || this == NUMBER;
    }
}
