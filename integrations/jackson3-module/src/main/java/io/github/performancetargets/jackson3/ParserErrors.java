package io.github.performancetargets.jackson3;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
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
        ExpectedValue.Kind expected =
                depth ? ExpectedValue.Kind.SHALLOWER : limits ? ExpectedValue.Kind.SHORTER : ExpectedValue.Kind.JSON;
        FoundValue found = limits
                ? FoundValue.of(depth ? FoundValue.Kind.DEEPER : FoundValue.Kind.LONGER)
                : new FoundValue(FoundValue.Kind.OTHER, refusal.getOriginalMessage());
        int line = Math.max(location.getLineNr(), 0);
        return new JsonError(pointer, line, line > 0 ? location.getColumnNr() : 0, ExpectedValue.of(expected), found);
    }
}
