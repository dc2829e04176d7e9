package io.github.performancetargets.cost;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Each rule on tables of long and periodic texts. */
public final class RulesOnTexts implements Supplier<Map<String, IntFunction<Runnable>>> {
    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        for (String part : Tables.PARTS) {
            AllRules.onto(actions, "texts of " + part, size -> Tables.ofText(part, size));
        }
        return actions;
    }
}
