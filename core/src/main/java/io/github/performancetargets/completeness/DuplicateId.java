package io.github.performancetargets.completeness;

import io.github.performancetargets.rule.Findings;
import io.github.performancetargets.rule.Place;
import io.github.performancetargets.rule.Rule;
import io.github.performancetargets.rule.RuleDefinition;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Goal;
import io.github.performancetargets.table.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 编号重复 Two indicators, two goals or two tasks have one id, so that nothing can refer to either. */
final class DuplicateId implements Rule {
    private static final RuleDefinition DEFINITION =
            Definitions.error("duplicate-id").build();

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public void check(TableFacts table, Findings findings) {
        if (Census.of(table).idRepeated()) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < table.size(); i++) {
                String id = table.indicator(i).id().orElse(null);
                if (id != null && !ids.add(id)) {
                    findings.add(table.columnPlace(i, "id", Optional.of(id)));
                }
            }
        }
        check("/goals/", table.table().goals(), Goal::id, findings);
        check("/tasks/", table.table().tasks(), Task::id, findings);
    }

    private static <T> void check(
            String pointer, List<T> rows, Function<? super T, Optional<String>> idOf, Findings findings) {
        if (!mayRepeat(rows, idOf)) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String id = idOf.apply(rows.get(i)).orElse(null);
            if (id != null && !ids.add(id)) {
                findings.add(Place.cell(pointer + i + "/id", "id").reading(id));
            }
        }
    }

    private static <T> boolean mayRepeat(List<T> rows, Function<? super T, Optional<String>> idOf) {
        boolean may = false;
        IdFilter ids = new IdFilter(rows.size());
        for (int i = 0; i < rows.size() && rows.size() > 1 && !may; i++) {
            may = ids.mayRepeat(idOf.apply(rows.get(i)).orElse(null));
        }
        return may;
    }
}
