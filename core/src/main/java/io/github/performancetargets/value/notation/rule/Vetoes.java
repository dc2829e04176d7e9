package io.github.performancetargets.value.notation.rule;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitKind;
import io.github.performancetargets.value.Obstacle;
import io.github.performancetargets.value.notation.lex.BareNumbers;
import io.github.performancetargets.value.notation.lex.NumberReader;
import io.github.performancetargets.value.notation.lex.Signs;
import io.github.performancetargets.value.notation.lex.UnitReader;
import io.github.performancetargets.value.notation.lexicon.NotationLexicon;
import io.github.performancetargets.value.notation.lexicon.NotationText;
import io.github.performancetargets.value.notation.lexicon.WordRole;
import io.github.performancetargets.value.notation.rule.Value.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
                            ? last(value)
                            : -1,
                    Trait.SPACED),
            veto(
                    "code",
                    Obstacle.Kind.AMBIGUOUS,
                    "a number without a unit that may be a date or a telephone number",
                    "202012；20211231；13800138000；1990-2099",
                    "202113→202,113",
                    Vetoes::code,
                    Trait.WITHOUT_UNIT),
            veto(
                    "year",
                    Obstacle.Kind.AMBIGUOUS,
                    "a number from 2010 to 2040 without unit and operator, or before 学年",
                    "2021；2024学年；2023-2024学年",
                    "≥2021→≥2,021；2学年→2学年",
                    Vetoes::year),
            veto(
                    "grade",
                    Obstacle.Kind.AMBIGUOUS,
                    "a number of a grade or class: which end is better is not said",
                    "3级以上；3类以上；二级以上；一级/二级/三级",
                    "5类→5类；≥5类→≥5类",
                    Vetoes::grade),
            veto(
                    "less than nothing",
                    Obstacle.Kind.AMBIGUOUS,
                    "a negative count",
                    "-30人；-30-40人",
                    "-5%→-5%；±2人→[-2,2]人",
                    Vetoes::negativeCount,
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
                    Vetoes::twoAmounts,
                    Trait.RATE),
            veto(
                    "place in a ranking",
                    Obstacle.Kind.AMBIGUOUS,
                    "(升 or 降 or 排名 …) number 名 or 位",
                    "上升2名；上升5位",
                    "培训提升教师30名→培训提升教师30人",
                    Vetoes::rank),
            veto(
                    "last years",
                    Obstacle.Kind.AMBIGUOUS,
                    "近 number 年",
                    "近3年",
                    "近3次→约3次",
                    Vetoes::recentYears,
                    Trait.TIME),
            veto(
                    "rate of one unit twice",
                    Obstacle.Kind.AMBIGUOUS,
                    "a denominator that names a unit again",
                    "每次每次3人；5元/人·人；5人/名",
                    "每人每次3元→3元/人·次",
                    Vetoes::repeatedRate,
                    Trait.RATE),
            veto(
                    "arrival",
                    Obstacle.Kind.AMBIGUOUS,
                    "到达 before a share: 达到 was meant",
                    "满意度到达90%",
                    "到达现场率90%→到达现场率90%",
                    value -> "到达".equals(ending(value.prefix().subject())) ? value.mark() - 1 : -1,
                    Trait.PERCENT,
                    Trait.SUBJECT),
            veto(
                    "list with a slash",
                    Obstacle.Kind.SEVERAL_VALUES,
                    "amount / number unit, where the number is no thousand or ten thousand and the unit no time",
                    "500户/1200人；2000平方米/5处；2期/100人；5人/10人每月/77百人",
                    "5人/10万人→5人/十万人；1次/2年→1次/2年",
                    Vetoes::slashList,
                    Trait.RATE),
            veto(
                    "cut word",
                    Obstacle.Kind.AMBIGUOUS,
                    "number word, where the word begins like a unit and a noun",
                    "5名师工作室；5门诊人次",
                    "5名医生→5人医生",
                    Vetoes::cutWord),
            veto(
                    "time of day",
                    Obstacle.Kind.AMBIGUOUS,
                    "每天 number 点; number 点 joint number 点; number 点 and what begins or ends then",
                    "每天9点；9点至17点；9点开馆",
                    "",
                    Vetoes::timeOfDay),
            veto(
                    "version",
                    Obstacle.Kind.AMBIGUOUS,
                    "版 or 版本 beside a number with a point",
                    "2.0版；版本2.0",
                    "3版→3版",
                    Vetoes::version),
            veto(
                    "topping out",
                    Obstacle.Kind.AMBIGUOUS,
                    "封顶 beside a number of buildings",
                    "主体结构封顶5栋；3栋封顶",
                    "5头封顶→≤5头",
                    Vetoes::toppingOut),
            veto(
                    "unit before the number",
                    Obstacle.Kind.UNEXPECTED,
                    "unit number, without a unit behind",
                    "元100；平方米100；面积（㎡）100",
                    "学时≥50→学时≥50",
                    value -> value.prefix().endsWithUnit() ? last(value) : -1,
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

    private static int last(Value value) {
        return value.isRange() ? value.core().middle() : value.behind() - 1;
    }

    private static int code(Value value) {
        if (value.reading().number.isGrouped()) {
            return -1;
        }
        boolean code = value.isRange()
                ? BareNumbers.areCodes(value.amount(), value.last())
                : BareNumbers.isCode(value.amount());
        return code ? last(value) : -1;
    }

    private static int year(Value value) {
        MeasurementUnit unit = value.unit();
        boolean schoolYear = unit != null && unit.symbol().equals("学年");
        if (value.isRange()) {
            return schoolYear && BareNumbers.areCodes(value.amount(), value.last()) ? last(value) : -1;
        }
        boolean alone = unit == null
                && !value.meaning().hasOperator()
                && !value.reading().number.isGrouped();
        return (alone || schoolYear) && BareNumbers.isRecentYear(value.amount()) ? last(value) : -1;
    }

    private static int grade(Value value) {
        MeasurementUnit unit = value.unit();
        if (unit == null || !UnitReader.isOrdinal(unit.numerator())) {
            return -1;
        }
        return value.isRange() || !countsKinds(value, unit) ? last(value) : -1;
    }

    // 5类 alone counts kinds; 3类以上, 水质3类 and 二类 may be grades
    private static boolean countsKinds(Value value, MeasurementUnit unit) {
        NotationText s = value.reading().s;
        int last = s.length() - 1;
        return unit.symbol().equals("类")
                && value.mark() == 0
                && value.behind() == last + 1
                && NumberReader.isDigit(s.charAt(last - 1))
                && value.prefix().subject() == null;
    }

    private static int negativeCount(Value value) {
        // a dash is a sign for certain behind ± and within [-2,2]
        boolean certain = value.isRange() && "±[(".indexOf(value.charAt(signOf(value))) >= 0;
        return certain ? -1 : last(value);
    }

    private static int signOf(Value value) {
        return value.core().middle();
    }

    private static int repeatedRate(Value value) {
        String below = value.below();
        if (below.indexOf('·') < 0) {
            boolean same = value.unit() != null
                    && below.equals(value.unit().numerator().symbol());
            return same ? last(value) : -1;
        }
        List<String> atoms = List.of(below.split("·", -1));
        return Set.copyOf(atoms).size() < atoms.size() ? last(value) : -1;
    }

    // 500户/1200人: two values; so many for each 10万人, or for each two years, is a rate
    private static int slashList(Value value) {
        NotationText s = value.reading().s;
        int end = value.behind();
        while (end < s.length() && "，,；;、。".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        int slash = s.lastIndexOf('/', value.mark(), end - 1);
        if (slash < 0 || slash + 1 >= s.length() || !NumberReader.isDigit(s.charAt(slash + 1))) {
            return -1;
        }
        int before = s.lastIndexOf('/', value.mark(), slash - 1);
        if (before >= 0 && NumberReader.isDigit(s.charAt(before + 1))) {
            return slash;
        }
        int at = slash + 1;
        while (NumberReader.isDigit(value.charAt(at))) {
            at++;
        }
        String digits = s.substring(slash + 1, at);
        MeasurementUnit below =
                value.unit() == null ? null : value.unit().denominator().orElse(null);
        boolean multiplied = "百千万亿".indexOf(value.charAt(at)) >= 0;
        boolean round = isPowerOfTen(digits, multiplied ? 1 : 4);
        boolean same = value.unit() != null
                && isPowerOfTen(digits, 2)
                && s.startsWith(value.unit().numerator().symbol(), at);
        boolean measured = same || (digits.equals("100") && below != null && !below.isCounted());
        boolean one = !value.isRange() && value.amount().equals(Amount.of(1));
        boolean time = value.reading().units.readWord(s, at, s.length())
                && value.reading().units.unit() != null
                && value.reading().units.unit().isTime();
        return round || measured || digits.equals("1") || one || time || value.charAt(at) == '个' ? -1 : slash;
    }

    private static boolean isPowerOfTen(String digits, int shortest) {
        return digits.length() >= shortest
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(c -> c == '0');
    }

    // 5天然气站: the unit is the beginning of a longer word, and what is left of it none
    private static int cutWord(Value value) {
        NotationText s = value.reading().s;
        int behind = value.behind();
        if (value.unit() == null || value.unit().isPercent() || behind >= s.length() || behind == 0) {
            return -1;
        }
        if (CutWord.beginsAt(s, behind)) {
            return CutWord.isAt(s, behind) ? behind - 1 : -1;
        }
        boolean event = value.charAt(behind - 1) == '人'
                && value.unit().countedNoun().filter(noun -> isEvent(noun)).isPresent();
        return event ? behind : -1;
    }

    // 500人课时
    private static boolean isEvent(String noun) {
        NotationText words = new NotationText(noun);
        return NotationLexicon.fills(words, 0, noun.length(), WordRole.EVENT);
    }

    private static int timeOfDay(Value value) {
        MeasurementUnit unit = value.unit();
        if (unit == null || !unit.numerator().symbol().equals("点")) {
            return -1;
        }
        boolean opening = unit.countedNoun()
                .filter(noun -> "开闭关上下".indexOf(noun.charAt(0)) >= 0)
                .isPresent();
        return value.isRange() || opening || value.below().equals("天") ? value.behind() - 1 : -1;
    }

    private static int version(Value value) {
        MeasurementUnit unit = value.unit();
        boolean version = unit == null
                ? "版本".equals(ending(value.prefix().subject()))
                : unit.numerator().symbol().equals("版");
        return version && value.reading().s.indexOf('.', value.mark(), value.behind()) >= 0 ? last(value) : -1;
    }

    private static String ending(@Nullable String words) {
        return words == null ? "" : words.substring(Math.max(0, words.length() - 2));
    }

    private static int toppingOut(Value value) {
        MeasurementUnit unit = value.unit();
        boolean building = unit != null && "栋幢座层间".contains(unit.symbol()) && !Signs.isSign(value.charAt(value.mark()));
        return building && value.reading().s.contains("封顶", 0, value.reading().s.length()) ? last(value) : -1;
    }

    private static int twoAmounts(Value value) {
        String below = value.below();
        int digits = 0;
        while (digits < below.length() && NumberReader.isDigit(below.charAt(digits))) {
            digits++;
        }
        boolean round = digits > 2
                && below.charAt(0) == '1'
                && below.substring(1, digits).chars().allMatch(c -> c == '0');
        @Nullable MeasurementUnit unit = value.unit();
        return unit != null
                        && digits > 0
                        && !round
                        && below.substring(digits).equals(unit.numerator().symbol())
                ? last(value)
                : -1;
    }

    private static int rank(Value value) {
        int behind = value.behind();
        if (behind < 2 || "名位".indexOf(value.charAt(behind - 1)) < 0) {
            return -1;
        }
        if (value.prefix().direction() != null && value.charAt(behind - 1) == '位') {
            return behind - 1;
        }
        int mark = behind - 2;
        while (mark > 0 && NumberReader.isDigit(value.charAt(mark))) {
            mark--;
        }
        boolean rank = "升降".indexOf(value.charAt(mark)) >= 0
                || NotationLexicon.find(value.reading().s, 0, mark, WordRole.RANK) >= 0;
        return rank ? behind - 1 : -1;
    }

    private static int recentYears(Value value) {
        int behind = value.behind();
        boolean years = value.meaning().approximate && value.charAt(Math.max(0, behind - 1)) == '年';
        return years && value.reading().s.lastIndexOf('近', Math.max(0, behind - 4), behind) >= 0 ? behind : -1;
    }
}
