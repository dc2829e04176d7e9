package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Bytes that are no JSON in UTF-8, through the mappers of this library. */
class HostileBytesTest {
    private static final byte[] FULL = Samples.FULL.getBytes(StandardCharsets.UTF_8);

    private static void checkRefused(Json json, byte[] bytes, String what) {
        Throwable failure = catchThrowable(() -> json.read(bytes, PerformanceTargetTable.class));
        assertThat(failure).as(what).isNotNull();
        assertThat(json.isOwn(failure)).as("%s, %s: %s", json, what, failure).isTrue();
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void refusesEveryOtherEncoding(Json json) {
        for (String name :
                new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "GB18030"}) {
            checkRefused(json, Samples.FULL.getBytes(Charset.forName(name)), name);
        }
        checkRefused(json, new byte[] {0, 0, '{', 0, 0, 0, 0, 0}, "unusual order of UTF-32");
        checkRefused(json, new byte[] {'{', 0, 0, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x7F}, "no character");
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void readsAByteOrderMark(Json json) throws Exception {
        byte[] marked = new byte[FULL.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(FULL, 0, marked, 3, FULL.length);

        assertThat(json.read(marked, PerformanceTargetTable.class)).isEqualTo(json.table(Samples.FULL));
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void refusesEveryTruncation(Json json) {
        for (int length = 0; length < FULL.length; length++) {
            checkRefused(json, Arrays.copyOf(FULL, length), "first " + length + " bytes");
        }
    }

    /** Slow: with the newest releases only. */
    @Tag("newest-only")
    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void readsOrRefusesEveryFlippedByte(Json json) {
        for (int i = 0; i < FULL.length; i++) {
            for (int other : new int[] {0, 0x80, 0xC0, 0xED, 0xFF, '"', '}', '\\'}) {
                byte[] bytes = FULL.clone();
                bytes[i] = (byte) other;
                Throwable failure = catchThrowable(() -> json.read(bytes, PerformanceTargetTable.class));
                if (failure != null) {
                    assertThat(json.isOwn(failure))
                            .as("%s at %d: %s", other, i, failure)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void refusesWhatFollowsTheTable(Json json) {
        for (String more : new String[] {"{}", "1", "]", "x", Samples.FULL}) {
            checkRefused(json, (Samples.FULL + more).getBytes(StandardCharsets.UTF_8), "followed by " + more);
        }
    }

    /** Overlong forms, surrogates, what lies beyond Unicode, bytes out of place: as Jackson decides, but with its own words. */
    @ParameterizedTest
    @FieldSource(Generations.ALL_NAME)
    void readsOrRefusesEveryIllFormedCharacter(Json json) {
        byte[] before = "{\"formatVersion\":\"1.0\",\"title\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] after = "\"}".getBytes(StandardCharsets.UTF_8);
        for (String hex : new String[] {
            "C0AF",
            "C1BF",
            "E080AF",
            "F08080AF",
            "EDA080",
            "EDA080EDB080",
            "F4908080",
            "F888808080",
            "80",
            "BF",
            "C2",
            "E4B8",
            "F0A0AE",
            "FE",
            "FF",
            "E4B822",
            "F0A0AE22"
        }) {
            ByteBuffer bytes = ByteBuffer.allocate(before.length + hex.length() / 2 + after.length);
            bytes.put(before).put(HexFormat.of().parseHex(hex)).put(after);
            try {
                PerformanceTargetTable table = json.read(bytes.array(), PerformanceTargetTable.class);
                assertThat(json.read(json.write(table), PerformanceTargetTable.class))
                        .as("%s reads what it made of %s again", json, hex)
                        .isEqualTo(table);
            } catch (Exception e) {
                assertThat(json.isOwn(e)).as("%s, %s: %s", json, hex, e).isTrue();
            }
        }
    }
}
