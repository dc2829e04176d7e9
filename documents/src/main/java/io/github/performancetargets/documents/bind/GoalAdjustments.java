package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.GoalLabel;
import io.github.performancetargets.documents.lexicon.GoalSplitter;
import io.github.performancetargets.documents.lexicon.LabelWords;
import java.util.List;

/** 目标调整说明 The cells that say by which document and why the goals above them were changed in the year. */
final class GoalAdjustments {
    private final TableDraft draft;

    GoalAdjustments(TableDraft draft) {
        this.draft = draft;
    }

    static boolean asks(GoalLabel label) {
        return label == GoalLabel.ADJUSTED_BY || label == GoalLabel.ADJUSTED_BECAUSE;
    }

    /** Gives the words of a cell to the goals that were changed: one by one where they number as many, else all of it to each. */
    void take(GoalLabel label, Cell cell) {
        int end = draft.goals().size();
        int from = end;
        while (from > 0 && draft.goals().get(from - 1).adjusted().isPresent()) {
            from--;
        }
        boolean none =
                LabelWords.isFiller(cell.text()) || LabelWords.key(cell.text()).equals("无");
        if (from == end || none) {
            draft.field(label == GoalLabel.ADJUSTED_BY ? "目标调整文件" : "目标调整原因", cell.text(), cell);
            return;
        }
        List<GoalSplitter.Part> parts = GoalSplitter.split(cell.text());
        boolean each = end - from > 1 && parts.size() == end - from;
        for (int i = from; i < end; i++) {
            String words = each ? parts.get(i - from).text() : cell.text();
            if (label == GoalLabel.ADJUSTED_BY) {
                draft.goals().adjustedBy(i, words);
            } else {
                draft.goals().adjustedBecause(i, words);
            }
            draft.ledger().keep(cell, "/goals/" + i + "/adjustment");
        }
    }
}
