package io.github.performancetargets.documents.print;

import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Word 文字 Writes text into a run as Word holds it: lines and tabs as such, and nothing that XML refuses. */
public final class WordText {
    private WordText() {}

    /** Writes a text, lines and tabs in it, behind what a run holds. */
    public static void write(XWPFRun run, String text) {
        String[] lines = PlainWords.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int p = 0; p < parts.length; p++) {
                if (p > 0) {
                    run.addTab();
                }
                if (!parts[p].isEmpty()) {
                    run.setText(parts[p], run.getCTR().sizeOfTArray());
                }
            }
        }
    }
}
