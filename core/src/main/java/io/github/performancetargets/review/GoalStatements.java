package io.github.performancetargets.review;

import io.github.performancetargets.table.Goal;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.StatedTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** 目标中的数字 Reads the numbers that goals state, clause by clause; a clause that does not read as a value states none. */
final class GoalStatements {
    /** A longer clause says more than one thing. */
    private static final int LONGEST = 40;

    private static final String ENDS = "。；;，,！\n\r\t";

    private final WordSet count;
    private final WordSet leading;

    GoalStatements(ReviewLexicon lexicon) {
        this.count = lexicon.set(WordList.COUNT);
        this.leading = lexicon.set(WordList.LEADING);
    }

    /** The numbers in a text of each goal, in order. */
    List<GoalStatement> of(List<Goal> goals, Function<Goal, String> text) {
        List<GoalStatement> all = List.of();
        for (int row = 0; row < goals.size(); row++) {
            String words = text.apply(goals.get(row));
            if (hasDigit(words, 0, words.length())) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                clauses(goals.get(row), row, words, all);
            }
        }
        return all;
    }

    private void clauses(Goal goal, int row, String text, List<GoalStatement> all) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEnd(text, i)) {
                if (i - start <= LONGEST && hasDigit(text, start, i)) {
                    clause(goal, row, text.substring(start, i).strip(), all);
                }
                start = i + 1;
            }
        }
    }

    // the comma in 1,500人 ends nothing
    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        boolean within = (c == ',' || c == '，')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return !within && ENDS.indexOf(c) >= 0;
    }

    private void clause(Goal goal, int row, String words, List<GoalStatement> all) {
        if (StatedTarget.read(words).target() instanceof Bound bound
                && !bound.approximate()
                && bound.unit().isPresent()
                && bound.subject().isPresent()) {
            String thing = thing(Folding.compact(bound.subject().get()));
            if (!thing.isEmpty()) {
                all.add(new GoalStatement(goal, row, words, thing, bound));
            }
        }
    }

    /**
     * What a folded name or subject is about, for comparing: without 完成 and its kin before it and 人数 and its kin behind it, its
     * characters in order, so that 校舍维修 and 维修校舍 are one. Empty where nothing is left.
     */
    String thing(String name) {
        int start = 0;
        while (start < name.length()) {
            String word = leading.at(name, start);
            if (word == null) {
                break;
            }
            start += word.length();
        }
        String counted = count.endOf(name);
        int end = name.length() - (counted == null ? 0 : counted.length());
        if (end - start < 2) {
            return "";
        }
        char[] characters = name.substring(start, end).toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
