package io.github.performancetargets.spring;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Criterion;
import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.FundingKind;
import io.github.performancetargets.table.Requirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.text.Coded;
import io.github.performancetargets.text.TextParseException;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.value.ChangeDirection;
import io.github.performancetargets.value.ComparisonOperator;
import io.github.performancetargets.value.Direction;
import io.github.performancetargets.value.StatedTarget;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TimePoint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * 参数转换 Makes values of the model of request parameters: codes as the JSON spells them: {@code error},
 * {@code medium-term}. The names of constants, which Spring tries where this refuses a text, are taken too.
 */
public final class TextConverter implements GenericConverter {
    private final Map<Class<?>, Function<String, ?>> readers = new LinkedHashMap<>();

    /** A converter that knows the application's editions and units. */
    public TextConverter(EditionRegistry editions, UnitCatalogue units) {
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(units, "units");
        text(Amount.class, Amount::parse);
        text(MeasurementUnit.class, units::parse);
        text(TimePoint.class, TimePoint::parse);
        text(RuleId.class, RuleId::of);
        text(IndicatorCategory.class, IndicatorCategory::of);
        text(IndicatorDimension.class, IndicatorDimension::of);
        text(FundingKind.class, FundingKind::of);
        text(StatedTarget.class, StatedTarget::read);
        readers.put(Target.class, TextConverter::target);
        coded(Severity.class);
        coded(Criterion.class);
        coded(Requirement.class);
        coded(TargetPeriod.class);
        coded(ComparisonOperator.class);
        coded(Direction.class);
        coded(ChangeDirection.class);
        codes(Stage.class, Arrays.asList(Stage.values()), Stage::code);
        readers.put(
                FormEdition.class,
                id -> editions.find(id)
                        .orElseThrow(() -> RefusedTextException.noneOf(
                                FormEdition.builtIn().stream()
                                        .map(FormEdition::id)
                                        .toList(),
                                id)));
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        readers.put(type, text -> {
            try {
                return parse.apply(text);
            } catch (TextParseException e) {
                throw RefusedTextException.of(e);
            }
        });
    }

    private static Target target(String text) {
        StatedTarget stated = StatedTarget.read(text);
        if (stated.obstacle().isPresent()) {
            throw RefusedTextException.of(text, stated.obstacle().get());
        }
        return stated.target();
    }

    private <E extends Enum<E> & Coded> void coded(Class<E> type) {
        codes(type, Arrays.asList(type.getEnumConstants()), Coded::code);
    }

    private <T> void codes(Class<T> type, List<T> values, Function<? super T, String> code) {
        readers.put(type, text -> {
            for (T value : values) {
                if (code.apply(value).equals(text)) {
                    return value;
                }
            }
            throw RefusedTextException.noneOf(values.stream().map(code).toList(), text);
        });
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return readers.keySet().stream()
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toSet());
    }

    /**
     * 转换 Reads the text of a request parameter as the value that its type names.
     *
     * @return null for a blank text, as Spring's own converters answer
     * @throws IllegalArgumentException if the text is no such value
     */
    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (!(source instanceof String text) || text.isBlank()) {
            return null;
        }
        Function<String, ?> reader = readers.get(targetType.getType());
        if (reader == null) {
            throw new IllegalArgumentException("expected one of " + readers.keySet() + ", found " + targetType);
        }
        return reader.apply(text);
    }
}
