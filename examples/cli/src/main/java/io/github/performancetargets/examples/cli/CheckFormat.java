package io.github.performancetargets.examples.cli;

/** 输出格式 How {@code check} says what it found. */
enum CheckFormat {
    /** 文本 Lines for people. */
    TEXT {
        @Override
        CheckOutput output(Streams streams, Messages messages, RemarkChoice remarks) {
            return new TextOutput(streams, messages, new RemarkPrinter(streams, messages, remarks));
        }
    },
    /** JSON One object a line for each table, and for each input that could not be read. */
    JSON {
        @Override
        CheckOutput output(Streams streams, Messages messages, RemarkChoice remarks) {
            return new JsonOutput(streams, messages);
        }
    };

    abstract CheckOutput output(Streams streams, Messages messages, RemarkChoice remarks);
}
