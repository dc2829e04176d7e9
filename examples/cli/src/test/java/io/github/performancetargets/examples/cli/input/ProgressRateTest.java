package io.github.performancetargets.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.examples.cli.console.MessageLanguage;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressRateTest {
    private static final long SECOND = 1_000_000_000;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean terminal, List<Input> inputs) {
        Streams streams = new Streams(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, terminal);
        return new Progress(streams, Messages.of(MessageLanguage.EN), inputs, () -> now);
    }

    private Input file(String name, int megabytes) throws IOException {
        return Input.file(Files.write(folder.resolve(name), new byte[megabytes * MEGABYTE]));
    }

    private String readOn(Progress progress, Input input, long seconds, int tables) throws IOException {
        InputStream in =
                progress.watched(input, input.open(new Streams(InputStream.nullInputStream(), err, err, true)));
        now += seconds * SECOND;
        progress.took(tables);
        err.reset();
        in.readNBytes(MEGABYTE);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rateAndRemainingTimeAreToldAfterASecond() throws IOException {
        Input input = file("a.jsonl", 4);
        Progress progress = progress(true, List.of(input));
        progress.beginning(input);

        assertThat(readOn(progress, input, 0, 100)).endsWith("a.jsonl 25%");
        assertThat(readOn(progress, input, 40, 900)).endsWith("a.jsonl 25% 25 tables/s, 2:00 left");
    }

    @Test
    void whatWasReadOfFilesBeforeCounts() throws IOException {
        Input first = file("a.json", 3);
        Input second = file("b.jsonl", 4);
        Progress progress = progress(true, List.of(first, second));
        progress.beginning(first);
        progress.beginning(second);

        assertThat(readOn(progress, second, 4800, 4800)).endsWith("b.jsonl 25% 1 tables/s, 1:00:00 left");
    }

    @Test
    void nobodyKnowsHowLongStandardInputTakes() throws IOException {
        Input input = file("a.jsonl", 4);
        Progress progress = progress(true, List.of(input, new Input("-", Optional.empty())));
        progress.beginning(input);

        assertThat(readOn(progress, input, 10, 500)).endsWith("a.jsonl 25% 50 tables/s");
    }

    @Test
    void nothingIsDrawnInAPipe() throws IOException {
        Input input = file("a.jsonl", 4);
        Progress progress = progress(false, List.of(input, input));
        progress.beginning(input);

        assertThat(readOn(progress, input, 10, 500)).isEmpty();
    }
}
