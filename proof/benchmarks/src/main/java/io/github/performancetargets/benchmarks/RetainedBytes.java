package io.github.performancetargets.benchmarks;

import io.github.performancetargets.benchmarks.rivals.FormRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** 占用内存 What a form keeps of the heap: the growth over many copies, each read from its own bytes, in a JVM of its own. */
@NullUnmarked // records hold null where a form says nothing
final class RetainedBytes {
    private static final int COPIES = 20_000;
    private static final int COLLECTIONS = 4;

    private RetainedBytes() {}

    static void run(Results results) throws IOException, InterruptedException {
        for (String kind : List.of("library", "records")) {
            Process process = new ProcessBuilder(
                            ColdStart.java(),
                            "-Xmx2g",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RetainedBytes.class.getName(),
                            kind)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("measuring " + kind + " failed");
            }
            results.add("RetainedBytes." + kind, Double.parseDouble(answer), "B");
        }
    }

    /** Prints the bytes per form. */
    public static void main(String[] arguments) {
        boolean library = arguments[0].equals("library");
        byte[] json = CountyForms.valid();
        Map<String, String> codes = new HashMap<>();
        Object[] copies = new Object[COPIES];
        // what is loaded once is not counted
        copies[0] = library ? CountyForms.table(json) : compact(CountyForms.record(json), codes);
        long before = used();
        for (int i = 1; i < COPIES; i++) {
            copies[i] = library ? CountyForms.table(json) : compact(CountyForms.record(json), codes);
        }
        long after = used();
        System.out.println((after - before) / (COPIES - 1));
        if (copies[COPIES - 1].equals(copies)) {
            throw new IllegalStateException("benchmark bug: a form equals all forms");
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    // fair to the records: what a developer would write as an enum or a shared constant is kept once
    private static FormRecord compact(FormRecord form, Map<String, String> codes) {
        Codes code = text -> text == null ? null : codes.computeIfAbsent(text, same -> same);
        return new FormRecord(
                code.apply(form.formatVersion()),
                form.title(),
                code.apply(form.edition()),
                form.fiscalYear(),
                form.project(),
                form.funding(),
                List.copyOf(form.goals()),
                form.slots().stream()
                        .map(slot -> new FormRecord.Slot(
                                code.apply(slot.category()),
                                code.apply(slot.dimension()),
                                slot.label(),
                                code.apply(slot.requirement())))
                        .toList(),
                form.indicators().stream()
                        .map(indicator -> compact(indicator, code))
                        .toList());
    }

    /** 代码 The one copy of a code. */
    private interface Codes {
        String apply(String text);
    }

    private static FormRecord.Indicator compact(FormRecord.Indicator indicator, Codes code) {
        FormRecord.Value value = indicator.value();
        FormRecord.Target target = value.target();
        return new FormRecord.Indicator(
                indicator.id(),
                code.apply(indicator.category()),
                code.apply(indicator.dimension()),
                indicator.name(),
                new FormRecord.Value(
                        value.text(),
                        new FormRecord.Target(
                                code.apply(target.kind()),
                                code.apply(target.operator()),
                                target.amount(),
                                target.low(),
                                target.high(),
                                code.apply(target.unit()),
                                code.apply(target.counted()),
                                code.apply(target.by()))));
    }
}
