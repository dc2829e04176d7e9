package io.github.performancetargets.examples.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.json.JsonLineBlock;
import io.github.performancetargets.json.JsonLineBlocks;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 输入的各部分 Cuts one input of JSON into parts, which many threads can work on. */
abstract class InputParts {
    final Input input;
    final InputReader reader;

    InputParts(Input input, InputReader reader) {
        this.input = input;
        this.reader = reader;
    }

    /** The parts of an input of JSON. */
    static InputParts of(Input input, BufferedInputStream in, InputReader reader) throws IOException {
        return JsonTables.isLines(input, in) ? new OfLines(input, in, reader) : new OfValues(input, in, reader);
    }

    /** The next part, for any thread to work on; empty at the end. */
    abstract Optional<Supplier<Turns>> next() throws IOException;

    Optional<Supplier<Turns>> none() {
        return Optional.of(() -> reader.turns(input, tables -> reader.json().none(input, tables)));
    }

    /** 按行 Blocks of lines. */
    private static final class OfLines extends InputParts {
        private final JsonLineBlocks<PerformanceTargetTable> blocks;
        private boolean any;
        private boolean ended;

        OfLines(Input input, BufferedInputStream in, InputReader reader) throws IOException {
            super(input, reader);
            this.blocks = reader.json().blocks(in);
        }

        @Override
        Optional<Supplier<Turns>> next() throws IOException {
            Optional<JsonLineBlock<PerformanceTargetTable>> block = blocks.next();
            if (block.isEmpty()) {
                boolean empty = !any && !ended;
                ended = true;
                return empty ? none() : Optional.empty();
            }
            any |= block.get().documents() > 0;
            return block.map(lines ->
                    () -> reader.turns(input, tables -> reader.json().read(input, lines, tables)));
        }
    }

    /** 按值 Some tables of a sequence, which itself can be read by one thread only. */
    private static final class OfValues extends InputParts {
        private static final int TABLES = 16;

        private final JsonValues values;
        private int number;
        private boolean ended;

        OfValues(Input input, BufferedInputStream in, InputReader reader) throws IOException {
            super(input, reader);
            JsonBeginning.skipMark(in);
            this.values = reader.json().values(in);
        }

        @Override
        Optional<Supplier<Turns>> next() throws IOException {
            if (ended) {
                return Optional.empty();
            }
            int before = number;
            List<PerformanceTargetTable> some = new ArrayList<>(TABLES);
            JsonError error = fill(some);
            number += some.size();
            if (number == 0 && error == null) {
                return none();
            }
            return Optional.of(() -> reader.turns(input, tables -> {
                for (int i = 0; i < some.size(); i++) {
                    tables.table(input.name(), before + i + 1, some.get(i), List.of());
                }
                if (error != null) {
                    reader.json().refused(input, error, tables);
                }
            }));
        }

        private @Nullable JsonError fill(List<PerformanceTargetTable> some) throws IOException {
            try {
                while (some.size() < TABLES && !ended) {
                    Optional<PerformanceTargetTable> table = values.next();
                    table.ifPresent(some::add);
                    ended = table.isEmpty();
                }
                return null;
            } catch (JsonProcessingException e) {
                ended = true;
                return JsonValues.error(e);
            }
        }
    }
}
