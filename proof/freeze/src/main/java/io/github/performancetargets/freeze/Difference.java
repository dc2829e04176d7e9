package io.github.performancetargets.freeze;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * 差异 How the lines of one section differ.
 *
 * @param kind of thing
 * @param section its name
 * @param lines what was, after a minus, and what is, after a plus, below the heading of their table
 * @param was how many lines are gone
 * @param is how many lines are new
 */
record Difference(FrozenKind kind, String section, List<String> lines, int was, int is) {
    Difference {
        lines = List.copyOf(lines);
    }

    static Difference of(FrozenKind kind, String section, List<String> was, List<String> is) {
        List<String> lines = new ArrayList<>();
        int gone = 0;
        int come = 0;
        String shown = "";
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            String heading = headingAbove(is, delta.getTarget().getPosition());
            if (!heading.equals(shown)) {
                lines.add(heading);
                shown = heading;
            }
            delta.getSource().getLines().forEach(line -> lines.add("- " + line));
            delta.getTarget().getLines().forEach(line -> lines.add("+ " + line));
            gone += delta.getSource().size();
            come += delta.getTarget().size();
        }
        return new Difference(kind, section, lines, gone, come);
    }

    boolean isNone() {
        return was == 0 && is == 0;
    }

    private static String headingAbove(List<String> lines, int position) {
        for (int i = Math.min(position, lines.size()) - 1; i >= 0; i--) {
            if (lines.get(i).startsWith(Section.HEADING)) {
                return lines.get(i);
            }
        }
        return "";
    }
}
