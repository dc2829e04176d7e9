package io.github.performancetargets.documents.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.bind.TableEngine;
import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.HtmlGrid;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.value.StatedTarget;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a column of the indicators means is told by its heading and by what stands below it together: the tables of {@code columns.txt}. */
class ColumnKindsTest {
    private static final GridLimits LIMITS = new GridLimits(100_000, 1_000, 1_000_000, 100_000, 2_000, 1_000);
    private static final String FILE = "columns.txt";

    /** A table of the file, and what must be read from it. */
    record Kind(String name, List<String> rows, List<String> read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() throws Exception {
        List<Kind> kinds = new ArrayList<>();
        try (var stream = Objects.requireNonNull(ColumnKindsTest.class.getResourceAsStream(FILE))) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    kinds.add(new Kind(line.substring(3), new ArrayList<>(), new ArrayList<>()));
                } else if (line.startsWith("-> ")) {
                    kinds.get(kinds.size() - 1).read().add(line.substring(3));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    kinds.get(kinds.size() - 1).rows().add(line);
                }
            }
        }
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyColumnMeansWhatItsHeadingAndItsCellsSay(Kind kind) throws Exception {
        SheetBuilder sheets = new SheetBuilder(LIMITS);
        HtmlGrid.read(page(kind.rows()), sheets);
        TableEngine engine = TableEngine.read(sheets.sheets());
        List<String> lines = new ArrayList<>();
        for (PerformanceTargetTable table : engine.tables()) {
            if (engine.tables().size() > 1) {
                lines.add("form " + table.project().map(p -> p.name()).orElse(""));
            }
            table.goals().forEach(g -> lines.add("goal " + g.text() + period(g.period())));
            table.slots().forEach(s -> s.weight().ifPresent(w -> lines.add("points " + s.label() + " " + w.points())));
            table.indicators().forEach(i -> read(i, lines));
        }
        engine.remarks().stream()
                .filter(r -> r.kind().concern() == RemarkKind.Concern.CONTENT)
                .map(ColumnKindsTest::line)
                .forEach(lines::add);
        assertThat(lines).isEqualTo(kind.read());
    }

    private static String line(Remark remark) {
        return "told " + remark.kind().code() + " " + remark.text();
    }

    private static void read(Indicator indicator, List<String> lines) {
        lines.add(indicator.category().map(Object::toString).orElse("")
                + "/"
                + indicator.dimension().map(Object::toString).orElse("")
                + " "
                + indicator.name()
                + " = "
                + indicator.value().map(StatedTarget::text).orElse("")
                + period(indicator.period()));
        indicator.actual().ifPresent(a -> lines.add("  actual " + a.text()));
        indicator.score().ifPresent(s -> lines.add("  score " + s.points()));
        indicator.weight().ifPresent(w -> lines.add("  weight " + w.points()));
        indicator.explanation().ifPresent(e -> lines.add("  explanation " + e));
        indicator.note().ifPresent(n -> lines.add("  note " + n));
        indicator
                .priorValues()
                .forEach(p -> lines.add("  prior " + p.label() + " " + p.value().text()));
        indicator.fields().forEach(f -> lines.add("  " + f.label() + " " + f.text()));
    }

    private static String period(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? "" : " (" + period.code() + ")";
    }

    /** A row on each line, its cells between bars, with the columns and rows that they cover in braces behind them. */
    private static String page(List<String> rows) {
        StringBuilder page = new StringBuilder("<p>项目支出绩效目标表</p><table>");
        for (String row : rows) {
            page.append("<tr>");
            for (String cell : row.split("\\|", -1)) {
                int open = cell.indexOf('{');
                String[] spans = open < 0
                        ? new String[0]
                        : cell.substring(open + 1, cell.length() - 1).split(",", -1);
                page.append("<td colspan=\"").append(spans.length > 0 ? spans[0] : "1");
                page.append("\" rowspan=\"")
                        .append(spans.length > 1 ? spans[1] : "1")
                        .append("\">");
                String text = open < 0 ? cell : cell.substring(0, open);
                page.append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</td>");
            }
            page.append("</tr>");
        }
        return page.append("</table>").toString();
    }
}
