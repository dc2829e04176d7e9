package io.github.performancetargets.jackson3;

import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.unit.UnitCatalogue;
import java.util.function.Consumer;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * 绩效目标模块 Teaches a mapper of Jackson 3 the types of this library: tables, indicators, goals, every kind of
 * target, units, measures and amounts, at top level and inside a caller's own classes. Immutable; found by
 * {@code JsonMapper.builder().findAndAddModules()} too. What the format refuses it refuses whatever the settings of the mapper:
 * unknown and duplicate properties, nulls, values of another type.
 */
public final class PerformanceTargetModule extends JacksonModule {
    private final CodecOptions options;

    /** 缺省 The module with the strict defaults: amounts as numbers, nulls and unknown properties refused. */
    public PerformanceTargetModule() {
        this(CodecOptions.STRICT);
    }

    private PerformanceTargetModule(CodecOptions options) {
        this.options = options;
    }

    /** 数额写成文本 A module that writes amounts as strings, for readers that keep numbers as binary fractions. */
    public PerformanceTargetModule withStringAmounts() {
        return new PerformanceTargetModule(options.withStringAmounts());
    }

    /** 空值视为缺省 A module that reads a property whose value is null as if it were absent. */
    public PerformanceTargetModule withNullsAsAbsent() {
        return new PerformanceTargetModule(options.withNullsAsAbsent());
    }

    /**
     * 容忍未知属性 A module that drops properties which the format does not have, and tells where each of them stood. An exception
     * of the callback ends the reading.
     *
     * @param dropped is told the JSON pointer of each dropped property
     */
    public PerformanceTargetModule withUnknownProperties(Consumer<String> dropped) {
        return new PerformanceTargetModule(options.withUnknownProperties(dropped));
    }

    /**
     * 自有计量单位 A module that reads symbols of units, and words whose meaning is not stored, with a catalogue of one's own.
     *
     * @param units the units that are known
     */
    public PerformanceTargetModule withUnits(UnitCatalogue units) {
        return new PerformanceTargetModule(options.withUnits(units));
    }

    @Override
    public String getModuleName() {
        return PerformanceTargetModule.class.getName();
    }

    @Override
    public Object getRegistrationId() {
        return PerformanceTargetModule.class;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers(options));
        context.addDeserializers(new ModelDeserializers(options));
        context.insertAnnotationIntrospector(new RootNames());
    }
}
