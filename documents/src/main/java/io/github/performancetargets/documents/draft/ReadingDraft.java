package io.github.performancetargets.documents.draft;

import io.github.performancetargets.indicator.Rectification;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.table.ExecutionReading;
import io.github.performancetargets.value.TimePoint;
import org.jspecify.annotations.Nullable;

/** 监控草稿 What monitoring read of money at a time, while its cells are being read. Each part is said once. */
public final class ReadingDraft {
    private final TimePoint asOf;
    private final String path;
    private @Nullable Amount executed;
    private @Nullable Amount forecast;
    private @Nullable String rate;
    private @Nullable String explanation;
    private @Nullable Rectification rectification;

    ReadingDraft(TimePoint asOf, String path) {
        this.asOf = asOf;
        this.path = path;
    }

    /** The path of the element. */
    public String path() {
        return path;
    }

    /** Sets what was spent; false where that was said before. */
    public boolean executed(Amount amount) {
        boolean first = executed == null;
        executed = first ? amount : executed;
        return first;
    }

    /** Sets what will be spent by the end of the year; false where that was said before. */
    public boolean forecast(Amount amount) {
        boolean first = forecast == null;
        forecast = first ? amount : forecast;
        return first;
    }

    /** Sets the rate, in words; false where that was said before. */
    public boolean rate(String words) {
        boolean first = rate == null;
        rate = first ? words : rate;
        return first;
    }

    /** Sets why more or less was spent; false where that was said before. */
    public boolean explanation(String words) {
        boolean first = explanation == null;
        explanation = first ? words : explanation;
        return first;
    }

    /** Sets what is to be done about it. */
    public void rectify(Rectification what) {
        rectification = what;
    }

    ExecutionReading build() {
        return ExecutionReading.builder()
                .asOf(asOf)
                .executed(executed)
                .rate(rate)
                .forecast(forecast)
                .explanation(explanation)
                .rectification(rectification)
                .build();
    }
}
