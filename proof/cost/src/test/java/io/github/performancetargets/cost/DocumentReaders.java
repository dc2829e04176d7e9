package io.github.performancetargets.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Documents that are much of one thing, as text with tabs, as separated values and as pages. */
public final class DocumentReaders implements Supplier<Map<String, IntFunction<Runnable>>> {
    private static final DocumentReader READER = DocumentReader.create();
    private static final String HEAD = "项目名称\t培训\n一级指标\t二级指标\t三级指标\t指标值\n";
    private static final String ROW = "产出指标\t数量指标\t培训人数\t≥200人\n";

    /** A page with one form. */
    static final String FORM = page(HEAD + ROW);

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<String>> shapes = new TreeMap<>();
        shapes.put("equal rows", size -> HEAD + ROW.repeat(size));
        shapes.put("rows of their own", size -> HEAD + numbered(size, "产出指标\t数量指标\t培训#\t≥#人\n"));
        shapes.put("rows without tiers", size -> HEAD + ROW + numbered(size, "\t\t培训#\t≥#人\n"));
        shapes.put("tables", size -> numbered(size, HEAD.replace("培训", "培训#") + ROW + "\n\n"));
        shapes.put("heads", size -> HEAD.repeat(size) + ROW);
        shapes.put("lines before", size -> "关于批复预算的通知\n".repeat(size) + HEAD + ROW);
        shapes.put("lines behind", size -> HEAD + ROW + "注：本表由单位填写。\n".repeat(size));
        shapes.put("empty lines", size -> HEAD + "\n".repeat(20 * size) + ROW);
        shapes.put("empty cells", size -> HEAD + "\t\t\t\n".repeat(size) + ROW);
        shapes.put("goals", size -> HEAD + numbered(size, "总体目标\t目标#：完成培训#次。\n") + ROW);
        shapes.put("labels", size -> "项目名称\t培训\n" + "其他资金\t10\n".repeat(size) + HEAD + ROW);
        for (String part : Tables.PARTS) {
            shapes.put(
                    "a cell of " + part,
                    size -> HEAD + "产出指标\t数量指标\t" + text(part, size) + "\t" + text(part, size) + "\n");
            shapes.put(
                    "cells of " + part,
                    size -> HEAD + (part + "\t" + part + "\t" + part + "\t" + part + "\n").repeat(size));
            shapes.put("a title of " + part, size -> text(part, size) + "\n" + HEAD + ROW);
            shapes.put("a project of " + part, size -> HEAD.replace("培训", text(part, size)) + ROW);
        }
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        shapes.forEach((shape, texts) -> {
            onto(actions, "text: " + shape, "a.txt", texts);
            onto(actions, "csv: " + shape, "a.csv", size -> texts.apply(size).replace('\t', ','));
            onto(actions, "page: " + shape, "a.html", size -> page(texts.apply(size)));
        });
        onto(
                actions,
                "page: spans",
                "a.html",
                size -> page(HEAD + ROW).replace("<td>产", "<td rowspan=" + size + ">产") + "<table>"
                        + "<tr><td rowspan=9 colspan=9>一".repeat(size));
        onto(actions, "csv: quotes", "a.csv", size -> HEAD.replace('\t', ',') + "\"\"\"".repeat(20 * size));
        onto(
                actions,
                "csv: a quote without end",
                "a.csv",
                size -> HEAD.replace('\t', ',') + "\"产出指标,数量指标\n".repeat(size));
        return actions;
    }

    private static String text(String part, int size) {
        return part.repeat(10 * size / part.length());
    }

    private static String numbered(int size, String line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < size; i++) {
            lines.append(line.replace("#", Integer.toString(i + 1)));
        }
        return lines.toString();
    }

    private static String page(String lines) {
        StringBuilder page = new StringBuilder("<meta charset=utf-8><table>");
        lines.lines()
                .forEach(line -> page.append("<tr><td>")
                        .append(line.replace("\t", "<td>"))
                        .append('\n'));
        return page.append("</table>").toString();
    }

    static void onto(Map<String, IntFunction<Runnable>> actions, String name, String file, IntFunction<String> texts) {
        actions.put(name, size -> {
            byte[] bytes = texts.apply(size).getBytes(StandardCharsets.UTF_8);
            return () -> {
                try {
                    READER.read(bytes, file);
                } catch (UnreadableDocumentException refused) {
                    assertThat(refused.getMessage()).isNotEmpty();
                }
            };
        });
    }
}
