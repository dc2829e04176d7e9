package io.github.performancetargets.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts that were read wrong once, each with siblings: other words, another order, other columns. */
class LayoutsTest {
    static Stream<LayoutSketch> sketches() {
        return Stream.of("layouts.txt", "layouts-money.txt").flatMap(f -> LayoutSketch.all(f).stream());
    }

    private static List<String> read(byte[] file, String name) throws Exception {
        return ReadLines.of(DocumentReader.create().read(file, name));
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void areReadFromPages(LayoutSketch sketch) throws Exception {
        assertThat(read(sketch.html().getBytes(StandardCharsets.UTF_8), "a.html"))
                .isEqualTo(sketch.expected());
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void areReadFromWorkbooks(LayoutSketch sketch) throws Exception {
        assertThat(read(PageFormats.of(sketch.html()).workbook(), "a.xlsx")).isEqualTo(sketch.expected());
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void areReadFromWordDocuments(LayoutSketch sketch) throws Exception {
        assertThat(read(PageFormats.of(sketch.html()).word(), "a.docx")).isEqualTo(sketch.expected());
    }
}
