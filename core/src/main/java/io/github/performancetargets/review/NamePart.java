package io.github.performancetargets.review;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.SharedFact;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 名称分项 A part of a project's name and the money it is given: 安置帮教工作经费 46 万元.
 *
 * @param text the words before the amount
 * @param yuan the amount in 元
 */
record NamePart(String text, BigDecimal yuan) {
    private static final SharedFact<List<NamePart>> FACT = SharedFact.of(NamePart::compute);
    private static final int MOST = 2_000;
    private static final int MOST_DIGITS = 15;

    /** The parts of the name of a table's project. */
    static List<NamePart> of(TableFacts table) {
        return table.shared(FACT);
    }

    private static List<NamePart> compute(TableFacts table) {
        Project project = table.table().project().orElse(null);
        return project == null ? List.of() : of(project.name());
    }

    /** The parts of a name; none where an amount may be something else than the money of a part (10万元以上, 每人500元). */
    static List<NamePart> of(String projectName) {
        if (projectName.length() > MOST || projectName.indexOf('元') < 0) {
            return List.of();
        }
        String name = Folding.compact(projectName);
        List<NamePart> parts = new ArrayList<>();
        int textFrom = 0;
        int i = 0;
        while (i < name.length()) {
            if (!isDigit(name.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < name.length() && (isDigit(name.charAt(i)) || name.charAt(i) == '.')) {
                i++;
            }
            BigDecimal factor = factor(name, i);
            if (factor == null) {
                continue;
            }
            int end = name.indexOf('元', i) + 1;
            BigDecimal amount = amount(name.substring(start, i));
            if (amount == null || !isPlain(name, start, end)) {
                return List.of();
            }
            parts.add(new NamePart(name.substring(textFrom, start), amount.multiply(factor)));
            textFrom = end;
            i = end;
        }
        return parts;
    }

    /** The sum of the parts, or null where there is none. */
    static @Nullable BigDecimal sum(List<NamePart> parts) {
        BigDecimal sum = parts.isEmpty() ? null : BigDecimal.ZERO;
        for (NamePart part : parts) {
            sum = sum == null ? part.yuan : sum.add(part.yuan);
        }
        return sum;
    }

    private static @Nullable BigDecimal factor(String name, int at) {
        if (name.startsWith("元", at)) {
            return BigDecimal.ONE;
        }
        if (name.startsWith("万元", at)) {
            return BigDecimal.valueOf(10_000);
        }
        return name.startsWith("亿元", at) ? BigDecimal.valueOf(100_000_000) : null;
    }

    private static @Nullable BigDecimal amount(String digits) {
        if (digits.length() > MOST_DIGITS || digits.endsWith(".") || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return null;
        }
        return Amount.parse(digits).toBigDecimal();
    }

    // an amount of its own is followed by the end or by the next part, and nothing before it makes it a rate or a limit
    private static boolean isPlain(String name, int start, int end) {
        if (start == 0 || "每均达超于约满过到共-~至第,.".indexOf(name.charAt(start - 1)) >= 0) {
            return false;
        }
        return end == name.length() || ",;、)+".indexOf(name.charAt(end)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The things that the words before the amount name. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;、+".indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    items.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return items;
    }
}
