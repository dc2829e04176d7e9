package io.github.performancetargets.codec.rule;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.scalar.Codes;
import io.github.performancetargets.scalar.IntegerCodec;
import io.github.performancetargets.scalar.TextCodec;
import io.github.performancetargets.token.Codec;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.ObjectMembers;
import io.github.performancetargets.token.Shape;
import io.github.performancetargets.token.TokenSink;
import io.github.performancetargets.token.TokenSource;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** 位置 Where a finding was made. Made of proof/format/format.txt: change it there. */
public final class PlaceCodec implements Codec<Place> {
    /** The one there is. */
    public static final PlaceCodec INSTANCE = new PlaceCodec();

    private static final Shape SHAPE = Shape.required(FieldName.POINTER)
            .of(
                    FieldName.POINTER,
                    FieldName.FIELD,
                    FieldName.PERIOD,
                    FieldName.CATEGORY,
                    FieldName.DIMENSION,
                    FieldName.NUMBER,
                    FieldName.INDICATOR_ID,
                    FieldName.NAME,
                    FieldName.WORDS);

    private PlaceCodec() {}

    @Override
    public Class<Place> type() {
        return Place.class;
    }

    @Override
    public void write(Place it, TokenSink out) throws IOException {
        out.startObject();
        out.required(FieldName.POINTER, it.pointer(), TextCodec.PLAIN);
        out.optional(FieldName.FIELD, it.field().orElse(null), TextCodec.PLAIN);
        out.unless(TargetPeriod.ANNUAL, FieldName.PERIOD, it.period(), Codes.PERIOD);
        out.optional(FieldName.CATEGORY, it.category().orElse(null), Codes.CATEGORY);
        out.optional(FieldName.DIMENSION, it.dimension().orElse(null), Codes.DIMENSION);
        out.number(FieldName.NUMBER, it.number());
        out.optional(FieldName.INDICATOR_ID, it.indicatorId().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.NAME, it.name().orElse(null), TextCodec.PLAIN);
        out.optional(FieldName.WORDS, it.words().orElse(null), TextCodec.PLAIN);
        out.endObject();
    }

    @Override
    public Place read(TokenSource in) throws IOException {
        String pointer = null;
        Optional<String> field = Optional.empty();
        TargetPeriod period = TargetPeriod.ANNUAL;
        Optional<IndicatorCategory> category = Optional.empty();
        Optional<IndicatorDimension> dimension = Optional.empty();
        OptionalInt number = OptionalInt.empty();
        Optional<String> indicatorId = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> words = Optional.empty();
        ObjectMembers members = in.object(SHAPE);
        for (FieldName next = members.next(); next != null; next = members.next()) {
            switch (next) {
                case POINTER -> pointer = TextCodec.PLAIN.read(in);
                case FIELD -> field = Optional.of(TextCodec.PLAIN.read(in));
                case PERIOD -> period = Codes.PERIOD.read(in);
                case CATEGORY -> category = Optional.of(Codes.CATEGORY.read(in));
                case DIMENSION -> dimension = Optional.of(Codes.DIMENSION.read(in));
                case NUMBER -> number = OptionalInt.of(IntegerCodec.INSTANCE.read(in));
                case INDICATOR_ID -> indicatorId = Optional.of(TextCodec.PLAIN.read(in));
                case NAME -> name = Optional.of(TextCodec.PLAIN.read(in));
                case WORDS -> words = Optional.of(TextCodec.PLAIN.read(in));
                default -> throw members.unread(next);
            }
        }
        try {
            return new Place(
                    Objects.requireNonNull(pointer),
                    field,
                    period,
                    category,
                    dimension,
                    number,
                    indicatorId,
                    name,
                    words);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
