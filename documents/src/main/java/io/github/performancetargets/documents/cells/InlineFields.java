package io.github.performancetargets.documents.cells;

import io.github.performancetargets.documents.lexicon.FieldLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 同格标签 Labels and values in one cell: {@code 填报单位：某局  填报日期：2021年1月  单位：万元}. */
public final class InlineFields {
    private static final int LONGEST_MONEY = 120;

    private InlineFields() {}

    /**
     * 一项 One of them.
     *
     * @param label as printed, without the colon
     * @param meaning of the label
     * @param value its words, may be empty
     */
    public record Field(String label, FieldLabel meaning, String value) {}

    /** The fields of a cell; none unless it starts with a known label and a colon. Between fields a label of money counts too. */
    public static List<Field> of(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
            return List.of();
        }
        List<int[]> labels = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                int start = labelStart(text, i);
                boolean inNote = !labels.isEmpty() && isNote(text, labels.get(0)) && !isListed(text, start, i);
                if (inNote) {
                    continue;
                }
                if ((!labels.isEmpty()
                                || LabelWords.stripped(text.substring(0, start)).isEmpty())
                        && meaning(text, start, i).isPresent()) {
                    labels.add(new int[] {start, i});
                }
            }
        }
        List<Field> fields = new ArrayList<>();
        boolean moneyOnly = labels.stream().allMatch(l -> isMoney(text, l[0], l[1]));
        for (int i = 0; i < labels.size() && !moneyOnly; i++) {
            int[] label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            String said = text.substring(label[1] + 1, end);
            int money = moneyIn(said);
            meaning(text, label[0], label[1])
                    .ifPresent(m -> fields.add(new Field(
                            LabelWords.stripped(text.substring(label[0], label[1])),
                            m,
                            value(said.substring(0, money), end < text.length() || money < said.length()))));
            if (money < said.length()) {
                fields.add(new Field("", FieldLabel.FUNDS, LabelWords.stripped(said.substring(money))));
            }
        }
        return fields;
    }

    /** Where a sentence of money begins behind a value: 某县水利局　项目总预算120万元，其中财政拨款100万元; its end where none does. */
    private static int moneyIn(String said) {
        for (int i = Math.max(1, said.length() - LONGEST_MONEY); i < said.length(); i++) {
            boolean parted = LabelWords.isBlank(said.charAt(i - 1)) && !LabelWords.isBlank(said.charAt(i));
            if (parted && !LabelWords.stripped(said.substring(0, i)).isEmpty() && CellShape.hasDigit(said)) {
                boolean money = FundingWords.read(said.substring(i))
                        .filter(w -> w.items().get(0).label().isTotal())
                        .isPresent();
                if (money) {
                    return i;
                }
            }
        }
        return said.length();
    }

    /** The words of a value, without the mark that parts it from the next label. */
    private static String value(String text, boolean followed) {
        String words = LabelWords.stripped(text);
        boolean marked = followed && !words.isEmpty() && ";；,，、".indexOf(words.charAt(words.length() - 1)) >= 0;
        return marked ? LabelWords.stripped(words.substring(0, words.length() - 1)) : words;
    }

    /** 注：1.… 2.偏差原因分析：…: what ends like a label in a note is a part of its words. */
    private static boolean isNote(String text, int[] label) {
        String key = Label.of(text.substring(label[0], label[1])).key();
        return key.equals("注") || key.endsWith("说明") || key.equals("备注") || key.equals("附注");
    }

    private static boolean isListed(String text, int start, int colon) {
        return Label.of(text.substring(start, colon)).isListed();
    }

    private static Optional<FieldLabel> meaning(String text, int start, int colon) {
        Label label = Label.of(text.substring(start, colon));
        if ((label.key().equals("金额") || label.key().endsWith("单位")) && isUnit(text.substring(colon + 1))) {
            return Optional.of(FieldLabel.MONEY_UNIT);
        }
        Optional<FieldLabel> listed = label.field().filter(l -> label.isCertain());
        return listed.isEmpty() && isMoney(text, start, colon) ? Optional.of(FieldLabel.FUNDS) : listed;
    }

    /** 预算金额：12.5 before a blank, another mark or the end. */
    private static boolean isMoney(String text, int start, int colon) {
        Label label = Label.of(text.substring(start, colon));
        int from = colon + 1;
        while (from < text.length() && LabelWords.isBlank(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && !LabelWords.isBlank(text.charAt(end)) && ";；，。\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return label.funding().isPresent()
                && !label.isCertain()
                && MoneyText.read(text.substring(from, end)).isPresent();
    }

    /** 金额：万元 declares the unit, 金额：120 does not. */
    private static boolean isUnit(String value) {
        String unit = LabelWords.key(value);
        return MoneyText.unitIn(unit).filter(unit::equals).isPresent();
    }

    /** Back over the label to the last blank, closing bracket excepted, or to the start. */
    private static int labelStart(String text, int colon) {
        int start = colon;
        while (start > 0 && LabelWords.isBlank(text.charAt(start - 1))) {
            start--;
        }
        int depth = 0;
        while (start > 0 && colon - start < 30) {
            char c = text.charAt(start - 1);
            depth += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
            if (depth == 0 && (LabelWords.isBlank(c) || ";；,，。:：\n".indexOf(c) >= 0)) {
                break;
            }
            start--;
        }
        return start;
    }
}
