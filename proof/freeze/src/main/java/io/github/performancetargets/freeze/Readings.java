package io.github.performancetargets.freeze;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 读法变化 How the readings of one set of texts differ, in numbers.
 *
 * @param typed how many texts were understood
 * @param refused how many of these are no more
 * @param understood how many were refused and are understood
 * @param otherwise how many are read otherwise: a value or reason that changed
 * @param come how many texts are new
 * @param gone how many texts are gone
 */
record Readings(int typed, int refused, int understood, int otherwise, int come, int gone) {

    static Readings of(List<String> was, List<String> is) {
        Map<String, String> before = byText(was);
        Map<String, String> now = byText(is);
        int[] counts = new int[4];
        before.forEach((text, line) -> {
            String after = now.get(text);
            if (after != null && !after.equals(line)) {
                boolean refusedNow = MeaningLine.isRefused(after);
                counts[MeaningLine.isRefused(line) == refusedNow ? 2 : refusedNow ? 0 : 1]++;
            }
            counts[3] += after == null ? 1 : 0;
        });
        int typed =
                (int) was.stream().filter(line -> !MeaningLine.isRefused(line)).count();
        int come = (int)
                now.keySet().stream().filter(text -> !before.containsKey(text)).count();
        return new Readings(typed, counts[0], counts[1], counts[2], come, counts[3]);
    }

    private static Map<String, String> byText(List<String> lines) {
        Map<String, String> byText = new TreeMap<>();
        lines.forEach(line -> byText.put(MeaningLine.text(line), line));
        return byText;
    }

    @Override
    public String toString() {
        return refused + " of " + typed + " newly refused, " + understood + " newly understood, " + otherwise
                + " read otherwise, " + come + " new texts, " + gone + " gone";
    }
}
