package io.github.performancetargets.library;

import io.github.performancetargets.attainment.Aim;
import io.github.performancetargets.attainment.KnownIndicators;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rule.TableFacts;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.value.Bound;
import io.github.performancetargets.value.Quantified;
import io.github.performancetargets.value.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * 指标库 A library of indicators, looked up by name and unit: 培训人数 in 人 and in 人次 are two. Where several fit, only what they
 * agree on is said. Immutable, and safe for use by several threads.
 */
public final class IndicatorLibrary implements KnownIndicators {
    private final List<LibraryIndicator> indicators;
    // rows and not indicators: a set of those would be slow for names that share a hash code
    private final NavigableMap<String, List<Integer>> rowsByName = new TreeMap<>();

    private IndicatorLibrary(Collection<LibraryIndicator> indicators) {
        this.indicators = List.copyOf(indicators);
        for (int row = 0; row < this.indicators.size(); row++) {
            LibraryIndicator indicator = this.indicators.get(row);
            Set<String> names = new LinkedHashSet<>();
            names.add(folded(indicator.name()));
            indicator.aliases().forEach(alias -> names.add(folded(alias)));
            names.remove("");
            for (String name : names) {
                rowsByName.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
            }
        }
        rowsByName.replaceAll((name, rows) -> List.copyOf(rows));
    }

    /** A library of these indicators; a documented CSV is read by {@code LibraryReader} of the module of documents. */
    public static IndicatorLibrary of(Collection<LibraryIndicator> indicators) {
        return new IndicatorLibrary(indicators);
    }

    /** 库内指标 The indicators, in the order of the library. */
    public List<LibraryIndicator> indicators() {
        return indicators;
    }

    /** 同名指标 The indicators of a name or an alias, whatever their unit. */
    public List<LibraryIndicator> named(String name) {
        String folded = folded(name);
        List<Integer> whole = rowsByName.getOrDefault(folded, List.of());
        List<Integer> rows = whole.isEmpty() ? rowsByName.getOrDefault(withoutBrackets(folded), List.of()) : whole;
        return rows.stream().map(indicators::get).toList();
    }

    /** 匹配 The indicators of the name of a row whose unit goes together with that of its value. */
    public List<LibraryIndicator> matching(Indicator row) {
        List<LibraryIndicator> all = named(row.name());
        Optional<MeasurementUnit> unit = unit(row);
        return unit.isEmpty()
                ? all
                : all.stream()
                        .filter(known -> known.unit().isEmpty()
                                || goTogether(known.unit().get(), unit.get()))
                        .toList();
    }

    /** 匹配 The one indicator that a row is, by name and unit; empty where none is or several are. */
    public Optional<LibraryIndicator> find(Indicator row) {
        List<LibraryIndicator> matching = matching(row);
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    /**
     * 提示 The indicators of which a name or an alias begins with some characters, by that name, each once.
     *
     * @param most how many are wanted at most
     * @throws IllegalArgumentException if fewer than none are wanted
     */
    public List<LibraryIndicator> suggest(String prefix, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("expected how many are wanted, from 0 on, found " + most);
        }
        String folded = folded(prefix);
        Set<Integer> found = new LinkedHashSet<>();
        for (Map.Entry<String, List<Integer>> entry :
                rowsByName.tailMap(folded, true).entrySet()) {
            if (!entry.getKey().startsWith(folded) || found.size() >= most) {
                break;
            }
            found.addAll(entry.getValue());
        }
        return found.stream().limit(most).map(indicators::get).toList();
    }

    /** 指标方向 Which values of a row are better, where all that match it and say so agree. */
    @Override
    public Optional<Aim> aimOf(Indicator row) {
        return agreed(row, LibraryIndicator::aim);
    }

    /** 计量单位 The unit of a row that names none, where all of its name have that one. */
    @Override
    public Optional<MeasurementUnit> unitOf(Indicator row) {
        return unit(row).isPresent()
                        || named(row.name()).stream()
                                .anyMatch(known -> known.unit().isEmpty())
                ? Optional.empty()
                : agreed(row, LibraryIndicator::unit);
    }

    private <T> Optional<T> agreed(Indicator row, Function<LibraryIndicator, Optional<T>> part) {
        List<T> said = matching(row).stream()
                .flatMap(known -> part.apply(known).stream())
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** The unit in which a row states its target, or where that has none its actual value. */
    static Optional<MeasurementUnit> unit(Indicator row) {
        return row.effectiveValue()
                .flatMap(value -> unit(value.target()))
                .or(() -> row.actual().flatMap(actual -> unit(actual.target())));
    }

    private static Optional<MeasurementUnit> unit(Object target) {
        // of 提高5% the percentage is that of the change, and says nothing of the unit of what changes
        return target instanceof Bound || target instanceof Range
                ? ((Quantified) target).unit().filter(unit -> !unit.isMultiplier())
                : Optional.empty();
    }

    /** Whether values in two units are values of one thing. */
    static boolean goTogether(MeasurementUnit one, MeasurementUnit other) {
        Amount any = Amount.of(1);
        return Measure.of(any, one).isComparableWith(Measure.of(any, other));
    }

    private static String folded(String name) {
        return TableFacts.folded(name);
    }

    /** 培训人数(人): a form may print the unit behind the name. */
    private static String withoutBrackets(String folded) {
        int open = folded.lastIndexOf('(');
        return folded.endsWith(")") && open > 0 ? folded.substring(0, open) : folded;
    }
}
