package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.indicator.Rectification;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 整改栏目 The cells of a row that say what is to be done about it: 是否需要整改, and behind it 整改意见 and 整改结论. */
public final class Corrections {
    private static final Map<String, Boolean> NEEDED =
            Map.of("是", true, "需要", true, "√", true, "否", false, "不需要", false);
    private static final Set<String> NEEDS = Set.of("是否需要整改", "是否整改", "需要整改");
    private static final Set<String> ADVICE = Set.of("整改意见", "整改建议", "整改措施");
    private static final Set<String> CONCLUSION = Set.of("整改结论", "整改结果");

    private Optional<Boolean> needed = Optional.empty();
    private Optional<String> advice = Optional.empty();
    private Optional<String> conclusion = Optional.empty();

    /** Whether a heading asks for a part of it. */
    public static boolean areAskedFor(String label) {
        return NEEDS.contains(label) || ADVICE.contains(label) || CONCLUSION.contains(label);
    }

    /** Takes a cell that belongs to it, and answers which part of the reading that is. */
    public Optional<String> take(String label, String text) {
        if (NEEDS.contains(label) && NEEDED.containsKey(text.strip()) && needed.isEmpty()) {
            needed = Optional.of(NEEDED.get(text.strip()));
        } else if (needed.isPresent() && ADVICE.contains(label) && advice.isEmpty()) {
            advice = Optional.of(text);
        } else if (needed.isPresent() && CONCLUSION.contains(label) && conclusion.isEmpty()) {
            conclusion = Optional.of(text);
        } else {
            return Optional.empty();
        }
        return Optional.of("/rectification");
    }

    /** What they say together. */
    public Optional<Rectification> said() {
        return needed.map(is -> new Rectification(is, advice, conclusion));
    }
}
