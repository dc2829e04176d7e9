package io.github.performancetargets.error;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 数据异常 A document that was refused, or a value that cannot be written; thrown where Jackson takes no part. */
public final class JsonException extends IOException {
    private static final long serialVersionUID = 1L;

    // what is sent to another JVM is the message alone
    private final transient JsonError error;

    /** An exception that says why. */
    public JsonException(JsonError error, @Nullable Throwable cause) {
        super(error.message(), cause);
        this.error = error;
    }

    /** 错误 Why, for programs; null in an exception that was serialized and read again. */
    public JsonError error() {
        return error;
    }
}
