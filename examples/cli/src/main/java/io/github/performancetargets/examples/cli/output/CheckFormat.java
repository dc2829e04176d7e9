package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;

/** 输出格式 How {@code check} says what it found. */
public enum CheckFormat {
    /** 文本 Lines for people. */
    TEXT {
        @Override
        public CheckOutput output(Streams streams, Messages messages, RemarkChoice remarks) {
            return new TextOutput(streams, messages, new RemarkPrinter(streams, messages, remarks));
        }
    },
    /** JSON One object a line for each table, and for each input that could not be read. */
    JSON {
        @Override
        public CheckOutput output(Streams streams, Messages messages, RemarkChoice remarks) {
            return new JsonOutput(streams, messages);
        }
    };

    /** An output in this format, to standard output. */
    public abstract CheckOutput output(Streams streams, Messages messages, RemarkChoice remarks);
}
