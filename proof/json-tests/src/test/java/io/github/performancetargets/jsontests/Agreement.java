package io.github.performancetargets.jsontests;

import io.github.performancetargets.error.JsonError;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the readers make of one document, and where they differ. */
final class Agreement {
    private static final int FEW = 47;

    // the reading of one document is told here what is dropped
    private static final ThreadLocal<List<String>> DROPPED = ThreadLocal.withInitial(ArrayList::new);
    private static final List<Json> TOLERANT = Generations.ALL.stream()
            .map(json -> json.withUnknownProperties(pointer -> DROPPED.get().add(pointer))
                    .withNullsAsAbsent())
            .toList();

    private Agreement() {}

    /** How a document is read. */
    enum Way {
        BYTES,
        STREAM,
        TOLERANT_BYTES,
        TOLERANT_STREAM;

        private static final List<Way> ALL = List.of(values());

        /** One after the other. */
        static Way of(int number) {
            return ALL.get(Math.floorMod(number, ALL.size()));
        }

        private List<Json> readers() {
            return this == BYTES || this == STREAM ? Generations.ALL : TOLERANT;
        }

        private Object read(Json json, byte[] document, Class<?> type) throws Exception {
            return this == BYTES || this == TOLERANT_BYTES
                    ? json.read(document, type)
                    : json.read(new FewBytes(document), type);
        }
    }

    /** A stream that gives little at once: parsers stand at its end in the middle of anything. */
    private static final class FewBytes extends ByteArrayInputStream {
        FewBytes(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(length, FEW));
        }
    }

    /**
     * What one reader made of a document.
     *
     * @param value what was read; empty where it was refused
     * @param error why it was refused
     * @param dropped the places that were dropped
     */
    record Outcome(Optional<Object> value, Optional<JsonError> error, List<String> dropped) {
        String shown() {
            return error.map(JsonError::toString).orElse("read as " + value.hashCode()) + dropped;
        }

        static Outcome of(Json json, byte[] document, Class<?> type) {
            return of(json, document, type, Way.BYTES);
        }

        /** Of characters. */
        static Outcome of(Json json, String document, Class<?> type) {
            return of(json, () -> json.read(document, type));
        }

        private static Outcome of(Json json, byte[] document, Class<?> type, Way way) {
            return of(json, () -> way.read(json, document, type));
        }

        private static Outcome of(Json json, Callable<Object> reading) {
            DROPPED.get().clear();
            try {
                return new Outcome(Optional.of(reading.call()), Optional.empty(), List.copyOf(DROPPED.get()));
            } catch (Exception e) {
                if (!json.isOwn(e)) {
                    throw new AssertionError(json + " threw " + e, e);
                }
                return new Outcome(Optional.empty(), Optional.of(json.error(e)), List.copyOf(DROPPED.get()));
            }
        }
    }

    /** How the readers differ on a document: whether it is refused, as what it is read, what is dropped, and what is wrong where. */
    static List<String> differences(byte[] document, Class<?> type, Way way) {
        List<String> differences = new ArrayList<>();
        List<Json> readers = way.readers();
        Outcome first = Outcome.of(readers.get(0), document, type, way);
        for (Json json : readers.subList(1, readers.size())) {
            Outcome outcome = Outcome.of(json, document, type, way);
            if (!outcome.equals(first)) {
                differences.add(
                        way + ", " + json + ": " + outcome.shown() + ", " + readers.get(0) + ": " + first.shown());
            }
        }
        return differences;
    }
}
