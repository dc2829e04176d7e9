package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.performancetargets.error.Expected;
import io.github.performancetargets.error.Found;
import io.github.performancetargets.error.JsonError;

/** 解析错误 What a parser of Jackson refuses, as data. */
final class ParserErrors {
    private ParserErrors() {}

    static JsonError of(JsonProcessingException refusal, JsonParser parser, JsonLocation location) {
        return of(refusal, parser.getParsingContext().pathAsPointer().toString(), location);
    }

    static JsonError of(JsonProcessingException refusal, String pointer, JsonLocation location) {
        boolean limits = refusal instanceof StreamConstraintsException;
        boolean depth = limits && refusal.getOriginalMessage().contains("nesting depth");
        Expected.Kind expected = depth ? Expected.Kind.SHALLOWER : limits ? Expected.Kind.SHORTER : Expected.Kind.JSON;
        Found found = limits
                ? Found.of(depth ? Found.Kind.DEEPER : Found.Kind.LONGER)
                : new Found(Found.Kind.OTHER, refusal.getOriginalMessage());
        int line = Math.max(location.getLineNr(), 0);
        return new JsonError(pointer, line, line > 0 ? location.getColumnNr() : 0, Expected.of(expected), found);
    }
}
