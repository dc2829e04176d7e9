package io.github.performancetargets.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Costs that are known: without them nobody would see that the search has gone blind. */
public final class KnownCosts implements Supplier<Map<String, IntFunction<Runnable>>> {
    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> costs = new TreeMap<>();
        costs.put("once", size -> () -> each(size));
        costs.put("each with each", size -> () -> {
            for (int i = 0; i < size; i++) {
                each(size);
            }
        });
        costs.put("looks through a text for each character", size -> {
            String text = "甲".repeat(size);
            return () -> {
                for (int i = 0; i < size; i++) {
                    Check.notFound(text.indexOf("乙", i));
                }
            };
        });
        costs.put("looks through a list for each", size -> {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                words.add("甲" + i);
            }
            return () -> {
                for (int i = 0; i < size; i++) {
                    Check.notFound(words.contains("乙") ? 0 : -1);
                }
            };
        });
        costs.put("copies a text for each", size -> {
            String text = "甲".repeat(10 * size);
            return () -> {
                for (int i = 0; i < size; i++) {
                    Check.notFound(text.substring(i).isEmpty() ? 0 : -1);
                }
            };
        });
        costs.put("builds a text", size -> () -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size; i++) {
                text.append("甲");
            }
            Check.notFound(text.toString().isEmpty() ? 0 : -1);
        });
        return costs;
    }

    private static void each(int size) {
        for (int i = 0; i < size; i++) {
            Check.notFound(-1);
        }
    }

    /** What may not be left out. */
    private static final class Check {
        private Check() {}

        static void notFound(int index) {
            if (index >= 0) {
                throw new AssertionError("found at " + index);
            }
        }
    }
}
