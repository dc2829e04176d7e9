package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;

/** 尚未完成的表述 Whether an actual value says what is still to come, or only a part of it: 计划100人, 正在实施，预计12月完成, 首批3月. */
final class StillPlanned {
    /** 计划完成率, 计划数 and 拟定 are names of what was reached. */
    private static final String NAMES = "率数内定";

    private StillPlanned() {}

    /** Whether a clause of a compact text begins with a word of plans, and does not name a number that way. */
    static boolean isSaidBy(String text) {
        for (String clause : text.split("[,;:!]", -1)) {
            Word word = AttainmentWords.STANDARD.at(clause, 0, Role.PLANNED);
            if (word != null && !isName(clause, word.word().length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String clause, int from) {
        for (int i = from; i < clause.length() && !Character.isDigit(clause.charAt(i)); i++) {
            if (NAMES.indexOf(clause.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
