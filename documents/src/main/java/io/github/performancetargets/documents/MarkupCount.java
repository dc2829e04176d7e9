package io.github.performancetargets.documents;

import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.LimitException;

/**
 * 标记计数 Counts cells, paragraphs, and all elements and attributes in the parts of an Office file while their bytes pass by, before
 * any library makes objects of them. Only tags are looked at, whatever their prefix; zero bytes are skipped, so that UTF-16 counts as
 * well.
 */
final class MarkupCount {
    private final GridLimits limits;
    private final StringBuilder name = new StringBuilder();
    private boolean inTag;
    private boolean inName;
    private String cell = "";
    private String paragraph = "";
    private long cells;
    private long paragraphs;
    private long markup;

    MarkupCount(GridLimits limits) {
        this.limits = limits;
    }

    /** Begins a part of the file. */
    void begin(String part) {
        boolean text = part.startsWith("word/");
        cell = text ? "tc" : part.startsWith("xl/worksheets/") ? "c" : "";
        paragraph = text ? "p" : "";
        inTag = false;
        inName = false;
    }

    /**
     * Takes bytes of the part, in their order.
     *
     * @throws LimitException if there are more cells, or more of anything else, than the limits allow
     */
    void add(byte[] bytes, int length) throws LimitException {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '<') {
                inTag = true;
                inName = true;
                name.setLength(0);
            } else if (inTag && b != 0) {
                take((char) b);
            }
        }
        check(cells, limits.cells(), "cells");
        check(paragraphs, limits.paragraphs(), "paragraphs");
        check(markup, limits.markup(), "elements and attributes");
    }

    private static void check(long count, long most, String what) throws LimitException {
        if (count > most) {
            throw new LimitException(what, most, "withMaxContent");
        }
    }

    private void take(char c) {
        markup += c == '=' ? 1 : 0;
        if (inName && c == ':') {
            name.setLength(0);
        } else if (inName && (c == '>' || c == '/' || c <= ' ')) {
            // an end tag has no name: it ends with the slash that it begins with
            markup += name.isEmpty() ? 0 : 1;
            cells += cell.contentEquals(name) && !name.isEmpty() ? 1 : 0;
            paragraphs += paragraph.contentEquals(name) && !name.isEmpty() ? 1 : 0;
            inName = false;
        } else if (inName && name.length() <= 2) {
            name.append(c);
        }
        inTag &= c != '>';
    }
}
