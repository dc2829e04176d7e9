package io.github.performancetargets.documents.lexicon;

import java.util.List;
import java.util.Optional;

/** 标签词尾 Labels that every region words a little differently and ends alike: 年度履职目标, 省级主管部门, 财务负责人, 其他需说明事项. */
final class LabelEndings {
    private static final int LONGEST = 20;
    private static final Endings GOALS = LabelFile.endings("goals");
    private static final Endings ABOUT_GOALS = LabelFile.endings("about-goals");
    private static final Endings TASKS = LabelFile.endings("tasks");
    private static final List<String> MONEY = List.of("资金", "预算", "经费");
    private static final Endings FUNDS = LabelFile.endings("funds");
    private static final List<String> NOT_FUNDS = List.of("管理", "使用", "到位", "绩效", "变动", "以前", "上年", "前两年", "说明", "测算");
    private static final Endings KEPT = LabelFile.endings("kept");

    private LabelEndings() {}

    /** The last characters of labels that are kept with their words. */
    static String lastCharacters() {
        return KEPT.lastCharacters() + "门项题";
    }

    static Optional<FieldLabel> meaning(String text, String key) {
        if (isSignature(text)) {
            return Optional.of(FieldLabel.FOOTER);
        }
        Optional<FieldLabel> meaning = key.length() > LONGEST || key.isEmpty() ? Optional.empty() : byEnding(key);
        return meaning.filter(m -> !isSentence(text));
    }

    /** 项目资金预算执行10分, 部门整体资金: heads the funds, with the points that spending them is worth or not. */
    private static boolean isScoredFunds(String key) {
        String bare = key.endsWith("分") ? key.substring(0, key.length() - 1) : key;
        int end = bare.length();
        while (end > 0 && LabelWords.isDigit(bare.charAt(end - 1))) {
            end--;
        }
        String words = bare.substring(0, end);
        boolean scored = end < bare.length() && bare.length() < key.length() && words.endsWith("预算执行");
        return (scored && contains(words, MONEY)) || key.endsWith("总体资金") || key.endsWith("整体资金");
    }

    /** 财政绩效管理科室（盖章） 年 月 日: asks for a seal or a signature and its day. */
    private static boolean isSignature(String text) {
        String inside = LabelWords.inBrackets(text);
        String key = LabelWords.key(text);
        return (inside.contains("盖章") || inside.contains("签字") || inside.contains("签章"))
                && (key.endsWith("年月日") || key.endsWith("年月"))
                && key.chars().noneMatch(c -> LabelWords.isDigit((char) c));
    }

    private static Optional<FieldLabel> byEnding(String key) {
        String about = ABOUT_GOALS.without(key);
        if (GOALS.end(key) || GOALS.end(about)) {
            return Optional.of(FieldLabel.GOALS);
        }
        if (TASKS.end(key) || TASKS.end(about)) {
            return Optional.of(FieldLabel.TASKS);
        }
        boolean coded = key.startsWith("主管部门") && key.contains("及") && (key.endsWith("代码") || key.endsWith("编码"));
        if (key.endsWith("主管部门") || coded) {
            return Optional.of(FieldLabel.SUPERVISOR);
        }
        if (isScoredFunds(key)) {
            return Optional.of(FieldLabel.FUNDS);
        }
        if (FUNDS.end(key) && contains(key, MONEY) && !contains(key, NOT_FUNDS)) {
            return Optional.of(FieldLabel.FUNDS);
        }
        boolean toSay = key.contains("说明") && (key.endsWith("事项") || key.endsWith("问题"));
        return KEPT.end(key) || toSay ? Optional.of(FieldLabel.FOOTER) : Optional.empty();
    }

    /** 填报人：　　填报日期： is two labels, and a text with commas is none. */
    private static boolean isSentence(String text) {
        String words = LabelWords.stripped(LabelWords.folded(text));
        if (words.indexOf(',') >= 0 || words.indexOf('。') >= 0 || words.indexOf(';') >= 0) {
            return true;
        }
        return words.indexOf(':') >= 0 && words.indexOf(':') < words.length() - 1;
    }

    private static boolean contains(String key, List<String> words) {
        for (String word : words) {
            if (key.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
