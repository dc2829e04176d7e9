package io.github.performancetargets.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.documents.ColumnMap;
import io.github.performancetargets.documents.LibraryReader;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.scheme.PointsRounding;
import io.github.performancetargets.scheme.ScoringScheme;
import io.github.performancetargets.scheme.ShortfallFormula;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.SymbolFormat;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.ReviewProfile;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import io.github.performancetargets.value.TimePoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Values, units, amounts, and the files that people write: read or refused. That of values each word is tried stands in StepsTest. */
public final class SmallLanguages implements Supplier<Map<String, IntFunction<Runnable>>> {
    /** Reads, or throws what it documents. */
    private interface Reading {
        void read(String text) throws Exception;
    }

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, Reading> readers = new TreeMap<>();
        readers.put("value", StatedTarget::read);
        readers.put("target", Target::parse);
        readers.put("triple", text -> StatedTarget.read(TargetTriple.of(text, text, text)));
        readers.put("unit", MeasurementUnit::parse);
        readers.put("amount", Amount::parse);
        readers.put("time", TimePoint::parse);
        readers.put("profile", ReviewProfile::parse);
        readers.put("scheme", ScoringScheme::parse);
        readers.put("rounding", PointsRounding::parse);
        readers.put("formula", ShortfallFormula::parse);
        readers.put("units", text -> UnitCatalogue.builder().lines(text).build());
        readers.put(
                "unit's symbol",
                text -> SymbolFormat.of(UnitCatalogue.standard()).parse(text));
        readers.put("column map", text -> ColumnMap.read(text, "a.map"));
        readers.put("library", text -> LibraryReader.create().read(text.getBytes(StandardCharsets.UTF_8), "a.csv"));
        List<String> parts = new ArrayList<>(Tables.PARTS);
        parts.addAll(List.of(
                "元/",
                "人·",
                "(",
                "^2",
                "9",
                ",",
                "review/vague-value = off\n",
                "A = 指标名称\n",
                "开展活动,数量指标\n",
                "=",
                "#",
                "\n",
                "name = a\n",
                "第1日"));
        Map<String, IntFunction<Runnable>> actions = new TreeMap<>();
        readers.forEach((name, reader) -> {
            for (String part : parts) {
                actions.put(name + " of " + part, size -> {
                    // a value has at most two thousand characters: the largest size is just that
                    String text = part.repeat(Math.max(1, size * 10 / 3 / part.length()));
                    return () -> run(reader, text);
                });
            }
        });
        return actions;
    }

    private static void run(Reading reader, String text) {
        try {
            reader.read(text);
        } catch (Exception refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }
}
