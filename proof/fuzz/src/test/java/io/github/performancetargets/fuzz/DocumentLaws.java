package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;

/** What holds of every document: it is refused by the documented exception, or its tables can be stored and reviewed. */
final class DocumentLaws {
    private static final JsonMapper MAPPER = PerformanceTargetJson.mapper();
    private static final TableValidator VALIDATOR = TableValidator.review(EditionRegistry.builtIn());
    private static final DocumentReader READER =
            DocumentReader.create().withMaxSheet(500, 50).withMaxContent(20, 5_000, 5_000);

    private DocumentLaws() {}

    static void check(byte[] bytes, String name) throws IOException {
        read(bytes, name);
    }

    /** What was read, where it was not refused. */
    static Optional<ReadResult> read(byte[] bytes, String name) throws IOException {
        ReadResult result;
        try {
            result = READER.read(bytes, name);
        } catch (UnreadableDocumentException refused) {
            // never our own fault; and a broken file is the fault of the file only where another library reads its type
            boolean ours = name.endsWith(".html") || name.endsWith(".txt") || name.endsWith(".csv");
            assertThat(refused.problem())
                    .as(refused.toString())
                    .isNotIn(ours ? EnumSet.of(Problem.FAULT, Problem.BROKEN) : EnumSet.of(Problem.FAULT));
            return Optional.empty();
        }
        for (PerformanceTargetTable table : result.tables()) {
            byte[] json = MAPPER.writeValueAsBytes(table);
            assertThat(MAPPER.readValue(json, PerformanceTargetTable.class)).isEqualTo(table);
            assertThat(VALIDATOR.validate(table).byRule(TableValidator.RULE_FAILED))
                    .isEmpty();
        }
        return Optional.of(result);
    }
}
