package io.github.performancetargets.documents.region;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.grid.GridLimits;
import io.github.performancetargets.documents.grid.HtmlGrid;
import io.github.performancetargets.documents.grid.LimitException;
import io.github.performancetargets.documents.grid.Sheet;
import io.github.performancetargets.documents.grid.SheetBuilder;
import io.github.performancetargets.documents.grid.TextGrid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose rows have labels that are beyond doubt: the cases, other tables behind them in the same sheet, and their headers in
 * words that stand in no list.
 */
final class LabelledSheet {
    private static final GridLimits LIMITS = new GridLimits(100_000, 1_000, 1_000_000, 100_000, 2_000, 1_000);
    private static final String FILE = "row-labels.tsv";
    /** Cases from this number on were never fitted to: that they read right shows that the weights hold for other tables as well. */
    private static final String HELD_BACK = "320";

    private static final List<String> UNLISTED =
            List.of("甲项", "乙目", "丙事", "丁数", "戊栏", "己栏", "庚栏", "辛栏", "壬栏", "癸栏", "子栏", "丑栏");
    private static final List<List<List<String>>> FOREIGN = List.of(
            List.of(
                    List.of("采购项目", "数量", "单位", "金额"),
                    List.of("台式计算机", "5", "台", "2.5"),
                    List.of("打印机", "2", "台", "0.6")),
            List.of(
                    List.of("项目", "2025年预算数", "2026年预算数", "备注"),
                    List.of("公务接待费", "1.2", "1.0", ""),
                    List.of("公务用车运行费", "3", "3", "")),
            List.of(List.of("单位", "编制", "在职", "退休"), List.of("公路站", "12", "11", "3")),
            List.of(List.of("第 2 页 共 5 页"), List.of("承办单位：某县信息中心"), List.of("本页由信息中心维护")),
            List.of(
                    List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
                    List.of("2050201", "学前教育", "120", "100", "20"),
                    List.of("2050202", "小学教育", "80", "60", "20")),
            List.of(List.of("首页", "政务公开", "办事服务"), List.of("打印", "关闭", "扫一扫")),
            List.of(List.of("主办：某县人民政府", "联系电话：0000"), List.of("网站标识码：1234", "备案号：5678")),
            List.of(List.of("稿件来源：某县政务公开办"), List.of("扫一扫在手机打开当前页")),
            List.of(
                    List.of("序号", "设备名称", "规格", "单价", "台数"),
                    List.of("1", "空调", "KFR-35", "3200", "4"),
                    List.of("2", "桌椅", "标准", "800", "20")));

    private final String name;
    private final Sheet sheet;
    private final @Nullable RowLabel[] labels;

    private LabelledSheet(String name, Sheet sheet, @Nullable RowLabel[] labels) {
        this.name = name;
        this.sheet = sheet;
        this.labels = labels;
    }

