package io.github.performancetargets.fuzz;

import static java.util.stream.Collectors.joining;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Documents that were changed by one who knows what a table is: rows, columns and cells taken away, twice, elsewhere, up to fifty
 * times, within each other, merged and torn. A find goes into the inputs of {@link PageDocumentFuzzTest} or {@link TextDocumentFuzzTest}
 * as the document that the failure shows.
 */
class DocumentTreeFuzzTest {
    private static final int MOST = 50;
    private static final int ROOM = 4_000;
    private static final List<String> SEEDS = SeedForm.pages();
    private static final List<String> SPANS = List.of("0", "1", "2", "3", "7", "49", "65535", "99999999999", "-1", "x");
    private static final List<String> TEXTS = List.of(
            "", "指标值", "三级指标", "≥90%", "数量指标", "效益指标", "项目名称", "其他资金", "（万元）", "1.", "/", "合计", "2021年", "——", "☑",
            "注：");

    @FuzzTest(maxDuration = "30m")
    void isReadOrRefused(byte[] choices) throws IOException {
        Choices next = new Choices(choices);
        Document page = Jsoup.parse(SEEDS.get(next.below(SEEDS.size())));
        int kind = next.below(3);
        while (next.hasMore() && hasRoom(page)) {
            change(page, next);
        }
        String document = kind == 0 ? page.outerHtml() : lines(page, kind == 1 ? "\t" : ",");
        try {
            DocumentLaws.check(
                    document.getBytes(StandardCharsets.UTF_8),
                    List.of("fuzz.html", "fuzz.txt", "fuzz.csv").get(kind));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(document, e);
        }
    }

    private static boolean hasRoom(Document page) {
        return page.getAllElements().size() < ROOM && !page.select("td, th").isEmpty();
    }

    private static void change(Document page, Choices next) {
        Elements cells = page.select("td, th");
        Element cell = cells.get(next.below(cells.size()));
        Element other = cells.get(next.below(cells.size()));
        Element row = cell.parent();
        switch (next.below(14)) {
            case 0 -> cell.remove();
            case 1 -> cell.before(other.clone());
            case 2 -> cell.text(TEXTS.get(next.below(TEXTS.size())));
            case 3 -> swap(cell, other);
            case 4 -> cell.text((cell.text() + other.text()).repeat(1 + next.below(4)));
            case 5 -> cell.attr("rowspan", SPANS.get(next.below(SPANS.size())));
            case 6 -> cell.attr("colspan", SPANS.get(next.below(SPANS.size())));
            case 7 -> row.remove();
            case 8 -> repeat(row, next.below(MOST));
            case 9 -> row.after(other.parent().clone());
            case 10 -> column(cell, next.below(3));
            case 11 -> cell.appendChild(table(other).clone());
            case 12 -> tear(cell);
            default -> cell.after(cell.clone().text(""));
        }
    }

    private static Element table(Element cell) {
        Element table = cell.closest("table");
        return table == null ? cell : table;
    }

    private static void swap(Element cell, Element other) {
        String text = cell.text();
        cell.text(other.text());
        other.text(text);
    }

    private static void repeat(Element row, int times) {
        for (int i = 0; i < times; i++) {
            row.after(row.clone());
        }
    }

    /** Takes a column away, doubles it, or puts an empty one before it. */
    private static void column(Element cell, int how) {
        int at = cell.elementSiblingIndex();
        for (Element row : table(cell).select("tr")) {
            if (at < row.childrenSize()) {
                Element each = row.child(at);
                switch (how) {
                    case 0 -> each.remove();
                    case 1 -> each.before(each.clone());
                    default -> each.before(each.clone().text(""));
                }
            }
        }
    }

    /** Two cells, one below the other or beside it, of the halves of one text. */
    private static void tear(Element cell) {
        String text = cell.text();
        int half = text.length() / 2;
        cell.after(cell.clone().text(text.substring(half)));
        cell.text(text.substring(0, half));
    }

    private static String lines(Document page, String mark) {
        StringBuilder lines = new StringBuilder();
        for (Element row : page.select("tr")) {
            lines.append(row.children().stream().map(Element::text).collect(joining(mark)))
                    .append('\n');
        }
        return lines.toString();
    }
}
