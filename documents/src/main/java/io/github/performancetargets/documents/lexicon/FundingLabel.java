package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.FundingKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 资金标签 A label in the block of funds: a total, or one source.
 *
 * @param label as printed, without 其中 and colon
 * @param kind of the source; empty for a total
 * @param period that a total names, where it names one
 */
public record FundingLabel(String label, Optional<FundingKind> kind, Optional<TargetPeriod> period) {
    private static final int LONGEST = 40;
    private static final int LONGEST_KEY = 18;
    private static final Set<String> TOTALS = LabelFile.words("funds", "total");
    /** Totals only where a period stands before them; alone they head a column. */
    private static final Set<String> PERIOD_TOTALS = LabelFile.words("funds", "period-total");

    private static final Endings TOTAL_ENDINGS = LabelFile.endings("total");

    private static final Set<String> BESIDE_AMOUNT = LabelFile.words("funds", "total-beside-amount");
    private static final Set<String> PAST = LabelFile.words("funds", "past");
    private static final Set<String> LEVELS = LabelFile.words("funds", "level");
    private static final Set<String> WHOLE = LabelFile.words("funds", "whole-project");

    /** What money is spent on says nothing of where it comes from, and adds up to the same total once more. */
    private static final Set<String> USES = LabelFile.words("funds", "use");
    /** Headings over the names of sources or uses. */
    private static final Set<String> COLUMNS_OF_LABELS = LabelFile.words("funds", "heading");

    /** 支出明细预算 heads what the money is spent on. */
    private static final Endings DETAILS = LabelFile.endings("details");

    private static final Set<String> FISCAL = LabelFile.words("funds", "fiscal");
    private static final Set<String> OTHER = LabelFile.words("funds", "other");
    private static final Endings ENDINGS = LabelFile.endings("source");

    /** What a label in the block of funds means; empty where it is none. */
    public static Optional<FundingLabel> of(String text) {
        return of(text, LabelWords.key(text));
    }

    static Optional<FundingLabel> of(String text, String wholeKey) {
        if (wholeKey.length() > LONGEST_KEY
                || text.length() > LONGEST
                || text.indexOf('。') >= 0
                || text.indexOf('，') >= 0) {
            return Optional.empty();
        }
        String printed = withoutMarks(text);
        String key = printed.equals(text) ? wholeKey : LabelWords.key(printed);
        if (key.isEmpty() || key.startsWith("用于") || saysMore(printed)) {
            return Optional.empty();
        }
        Optional<TargetPeriod> period = PeriodWord.of(printed, key);
        if (TOTALS.contains(key)
                || (TOTAL_ENDINGS.end(key) && !isPast(key))
                || (period.isPresent() && isTotal(PeriodWord.removed(key)))) {
            return Optional.of(new FundingLabel(printed, Optional.empty(), period));
        }
        return (severalSources(printed) ? Optional.of(FundingKind.of(key)) : kindOf(key))
                .map(kind -> new FundingLabel(printed, Optional.of(kind), period));
    }

    /** 资金规模：100万元；资金来源：财政拨款 is no label, but two with what they say, and ☑财政拨款 □其他资金 a choice. */
    private static boolean saysMore(String printed) {
        return printed.chars().anyMatch(c -> ":：;；☑□√☐✓■".indexOf(c) >= 0);
    }

    /** Whether each line of a cell names a source, so that its amount is that of all of them. */
    private static boolean severalSources(String printed) {
        return printed.indexOf('\n') > 0
                && printed.lines()
                        .allMatch(line -> of(line).filter(l -> !l.isTotal()).isPresent());
    }

