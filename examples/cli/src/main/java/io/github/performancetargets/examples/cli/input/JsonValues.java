package io.github.performancetargets.examples.cli.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** JSON 值序列 The tables of an array, or of values one after the other, as they come; the stream stays open. */
final class JsonValues implements Closeable {
    private final ObjectReader reader;
    private final JsonParser parser;
    private int depth;

    JsonValues(InputStream in, UnitCatalogue units) throws IOException {
        ObjectMapper mapper = PerformanceTargetJson.mapper(new PerformanceTargetModule().withUnits(units));
        // the check for what follows a value would refuse the next table
        this.reader =
                mapper.readerFor(PerformanceTargetTable.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.parser = mapper.getFactory().createParser(in);
        parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    /**
     * The next table; empty at the end.
     *
     * @throws JsonProcessingException if it is none; what follows cannot be read either
     */
    Optional<PerformanceTargetTable> next() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && depth == 0) {
                depth = 1;
            } else if (token == JsonToken.END_ARRAY) {
                depth = 0;
            } else {
                return Optional.of(reader.readValue(parser));
            }
        }
        return Optional.empty();
    }

    /** Why a table could not be read. */
    static JsonError error(JsonProcessingException failure) throws JsonProcessingException {
        return PerformanceTargetJson.error(failure).orElseThrow(() -> failure);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
