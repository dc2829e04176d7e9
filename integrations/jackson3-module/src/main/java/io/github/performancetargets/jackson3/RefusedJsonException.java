package io.github.performancetargets.jackson3;

import io.github.performancetargets.error.JsonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * 拒收异常 What readers of this library throw at a document that they refuse: an exception of Jackson, with the error as data. Its
 * path names properties.
 */
public final class RefusedJsonException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    // what is sent to another JVM is the message alone
    private final transient JsonError error;

    RefusedJsonException(JsonParser parser, Class<?> type, JsonError error, @Nullable Throwable cause) {
        super(parser, error.message(), type);
        this.error = error;
        if (error.line() > 0) {
            _location = new TokenStreamLocation(ContentReference.redacted(), -1L, error.line(), error.column());
        }
        if (cause != null) {
            initCause(cause);
        }
    }

    /**
     * 错误 Why, for programs: the same whichever reader refused the document. Null in an exception that was serialized and read
     * again.
     */
    public JsonError error() {
        return error;
    }

    /** The path as a JSON pointer, properties of a caller's own classes included. */
    @Override
    public StringBuilder getPathReference(StringBuilder text) {
        for (Reference step : getPath()) {
            String name = step.getPropertyName();
            text.append('/');
            if (name == null) {
                text.append(step.getIndex());
            } else {
                text.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return text;
    }

    // what the message ends with: properties, where Jackson names classes
    @Override
    protected StringBuilder _appendPathDesc(StringBuilder text) {
        return getPathReference(text);
    }
}
