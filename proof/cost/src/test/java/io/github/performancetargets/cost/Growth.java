package io.github.performancetargets.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Tells which of many actions cost more than in proportion to the size of what they are given. */
final class Growth {
    /** From two to four of a size costs this many times what from one to two costs: twice where it is in proportion. */
    private static final double MOST_STEPS = 2.6;
    /** What is allocated grows by leaps, as arrays are doubled. */
    private static final double MOST_BYTES = 3;

    private static final double MOST_IN_ALL = 2.3;
    private static final long FEW_STEPS = 20_000;
    private static final long FEW_BYTES = 500_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** Tries each action with three sizes; each makes its input of a size first, which does not count. */
    static List<String> superLinear(Map<String, IntFunction<Runnable>> actions, int size) {
        List<String> wrong = new ArrayList<>();
        actions.forEach((name, action) -> {
            action.apply(size / 4).run();
            long[] one = cost(action.apply(size));
            long[] two = cost(action.apply(2 * size));
            long[] four = cost(action.apply(4 * size));
            if (grows(one[0], two[0], four[0], MOST_STEPS, FEW_STEPS)) {
                wrong.add(name + ": steps " + one[0] + ", " + two[0] + ", " + four[0]);
            }
            if (grows(one[1], two[1], four[1], MOST_BYTES, FEW_BYTES)) {
                wrong.add(name + ": bytes " + one[1] + ", " + two[1] + ", " + four[1]);
            }
        });
        return wrong;
    }

    private static boolean grows(long one, long two, long four, double most, long few) {
        // what begins only at some size grows once: it is twice as much again for twice as much
        return four - two > most * Math.max(two - one, 0) + few && four > MOST_IN_ALL * two;
    }

    private static long[] cost(Runnable action) {
        long steps = Steps.count();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        action.run();
        return new long[] {Steps.count() - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes};
    }
}
