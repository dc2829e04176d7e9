package io.github.performancetargets.value;

import io.github.performancetargets.unit.MeasurementUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The labelled value texts of conformance/corpus. */
final class ValueCorpus {
    /** One labelled text. */
    record Row(String raw, String kind, String comparator, String low, String high, String unit, String per) {
        String symbol() {
            if (unit.isEmpty()) {
                return "";
            }
            return MeasurementUnit.parse(per.isEmpty() ? unit : unit + "/" + per)
                    .symbol();
        }
    }

    /** How a reading compares with its label. */
    enum Verdict {
        RIGHT,
        REFUSED,
        WRONG
    }

    private ValueCorpus() {}

    static List<Row> rows() throws IOException {
        return rows("values.tsv");
    }

    static List<Row> rows(String name) throws IOException {
        Path file = Path.of(System.getProperty("conformance.directory"), "corpus", name);
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("raw")) {
                rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
            }
        }
        return rows;
    }

    static Verdict judge(Row row, Target read) {
        Target target = read instanceof Change change ? change.extent() : read;
        boolean right = switch (row.kind()) {
            case "quantity" -> target instanceof Bound bound && isRight(row, bound);
            case "range" -> target instanceof Range range && isRight(row, range);
            case "qualitative" -> target instanceof Qualitative;
            case "deadline" -> isRightTime(row, target);
            // the labels know no day that comes round and no value that something starts from
            default ->
                target instanceof RecurringDeadline
                        || (target instanceof Bound bound && bound.baseline().isPresent())
                        || target instanceof NotUnderstood
                        || target instanceof Placeholder
                        || target instanceof Clauses;
        };
        return right ? Verdict.RIGHT : target instanceof NotUnderstood ? Verdict.REFUSED : Verdict.WRONG;
    }

    private static boolean isRight(Row row, Bound bound) {
        // the labels write = for a bare number too
        String operator = bound.operator() == ComparisonOperator.UNSPECIFIED
                ? "="
                : bound.operator().code();
        return operator.equals(row.comparator())
                && bound.amount().toBigDecimal().compareTo(new BigDecimal(row.low())) == 0
                && symbol(bound).equals(row.symbol());
    }

    private static boolean isRight(Row row, Range range) {
        return range.low().amount().toBigDecimal().compareTo(new BigDecimal(row.low())) == 0
                && range.high().amount().toBigDecimal().compareTo(new BigDecimal(row.high())) == 0
                && symbol(range).equals(row.symbol());
    }

    private static String symbol(Quantified quantified) {
        return quantified.unit().map(MeasurementUnit::symbol).orElse("");
    }

    private static boolean isRightTime(Row row, Target target) {
        if (target instanceof TimeSpan period) {
            return period.from().toString().equals(row.low())
                    && period.to().toString().equals(row.high());
        }
        return target instanceof Deadline deadline
                && deadline.by().toString().equals(row.low())
                && row.high().isEmpty();
    }
}
