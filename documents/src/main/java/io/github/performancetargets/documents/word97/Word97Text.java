package io.github.performancetargets.documents.word97;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * 文档文字 The words of some paragraphs as Word shows them: the result of a field and not its instruction, no deleted text, no
 * anchors of pictures.
 */
final class Word97Text {
    private static final char FIELD = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char UNKNOWN = '\uFFFD';
    private static final int OWN_FONT = 0xF000;
    /** The characters of the font Symbol that stand in values, and what they show. */
    private static final String SYMBOL = "\u00A3≤\u00B0°\u00B1±\u00B3≥\u00B4×\u00B8÷\u00B9≠\u00BB≈";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private final Deque<Boolean> inResult = new ArrayDeque<>();
    private int instructions;
    private boolean pictures;

    /** Adds a paragraph below those before it. */
    void add(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run == null || run.isMarkedDeleted()) {
                continue;
            }
            if (run.isSymbol()) {
                say(symbol(run));
            } else {
                run.text().chars().forEach(c -> add((char) c));
            }
        }
    }

    private void add(char c) {
        switch (c) {
            case FIELD -> {
                inResult.push(false);
                instructions++;
            }
            case RESULT -> {
                if (Boolean.FALSE.equals(inResult.peek())) {
                    inResult.pop();
                    inResult.push(true);
                    instructions--;
                }
            }
            case FIELD_END -> instructions -= Boolean.FALSE.equals(inResult.poll()) ? 1 : 0;
            case '\u0001', '\b' -> pictures = true;
            case '\r', '\u000B', '\f', '\u0007' -> say('\n');
            case '\u001E' -> say('-');
            case '\t' -> say(c);
            default -> {
                if (!Character.isISOControl(c)) {
                    say(c);
                }
            }
        }
    }

    private void say(char c) {
        all.append(c);
        if (instructions == 0) {
            text.append(c);
        }
    }

    private static char symbol(CharacterRun run) {
        int code = run.getSymbolCharacter() & ~OWN_FONT;
        boolean plain = code > ' ' && code <= '?';
        if (run.getSymbolFont() == null || !"Symbol".equals(run.getSymbolFont().getMainFontName())) {
            return UNKNOWN;
        }
        int at = SYMBOL.indexOf(code);
        return plain ? (char) code : at >= 0 && at % 2 == 0 ? SYMBOL.charAt(at + 1) : UNKNOWN;
    }

    /** Whether a picture stands among the words. */
    boolean hasPictures() {
        return pictures;
    }

    /** The words so far; with the instructions of fields where one of them does not end. */
    String words() {
        return (instructions == 0 ? text : all).toString();
    }
}