    /** The total that a label means right before an amount and nowhere else: 预算 | 80, while 预算 over a column is none. */
    public static Optional<FundingLabel> besideAmount(String text) {
        String printed = withoutMarks(text);
        return BESIDE_AMOUNT.contains(LabelWords.key(printed))
                ? Optional.of(new FundingLabel(printed, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** Whether it is a total rather than a source. */
    public boolean isTotal() {
        return kind.isEmpty();
    }

    /** Whether it is the total of a project's whole term, where another total names the year. */
    public boolean isOfWholeProject() {
        return isTotal() && period.isEmpty() && WHOLE.contains(LabelWords.key(label));
    }

    /** Whether it says what money is spent on (基本支出, 项目支出), not where it comes from. */
    public boolean isUse() {
        String key = LabelWords.key(label);
        return !isTotal() && (key.endsWith("支出") || key.startsWith("支出") || USES.contains(key));
    }

    /** Whether it heads what the money is spent on (支出明细预算), which is no source. */
    static boolean headsDetails(String key) {
        return DETAILS.end(key);
    }

    /** Whether a text heads the labels of the block (资金来源) and is none itself. */
    static boolean isColumnOfLabels(String key) {
        return COLUMNS_OF_LABELS.contains(key);
    }

    private static boolean isTotal(String key) {
        return TOTALS.contains(key) || PERIOD_TOTALS.contains(key) || isAppliedFor(key);
    }

    /** 申请市财政预算资金, 市财政预算: behind the name of a period the whole of what is asked for. */
    private static boolean isAppliedFor(String key) {
        String rest = key.startsWith("申请") ? key.substring(2) : key;
        String level = rest.startsWith("本级") || rest.startsWith("市") || rest.startsWith("县") || rest.startsWith("区")
                ? rest.substring(rest.startsWith("本级") ? 2 : 1)
                : rest;
        return rest.length() < key.length()
                ? level.equals("财政预算资金") || level.equals("财政资金")
                : level.equals("财政预算") && level.length() < rest.length();
    }

    /** 上年度安排资金 is money of another year, and 已到位资金 of a plan behind us, unless it was carried over. */
    private static boolean isPast(String key) {
        return PAST.stream().anyMatch(key::startsWith);
    }

    /** A source under a label that the lexicon does not know. */
    public static FundingLabel open(String text) {
        String printed = withoutMarks(text);
        String key = LabelWords.key(printed);
        return new FundingLabel(printed, Optional.of(FundingKind.of(key.isEmpty() ? text : key)), Optional.empty());
    }

    private static String withoutMarks(String text) {
        String printed = LabelWords.stripped(text);
        while (printed.startsWith("其中") || printed.startsWith(":") || printed.startsWith("：")) {
            printed = LabelWords.stripped(printed.substring(printed.startsWith("其中") ? 2 : 1));
        }
        while (LabelWords.endsWithColon(printed)) {
            printed = LabelWords.stripped(LabelWords.withoutColon(printed));
        }
        return printed.indexOf('\n') < 0
                ? printed
                : printed.lines().map(LabelWords::stripped).collect(Collectors.joining("\n"));
    }

    private static Optional<FundingKind> kindOf(String key) {
        boolean subtotal = key.endsWith("小计") && key.length() > 2;
        if (subtotal) {
            return kindOf(key.substring(0, key.length() - 2));
        }
        if (FISCAL.contains(key)) {
            return Optional.of(FundingKind.FISCAL);
        }
        if (OTHER.contains(key)) {
            return Optional.of(FundingKind.OTHER);
        }
        if ((key.startsWith("下达") || key.startsWith("申请")) && key.length() > 2) {
            return kindOf(key.substring(2));
        }
        if (key.endsWith("金额")) {
            return kindOf(PeriodWord.removed(key.substring(0, key.length() - 2)));
        }
        if (key.contains("结转") || key.contains("结余")) {
            return Optional.of(FundingKind.CARRY_OVER);
        }
        boolean source = ENDINGS.end(key) || isLevel(key) || (key.endsWith("财政") && key.length() > 2);
        if (!source || isPast(key) || DETAILS.end(key)) {
            return Optional.empty();
        }
        if (namesLevels(key) > 1) {
            return Optional.of(FundingKind.of(key));
        }
        if (key.startsWith("中央")) {
            return Optional.of(FundingKind.CENTRAL);
        }
        if (key.startsWith("省") || key.startsWith("自治区")) {
            return Optional.of(FundingKind.PROVINCIAL);
        }
        if (key.startsWith("市")
                || key.startsWith("县")
                || key.startsWith("区")
                || key.startsWith("地方")
                || key.startsWith("盟市")
                || key.startsWith("旗县")
                || key.startsWith("州级")
                || key.startsWith("镇级")
                || key.startsWith("本级")) {
            return Optional.of(FundingKind.LOCAL);
        }
        return Optional.of(FundingKind.of(key));
    }

    /** 中央、省、市补助 is money of several levels, which is none of the known kinds. */
    private static int namesLevels(String key) {
        int levels = 0;
        if (key.indexOf('、') < 0 && key.indexOf('/') < 0 && key.indexOf('和') < 0 && key.indexOf('及') < 0) {
            return 0;
        }
        for (String part : key.split("[、/和及]", -1)) {
            boolean level = part.startsWith("中央")
                    || part.startsWith("省")
                    || part.startsWith("市")
                    || part.startsWith("县")
                    || part.startsWith("区")
                    || part.startsWith("地方");
            levels += level ? 1 : 0;
        }
        return levels;
    }

    private static boolean isLevel(String key) {
        return LEVELS.contains(key);
    }
}
