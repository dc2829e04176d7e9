package io.github.performancetargets.documents.lexicon;

import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.table.FundingKind;
import java.util.Map;
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
    private static final Set<String> TOTALS = Set.of(
            "资金总额", "小计", "总额", "项目资金总额", "预算资金总额", "合计", "资金合计", "预算总额", "预算数", "预算金额", "总预算", "资金总计", "年度预算总额",
            "项目总额", "项目资金总计", "投资总额", "总投资", "项目总投资", "部门预算总额", "整体支出总额", "总计", "资金", "预算资金", "金额合计", "预算安排总额", "项目总金额",
            "项目预算总额", "部门资金总额", "财政资金总额", "财政拨款总额", "年度预算", "投入总额", "预算资金合计", "项目总预算", "收入预算", "收入合计", "收入总计", "收入总额",
            "本年收入合计", "收入预算合计", "总金额", "资金总规模", "支出总额", "预算总金额", "申请资金总额", "预算总收入", "预算收入", "总收入", "资金总量", "项目总投入",
            "总投入", "资金额度", "补助资金额度", "资金申请总额", "绩效金额", "项目金额");
    /** Totals only where a period stands before them; alone they head a column. */
    private static final Set<String> PERIOD_TOTALS =
            Set.of("金额", "预算", "年度预算", "投资", "预算申请", "申请资金", "投入", "资金投入", "预计投入", "计划投入");

    private static final Endings TOTAL_ENDINGS = Endings.of("资金总额", "预算总额", "资金合计", "支出总额");

    private static final Set<String> LEVELS = Set.of(
            "中央", "省级", "市级", "县级", "区级", "市县", "地方", "本级", "自治区", "市县级", "省、地", "省地", "省", "地市", "市本级", "县本级", "区本级");
    private static final Set<String> WHOLE =
            Set.of("项目总预算", "项目总投入", "总投入", "项目总额", "项目总金额", "项目总投资", "总投资", "投资总额", "总预算", "项目预算总额");

    /** What money is spent on says nothing of where it comes from, and adds up to the same total once more. */
    private static final Set<String> USES =
            Set.of("人员经费", "公用经费", "日常公用经费", "人员类", "运转类", "特定目标类", "人员类项目", "运转类项目", "特定目标类项目");
    /** Headings over the names of sources or uses. */
    private static final Set<String> COLUMNS_OF_LABELS = Set.of(
            "资金来源", "来源项目", "资金来源项目", "来源", "项目", "内容", "收入项目", "支出项目", "资金结构", "收入结构", "支出结构", "收入构成", "支出构成", "资金构成",
            "资金来源构成", "资金支出结构", "预算资金来源", "资金来源名称");

    /** 支出明细预算 heads what the money is spent on. */
    private static final Endings DETAILS = Endings.of("明细预算", "预算明细", "测算明细");

    private static final Map<String, FundingKind> KINDS = Map.ofEntries(
            Map.entry("财政拨款", FundingKind.FISCAL),
            Map.entry("财政资金", FundingKind.FISCAL),
            Map.entry("财政性资金", FundingKind.FISCAL),
            Map.entry("当年财政拨款", FundingKind.FISCAL),
            Map.entry("年初财政拨款", FundingKind.FISCAL),
            Map.entry("本年财政拨款", FundingKind.FISCAL),
            Map.entry("年度财政拨款", FundingKind.FISCAL),
            Map.entry("财政补助", FundingKind.FISCAL),
            Map.entry("财政拨款资金", FundingKind.FISCAL),
            Map.entry("财政预算拨款", FundingKind.FISCAL),
            Map.entry("财政拨款收入", FundingKind.FISCAL),
            Map.entry("其他资金", FundingKind.OTHER),
            Map.entry("其它资金", FundingKind.OTHER),
            Map.entry("其他", FundingKind.OTHER),
            Map.entry("其它", FundingKind.OTHER),
            Map.entry("其他收入", FundingKind.OTHER));
    private static final Endings ENDINGS = Endings.of(
            "资金", "拨款", "投资", "收入", "支出", "经费", "结转", "结余", "补助", "债券", "预算", "自筹", "贷款", "转移支付", "投入", "基金", "捐赠",
            "配套", "财政安排", "补助安排");

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
        if (key.isEmpty() || key.startsWith("用于")) {
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

    /** Whether each line of a cell names a source, so that its amount is that of all of them. */
    private static boolean severalSources(String printed) {
        return printed.indexOf('\n') > 0
                && printed.lines()
                        .allMatch(line -> of(line).filter(l -> !l.isTotal()).isPresent());
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

    /** 上年度安排资金 is money of another year, unless it was carried over. */
    private static boolean isPast(String key) {
        return key.startsWith("上年") || key.startsWith("上一年") || key.startsWith("去年") || key.startsWith("前年");
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
        FundingKind known = KINDS.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (key.startsWith("下达") && key.length() > 2) {
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
