package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 完成情况的表述 What an actual cell says when it says only how far the target was met: 达成预期指标, 部分完成, 未达成. Every word of it
 * has to be known, else it says something that only a human can weigh.
 *
 * @param level how far
 * @param universal whether it says so of any target; 已发放 says so of an act only
 */
record Claim(Level level, boolean universal) {
    /** 达成程度. */
    enum Level {
        MET,
        PARTLY,
        NOT
    }

    /** What a compact text says, where it says only that. */
    static Optional<Claim> of(String text) {
        Claim whole = null;
        for (String clause : text.split("[,;:!]", -1)) {
            if (clause.isEmpty()) {
                continue;
            }
            Claim claim = ofClause(clause);
            if (claim == null || (whole != null && whole.level != claim.level)) {
                return Optional.empty();
            }
            whole = whole == null ? claim : new Claim(whole.level, whole.universal || claim.universal);
        }
        return Optional.ofNullable(whole);
    }

    private static @Nullable Claim ofClause(String clause) {
        boolean said = false;
        boolean universal = false;
        boolean late = false;
        Level level = Level.MET;
        int at = 0;
        while (at < clause.length()) {
            Word word = AttainmentWords.STANDARD.at(
                    clause,
                    at,
                    said
                            ? new Role[] {Role.CLAIM, Role.DONE, Role.OBJECT, Role.TAIL, Role.PARTLY, Role.NOT}
                            : new Role[] {Role.HOW, Role.PARTLY, Role.NOT, Role.LATE, Role.CLAIM, Role.DONE, Role.OBJECT
                            });
            if (word == null) {
                return null;
            }
            switch (word.role()) {
                case CLAIM -> {
                    said = true;
                    universal = true;
                }
                case DONE -> said = true;
                case LATE -> {
                    if (level != Level.MET) {
                        return null;
                    }
                    level = Level.NOT;
                    late = true;
                    said |= at + word.word().length() == clause.length();
                }
                case PARTLY, NOT -> {
                    if (level != Level.MET) {
                        return null;
                    }
                    level = word.role() == Role.NOT ? Level.NOT : Level.PARTLY;
                }
                default -> {
                    // 按期 alone says that it was done
                    said |= word.role() == Role.HOW && isDone(clause, at, word);
                }
            }
            at += word.word().length();
        }
        // done late says of a time that it was missed, and of nothing else
        return said ? new Claim(level, universal && !late) : null;
    }

    private static boolean isDone(String clause, int at, Word word) {
        return at + word.word().length() == clause.length()
                && AttainmentWords.STANDARD.at(clause, at, Role.DONE) != null;
    }
}
