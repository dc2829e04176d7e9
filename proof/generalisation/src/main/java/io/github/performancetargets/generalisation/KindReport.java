package io.github.performancetargets.generalisation;

import io.github.performancetargets.generalisation.score.ScoreTally;
import io.github.performancetargets.generalisation.variant.Variant;
import io.github.performancetargets.generalisation.variant.VariantKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of figures, a line for each kind. */
final class KindReport {
    private final PrintWriter out;
    private final StringBuilder table = new StringBuilder();
    private ScoreTally fit = ScoreTally.NONE;
    private ScoreTally judge = ScoreTally.NONE;

    KindReport(PrintWriter out) {
        this.out = out;
    }

    void begin() {
        say("| kind | use | documents | cells right | wrong | lost | besides | rows found | rows invented"
                + " | foreign rows taken | tables whole | phantom tables |");
        say("| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
    }

    void add(VariantKind kind, List<Variant> variants, boolean listed) {
        List<ScoreTally> tallies =
                variants.parallelStream().map(KindReport::score).toList();
        ScoreTally all = tallies.stream().reduce(ScoreTally.NONE, ScoreTally::plus);
        line(kind.name(), kind.judge() ? "judge" : "fit", all);
        for (int i = 0; listed && i < variants.size(); i++) {
            if (!tallies.get(i).isWhole()) {
                line("· " + variants.get(i).name(), "", tallies.get(i));
            }
        }
        fit = kind.judge() ? fit : fit.plus(all);
        judge = kind.judge() ? judge.plus(all) : judge;
    }

    void end() {
        line("all to fit with", "fit", fit);
        line("all that judge", "judge", judge);
    }

    /** All of it, as it was printed. */
    String table() {
        return table.toString();
    }

    private void say(String line) {
        out.println(line);
        table.append(line).append('\n');
    }

    private static ScoreTally score(Variant variant) {
        try {
            return variant.score();
        } catch (IOException e) {
            throw new UncheckedIOException(variant.name(), e);
        }
    }

    private void line(String name, String use, ScoreTally t) {
        say("| " + name + " | " + use + " | " + t.documents()
                + " | " + of(t.right(), t.right() + t.wrong() + t.lost())
                + " | " + t.wrong() + " | " + t.lost() + " | " + t.besides()
                + " | " + of(t.found(), t.rows()) + " | " + t.invented()
                + " | " + of(t.taken(), t.foreign())
                + " | " + of(t.whole(), t.tables()) + " | " + t.phantoms() + " |");
    }

    /** How many of how many, and per mille in whole numbers. */
    private static String of(int some, int all) {
        if (all == 0) {
            return "–";
        }
        long tenths = some * 1_000L / all;
        return some + " of " + all + " (" + tenths / 10 + "." + tenths % 10 + " %)";
    }
}
