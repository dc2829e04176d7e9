package io.github.performancetargets.error;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 中文理由 Why a type of the model refused a value, in Chinese. The types say it in English alone, as exceptions do; what they say
 * stands in a table, and a reason that it lacks is shown as it is rather than left out.
 */
final class ChineseReason {
    private static final Row IN_A_TEXT = new Row("expected {} at index {} of '{}", "其第 {} 个字符处应为{}，实为{}");
    private static final String FOUND = "', found ";
    private static final String GAP = "{}";

    // what is said in English | in Chinese; {} stands for the same in both, in the same order
    private static final List<Row> ROWS = rows("""
            expected low below high, found low {} and high {} with an open end | 下限应低于上限（有一端不含在内），实为 {} 和 {}
            expected low below high, found low {} and high {} | 下限不应高于上限，实为 {} 和 {}
            expected low below high, found {} and {} | 最低分不应高于最高分，实为 {} 和 {}
            expected at least two clauses, found {} | 应至少有两项，实为 {} 项
            expected clauses without clauses of their own, found {} | 各项之内不应再分项
            expected an index of 0 or more, found {} | 序号应不小于 0，实为 {}
            expected a day from 1 to {} of a week, found {} | 每周的第几日应为 1 至 {}，实为 {}
            expected a day from 1 to {} of a month, found {} | 每月的第几日应为 1 至 {}，实为 {}
            expected a day from 1 to {} of a quarter, found {} | 每季度的第几日应为 1 至 {}，实为 {}
            expected both ends with a year or both without, found {} and {} | 起止时点应同有年份或同无年份，实为 {} 和 {}
            expected from before to, found from {} and to {} | 起始时点不应晚于截止时点，实为 {} 和 {}
            expected a noun of 1 to {} characters without braces, found '{}' | 计数名词应为 1 至 {} 个字符，不含花括号，实为“{}”
            expected a unit without braces, and what it counts as 'counted', found '{}' | 单位不带花括号，计数名词写入“counted”，实为“{}”
            expected a code of {}, found a blank text | 代码不应为空白
            expected a code, found the label '{}' of {} | 应为代码，“{}”是表上的名称
            expected the key of a finding, a project and a reason, found a blank one | 审核意见的键、项目和理由都不应为空白
            expected a quotient such as 19/25, found '{}' | 应为两个整数之比，分母不为 0，实为“{}”
            expected the id of an edition that the library knows, found '{}' | 本库没有表式“{}”
            expected places from 0 to 6, and half-up or down, found '{}' | 应为 0 至 6 位小数，其后为 half-up 或 down，实为“{}”
            expected percentages that rise, found {} | 两个百分比应由低到高，实为 {}
            expected proportion, linear-excess, actual-percent, step POINTS or band NONE FULL, found {} | 应为 proportion、linear-excess、actual-percent、step 分值或 band 起始 满分，实为 {}
            expected a reason where the answer is undecided and only there, found {} | 无法判定时应有理由，其他时候不应有
            expected only what is not met to be met in part, found {} | 只有未达成的才会部分达成
            expected the worst light {}, found {} | 全表的预警灯应为各灯中最差的
            expected numbers of {}, found one below zero | 数目不应小于 0
            expected at least as many counties as are listed, found fewer | 地区数不应少于所列的地区
            expected the lowest rate and the highest, found them reversed | 最低值不应高于最高值
            """);

    // what is expected within a text
    private static final List<Row> NOUNS = rows("""
            '{}' | “{}”
            a digit | 数字
            a date that exists | 实际存在的日期
            the end | 结尾
            a unit | 单位
            the end of the unit | 单位的结尾
            a dot, a slash or the end of the unit | 点、斜线或单位的结尾
            a unit above the slash | 斜线之前的单位
            a unit of at most {} characters | 不超过 {} 个字符的单位
            a word of at most {} characters | 不超过 {} 个字符的词
            a noun of 1 to {} characters without braces | 1 至 {} 个字符、不含花括号的计数名词
            a brace that opens before the one that closes | 与右花括号配对的左花括号
            a unit without a number, since it has a power | 有乘方时不带数字的单位
            a unit without a number | 不带数字的单位
            a number of at most {} digits | 不超过 {} 位的数字
            a number that does not begin with 0 | 不以 0 开头的数字
            a power from 1 to {} | 1 至 {} 的乘方
            a power of at most {}, and none of a unit with a number | 不超过 {} 的乘方，且带数字的单位没有乘方
            at most {} units in a product | 不超过 {} 个单位的乘积
            brackets at most {} deep | 不超过 {} 层的括号
            brackets with a power above 0 | 乘方大于 0 的括号
            brackets with text in them | 有文字的括号
            a bracket that closes | 右括号
            text within brackets | 括号内的文字
            a lower-case letter, a digit or a single '-' or '/' inside | 小写字母、数字，或中间的单个“-”或“/”
            a '/' after the prefix | 前缀之后的“/”
            """);

    private ChineseReason() {}

    private record Row(String english, String chinese) {
        static Row of(String line) {
            String[] columns = line.split(" \\| ", 2);
            return new Row(columns[0], columns[1]);
        }

        /** What stands in the gaps of the English words; null where these are other words. */
        @Nullable
        List<String> gaps(String text) {
            List<String> gaps = new ArrayList<>();
            int word = 0;
            int at = 0;
            for (int gap = english.indexOf(GAP); gap >= 0; gap = english.indexOf(GAP, word)) {
                String before = english.substring(word, gap);
                int found = word == 0 ? (text.startsWith(before) ? 0 : -1) : text.indexOf(before, at);
                if (found < 0) {
                    return null;
                }
                if (word > 0) {
                    gaps.add(text.substring(at, found));
                }
                at = found + before.length();
                word = gap + GAP.length();
            }
            String last = english.substring(word);
            if (word == 0) {
                return text.equals(last) ? gaps : null;
            }
            if (text.length() - last.length() < at || !text.endsWith(last)) {
                return null;
            }
            gaps.add(text.substring(at, text.length() - last.length()));
            return gaps;
        }

        /** The Chinese words with something in their gaps. */
        String filled(List<String> gaps) {
            StringBuilder filled = new StringBuilder();
            int word = 0;
            for (String each : gaps) {
                int gap = chinese.indexOf(GAP, word);
                if (gap < 0) {
                    break;
                }
                filled.append(chinese, word, gap).append(each);
                word = gap + GAP.length();
            }
            return filled.append(chinese, word, chinese.length()).toString();
        }
    }

    private static List<Row> rows(String lines) {
        List<Row> rows = new ArrayList<>();
        lines.lines().map(Row::of).forEach(rows::add);
        return rows;
    }

    /** The reason that is said in English. */
    static String of(String english) {
        int found = english.lastIndexOf(FOUND);
        List<String> inText = found < 0 ? null : IN_A_TEXT.gaps(english.substring(0, found));
        if (inText == null || !isIndex(inText.get(1))) {
            return translated(english, ROWS);
        }
        return IN_A_TEXT.filled(List.of(
                Integer.toString(Integer.parseInt(inText.get(1)) + 1),
                JsonError.spaced(translated(inText.get(0), NOUNS)),
                translated(english.substring(found + FOUND.length()), NOUNS)));
    }

    private static boolean isIndex(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String translated(String english, List<Row> rows) {
        for (Row row : rows) {
            List<String> gaps = row.gaps(english);
            if (gaps != null) {
                return row.filled(gaps);
            }
        }
        return english;
    }
}
