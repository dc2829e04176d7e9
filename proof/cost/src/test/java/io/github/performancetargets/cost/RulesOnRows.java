package io.github.performancetargets.cost;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Each rule on tables of many rows. */
public final class RulesOnRows implements Supplier<Map<String, IntFunction<Runnable>>> {
    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        Tables.ofRows().forEach((shape, tables) -> AllRules.onto(actions, shape, tables));
        return actions;
    }
}
