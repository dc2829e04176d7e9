package io.github.performancetargets.value.notation;

import io.github.performancetargets.value.notation.form.AmountForms;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.form.WordForms;
import io.github.performancetargets.value.notation.rule.ClauseForms;
import io.github.performancetargets.value.notation.rule.Veto;
import io.github.performancetargets.value.notation.rule.Vetoes;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** 文法 Every production and veto, and the part of docs/notation.md that is made of them. */
public final class Grammar {
    private Grammar() {}

    /** Every production, in the order of the document. */
    public static List<Production<?>> productions() {
        List<Production<?>> all = new ArrayList<>(AmountForms.ALL);
        all.addAll(ClauseForms.ALL);
        all.addAll(WordForms.ALL);
        return List.copyOf(all);
    }

    /** The tables of productions and vetoes as they stand in the document. */
    public static String document() {
        StringBuilder text =
                new StringBuilder("| notation | shape | means | reads | must not read |\n|---|---|---|---|---|\n");
        for (Production<?> each : productions()) {
            row(text, each.name(), code(each.shape()), each.builds(), examples(each, true), examples(each, false));
        }
        text.append("\n| doubt | reason | shape | refuses | leaves alone |\n|---|---|---|---|---|\n");
        for (Veto each : Vetoes.ALL) {
            StringJoiner refused = new StringJoiner(", ");
            each.refuses().forEach(example -> refused.add(code(example)));
            StringJoiner left = new StringJoiner(", ");
            each.leaves().forEach(example -> left.add(example(example)));
            row(text, each.name(), code(each.kind().code()), code(each.shape()), refused.toString(), left.toString());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String examples(Production<?> production, boolean read) {
        StringJoiner joined = new StringJoiner(", ");
        production.examples().stream()
                .filter(example -> example.read() == read)
                .forEach(example -> joined.add(example(example)));
        return joined.toString();
    }

    private static String example(Production.Example example) {
        return example.text().equals(example.outcome())
                ? code(example.text())
                : code(example.text()) + " → " + (example.read() ? code(example.outcome()) : example.outcome());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