    /** The name of the case, and what was done to it. */
    String name() {
        return name;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The labels of the rows; null where there is doubt. */
    @Nullable
    RowLabel[] labels() {
        return labels;
    }

    /** All of them, always in the same order. */
    static List<LabelledSheet> all() throws IOException, LimitException {
        List<LabelledSheet> found = new ArrayList<>();
        Map<String, List<String[]>> labels = known();
        for (Path folder : folders()) {
            List<Sheet> sheets = sheets(folder);
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                String name = String.valueOf(folder.getFileName());
                @Nullable RowLabel[] known = new @Nullable RowLabel[sheet.rows()];
                for (String[] line : labels.getOrDefault(name + "\t" + (i + 1), List.of())) {
                    known[Integer.parseInt(line[2]) - 1] = RowLabel.valueOf(line[3]);
                }
                LabelledSheet plain = new LabelledSheet(name, sheet, known);
                found.add(plain);
                found.add(plain.before(FOREIGN.get(found.size() % FOREIGN.size()), found.size() % 2));
                found.add(plain.headedAnew());
            }
        }
        for (List<List<String>> table : FOREIGN) {
            SheetBuilder builder = new SheetBuilder(LIMITS);
            builder.begin("", Sheet.Flow.APART);
            add(builder, 0, table);
            Sheet sheet = builder.sheets().get(0);
            @Nullable RowLabel[] known = new @Nullable RowLabel[sheet.rows()];
            Arrays.fill(known, RowLabel.FOREIGN);
            found.add(new LabelledSheet("foreign", sheet, known));
        }
        return found;
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(Path.of("../conformance"))) {
            return folders.filter(f -> Files.exists(f.resolve("source.tsv")) || Files.exists(f.resolve("source.html")))
                    .filter(f -> String.valueOf(f.getFileName()).compareTo(HELD_BACK) < 0)
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<String[]>> known() throws IOException {
        Map<String, List<String[]>> found = new HashMap<>();
        try (var stream = Objects.requireNonNull(LabelledSheet.class.getResourceAsStream(FILE))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .forEach(l -> found.computeIfAbsent(l[0] + "\t" + l[1], k -> new ArrayList<>())
                            .add(l));
        }
        return found;
    }

    private static List<Sheet> sheets(Path folder) throws IOException, LimitException {
        SheetBuilder builder = new SheetBuilder(LIMITS);
        Path page = folder.resolve("source.html");
        if (Files.exists(page)) {
            HtmlGrid.read(Files.readString(page), builder);
        } else {
            TextGrid.tabs(Files.readString(folder.resolve("source.tsv")), builder);
        }
        return builder.sheets();
    }

    /** The same sheet with another table below its last row, with blank rows between them or without. */
    private LabelledSheet before(List<List<String>> table, int blank) throws LimitException {
        SheetBuilder builder = copy(Map.of());
        add(builder, sheet.rows() + blank, table);
        Sheet both = builder.sheets().get(0);
        @Nullable RowLabel[] known = Arrays.copyOf(labels, both.rows());
        Arrays.fill(known, sheet.rows() + blank, both.rows(), RowLabel.FOREIGN);
        return new LabelledSheet(name + " before another table", both, known);
    }

    /** The same sheet with headers that stand in no list; what names the block down its side is left. */
    private LabelledSheet headedAnew() throws LimitException {
        Map<Cell, String> words = new HashMap<>();
        for (int row = 0; row < labels.length; row++) {
            List<Cell> cells = sheet.row(row);
            for (int i = 0; i < cells.size() && labels[row] == RowLabel.HEADER; i++) {
                if (i > 0 || cells.get(i).rowSpan() == 1) {
                    words.put(cells.get(i), UNLISTED.get(i % UNLISTED.size()));
                }
            }
        }
        return new LabelledSheet(
                name + " under unlisted words", copy(words).sheets().get(0), labels);
    }

    private SheetBuilder copy(Map<Cell, String> words) throws LimitException {
        SheetBuilder builder = new SheetBuilder(LIMITS);
        builder.begin("", Sheet.Flow.APART);
        for (int row = 0; row < sheet.rows(); row++) {
            for (Cell cell : sheet.across(row)) {
                if (cell.row() == row) {
                    String text = words.getOrDefault(cell, cell.text());
                    builder.add(row, cell.column(), cell.rowSpan(), cell.columnSpan(), text);
                }
            }
        }
        return builder;
    }

    private static void add(SheetBuilder builder, int from, List<List<String>> table) throws LimitException {
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                builder.add(from + row, column, 1, 1, table.get(row).get(column));
            }
        }
    }

    /** How many rows get another label than theirs. */
    int wrong(Weights weights) {
        int wrong = 0;
        for (LabelledRow row : RowPath.of(sheet, Optional.empty(), weights)) {
            RowLabel known = labels[row.row()];
            wrong += known != null && known != row.label() ? 1 : 0;
        }
        return wrong;
    }
}
