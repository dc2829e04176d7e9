package io.github.performancetargets.indicator;

import io.github.performancetargets.extension.Extensions;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

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
    @Nullable
    String idOrNull() {
        return look().idOrNull();
    }

    @Override
    public TargetPeriod period() {
        return look().period();
    }

    @Override
    @Nullable
    IndicatorCategory categoryOrNull() {
        return look().categoryOrNull();
    }

    @Override
    @Nullable
    IndicatorDimension dimensionOrNull() {
        return look().dimensionOrNull();
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
    @Nullable
    StatedTarget valueOrNull() {
        return look().valueOrNull();
    }

    @Override
    @Nullable
    String goalIdOrNull() {
        return look().goalIdOrNull();
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
