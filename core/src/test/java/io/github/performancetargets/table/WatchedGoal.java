package io.github.performancetargets.table;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.indicator.Adjustment;
import io.github.performancetargets.indicator.TargetPeriod;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A goal that counts how often it is asked for something. */
public final class WatchedGoal extends Goal {
    private final Goal watched;
    private final AtomicLong looks;

    /** Counts the looks at a goal. */
    public WatchedGoal(Goal watched, AtomicLong looks) {
        this.watched = watched;
        this.looks = looks;
    }

    private Goal look() {
        looks.incrementAndGet();
        return watched;
    }

    @Override
    public Optional<String> id() {
        return look().id();
    }

    @Override
    public TargetPeriod period() {
        return look().period();
    }

    @Override
    public Optional<String> label() {
        return look().label();
    }

    @Override
    public String text() {
        return look().text();
    }

    @Override
    public Optional<String> adjusted() {
        return look().adjusted();
    }

    @Override
    public Optional<Adjustment> adjustment() {
        return look().adjustment();
    }

    @Override
    public Optional<String> actual() {
        return look().actual();
    }

    @Override
    public Extensions extensions() {
        return look().extensions();
    }
}
