package io.github.performancetargets.jsontests;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What Jackson overlooks: bytes that are no UTF-8, which the reader without Jackson refuses everywhere. */
final class Overlooked {
    private Overlooked() {}

    /** Whether a document holds bytes that are no UTF-8. */
    static boolean isIn(byte[] document) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }
}
