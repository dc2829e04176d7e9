package io.github.performancetargets.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.json.PlainJson;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import java.io.IOException;

/** 冷启动程序 What a new JVM is asked to do once. */
final class ColdStartPrograms {
    private ColdStartPrograms() {}

    /** 空程序 Nothing: the floor. */
    static final class Bare {
        private Bare() {}

        /** Does nothing. */
        public static void main(String[] arguments) {
            // the JVM starts and ends
        }
    }

    /** 核心 Reads a value, builds a table and validates it, without JSON. */
    static final class Core {
        private Core() {}

        /** Fails where the report does not tell what is missing. */
        public static void main(String[] arguments) {
            PerformanceTargetTable table = PerformanceTargetTable.builder()
                    .edition("pingluo-2021")
                    .fiscalYear(2021)
                    .project(Project.builder().name("安置帮教工作经费 46 万元").build())
                    .addIndicators(Indicator.builder()
                            .id("1")
                            .category(IndicatorCategory.OUTPUT)
                            .dimension(IndicatorDimension.QUANTITY)
                            .name("调查评估建立工作档案")
                            .value(StatedTarget.read("≥200 人"))
                            .build())
                    .build();
            check(TableValidator.completeness(FormEdition.PINGLUO_2021).validate(table), false);
        }
    }

    /** 只有 Jackson Reads the same form as a tree, without the library: what part of {@link Mapper} is Jackson's own. */
    static final class JacksonAlone {
        private JacksonAlone() {}

        /** Fails where the form is no object. */
        public static void main(String[] arguments) throws IOException {
            if (!new ObjectMapper().readTree(CountyForms.valid()).isObject()) {
                throw new IllegalStateException("benchmark bug: the form is no object");
            }
        }
    }

    /** JSON Reads a form with an {@code ObjectMapper} and validates it. */
    static final class Mapper {
        private Mapper() {}

        /** Fails where the form is not complete. */
        public static void main(String[] arguments) throws IOException {
            ObjectMapper mapper = new ObjectMapper().registerModule(new PerformanceTargetModule());
            PerformanceTargetTable table = mapper.readValue(CountyForms.valid(), PerformanceTargetTable.class);
            check(TableValidator.completeness(FormEdition.PINGLUO_2021).validate(table), true);
        }
    }

    /** 无 Jackson Reads the same form without Jackson and validates it. */
    static final class Plain {
        private Plain() {}

        /** Fails where the form is not complete. */
        public static void main(String[] arguments) throws IOException {
            PerformanceTargetTable table = PlainJson.STRICT.read(CountyForms.valid(), PerformanceTargetTable.class);
            check(TableValidator.completeness(FormEdition.PINGLUO_2021).validate(table), true);
        }
    }

    private static void check(Report report, boolean complete) {
        if (report.isComplete() != complete) {
            throw new IllegalStateException("benchmark bug: found " + report);
        }
    }
}
