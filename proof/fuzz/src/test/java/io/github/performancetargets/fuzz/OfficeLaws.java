package io.github.performancetargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Origin;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every document of Word and Excel beside {@link DocumentLaws}: no cell is lost, and none told twice. */
final class OfficeLaws {
    private OfficeLaws() {}

    /** What stands in cells that are not blank, and how many others there are of which it is not known whether they stand for themselves. */
    record Words(List<String> cells, int doubtful) {}

    /** Checks a document of which is known how many words it holds, or of which that cannot be known. */
    static void check(byte[] bytes, String name, Optional<Words> words) throws IOException {
        PrintStream errors = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Optional<ReadResult> result = DocumentLaws.read(bytes, name);
            if (result.isPresent()) {
                check(result.get(), words);
            }
        } finally {
            System.setErr(errors);
        }
        // what leads the search says there what it instruments
        assertThat(said.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("INFO: ")))
                .as("standard error")
                .isEmpty();
    }

    private static void check(ReadResult result, Optional<Words> words) {
        Set<DocumentPlace> kept = result.origins().stream().map(Origin::place).collect(Collectors.toSet());
        List<DocumentPlace> lost = result.remarks().stream()
                .filter(remark -> remark.kind().isLoss())
                .map(Remark::place)
                .flatMap(Optional::stream)
                .toList();
        assertThat(lost).as("lost").doesNotHaveDuplicates();
        assertThat(lost.stream().filter(kept::contains)).as("lost and kept").isEmpty();
        assertThat(result.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.FAULT)
                .as("our own faults")
                .isEmpty();
        Set<DocumentPlace> settled = new HashSet<>(kept);
        settled.addAll(lost);
        words.ifPresent(all -> assertThat(settled.size() + toldTogether(result.remarks(), all))
                .as("cells that are kept or told")
                .isBetween(all.cells().size(), all.cells().size() + all.doubtful()));
    }

    /**
     * How many cells are told by the remark of another one: a text that went on over several rows was put together again, and is told as
     * lost as a whole, at its first cell.
     */
    private static int toldTogether(List<Remark> remarks, Words words) {
        Set<Optional<DocumentPlace>> rejoined = remarks.stream()
                .filter(remark -> remark.kind() == RemarkKind.REJOINED)
                .map(Remark::place)
                .collect(Collectors.toSet());
        int others = 0;
        for (Remark remark : remarks) {
            if (remark.kind().isLoss() && rejoined.contains(remark.place())) {
                others += piecesOf(remark.text(), words.cells()) - 1;
            }
        }
        return others;
    }

    /** Of how many cells, in their order, a text is made; one where that cannot be found out. */
    private static int piecesOf(String text, List<String> cells) {
        String whole = withoutBlanks(text);
        for (int from = 0; from < cells.size(); from++) {
            int pieces = 0;
            int at = 0;
            for (String cell : cells.subList(from, cells.size())) {
                String piece = withoutBlanks(cell);
                if (at < whole.length() && whole.startsWith(piece, at)) {
                    at += piece.length();
                    pieces++;
                }
            }
            if (at == whole.length()) {
                return pieces;
            }
        }
        return 1;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Whether words are left when blanks of all kinds are taken away. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }
}
