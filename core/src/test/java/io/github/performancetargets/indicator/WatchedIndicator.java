package io.github.performancetargets.indicator;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** An indicator that counts how often it is asked for something. */
public final class WatchedIndicator extends Indicator {
    private final Indicator watched;
    private final AtomicLong looks;

    /** Counts the looks at an indicator. */
    public WatchedIndicator(Indicator watched, AtomicLong looks) {
        this.watched = watched;
        this.looks = looks;
    }

    private Indicator look() {
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
    public Optional<IndicatorCategory> category() {
        return look().category();
    }

    @Override
    public Optional<IndicatorDimension> dimension() {
        return look().dimension();
    }

    @Override
    public Optional<String> categoryLabel() {
        return look().categoryLabel();
    }

    @Override
    public Optional<String> dimensionLabel() {
        return look().dimensionLabel();
    }

    @Override
    public String name() {
        return look().name();
    }

    @Override
    public Optional<StatedTarget> value() {
        return look().value();
    }

    @Override
    public Optional<StatedTarget> adjusted() {
        return look().adjusted();
    }

    @Override
    public Optional<Adjustment> adjustment() {
        return look().adjustment();
    }

    @Override
    public Optional<String> goalId() {
        return look().goalId();
    }

    @Override
    public boolean core() {
        return look().core();
    }

    @Override
    public Optional<Direction> statedDirection() {
        return look().statedDirection();
    }

    @Override
    public Optional<Weight> weight() {
        return look().weight();
    }

    @Override
    public Optional<String> explanation() {
        return look().explanation();
    }

    @Override
    public Optional<String> basis() {
        return look().basis();
    }

    @Override
    public Optional<String> note() {
        return look().note();
    }

    @Override
    public List<PriorValue> priorValues() {
        return look().priorValues();
    }

    @Override
    public List<MonitoringReading> readings() {
        return look().readings();
    }

    @Override
    public Optional<StatedTarget> actual() {
        return look().actual();
    }

    @Override
    public Optional<Score> score() {
        return look().score();
    }

    @Override
    public Optional<String> varianceReason() {
        return look().varianceReason();
    }

    @Override
    public List<LabelledText> fields() {
        return look().fields();
    }

    @Override
    public Extensions extensions() {
        return look().extensions();
    }
}
