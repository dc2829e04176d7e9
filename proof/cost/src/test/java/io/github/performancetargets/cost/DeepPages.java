package io.github.performancetargets.cost;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Pages of elements within elements. */
public final class DeepPages implements Supplier<Map<String, IntFunction<Runnable>>> {
    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        for (String opening :
                new String[] {"<table><tr><td>项目名称", "<div>", "<b>", "<font>", "<p><b>", "<ul><li>", "<a>", "<span>甲"
                }) {
            DocumentReaders.onto(actions, opening, "a.html", size -> opening.repeat(size) + DocumentReaders.FORM);
        }
        return actions;
    }
}
