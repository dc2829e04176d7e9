package io.github.performancetargets.examples.cli.input;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.examples.cli.console.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** 文档输入 Reads tables from documents. */
public final class DocumentTables {
    /** Larger than any form; what is larger is no document, and would fill the memory before its reader could say so. */
    private static final int MOST_BYTES = 256 << 20;

    private final DocumentReader reader;

    /** Reads with this reader. */
    public DocumentTables(DocumentReader reader) {
        this.reader = reader;
    }

    /** Reads the whole document, then hands its tables on. */
    public void read(Input input, InputStream in, Messages messages, Tables tables) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            tables.unreadable(input.name(), messages.say("file.large", MOST_BYTES >> 20));
            return;
        }
        ReadResult result = reader.read(bytes, input.name());
        if (result.tables().isEmpty()) {
            tables.unreadable(input.name(), messages.say("table.none"));
            return;
        }
        List<List<Remark>> remarks = result.remarksByTable();
        for (int i = 0; i < result.tables().size() && tables.isOpen(); i++) {
            tables.table(input.name(), i + 1, result.tables().get(i), remarks.get(i));
        }
    }
}
