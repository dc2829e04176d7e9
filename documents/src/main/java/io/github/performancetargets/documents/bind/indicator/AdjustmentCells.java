package io.github.performancetargets.documents.bind.indicator;

import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.Adjustment;
import java.util.Optional;
import java.util.Set;

/** 调整栏目 The cells of a row that say why its target was changed in the year: 调整文件, 调整原因. */
public final class AdjustmentCells {
    private static final Set<String> DOCUMENTS = Set.of("调整文件", "调整依据", "调整文号", "调整批复文件");
    private static final Set<String> REASONS = Set.of("调整原因", "调整理由", "调整原因说明");

    private Optional<String> document = Optional.empty();
    private Optional<String> reason = Optional.empty();

    /** 文件 or 原因: which of the two a heading asks for; empty where it is neither. */
    static Optional<String> part(String label) {
        String key = LabelWords.key(label);
        return DOCUMENTS.contains(key)
                ? Optional.of("document")
                : REASONS.contains(key) ? Optional.of("reason") : Optional.empty();
    }

    /** Takes a cell that says so, and answers which part of the indicator that is; 无 and a dash name no adjustment. */
    public Optional<String> take(String label, String text) {
        Optional<String> part = part(label);
        if (LabelWords.isFiller(text) || LabelWords.key(text).equals("无")) {
            return Optional.empty();
        }
        if (part.equals(Optional.of("document")) && document.isEmpty()) {
            document = Optional.of(text);
        } else if (part.equals(Optional.of("reason")) && reason.isEmpty()) {
            reason = Optional.of(text);
        } else {
            return Optional.empty();
        }
        return Optional.of("/adjustment");
    }

    /** What they say together. */
    public Optional<Adjustment> said() {
        return document.isPresent() || reason.isPresent()
                ? Optional.of(new Adjustment(document, reason))
                : Optional.empty();
    }
}
