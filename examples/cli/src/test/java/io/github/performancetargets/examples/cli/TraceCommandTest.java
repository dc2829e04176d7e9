package io.github.performancetargets.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What each row of a document was taken for is said, a line each, and nothing else is. */
class TraceCommandTest {
    private static final Path CASE =
            Path.of(System.getProperty("conformance.directory"), "221-values-of-three-years", "source.html");

    @Test
    void eachRowOfADocumentIsALine() throws Exception {
        Run run = Run.of("trace", CASE.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .hasSize(9)
                .first()
                .isEqualTo("form\tplace\tlabel\tcost\trunner-up\tdearer by\tdecided by\tcells");
        assertThat(run.outLines().get(5)).startsWith("1\tT1!R5C1\tINDICATOR\t").contains("维修校舍");
        assertThat(Run.withInput(Files.readAllBytes(CASE), "trace", "-").out()).isEqualTo(run.out());
    }

    @Test
    void whatCannotBeReadIsToldInOneLine() {
        Run none = Run.of("trace", "none.docx");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.errLines()).containsExactly("none.docx：无法读取：文件不存在");
        assertThat(Run.of("trace", "").errLines()).hasSize(1);
        assertThat(Run.withInput("%PDF-1.4", "--lang", "en", "trace", "-").errLines())
                .singleElement()
                .asString()
                .startsWith("-: cannot be read: expected a file with cells");
    }
}
