package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.examples.cli.console.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParseCommandTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    @Test
    void writesOneObjectForEachLine() {
        Run run = Run.withInput("≥200 人\n每次 10000-30000 元\n", "parse");

        assertThat(run.outLines())
                .containsExactly(
                        "{\"text\":\"≥200 人\",\"target\":{\"kind\":\"bound\",\"operator\":\">=\",\"amount\":200,\"unit\":\"人\"}}",
                        "{\"text\":\"每次 10000-30000 元\",\"target\":{\"kind\":\"range\",\"low\":10000,\"high\":30000,\"unit\":\"元/次\"}}");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodStaysTextWithAReason() throws IOException {
        Run run = Run.withInput("3-1 万 到 次\n", "parse");

        JsonNode line = PLAIN.readTree(run.out());
        assertThat(line.get("text").textValue()).isEqualTo("3-1 万 到 次");
        assertThat(line.get("target").get("kind").textValue()).isEqualTo("text");
        assertThat(line.get("reason").get("code").textValue()).isNotEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void blankLinesCarriageReturnsAndAMissingLastLineEndKeepTheirPlace() throws IOException {
        Run run = Run.withInput("\uFEFF90%\r\n\r\n  \n≥10 次", "parse");

        assertThat(texts(run)).containsExactly("90%", "", "  ", "≥10 次");
        assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
    }

    /** More rates than the symbol of a unit holds. */
    @Test
    void aLineThatNoUnitHoldsCostsNoOtherLine() throws IOException {
        String rates = "每次".repeat(13) + "1人";
        Run run = Run.withInput("90%\n" + rates + "\n≥10 次\n", "parse");

        assertThat(texts(run)).containsExactly("90%", rates, "≥10 次");
        assertThat(PLAIN.readTree(run.outLines().get(1))
                        .get("reason")
                        .get("code")
                        .textValue())
                .isEqualTo("too-long");
        assertThat(run.code()).isZero();
    }

    @Test
    void noInputIsNoOutput() {
        assertThat(Run.withInput("", "parse")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aLineThatIsNoUtf8IsNamedAndNeverRead() throws IOException {
        byte[] input = "提高\n≥X0 人\n90%\n".getBytes(StandardCharsets.UTF_8);
        input[10] = (byte) 0xB1;
        Run run = Run.withInput(input, "parse", "--lang", "en");

        assertThat(texts(run)).hasSize(3).first().isEqualTo("提高");
        assertThat(run.errLines()).containsExactly("-: line 2: expected UTF-8, found bytes that are not");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void tenThousandMixedLinesKeepTheirOrder() throws IOException {
        Random random = new Random(7);
        String[] samples = {"≥90%", "提高", "/", "49万", "一二三四 5 6", "年度内完成", "每次 1000 元-35000 元", "≥**%", "", "𠮷 3 场"};
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add(samples[random.nextInt(samples.length)]);
        }
        Run run = Run.withInput(String.join("\n", lines) + "\n", "parse");

        assertThat(texts(run)).isEqualTo(lines);
    }

    @Test
    void answersBeforeItWaitsForMore() throws IOException {
        StringBuilder seen = new StringBuilder();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        InputStream conversation = new InputStream() {
            private final String[] questions = {"90%\n", "提高\n"};
            private int asked;

            @Override
            public int read() {
                throw new AssertionError("the program reads blocks");
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                seen.append(out.toString(StandardCharsets.UTF_8).lines().count())
                        .append(' ');
                if (asked == questions.length) {
                    return -1;
                }
                byte[] question = questions[asked++].getBytes(StandardCharsets.UTF_8);
                System.arraycopy(question, 0, bytes, start, question.length);
                return question.length;
            }
        };
        Main.run(new Streams(conversation, out, java.io.OutputStream.nullOutputStream(), false), "parse");

        assertThat(seen).hasToString("0 1 2 ");
    }

    private static List<String> texts(Run run) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : run.outLines()) {
            texts.add(PLAIN.readTree(line).get("text").textValue());
        }
        return texts;
    }
}
