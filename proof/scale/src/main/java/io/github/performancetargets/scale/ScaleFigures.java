package io.github.performancetargets.scale;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 规模数字 The figures of a run of {@code proof/scale/measure}, and what follows from them.
 *
 * @param values the texts by their names
 */
record ScaleFigures(Map<String, String> values) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal MICROS_PER_MINUTE = BigDecimal.valueOf(60_000_000);
    private static final BigDecimal MICROS_PER_HOUR = BigDecimal.valueOf(3_600_000_000L);
    private static final BigDecimal BYTES_PER_GIGABYTE = BigDecimal.valueOf(1_000_000_000);

    ScaleFigures {
        values = Map.copyOf(values);
    }

    /** Reads a file of results: name and value, a tabulator between them. */
    static ScaleFigures read(Path results) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(results)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2) {
                values.put(cells[0], cells[1]);
            }
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        // by processor time, for a machine that does nothing else
        BigDecimal cores = new BigDecimal(values.getOrDefault("cores", "1"));
        BigDecimal bulk = shared(values.getOrDefault("bulk.2.cpu", "0"), cores);
        BigDecimal bytes = new BigDecimal(values.getOrDefault("bytes", "0"));
        BigDecimal workbook = shared(values.getOrDefault("xlsx.cpu", "0"), cores);
        BigDecimal page = shared(values.getOrDefault("html.cpu", "0"), cores);
        all.put("province.minutes", of(bulk.multiply(MILLION), MICROS_PER_MINUTE));
        all.put("country.minutes", of(bulk.multiply(MILLION).multiply(SIX), MICROS_PER_MINUTE));
        all.put("province.gigabytes", of(bytes.multiply(MILLION), BYTES_PER_GIGABYTE));
        all.put("country.gigabytes", of(bytes.multiply(MILLION).multiply(SIX), BYTES_PER_GIGABYTE));
        all.put("province.xlsx.hours", of(workbook.multiply(MILLION), MICROS_PER_HOUR));
        all.put("country.xlsx.hours", of(workbook.multiply(MILLION).multiply(SIX), MICROS_PER_HOUR));
        all.put("province.html.hours", of(page.multiply(MILLION), MICROS_PER_HOUR));
        all.put("country.html.hours", of(page.multiply(MILLION).multiply(SIX), MICROS_PER_HOUR));
        return new ScaleFigures(all);
    }

    private static BigDecimal shared(String micros, BigDecimal cores) {
        return new BigDecimal(micros).divide(cores, 1, RoundingMode.HALF_UP);
    }

    private static String of(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 1, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * The text with {@code {name}} replaced by the figures.
     *
     * @throws IllegalArgumentException if there is no figure of a name
     */
    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("{")) {
            throw new IllegalArgumentException("expected a figure, found " + filled.substring(filled.indexOf('{')));
        }
        return filled;
    }
}
