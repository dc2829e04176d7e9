package io.github.performancetargets.examples.cli.output;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;

/** 输出格式 How a command says what it found. */
public enum OutputFormat {
    /** 文本 Lines for people. */
    TEXT {
        @Override
        public CheckOutput checked(Streams streams, Messages messages, RemarkChoice remarks) {
            return new TextOutput(streams, messages, new RemarkPrinter(streams, messages, remarks));
        }

        @Override
        public AssessOutput assessed(Streams streams, Messages messages, RemarkChoice remarks) {
            return new AssessTextOutput(streams, messages, new RemarkPrinter(streams, messages, remarks));
        }
    },
    /** JSON One object a line for each table, and for each input that could not be read. */
    JSON {
        @Override
        public CheckOutput checked(Streams streams, Messages messages, RemarkChoice remarks) {
            return new JsonOutput(streams, messages);
        }

        @Override
        public AssessOutput assessed(Streams streams, Messages messages, RemarkChoice remarks) {
            return new AssessJsonOutput(streams, messages);
        }
    };

    /** Where {@code check} puts what it found, on standard output. */
    public abstract CheckOutput checked(Streams streams, Messages messages, RemarkChoice remarks);

    /** Where {@code assess} puts what it computed, on standard output. */
    public abstract AssessOutput assessed(Streams streams, Messages messages, RemarkChoice remarks);
}
