package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.rule.Place;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** 位置编码 The place of a finding. */
final class PlaceCodec {
    private PlaceCodec() {}

    static void write(Place place, TokenSink out) throws IOException {
        out.startObject();
        out.text(FieldName.POINTER, place.pointer());
        out.text(FieldName.FIELD, place.field());
        IndicatorCodec.tiers(place.category(), place.dimension(), out);
        if (place.number().isPresent()) {
            out.name(FieldName.NUMBER);
            out.integer(place.number().getAsInt());
        }
        out.text(FieldName.INDICATOR_ID, place.indicatorId());
        out.text(FieldName.NAME, place.name());
        out.text(FieldName.WORDS, place.words());
        out.endObject();
    }

    static Place read(TokenSource in) throws IOException {
        String pointer = "";
        Optional<String> cell = Optional.empty();
        Optional<IndicatorCategory> category = Optional.empty();
        Optional<IndicatorDimension> dimension = Optional.empty();
        OptionalInt number = OptionalInt.empty();
        Optional<String> indicatorId = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> words = Optional.empty();
        ObjectMembers members = in.object(Shape.PLACE);
        for (FieldName field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case POINTER -> pointer = in.string();
                case FIELD -> cell = Optional.of(in.string());
                case CATEGORY -> category = Optional.of(Codes.category(in));
                case DIMENSION -> dimension = Optional.of(Codes.dimension(in));
                case NUMBER -> number = OptionalInt.of(IntegerReader.read(in));
                case INDICATOR_ID -> indicatorId = Optional.of(in.string());
                case NAME -> name = Optional.of(in.string());
                case WORDS -> words = Optional.of(in.string());
                default -> throw new IllegalStateException("X bug: a place has no reader of " + field);
            }
        }
        return new Place(pointer, cell, category, dimension, number, indicatorId, name, words);
    }
}
