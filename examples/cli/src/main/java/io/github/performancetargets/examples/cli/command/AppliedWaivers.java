package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.Waiver;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** 豁免的适用 Which waivers of a file each table comes under, and which of them concerned nothing. */
final class AppliedWaivers {
    private final List<Waiver> decided;
    private final Set<Waiver> used = ConcurrentHashMap.newKeySet();
    private final AtomicInteger tables = new AtomicInteger();

    AppliedWaivers(List<Waiver> decided) {
        this.decided = decided;
    }

    /** Whether it matters which table comes first: a waiver without a project is for that one alone. */
    boolean needOrder() {
        return decided.stream().anyMatch(waiver -> waiver.project().isEmpty());
    }

    /** The report of a table under the waivers that are about it; one without a project is for one table. */
    Report apply(PerformanceTargetTable table, Report report) {
        int number = tables.incrementAndGet();
        Report waived = report.waiving(decided.stream()
                .filter(waiver ->
                        waiver.isFor(table) && (number == 1 || waiver.project().isPresent()))
                .toList());
        waived.findings().forEach(finding -> waived.waiver(finding).ifPresent(used::add));
        return waived;
    }

    /** Says at the end what the file of waivers did not do; false where it left open which table it meant. */
    boolean say(Streams streams, Messages messages) {
        long anywhere =
                decided.stream().filter(waiver -> waiver.project().isEmpty()).count();
        boolean clear = tables.get() < 2 || anywhere == 0;
        if (!clear) {
            streams.message(messages.say("waivers.project", anywhere, tables.get()));
        }
        decided.stream()
                .filter(waiver -> !used.contains(waiver))
                .forEach(waiver -> streams.message(messages.say("waivers.unused", waiver.key())));
        return clear;
    }
}
