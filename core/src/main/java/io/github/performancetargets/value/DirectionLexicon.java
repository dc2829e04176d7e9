package io.github.performancetargets.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * 方向词库 Words in the names of indicators that tell whether more is better: 满意度 is positive, 投诉率 negative. The last such
 * word of a name decides, the longer one where two end together: 投诉率下降率 is positive. Immutable; a caller adds words of
 * its own with {@link #with}.
 */
public final class DirectionLexicon {
    private static final DirectionLexicon STANDARD = new DirectionLexicon(Map.of(
            Direction.POSITIVE,
            "满意度 满意率 合格率 达标率 覆盖率 完成率 及时率 准确率 优良率 优秀率 知晓率 参与率 参与度 利用率 使用率 普及率 通过率 到位率 执行率 支持率 就业率 巩固率"
                    + " 入学率 治愈率 成活率 保有量 增长率 增幅 提升率 提高率 下降率 降低率 减少率 减少量 节约率 节约 压减率 降幅 结案率 办结率 响应率 处置率 处理率 受益 收入 产值 产量"
                    + " 利润 税收 正常率 完好率 有效率 保障率 整改率 公开率 规范率 合规率 存活率 回收率 覆盖面 知晓度 认可度 转化率 上座率",
            Direction.NEGATIVE,
            "投诉率 投诉量 投诉数 投诉次数 事故率 事故数 事故起数 伤亡人数 死亡率 发案率 犯罪率 再犯率 发病率 患病率 感染率 失业率 辍学率 流失率 故障率 差错率 错误率 失误率"
                    + " 损失率 损耗率 成本 费用 支出 能耗 消耗 消耗量 排放量 污染 浓度 结余率 结转率 违规率 违规次数 违法 上访 信访量 逾期率 延误率 负债率 不合格率 贫困发生率 返贫率"
                    + " 空置率 闲置率 缺勤率 投诉 事故 排放"));

    private final EnumMap<Direction, String> words;
    private final NotationWords<Direction> table;

    private DirectionLexicon(Map<Direction, String> words) {
        this.words = new EnumMap<>(words);
        this.table = NotationWords.of(words);
    }

    /** 标准词库 The words that these forms use. */
    public static DirectionLexicon standard() {
        return STANDARD;
    }

    /**
     * The same lexicon with another word, which decides instead of an entry of the same spelling.
     *
     * @throws IllegalArgumentException if the word is blank or holds a blank
     */
    public DirectionLexicon with(String word, Direction direction) {
        Objects.requireNonNull(direction, "direction");
        if (word.isBlank() || word.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("expected a word without blanks, found '" + word + "'");
        }
        EnumMap<Direction, String> changed = new EnumMap<>(Direction.class);
        for (Direction each : Direction.values()) {
            StringJoiner kept = new StringJoiner(" ");
            for (String old : words.getOrDefault(each, "").split(" +", -1)) {
                if (!old.isEmpty() && !old.equals(word)) {
                    kept.add(old);
                }
            }
            if (each == direction) {
                kept.add(word);
            }
            if (kept.length() > 0) {
                changed.put(each, kept.toString());
            }
        }
        return new DirectionLexicon(changed);
    }

    /** The direction that the name of an indicator tells. */
    public Optional<Direction> directionOf(String name) {
        for (int end = name.length(); end > 0; end--) {
            NotationWords.Entry<Direction> word = table.before(name, 0, end);
            if (word != null) {
                return Optional.of(word.meaning());
            }
        }
        return Optional.empty();
    }

    /** The direction of an indicator: from the operator of its target, else from its name, else unknown. */
    public Optional<Direction> infer(String name, Target target) {
        Optional<Direction> said = Direction.of(target);
        return said.isPresent() ? said : directionOf(name);
    }
}
