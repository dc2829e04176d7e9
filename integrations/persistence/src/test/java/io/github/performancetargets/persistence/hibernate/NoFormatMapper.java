package io.github.performancetargets.persistence.hibernate;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Where Hibernate's own JSON would be asked for: it is not. */
public final class NoFormatMapper implements FormatMapper {
    /** Made by Hibernate. */
    public NoFormatMapper() {}

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        throw new AssertionError("read by Hibernate: " + text);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        throw new AssertionError("written by Hibernate: " + value);
    }
}
