package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.scan.KeptDocument;

/** 解析错误 What a parser of Jackson refuses, as data. */
final class ParserErrors {
    private ParserErrors() {}

    /** What is wrong with the document of an exception: where it was kept the error that all readers tell. */
    static JsonError of(JsonProcessingException refusal) {
        JsonLocation location = refusal.getLocation() == null ? JsonLocation.NA : refusal.getLocation();
        boolean isTrailing = refusal.getOriginalMessage().startsWith("Trailing token");
        KeptDocument document =
                isOfTheParser(refusal) || isEmpty(refusal) || isTrailing ? KeptContent.document(location) : null;
        JsonError error = document == null ? null : document.syntaxError(isTrailing);
        return error == null ? of(refusal, "", location) : error;
    }

    /** What is wrong, as far as the words of Jackson tell it. */
    static JsonError of(JsonProcessingException refusal, String pointer, JsonLocation location) {
        int line = Math.max(location.getLineNr(), 0);
        return new JsonError(
                pointer,
                line,
                line > 0 ? location.getColumnNr() : 0,
                ExpectedValue.of(expected(refusal)),
                found(refusal));
    }

    private static ExpectedValue.Kind expected(JsonProcessingException refusal) {
        if (refusal instanceof StreamConstraintsException) {
            return isDepth(refusal) ? ExpectedValue.Kind.SHALLOWER : ExpectedValue.Kind.SHORTER;
        }
        if (refusal instanceof MismatchedInputException mismatch && !isEmpty(refusal)) {
            Class<?> type = mismatch.getTargetType();
            boolean list = type != null && (type.isArray() || Iterable.class.isAssignableFrom(type));
            return list ? ExpectedValue.Kind.LIST : ExpectedValue.Kind.MODEL;
        }
        return isEncoding(refusal) ? ExpectedValue.Kind.UTF_8 : ExpectedValue.Kind.JSON;
    }

    private static FoundValue found(JsonProcessingException refusal) {
        if (refusal instanceof StreamConstraintsException) {
            return FoundValue.of(isDepth(refusal) ? FoundValue.Kind.DEEPER : FoundValue.Kind.LONGER);
        }
        if (isEmpty(refusal)) {
            return FoundValue.of(FoundValue.Kind.END);
        }
        if (refusal instanceof MismatchedInputException) {
            return mismatched(refusal.getOriginalMessage());
        }
        return isEncoding(refusal)
                ? FoundValue.of(FoundValue.Kind.OTHER_ENCODING)
                : new FoundValue(FoundValue.Kind.MALFORMED, refusal.getOriginalMessage());
    }

    // what a class of the caller could not take: the parser is closed by now, and only the words of Jackson name the
    // token
    private static FoundValue mismatched(String words) {
        for (JsonToken token : JsonToken.values()) {
            if (words.contains("JsonToken." + token.name())) {
                return FoundValue.of(
                        switch (token) {
                            case START_OBJECT -> FoundValue.Kind.OBJECT;
                            case START_ARRAY -> FoundValue.Kind.LIST;
                            case VALUE_TRUE -> FoundValue.Kind.TRUE;
                            case VALUE_FALSE -> FoundValue.Kind.FALSE;
                            case VALUE_NULL -> FoundValue.Kind.NULL;
                            default -> FoundValue.Kind.UNFIT;
                        });
            }
        }
        return FoundValue.of(FoundValue.Kind.UNFIT);
    }

    /** Whether a document was refused. Of a number that is the whole document, and too long, Jackson tells no place. */
    static boolean isOfADocument(JsonProcessingException refusal) {
        return refusal.getLocation() != null
                || (refusal instanceof StreamConstraintsException
                        && refusal.getOriginalMessage().contains("StreamReadConstraints"));
    }

    private static boolean isOfTheParser(JsonProcessingException refusal) {
        return refusal instanceof StreamReadException || refusal instanceof StreamConstraintsException;
    }

    private static boolean isEmpty(JsonProcessingException refusal) {
        return refusal.getOriginalMessage().contains("end-of-input");
    }

    private static boolean isDepth(JsonProcessingException refusal) {
        return refusal.getOriginalMessage().contains("nesting depth");
    }

    private static boolean isEncoding(JsonProcessingException refusal) {
        return refusal.getOriginalMessage().contains("UTF-8");
    }
}
