package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.value.TimePoint;
import io.github.performancetargets.value.TimePoint.Granularity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 截止时点 The time up to which a heading counts, and what it says behind it: 1-7月执行数, 截至9月底支出数, 上半年执行率.
 *
 * @param asOf the time
 * @param what the words behind it
 */
public record UpToTime(TimePoint asOf, String what) {
    private static final Pattern MONTHS = Pattern.compile("(?:(20\\d\\d)年)?1月?[-~至到—–](1[0-2]|[1-9])月(?:份|底|末)?(.*)");
    private static final Pattern UNTIL =
            Pattern.compile("截[至止]到?(?:(20\\d\\d)年)?(1[0-2]|[1-9])月(?:([12]\\d|3[01]|[1-9])日|份|底|末)?(.*)");
    // the first spelling of a time is the one that is printed
    private static final List<Map.Entry<String, TimePoint>> PARTS = List.of(
            Map.entry("上半年", TimePoint.relative(Granularity.HALF, 1)),
            Map.entry("一季度", TimePoint.relative(Granularity.QUARTER, 1)),
            Map.entry("第一季度", TimePoint.relative(Granularity.QUARTER, 1)),
            Map.entry("前三季度", TimePoint.relative(Granularity.QUARTER, 3)),
            Map.entry("前3季度", TimePoint.relative(Granularity.QUARTER, 3)));

    /** What a heading says, without regard to blanks and the width of its characters; empty where it begins with no such time. */
    public static Optional<UpToTime> of(String heading) {
        // 月 of a month, 季 of a quarter, 半 of half a year: most headings have none
        if (heading.indexOf('月') < 0 && heading.indexOf('季') < 0 && heading.indexOf('半') < 0) {
            return Optional.empty();
        }
        String label = LabelWords.folded(heading).replace(" ", "");
        Matcher months = MONTHS.matcher(label);
        if (months.matches()) {
            return time(months.group(1), months.group(2), null).map(t -> new UpToTime(t, months.group(3)));
        }
        Matcher until = UNTIL.matcher(label);
        if (until.matches()) {
            return time(until.group(1), until.group(2), until.group(3)).map(t -> new UpToTime(t, until.group(4)));
        }
        return PARTS.stream()
                .filter(part -> label.startsWith(part.getKey()))
                .findFirst()
                .map(part -> new UpToTime(
                        part.getValue(), label.substring(part.getKey().length())));
    }

    private static Optional<TimePoint> time(@Nullable String year, String month, @Nullable String day) {
        String written =
                (year == null ? "-" : year) + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        try {
            return Optional.of(TimePoint.parse(written));
        } catch (TextParseException e) {
            // 截至2月30日
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** 1-7月 for the end of July, and so on: the words that {@link #of} reads as this time. */
    public static String words(TimePoint time) {
        String written = time.toString();
        for (Map.Entry<String, TimePoint> part : PARTS) {
            if (part.getValue().equals(time)) {
                return part.getKey();
            }
        }
        String[] parts = (time.isRelative() ? written.substring(2) : written).split("-", -1);
        return switch (time.granularity()) {
            case MONTH ->
                time.isRelative()
                        ? "1-" + Integer.parseInt(parts[0]) + "月"
                        : "截至" + parts[0] + "年" + Integer.parseInt(parts[1]) + "月";
            case DAY -> {
                int at = time.isRelative() ? 0 : 1;
                yield "截至" + (time.isRelative() ? "" : parts[0] + "年") + Integer.parseInt(parts[at]) + "月"
                        + Integer.parseInt(parts[at + 1]) + "日";
            }
            case YEAR, HALF, QUARTER -> written + " ";
        };
    }
}
