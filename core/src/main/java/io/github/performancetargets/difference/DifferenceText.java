package io.github.performancetargets.difference;

import java.util.Locale;

/** 差异说明 A change in words. */
final class DifferenceText {
    private DifferenceText() {}

    static String line(TableChange change, Locale locale) {
        return locale.getLanguage().equals("en") ? english(change) : chinese(change);
    }

    private static String chinese(TableChange change) {
        String part = switch (change.part()) {
            case INDICATOR -> "指标";
            case GOAL -> "目标";
            case MONEY -> "资金";
        };
        String kind = switch (change.kind()) {
            case ADDED -> "新增";
            case DROPPED -> "删除";
            case RENAMED -> "更名";
            case LOOSENED -> "降低目标";
            case TIGHTENED -> "提高目标";
            case CHANGED -> "更改";
            case RAISED -> "增加";
            case CUT -> "减少";
        };
        return kind + part + "「" + change.name() + "」" + values(change, "：", "→")
                + change.reason().map(reason -> "，原因：" + reason).orElse("");
    }

    private static String english(TableChange change) {
        String part = switch (change.part()) {
            case INDICATOR -> "indicator";
            case GOAL -> "goal";
            case MONEY -> "money";
        };
        String kind = switch (change.kind()) {
            case ADDED -> "added";
            case DROPPED -> "dropped";
            case RENAMED -> "renamed";
            case LOOSENED -> "loosened";
            case TIGHTENED -> "tightened";
            case CHANGED -> "changed";
            case RAISED -> "raised";
            case CUT -> "cut";
        };
        return kind + " " + part + " \"" + change.name() + "\"" + values(change, ": ", " → ")
                + change.reason().map(reason -> ", reason: " + reason).orElse("");
    }

    private static String values(TableChange change, String colon, String arrow) {
        String was = change.was().orElse("");
        String is = change.is().orElse("");
        if (was.isEmpty() && is.isEmpty()) {
            return "";
        }
        return colon + (was.isEmpty() ? is : is.isEmpty() ? was : was + arrow + is);
    }
}
