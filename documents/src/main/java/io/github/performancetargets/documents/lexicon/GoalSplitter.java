package io.github.performancetargets.documents.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 目标拆分 Goals numbered in one text: {@code 目标1: …; 目标2: …}, {@code 1. … 2. …}, {@code 一、… 二、…}, {@code ①…②…}. */
public final class GoalSplitter {
    private static final String CHINESE = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String SEPARATORS = ";；";
    private static final Set<String> PERIODS = Set.of("年度", "长期", "中期");

    private GoalSplitter() {}

    /**
     * 一条 One goal.
     *
     * @param number it is printed with, in Arabic digits
     * @param label as printed, without the colon
     * @param text its words
     */
    public record Part(Optional<String> number, Optional<String> label, String text) {}

    private record Mark(int start, int end, Optional<String> number, String label) {}

    /** The goals of a text; one without label where it numbers none. */
    public static List<Part> split(String text) {
        List<Mark> marks = named(text);
        if (marks.isEmpty()) {
            marks = numbered(text);
        }
        List<Part> parts = new ArrayList<>();
        int first = marks.isEmpty() ? text.length() : marks.get(0).start();
        String before = LabelWords.stripped(text.substring(0, first));
        if (!before.isEmpty()) {
            parts.add(new Part(Optional.empty(), Optional.empty(), before));
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            parts.add(new Part(
                    mark.number(), Optional.of(mark.label()), LabelWords.stripped(text.substring(mark.end(), end))));
        }
        return parts;
    }

    /** 目标1:, 目标一、 and, at the start only, 目标: without a number. */
    private static List<Mark> named(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int at = text.indexOf("目标"); at >= 0; at = text.indexOf("目标", at + 2)) {
            int start = at >= 2 && PERIODS.contains(text.substring(at - 2, at)) ? at - 2 : at;
            boolean starts =
                    start == 0 || isBreak(text.charAt(start - 1)) || LabelWords.isBlank(text.charAt(start - 1));
            int digits = skipBlanks(text, at + 2);
            int after = skipNumeral(text, digits);
            int colon = skipBlanks(text, after);
            boolean ends = colon < text.length() && ":：、.．".indexOf(text.charAt(colon)) >= 0;
            boolean whole = colon >= text.length() && after > digits;
            if (starts && (ends || whole) && (after > digits || at == 0)) {
                Optional<String> number =
                        after > digits ? Optional.of(arabic(text.substring(digits, after))) : Optional.empty();
                marks.add(new Mark(
                        start, ends ? colon + 1 : colon, number, LabelWords.stripped(text.substring(start, after))));
            }
        }
        return marks;
    }

    /** Items numbered from 1 without a gap, each at the start of a line or sentence; at least two. */
    private static List<Mark> numbered(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || isBreak(text.charAt(at - 1)) || LabelWords.isBlank(text.charAt(at - 1))) {
                Optional<Mark> mark = itemAt(text, at);
                if (mark.isPresent()
                        && mark.get().number().equals(Optional.of(Integer.toString(marks.size() + 1)))
                        && (marks.isEmpty()
                                || sameStyle(marks.get(0).label(), mark.get().label()))) {
                    marks.add(mark.get());
                }
            }
        }
        return marks.size() < 2
                        || !LabelWords.stripped(text.substring(0, marks.get(0).start()))
                                .isEmpty()
                ? List.of()
                : marks;
    }

    private static boolean sameStyle(String first, String label) {
        boolean circled = CIRCLED.indexOf(first.charAt(0)) >= 0;
        return circled
                ? CIRCLED.indexOf(label.charAt(0)) >= 0
                : style(first.charAt(0)) == style(label.charAt(0))
                        && first.charAt(first.length() - 1) == label.charAt(label.length() - 1);
    }

    private static int style(char c) {
        return LabelWords.isDigit(c) ? 0 : CHINESE.indexOf(c) >= 0 ? 1 : c;
    }

    private static Optional<Mark> itemAt(String text, int at) {
        int circled = CIRCLED.indexOf(text.charAt(at));
        if (circled >= 0) {
            return Optional.of(
                    new Mark(at, at + 1, Optional.of(Integer.toString(circled + 1)), text.substring(at, at + 1)));
        }
        boolean bracket = text.charAt(at) == '(' || text.charAt(at) == '（';
        int start = bracket ? at + 1 : at;
        int end = skipNumeral(text, start);
        if (end == start || end - start > 2 || end >= text.length()) {
            return Optional.empty();
        }
        char close = text.charAt(end);
        boolean closed = bracket ? close == ')' || close == '）' : "、.．)）".indexOf(close) >= 0;
        boolean decimal =
                !bracket && close == '.' && end + 1 < text.length() && LabelWords.isDigit(text.charAt(end + 1));
        return closed && !decimal
                ? Optional.of(new Mark(
                        at, end + 1, Optional.of(arabic(text.substring(start, end))), text.substring(at, end + 1)))
                : Optional.empty();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || SEPARATORS.indexOf(c) >= 0 || "。.,，:：".indexOf(c) >= 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && LabelWords.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipNumeral(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = LabelWords.folded(text.substring(at, at + 1)).charAt(0);
            if (!LabelWords.isDigit(c) && CHINESE.indexOf(c) < 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private static String arabic(String numeral) {
        String folded = LabelWords.folded(numeral);
        int chinese = folded.length() == 1 ? CHINESE.indexOf(folded.charAt(0)) : -1;
        return chinese >= 0 ? Integer.toString(chinese + 1) : folded;
    }
}
