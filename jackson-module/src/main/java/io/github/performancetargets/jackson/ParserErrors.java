package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
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
        ExpectedValue.Kind expected =
                depth ? ExpectedValue.Kind.SHALLOWER : limits ? ExpectedValue.Kind.SHORTER : ExpectedValue.Kind.JSON;
        FoundValue found = limits
                ? FoundValue.of(depth ? FoundValue.Kind.DEEPER : FoundValue.Kind.LONGER)
                : new FoundValue(FoundValue.Kind.OTHER, refusal.getOriginalMessage());
        int line = Math.max(location.getLineNr(), 0);
        return new JsonError(pointer, line, line > 0 ? location.getColumnNr() : 0, ExpectedValue.of(expected), found);
    }
}
