package io.github.performancetargets.switching;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * 文档 A document of the cases, with what is read from it.
 *
 * @param name below the folder of cases
 * @param bytes of the file
 * @param words its text without blanks and tags
 * @param read what is read from it with nothing switched off
 * @param yes which methods said yes while it was read
 */
@SuppressWarnings("ArrayRecordComponent") // documents are never compared
record CaseDocument(String name, byte[] bytes, String words, WhatIsRead read, BitSet yes) {
    /** How much may stand within a label that is looked up without it: notes in brackets. */
    private static final int BETWEEN = 40;

    static CaseDocument of(String name, byte[] bytes, SwitchedReader plain) {
        String words = words(new String(bytes, StandardCharsets.UTF_8));
        SwitchPanel.yes();
        return new CaseDocument(name, bytes, words, plain.read(bytes, name), SwitchPanel.yes());
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            tag |= c == '<';
            if (!tag && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                words.append(c);
            }
            tag &= c != '>';
        }
        return words.toString();
    }

    /** Whether it may hold a label; where it does not, it is not read without it. */
    boolean mayHold(String label) {
        for (int at = words.indexOf(label.charAt(0)); at >= 0; at = words.indexOf(label.charAt(0), at + 1)) {
            int matched = 1;
            int end = Math.min(words.length(), at + label.length() + BETWEEN);
            for (int i = at + 1; i < end && matched < label.length(); i++) {
                matched += words.charAt(i) == label.charAt(matched) ? 1 : 0;
            }
            if (matched == label.length()) {
                return true;
            }
        }
        return false;
    }
}
