package io.github.performancetargets.scheme;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.text.TextParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 办法文本 The lines of a scheme by their keys, and what their values mean. Each key once; a key nobody asked for is an error. */
final class SchemeLines {
    private static final String WEIGHT = "weight.";
    private static final String GRADE = "grade.";

    /** A line and where it stands. */
    private record Line(int number, Provision provision) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> understood = new HashSet<>();
    private int last = 1;

    void add(int number, String text) {
        int sign = text.indexOf('=');
        if (sign <= 0) {
            throw new ScoringSchemeException(number, SchemeExpectation.ENTRY, text);
        }
        String key = text.substring(0, sign).strip();
        String[] cells = text.substring(sign + 1).split("\\|", -1);
        if (cells[0].isBlank() || cells.length > 3) {
            throw new ScoringSchemeException(number, SchemeExpectation.CELLS, key, text);
        }
        Certainty certainty = cells.length > 1 ? certainty(number, cells[1].strip()) : Certainty.SURE;
        String source = cells.length > 2 ? cells[2].strip() : "";
        Line line = new Line(number, new Provision(key, cells[0].strip(), certainty, source));
        if (lines.putIfAbsent(key, line) != null) {
            throw new ScoringSchemeException(number, SchemeExpectation.ONCE, key, "");
        }
    }

    void end(int number) {
        last = Math.max(1, number);
    }

    private static Certainty certainty(int number, String code) {
        for (Certainty certainty : Certainty.values()) {
            if (certainty.code().equals(code)) {
                return certainty;
            }
        }
        throw new ScoringSchemeException(number, SchemeExpectation.CERTAINTY, code);
    }

    private @Nullable Line line(String key) {
        understood.add(key);
        return lines.get(key);
    }

    String required(String key) {
        Line line = line(key);
        if (line == null) {
            throw new ScoringSchemeException(last, SchemeExpectation.LINE, key, "");
        }
        return line.provision.value();
    }

    List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        for (Line line : lines.values()) {
            if (!understood.contains(line.provision.key())) {
                throw new ScoringSchemeException(line.number, SchemeExpectation.KEY, line.provision.key());
            }
            if (!Set.of("id", "name", "document").contains(line.provision.key())) {
                provisions.add(line.provision);
            }
        }
        return List.copyOf(provisions);
    }

    @Nullable
    Amount amount(String key) {
        Line line = line(key);
        return line == null ? null : amount(line, line.provision.value());
    }

    private static Amount amount(Line line, String text) {
        try {
            Amount amount = Amount.parse(text);
            if (amount.signum() >= 0) {
                return amount;
            }
        } catch (TextParseException e) {
            // told below, with the line
        }
        throw new ScoringSchemeException(line.number, SchemeExpectation.NUMBER, text);
    }

    Map<IndicatorCategory, Amount> weights() {
        Map<IndicatorCategory, Amount> weights = new LinkedHashMap<>();
        for (IndicatorCategory category : IndicatorCategory.known()) {
            Amount weight = amount(WEIGHT + category.code());
            if (weight != null) {
                weights.put(category, weight);
            }
        }
        return Map.copyOf(weights);
    }

    @Nullable
    IndicatorCategory category(String key) {
        Line line = line(key);
        if (line == null) {
            return null;
        }
        for (IndicatorCategory category : IndicatorCategory.known()) {
            if (category.code().equals(line.provision.value())) {
                return category;
            }
        }
        throw new ScoringSchemeException(line.number, SchemeExpectation.CATEGORY, line.provision.value());
    }

    ShareRange share(String key, int low, int high) {
        Line line = line(key);
        if (line == null) {
            return new ShareRange(Amount.of(low), Amount.of(high));
        }
        List<Amount> ends = numbers(line, "-", 2, SchemeExpectation.SHARE);
        try {
            return new ShareRange(ends.get(0), ends.get(1));
        } catch (IllegalArgumentException e) {
            throw new ScoringSchemeException(line.number, SchemeExpectation.PERCENTAGES, line.provision.value());
        }
    }

    private static List<Amount> numbers(Line line, String separator, int count, SchemeExpectation expected) {
        String[] cells = line.provision.value().split(separator, -1);
        if (cells.length != count) {
            throw new ScoringSchemeException(line.number, expected, line.provision.value());
        }
        List<Amount> numbers = new ArrayList<>();
        for (String cell : cells) {
            numbers.add(amount(line, cell.strip()));
        }
        return numbers;
    }

    ShortfallFormula formula(String key, ShortfallFormula otherwise) {
        Line line = line(key);
        return line == null ? otherwise : Formulas.parse(line.number, line.provision.value());
    }

    List<Map.Entry<Amount, Amount>> bands(String key) {
        Line line = line(key);
        if (line == null) {
            return List.of();
        }
        List<Map.Entry<Amount, Amount>> bands = new ArrayList<>();
        for (String cell : line.provision.value().split(" +", -1)) {
            String[] ends = cell.split(":", -1);
            if (ends.length != 2) {
                throw new ScoringSchemeException(line.number, SchemeExpectation.BAND, cell);
            }
            Amount from = amount(line, ends[0]);
            if (!bands.isEmpty() && from.compareTo(bands.get(bands.size() - 1).getKey()) >= 0) {
                throw new ScoringSchemeException(line.number, SchemeExpectation.HIGHEST_FIRST, cell);
            }
            Amount share = amount(line, ends[1]);
            if (share.compareTo(Amount.HUNDRED) > 0) {
                throw new ScoringSchemeException(line.number, SchemeExpectation.SHARE_OF_ALL, cell);
            }
            bands.add(Map.entry(from, share));
        }
        return List.copyOf(bands);
    }

    PointsRounding rounding(String key, PointsRounding otherwise) {
        Line line = line(key);
        if (line == null) {
            return otherwise;
        }
        try {
            return PointsRounding.parse(line.provision.value());
        } catch (IllegalArgumentException e) {
            throw new ScoringSchemeException(line.number, SchemeExpectation.ROUNDING, line.provision.value());
        }
    }

    boolean flag(String key, String on) {
        Line line = line(key);
        if (line != null && !line.provision.value().equals(on)) {
            throw new ScoringSchemeException(line.number, SchemeExpectation.WORD, on, line.provision.value());
        }
        return line != null;
    }

    List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        for (Line line : List.copyOf(lines.values())) {
            String key = line.provision.key();
            if (key.startsWith(GRADE) && key.length() > GRADE.length()) {
                understood.add(key);
                Grade grade = new Grade(key.substring(GRADE.length()), amount(line, line.provision.value()));
                if (!grades.isEmpty()
                        && grade.from().compareTo(grades.get(grades.size() - 1).from()) >= 0) {
                    throw new ScoringSchemeException(line.number, SchemeExpectation.BEST_FIRST, line.provision.value());
                }
                grades.add(grade);
            }
        }
        return List.copyOf(grades);
    }

    @Nullable
    LightThresholds lights(String key) {
        Line line = line(key);
        if (line == null) {
            return null;
        }
        List<Amount> ends = numbers(line, " +", 3, SchemeExpectation.LIGHTS);
        try {
            return new LightThresholds(ends.get(0), ends.get(1), ends.get(2));
        } catch (IllegalArgumentException e) {
            throw new ScoringSchemeException(line.number, SchemeExpectation.RISING, line.provision.value());
        }
    }
}
