package io.github.performancetargets.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.indicator.Indicator;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.Funding;
import io.github.performancetargets.table.FundingPlan;
import io.github.performancetargets.table.Organization;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.Project;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.value.StatedTarget;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Spring, which asks for the value at the path of each violation, finds it. */
class SpringBindingTest {
    private static final SpringValidatorAdapter VALIDATOR =
            new SpringValidatorAdapter(Validation.buildDefaultValidatorFactory().getValidator());

    record Form(@Reviewed(severity = Severity.NOTE) PerformanceTargetTable table) {}

    /** As users write it. */
    public static final class Bean {
        private final List<@Reviewed(severity = Severity.NOTE) PerformanceTargetTable> tables;

        Bean(PerformanceTargetTable table) {
            tables = List.of(table);
        }

        /** The tables. */
        @Valid
        public List<@Reviewed(severity = Severity.NOTE) PerformanceTargetTable> getTables() {
            return tables;
        }
    }

    private static final StatedTarget VALUE = StatedTarget.read("3-1 次");

    private static PerformanceTargetTable table() {
        return PerformanceTargetTable.builder()
                .edition("pingluo-2021")
                .project(Project.builder()
                        .name("培训")
                        .supervisingDepartment(Organization.of("局"))
                        .build())
                .funding(Funding.builder()
                        .unit(MeasurementUnit.parse("万元"))
                        .annual(FundingPlan.builder().total(Amount.of(10)).build())
                        .build())
                .addIndicators(Indicator.builder()
                        .category(IndicatorCategory.OUTPUT)
                        .dimension(IndicatorDimension.QUANTITY)
                        .name("培训人数")
                        .value(VALUE)
                        .build())
                .build();
    }

    private static BindingResult bound(Object object) {
        BindingResult errors = new BeanPropertyBindingResult(object, "form");
        VALIDATOR.validate(object, errors);
        return errors;
    }

    @Test
    void eachViolationIsAFieldErrorWithTheValueThatStandsThere() {
        BindingResult errors = bound(new Form(table()));

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .contains(
                        "table.indicators[0].value",
                        "table.project.supervisingDepartment.code",
                        "table.funding.annual.sources");
        assertThat(errors.getFieldErrors("table.indicators[0].value"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getRejectedValue()).hasToString("Optional[3-1 次]"));
    }

    @Test
    void inListsToo() {
        BindingResult errors = bound(new Bean(table()));

        assertThat(errors.getFieldErrors("tables[0].indicators[0].value")).isNotEmpty();
    }

    @Test
    void whatIsMissingWithAllAroundItIsAFieldErrorToo() {
        BindingResult errors = bound(new Form(
                PerformanceTargetTable.builder().edition("pingluo-2021").build()));

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .contains(
                        "table.project.name", "table.project.supervisingDepartment.code", "table.funding.annual.total");
    }

    @Test
    void everyFindingOfTheRealFormsIsOne() throws IOException {
        TableValidator review = TableValidator.review(EditionRegistry.builtIn());
        int found = 0;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("conformance.directory"), "json"))) {
            for (Path file : files.toList()) {
                PerformanceTargetTable table =
                        PerformanceTargetJson.mapper().readValue(file.toFile(), PerformanceTargetTable.class);

                BindingResult errors = bound(new Form(table));

                assertThat(errors.getErrorCount())
                        .as("%s", file)
                        .isEqualTo(review.validate(table).findings().size());
                found += errors.getErrorCount();
            }
        }
        assertThat(found).isGreaterThan(20);
    }
}
