package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.notation.lex.BareNumbers;
import java.util.List;

/** 数字疑义 Tells which numbers may be codes, years or versions rather than amounts. */
final class NumberDoubts {
    private static final List<String> NUMBERED = List.of("指标", "附件", "附表", "附图", "编号", "序号", "表", "图");

    private NumberDoubts() {}

    static int code(Value value) {
        if (value.reading().number.isGrouped()) {
            return -1;
        }
        boolean code = value.isRange()
                ? BareNumbers.areCodes(value.amount(), value.last())
                : BareNumbers.isCode(value.amount());
        return code ? value.doubtAt() : -1;
    }

    static int year(Value value) {
        MeasurementUnit unit = value.unit();
        boolean schoolYear = unit != null && unit.symbol().equals("学年");
        if (value.isRange()) {
            return schoolYear && BareNumbers.areCodes(value.amount(), value.last()) ? value.doubtAt() : -1;
        }
        boolean sinceThen = unit != null && unit.symbol().equals("年");
        boolean alone = unit == null
                && !value.meaning().hasOperator()
                && !value.reading().number.isGrouped();
        return (alone || schoolYear || sinceThen) && BareNumbers.isRecentYear(value.amount()) ? value.doubtAt() : -1;
    }

    static int version(Value value) {
        MeasurementUnit unit = value.unit();
        boolean version = unit == null
                ? value.subjectEndsWith("版本")
                : unit.numerator().symbol().equals("版");
        return version && value.reading().s.indexOf('.', value.mark(), value.behind()) >= 0 ? value.doubtAt() : -1;
    }

    // 同指标1, 见附件2: which one, and how many of nothing
    static int ordinal(Value value) {
        for (String thing : NUMBERED) {
            if (!value.meaning().hasOperator() && value.subjectEndsWith(thing)) {
                return value.mark();
            }
        }
        return -1;
    }

    static int recentYears(Value value) {
        int behind = value.behind();
        boolean years = value.meaning().approximate && value.charAt(Math.max(0, behind - 1)) == '年';
        return years && value.reading().s.lastIndexOf('近', Math.max(0, behind - 4), behind) >= 0 ? behind : -1;
    }
}
