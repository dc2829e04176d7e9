package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * 代理对文本 A text with characters beyond the basic plane, encoded here where Jackson would do it wrongly. Releases before 2.21,
 * told to write such characters as they are, take whatever follows half a character for its other half, and some of them escape
 * a whole one that lies across the end of their buffer. What is written is what later releases write.
 */
final class SurrogateText extends SerializedString {
    private static final long serialVersionUID = 1L;

    private static final boolean NEEDED = isBeforeMended(PackageVersion.VERSION);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    SurrogateText(String text) {
        super(text);
        _quotedUTF8Ref = withHalvesEscaped(asQuotedChars()).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBeforeMended(Version version) {
        return version.getMajorVersion() == 2 && version.getMinorVersion() < 21;
    }

    /** Whether a generator needs the help of this class. */
    static boolean isNeededBy(JsonGenerator generator) {
        return NEEDED
                && generator.isEnabled(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature())
                && generator.getHighestEscapedChar() == 0
                && generator.getCharacterEscapes() == null;
    }

    /** Whether a text has halves of characters, joined or not. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withHalvesEscaped(char[] quoted) {
        StringBuilder escaped = new StringBuilder(quoted.length);
        for (int i = 0; i < quoted.length; i++) {
            char c = quoted[i];
            if (i + 1 < quoted.length && Character.isSurrogatePair(c, quoted[i + 1])) {
                escaped.append(c).append(quoted[++i]);
            } else if (Character.isSurrogate(c)) {
                escaped.append("\\u").append(HEX.toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
