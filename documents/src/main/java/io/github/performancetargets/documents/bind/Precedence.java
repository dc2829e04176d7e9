package io.github.performancetargets.documents.bind;

import io.github.performancetargets.documents.grid.Cell;
import io.github.performancetargets.documents.lexicon.FieldLabel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 标签主次 Which label says an element where a form has several: 实施单位 beside 预算单位, 项目属性 beside 项目类别. The others are kept under
 * their own words.
 */
final class Precedence {
    /** From the one that says it best; labels that are not listed come last. */
    private static final Map<FieldLabel, List<String>> ORDER = Map.of(
            FieldLabel.IMPLEMENTER,
            List.of("实施单位", "实施单位名称", "项目实施单位", "具体实施单位", "项目实施主体", "项目承担单位", "承担单位", "项目执行单位", "执行单位"),
            FieldLabel.NATURE,
            List.of("项目属性", "专项属性", "项目性质", "项目类型", "项目类别", "项目分类"));

    private final Map<FieldLabel, Integer> best = new EnumMap<>(FieldLabel.class);

    /** Looks through a table for the best label of each element that says something. */
    void lookThrough(List<List<Cell>> rows) {
        for (List<Cell> row : rows) {
            for (int i = 0; i + 1 < row.size(); i++) {
                Cell label = row.get(i);
                Cell next = row.get(i + 1);
                // （盖章） asks for a seal
                boolean answered =
                        !next.label().isCertain() && !next.label().key().isEmpty();
                for (FieldLabel element : ORDER.keySet()) {
                    if (answered && label.label().is(element)) {
                        best.merge(element, rank(element, label.label().key()), Math::min);
                    }
                }
            }
        }
    }

    /** Whether another label of the table says an element better than this one. */
    boolean yields(FieldLabel element, String key) {
        Integer other = best.get(element);
        return other != null && other < rank(element, key);
    }

    private static int rank(FieldLabel element, String key) {
        List<String> order = ORDER.getOrDefault(element, List.of());
        int index = order.indexOf(key);
        return index < 0 ? order.size() : index;
    }
}
