package io.github.performancetargets.generalisation.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text with tabs: what a merged cell holds stands at its first place, the others are blank. */
final class TextRenderer {
    private TextRenderer() {}

    static byte[] write(FormDocument document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Line line) {
                text.append(line.text()).append('\n');
            } else if (block instanceof Block.Table table) {
                write(table.grid(), text);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(FormGrid grid, StringBuilder text) {
        for (int row = 0; row < grid.height(); row++) {
            String[] words = new String[grid.width()];
            Arrays.fill(words, "");
            grid.row(row).forEach(cell -> words[cell.column()] = cell.text().replaceAll("\\s+", " "));
            text.append(String.join("\t", words).replaceAll("\t+$", "")).append('\n');
        }
    }
}
