package io.github.performancetargets.jackson3;

import io.github.performancetargets.error.Expected;
import io.github.performancetargets.error.Found;
import io.github.performancetargets.error.JsonError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** 解析错误 What a parser of Jackson refuses, as data. */
final class ParserErrors {
    private ParserErrors() {}

    static JsonError of(JacksonException refusal, JsonParser parser, TokenStreamLocation location) {
        return of(refusal, parser.streamReadContext().pathAsPointer().toString(), location);
    }

    static JsonError of(JacksonException refusal, String pointer, TokenStreamLocation location) {
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
