package io.github.performancetargets.switching;

import java.util.List;

/**
 * 所及文档 How many documents something serves: are read otherwise without it. More than several are not counted.
 *
 * @param key of the switch
 * @param models how many have another model
 * @param any how many have another model, remark or origin
 * @param first one of them; empty where there is none
 */
record Served(String key, int models, int any, String first) {
    /** From here on it matters to a kind of document, and no more are looked for. */
    static final int SEVERAL = 2;

    static Served of(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new Served(
                String.join("\t", cells.subList(0, 3)),
                Integer.parseInt(cells.get(3)),
                Integer.parseInt(cells.get(4)),
                cells.get(5));
    }

    String line() {
        return String.join("\t", key, String.valueOf(models), String.valueOf(any), first);
    }
}
