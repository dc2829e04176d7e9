package io.github.performancetargets.attainment;

import io.github.performancetargets.attainment.AttainmentWords.Role;
import io.github.performancetargets.attainment.AttainmentWords.Word;
import io.github.performancetargets.text.Folding;
import io.github.performancetargets.value.Change;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.StatedTarget;
import org.jspecify.annotations.Nullable;

/** 名称中的变化 An indicator whose name is a change, 收入增长率: an actual 增长6% then says it again, and its extent is the value. */
final class NamedChange {
    private static final String[] SUFFIXES = {"", "率", "幅度", "额", "量", "数"};

    private NamedChange() {}

    /** The extent of an actual value that says the change of the name again; any other actual value as it is. */
    static StatedTarget extentOf(String name, StatedTarget actual) {
        if (!(actual.target() instanceof Change change)) {
            return actual;
        }
        String measured = MeasuredName.of(Folding.compact(name));
        if (change.direction() != named(measured) && !isObject(measured, change)) {
            return actual;
        }
        return StatedTarget.of(actual.text(), change.extent());
    }

    // 增加收入 by 增加25万元; of a share nobody can tell its change from its level
    private static boolean isObject(String measured, Change change) {
        boolean share = change.extent().unit().filter(unit -> unit.isPercent()).isPresent();
        return !share && measured.startsWith(change.direction() == ChangeDirection.INCREASE ? "增加" : "减少");
    }

    private static @Nullable ChangeDirection named(String measured) {
        for (Word word : AttainmentWords.STANDARD.words()) {
            if (word.role() == Role.RISE || word.role() == Role.FALL) {
                for (String suffix : SUFFIXES) {
                    if (measured.endsWith(word.word() + suffix)) {
                        return word.role() == Role.RISE ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
                    }
                }
            }
        }
        return null;
    }
}
