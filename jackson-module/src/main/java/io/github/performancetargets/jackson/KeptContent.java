package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.performancetargets.scan.KeptDocument;
import io.github.performancetargets.scan.KeptSource;
import org.jspecify.annotations.Nullable;

/** 留存的内容 What a parser reads, kept to tell what is wrong with it; no message quotes it. */
final class KeptContent extends ContentReference {
    private static final long serialVersionUID = 1L;

    private transient @Nullable KeptSource source;

    /** What is read from an offset on: so many bytes or characters, or all of them where the length is −1. */
    KeptContent(Object content, int offset, int length) {
        super(false, content, offset, length, ErrorReportConfiguration.defaults());
    }

    /** Keeps what a parser takes bit by bit. */
    void keep(KeptSource taken) {
        source = taken;
    }

    /** The document in which something stands; null where it is not kept. */
    static @Nullable KeptDocument document(JsonLocation location) {
        return location.contentReference() instanceof KeptContent kept ? kept.document() : null;
    }

    private @Nullable KeptDocument document() {
        if (source != null) {
            return source.soFar();
        }
        if (_rawContent instanceof byte[] bytes) {
            return KeptDocument.ofBytes(bytes, _offset, _length < 0 ? bytes.length : _length);
        }
        if (_rawContent instanceof char[] chars) {
            return KeptDocument.ofText(new String(chars, _offset, _length < 0 ? chars.length : _length));
        }
        return _rawContent instanceof String text ? KeptDocument.ofText(text) : null;
    }

    @Override
    public StringBuilder appendSourceDescription(StringBuilder text) {
        return redacted().appendSourceDescription(text);
    }
}
