package io.github.performancetargets.documents;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * 文字编码 The text of bytes: UTF-16 where a byte order mark says so, else strict UTF-8, else strict GB18030.
 *
 * @param text without a byte order mark
 * @param guessed whether the bytes were read as GB18030 because they are not UTF-8
 */
record TextBytes(String text, boolean guessed) {
    static TextBytes decode(byte[] bytes, String name) throws UnreadableDocumentException {
        try {
            if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
                return new TextBytes(unmarked(strict(bytes, StandardCharsets.UTF_16LE)), false);
            }
            if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
                return new TextBytes(unmarked(strict(bytes, StandardCharsets.UTF_16BE)), false);
            }
            return utf8OrGb18030(bytes);
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException(name, Problem.ENCODING, "", e);
        }
    }

    private static TextBytes utf8OrGb18030(byte[] bytes) throws CharacterCodingException {
        String text;
        try {
            text = strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new TextBytes(strict(bytes, Charset.forName("GB18030")), true);
        }
        return new TextBytes(unmarked(text), false);
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
