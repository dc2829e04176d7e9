package io.github.performancetargets.difference;

import io.github.performancetargets.text.Coded;

/** 变动类别 How a row, a goal or an amount of one table differs from that of another. */
public enum ChangeKind implements Coded {
    /** 新增 It stands in the new table only. */
    ADDED("added"),
    /** 删除 It stood in the old table only. */
    DROPPED("dropped"),
    /** 更名 The same target under another name. */
    RENAMED("renamed"),
    /** 降低目标 The new target asks for less. */
    LOOSENED("loosened"),
    /** 提高目标 The new target asks for more. */
    TIGHTENED("tightened"),
    /** 更改 Changed, and nobody can tell whether for more or for less. */
    CHANGED("changed"),
    /** 增加资金 More money. */
    RAISED("raised"),
    /** 减少资金 Less money. */
    CUT("cut");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}
