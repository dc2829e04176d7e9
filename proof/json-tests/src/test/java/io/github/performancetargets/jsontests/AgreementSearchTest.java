package io.github.performancetargets.jsontests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mutated tables, the same in every build: a few thousand, and with {@code -Dagreement.tries=1000000} (profile
 * {@code agreement-search}) a million.
 */
@Tag("newest-only")
class AgreementSearchTest {
    private static final int TRIES = Integer.getInteger("agreement.tries", 4_000);
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "1e3",
        "-",
        "0",
        ".5",
        "\"\"",
        "{}",
        "[]",
        "\\u",
        "\\uD842",
        "\"kind\"",
        "\"text\":\"x\",",
        "\"name\":",
        "𠮷",
        "é",
        "\u2028",
        "\t",
        "\n",
        "\r",
        " ",
        "\u0001",
        "1.0",
        "\"id\":\"1\",",
        "\"unheardOf\":{\"a\":[1,\"b\"]},",
        "\"title\":null,",
        "\"\\uD800\":1,",
        "\"0\":",
        "\r\n"
    };

    @Test
    void findsNoDocumentOnWhichTheReadersDiffer() {
        Random random = new Random(20240601);
        List<byte[]> sources = new ArrayList<>();
        sources.add(Samples.FULL.getBytes(StandardCharsets.UTF_8));
        Conformance.names().forEach(name -> sources.add(Conformance.read(name).getBytes(StandardCharsets.UTF_8)));
        List<String> differences = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < TRIES && differences.size() < 10; i++) {
            byte[] document = sources.get(random.nextInt(sources.size()));
            for (int mutations = 1 + random.nextInt(3); mutations > 0; mutations--) {
                document = mutated(document, random);
            }
            if (!Overlooked.isIn(document)) {
                read++;
                byte[] tried = document;
                Agreement.differences(document, PerformanceTargetTable.class, Agreement.Way.of(i))
                        .forEach(it -> differences.add(it + "\n" + new String(tried, StandardCharsets.UTF_8)));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(read).isGreaterThan(TRIES / 2);
    }

    private static byte[] mutated(byte[] document, Random random) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(8));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
            case 2 -> copied(document, random);
            default -> new byte[] {(byte) random.nextInt(0x80)};
        };
        byte[] result = new byte[from + piece.length + document.length - to];
        System.arraycopy(document, 0, result, 0, from);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(document, to, result, from + piece.length, document.length - to);
        return result;
    }

    private static byte[] copied(byte[] document, Random random) {
        int from = random.nextInt(document.length + 1);
        return Arrays.copyOfRange(document, from, Math.min(document.length, from + random.nextInt(60)));
    }
}
