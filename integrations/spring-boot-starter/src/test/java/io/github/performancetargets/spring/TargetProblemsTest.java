package io.github.performancetargets.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.performancetargets.error.JsonException;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;

/** What a handler of the application's own is told. */
class TargetProblemsTest {
    private final TargetProblems problems = new TargetProblems();

    private static JsonException refused() {
        byte[] json = ServiceTest.TABLE.replace("10000,", "\"many\",").getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                JsonException.class, () -> PlainJson.STRICT.read(json, PerformanceTargetTable.class));
    }

    @Test
    void whatWasReadWithoutJacksonIsTheSameProblem() {
        ProblemDetail problem = problems.of(new IllegalStateException(refused()), Locale.ENGLISH)
                .orElseThrow();

        assertThat(problem.getType()).isEqualTo(TargetProblems.UNREADABLE_BODY);
        assertThat(problem.getProperties())
                .containsEntry("pointer", "/indicators/0/value/target/low")
                .containsKeys("expected", "found")
                .containsAllEntriesOf(Map.of("line", 1));
    }

    @Test
    void anExceptionFromAnotherMachineSaysNothingMore() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused());
        }
        Throwable received;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            received = (Throwable) in.readObject();
        }

        assertThat(problems.of(received, Locale.ENGLISH)).isEmpty();
    }
}
