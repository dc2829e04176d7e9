package io.github.performancetargets.documents.mapped;

import io.github.performancetargets.documents.trace.ColumnMapException;
import io.github.performancetargets.documents.trace.ColumnMapException.Expected;
import io.github.performancetargets.value.TimePoint;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 对照文本 Reads a column map line by line; the first line that says what no map says ends it. */
public final class MapLines {
    private static final int LONGEST = 65_536;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern COMMAS = Pattern.compile("[,，、]");
    private static final List<String> MONEY = List.of("元", "千元", "万元", "百万元", "亿元");
    private static final Map<String, String> SETTINGS = Map.of(
            "起始行", "start-row",
            "工作表", "sheet",
            "金额单位", "money-unit",
            "截止时点", "as-of",
            "预算年度", "fiscal-year",
            "表式", "edition",
            "向下填充", "fill-down");
    private static final Map<ListField, Set<String>> MEANINGS = Map.of(
            ListField.OPERATOR, Set.of("≥", ">", "=", "<", "≤", "定性"),
            ListField.PERIOD, ListWords.PERIODS.keySet(),
            ListField.READING_LIKELIHOOD, ListWords.LIKELIHOODS.keySet(),
            ListField.DIRECTION, ListWords.DIRECTIONS.keySet());

    private final String name;
    private final Map<Integer, ListField> columns = new TreeMap<>();
    private final Map<Integer, String> labels = new TreeMap<>();
    private final Set<Integer> ignored = new TreeSet<>();
    private final Map<ListField, Map<String, String>> codes = new EnumMap<>(ListField.class);
    private final Map<String, String> settings = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<ListField> fillDown = EnumSet.noneOf(ListField.class);
    private @Nullable TimePoint asOf;
    private int startRow;
    private @Nullable Integer fiscalYear;
    private int line;

    private MapLines(String name) {
        this.name = name;
    }

    /**
     * The entries of a map.
     *
     * @param name of the map, for messages
     * @throws ColumnMapException if the text is none
     */
    public static MapEntries read(String text, String name) {
        MapLines lines = new MapLines(name);
        if (text.length() > LONGEST) {
            throw lines.wrong(Expected.SHORT, text.length() + "");
        }
        text.lines().forEach(lines::line);
        return lines.entries();
    }

    private ColumnMapException wrong(Expected expected, String found) {
        String line1 = found.strip();
        return new ColumnMapException(name, line, expected, line1.length() > 60 ? line1.substring(0, 60) + "…" : line1);
    }

    private void line(String whole) {
        line++;
        String words = whole.replace("\uFEFF", "").strip();
        if (words.isEmpty() || words.startsWith("#")) {
            return;
        }
        int equals = words.indexOf('=');
        if (equals < 0) {
            throw wrong(Expected.ENTRY, words);
        }
        String left = words.substring(0, equals).strip();
        String right = words.substring(equals + 1).strip();
        if (left.isEmpty() || right.isEmpty()) {
            throw wrong(Expected.ENTRY, words);
        }
        String[] parts = BLANKS.split(left, -1);
        String setting = SETTINGS.getOrDefault(left, left);
        Optional<ListField> coded = parts.length == 2 ? ListField.named(parts[0]) : Optional.empty();
        boolean column = COLUMN.matcher(left.toUpperCase(Locale.ROOT)).matches();
        String key =
                column ? left.toUpperCase(Locale.ROOT) : coded.isPresent() ? coded.get() + " " + parts[1] : setting;
        if (!seen.add(key)) {
            throw wrong(Expected.ONCE, left);
        }
        if (column) {
            column(index(key), right);
        } else if (coded.isPresent()) {
            code(coded.get(), parts[1], right);
        } else {
            setting(setting, right);
        }
    }

    private int index(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * 26 + letters.charAt(i) - 'A' + 1;
        }
        if (index > MOST_COLUMNS) {
            throw wrong(Expected.NAME, letters);
        }
        return index - 1;
    }

    private void column(int index, String content) {
        String[] parts = BLANKS.split(content, 2);
        if (content.equals("ignore") || content.equals("忽略")) {
            ignored.add(index);
        } else if ((parts[0].equals("field") || parts[0].equals("其他栏目")) && parts.length == 2) {
            labels.put(index, parts[1]);
        } else {
            ListField field = ListField.named(content).orElseThrow(() -> wrong(Expected.FIELD, content));
            if (columns.containsValue(field)) {
                throw wrong(Expected.ONCE, content);
            }
            columns.put(index, field);
        }
    }

    private void code(ListField field, String code, String meaning) {
        if (!field.takesCodes()) {
            throw wrong(Expected.NAME, field.key() + " " + code);
        }
        String folded = meaning.replace(">=", "≥").replace("<=", "≤");
        if (!MEANINGS.getOrDefault(field, Set.of()).contains(folded)) {
            throw wrong(Expected.MEANING, meaning);
        }
        codes.computeIfAbsent(field, f -> new LinkedHashMap<>()).put(code, folded);
    }

    private void setting(String setting, String content) {
        switch (setting) {
            case "start-row" -> {
                startRow = DIGITS.matcher(content).matches() ? Integer.parseInt(content) : 0;
                if (startRow < 1 || startRow > MOST_ROWS) {
                    throw wrong(Expected.ROW, content);
                }
            }
            case "money-unit" -> {
                if (!MONEY.contains(content)) {
                    throw wrong(Expected.MONEY_UNIT, content);
                }
            }
            case "as-of" -> asOf = time(content);
            case "fiscal-year" -> {
                int year = DIGITS.matcher(content).matches() ? Integer.parseInt(content) : 0;
                if (year < 1900 || year > 2200) {
                    throw wrong(Expected.YEAR, content);
                }
                fiscalYear = year;
            }
            case "fill-down" -> {
                for (String field : COMMAS.split(content, -1)) {
                    fillDown.add(ListField.named(field.strip()).orElseThrow(() -> wrong(Expected.FIELD, field)));
                }
            }
            case "sheet", "edition" -> {
                // any words
            }
            default -> throw wrong(Expected.NAME, setting);
        }
        settings.put(setting, content);
    }

    private TimePoint time(String content) {
        try {
            if (DIGITS.matcher(content).matches()) {
                return TimePoint.relative(TimePoint.Granularity.MONTH, Integer.parseInt(content));
            }
            LocalDate day = LocalDate.parse(content);
            return TimePoint.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeException e) {
            throw wrong(Expected.TIME, content);
        }
    }

    private MapEntries entries() {
        line = 0;
        if (startRow == 0) {
            throw wrong(Expected.START, "");
        }
        if (!columns.containsValue(ListField.NAME)) {
            throw wrong(Expected.NAME_COLUMN, "");
        }
        if (columns.values().stream().anyMatch(ListField::isFunding) && !settings.containsKey("money-unit")) {
            throw wrong(Expected.MONEY, "");
        }
        if (columns.values().stream().anyMatch(ListField::isReading) && asOf == null) {
            throw wrong(Expected.AS_OF, "");
        }
        codes.replaceAll((field, meanings) -> Collections.unmodifiableMap(meanings));
        return new MapEntries(
                startRow,
                Optional.ofNullable(settings.get("sheet")),
                Map.copyOf(columns),
                Map.copyOf(labels),
                Set.copyOf(ignored),
                Map.copyOf(codes),
                Optional.ofNullable(settings.get("money-unit")),
                Optional.ofNullable(asOf),
                Optional.ofNullable(fiscalYear),
                Optional.ofNullable(settings.get("edition")),
                Set.copyOf(fillDown));
    }
}
