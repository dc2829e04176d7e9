package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import java.util.List;

/** 提示输出 Prints what the reader has to say of its documents. */
public final class RemarkPrinter {
    private final Streams streams;
    private final Messages messages;
    private final RemarkChoice choice;
    private int untold;

    /** Prints the remarks that were chosen. */
    public RemarkPrinter(Streams streams, Messages messages, RemarkChoice choice) {
        this.streams = streams;
        this.messages = messages;
        this.choice = choice;
    }

    /** Prints the remarks of one table, or counts them. */
    public void print(String source, List<Remark> remarks) {
        for (Remark remark : remarks) {
            if (choice.shows(remark.kind())) {
                // data before the remarks about it, also where both streams end in one file
                streams.out().flush();
                streams.message(messages.say(
                        "remark", source, remark.message(messages.language().locale())));
            } else {
                untold++;
            }
        }
    }

    /** Says how many were not shown. */
    public void end() {
        if (untold > 0 && choice != RemarkChoice.NONE) {
            streams.message(messages.say("remarks.untold", untold));
        }
    }
}
