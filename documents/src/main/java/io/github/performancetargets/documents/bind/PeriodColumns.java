package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.draft.FundingDraft;
import io.github.performancetargets.documents.draft.TableDraft;
import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FundingLabel;
import io.github.performancetargets.documents.lexicon.Label;
import io.github.performancetargets.documents.lexicon.LabelWords;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;
import java.util.OptionalInt;

/** 分期栏目 Columns over the amounts of labels: 实施期 | 本年度, 上年预算 | 本年预算, 2024年 | 2025年. Other years than that of the form are none. */
final class PeriodColumns {
    private static final int LONGEST_YEAR = 8;

    private final TableDraft draft;
    private final FundingLines lines;

    PeriodColumns(TableDraft draft, FundingLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** The line that the amount of a label belongs to, by the period that its column names; empty where it names none. */
    Optional<FundingDraft.Line> line(FundingLabel money, Cell label, Cell head) {
        Optional<TargetPeriod> period = money.period().isPresent() ? Optional.empty() : of(head);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        FundingDraft.Plan plan = draft.funding().plan(period.get());
        FundingDraft.Line line = money.kind()
                .map(kind -> plan.sourceOnce(money.label(), kind))
                .orElseGet(() -> plan.total(money.label()).orElseGet(plan::anyTotal));
        draft.ledger().keep(label, line.path() + "/label");
        draft.ledger().label(head, "/funding");
        return Optional.of(line);
    }

    /** Whether a label of money names another year than the form, so that its amount is none of the plan. */
    boolean isOfOtherYear(FundingLabel money) {
        OptionalInt year = LabelWords.year(money.label());
        OptionalInt own = draft.year().isPresent() ? draft.year() : lines.lastYear();
        return year.isPresent() && own.isPresent() && !year.equals(own);
    }

    private Optional<TargetPeriod> of(Cell head) {
        Label label = head.label();
        if (label.execution().isPresent()) {
            return Optional.empty();
        }
        OptionalInt year = LabelWords.year(label.key());
        if (year.isPresent()) {
            boolean own = label.key().length() <= LONGEST_YEAR && year.equals(draft.year());
            return own ? Optional.of(TargetPeriod.ANNUAL) : Optional.empty();
        }
        return label.isPeriod()
                ? label.period()
                : label.funding().filter(FundingLabel::isTotal).flatMap(FundingLabel::period);
    }
}
