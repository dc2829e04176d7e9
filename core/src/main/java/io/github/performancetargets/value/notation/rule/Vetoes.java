package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.form.Production;
import io.github.performancetargets.value.notation.rule.Value.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 疑义 Every veto, in the order in which they are asked. */
public final class Vetoes {
    private static final Set<UnitKind> HARDLY_THOUSANDS =
            Set.of(UnitKind.PERCENT, UnitKind.PERCENTAGE_POINT, UnitKind.SCORE);

    /** All of them. */
    public static final List<Veto> ALL = List.of(
            veto(
                    "two numbers",
                    Obstacle.Kind.AMBIGUOUS,
                    "digits blank digits, without a unit or with %, 百分点 or 分",
                    "95 100%；95 100",
                    "1 500人→1500人",
                    value -> value.unit() == null
                                    || HARDLY_THOUSANDS.contains(value.unit().kind())
                            ? value.doubtAt()
                            : -1,
                    Trait.SPACED),
            veto(
                    "code",
                    Obstacle.Kind.AMBIGUOUS,
                    "a number without a unit that may be a date or a telephone number",
                    "202012；20211231；13800138000；1990-2099",
                    "202113→202,113",
                    NumberDoubts::code,
                    Trait.WITHOUT_UNIT),
            veto(
                    "year",
                    Obstacle.Kind.AMBIGUOUS,
                    "a number from 2010 to 2040 without unit and operator, or of 年 or 学年",
                    "2021；≥2025年；2024学年；2023-2024学年",
                    "≥2021→≥2,021；2学年→2学年",
                    NumberDoubts::year),
            veto(
                    "number of a thing",
                    Obstacle.Kind.AMBIGUOUS,
                    "指标, 附件, 表 … number, without unit and operator",
                    "同指标1；参照指标2",
                    "指标3个→指标3个",
                    NumberDoubts::ordinal,
                    Trait.WITHOUT_UNIT,
                    Trait.SUBJECT),
            veto(
                    "grade",
                    Obstacle.Kind.AMBIGUOUS,
                    "a number of a grade or class: which end is better is not said",
                    "3级以上；3类以上；二级以上；一级/二级/三级",
                    "5类→5类；≥5类→≥5类",
                    CountDoubts::grade),
            veto(
                    "less than nothing",
                    Obstacle.Kind.AMBIGUOUS,
                    "a negative count",
                    "-30人；-30-40人",
                    "-5%→-5%；±2人→[-2,2]人",
                    CountDoubts::negativeCount,
                    Trait.NEGATIVE,
                    Trait.COUNTED),
            veto(
                    "negative change",
                    Obstacle.Kind.CONTRADICTION,
                    "an increase or decrease by a negative amount",
                    "提升≈-74%；下降-5%",
                    "≥-5%→≥-5%",
                    Value::mark,
                    Trait.NEGATIVE,
                    Trait.CHANGE),
            veto(
                    "amounts of two years",
                    Obstacle.Kind.AMBIGUOUS,
                    "an amount / an amount that is not round, in the same unit",
                    "1000人次/1500人次",
                    "3人/1000人→3人/千人",
                    DenominatorDoubts::twoAmounts,
                    Trait.RATE),
            veto(
                    "place in a ranking",
                    Obstacle.Kind.AMBIGUOUS,
                    "(升 or 降 or 排名 …) number 名 or 位",
                    "上升2名；上升5位",
                    "培训提升教师30名→培训提升教师30人",
                    CountDoubts::rank),
            veto(
                    "last years",
                    Obstacle.Kind.AMBIGUOUS,
                    "近 number 年",
                    "近3年",
                    "近3次→约3次",
                    NumberDoubts::recentYears,
                    Trait.TIME),
            veto(
                    "rate of one unit twice",
                    Obstacle.Kind.AMBIGUOUS,
                    "a denominator that names a unit again",
                    "每次每次3人；5元/人·人；5人/名",
                    "每人每次3元→3元/人·次",
                    DenominatorDoubts::repeatedRate,
                    Trait.RATE),
            veto(
                    "arrival",
                    Obstacle.Kind.AMBIGUOUS,
                    "到达 before a share: 达到 was meant",
                    "满意度到达90%",
                    "到达现场率90%→到达现场率90%",
                    value -> value.subjectEndsWith("到达") ? value.mark() - 1 : -1,
                    Trait.PERCENT,
                    Trait.SUBJECT),
            veto(
                    "list with a slash",
                    Obstacle.Kind.SEVERAL_VALUES,
                    "amount / number unit, where the number is no thousand or ten thousand and the unit no time",
                    "500户/1200人；2000平方米/5处；2期/100人；5人/10人每月/77百人",
                    "5人/10万人→5人/十万人；1次/2年→1次/2年",
                    DenominatorDoubts::slashList,
                    Trait.RATE),
            veto(
                    "cut word",
                    Obstacle.Kind.AMBIGUOUS,
                    "number word, where the word begins like a unit and a noun",
                    "5名师工作室；5门诊人次；≥5个工作",
                    "5名医生→5人医生",
                    CountDoubts::cutWord),
            veto(
                    "time of day",
                    Obstacle.Kind.AMBIGUOUS,
                    "每天 number 点; number 点 joint number 点; number 点 and what begins or ends then",
                    "每天9点；9点至17点；9点开馆",
                    "",
                    CountDoubts::timeOfDay),
            veto(
                    "version",
                    Obstacle.Kind.AMBIGUOUS,
                    "版 or 版本 beside a number with a point",
                    "2.0版；版本2.0",
                    "3版→3版",
                    NumberDoubts::version),
            veto(
                    "topping out",
                    Obstacle.Kind.AMBIGUOUS,
                    "封顶 beside a number of buildings",
                    "主体结构封顶5栋；3栋封顶",
                    "5头封顶→≤5头",
                    CountDoubts::toppingOut),
            veto(
                    "unit before the number",
                    Obstacle.Kind.UNEXPECTED,
                    "unit number, without a unit behind",
                    "元100；平方米100；面积（㎡）100",
                    "学时≥50→学时≥50",
                    value -> value.prefix().endsWithUnit() ? value.doubtAt() : -1,
                    Trait.WITHOUT_UNIT,
                    Trait.SUBJECT));

    private Vetoes() {}

    private static Veto veto(
            String name,
            Obstacle.Kind kind,
            String shape,
            String refuses,
            String leaves,
            Veto.Test test,
            Trait... needs) {
        List<Production.Example> examples = new ArrayList<>();
        for (String each : split(leaves)) {
            int mark = each.indexOf('→');
            examples.add(new Production.Example(each.substring(0, mark), each.substring(mark + 1), true));
        }
        return new Veto(name, kind, shape, split(refuses), List.copyOf(examples), Trait.mask(needs), test);
    }

    private static List<String> split(String texts) {
        return texts.isEmpty() ? List.of() : List.of(texts.split("；", -1));
    }

    /** Why a value does not hold; false, and the reading has failed, where a veto stands. */
    static boolean pass(Value value) {
        int traits = value.traits();
        for (int i = 0; i < ALL.size(); i++) {
            Veto veto = ALL.get(i);
            if ((veto.needs() & ~traits) != 0) {
                continue;
            }
            value.reading().s.tried();
            int at = veto.test().find(value);
            if (at >= 0) {
                value.reading().fail(veto.kind(), at);
                return false;
            }
        }
        return true;
    }
}
