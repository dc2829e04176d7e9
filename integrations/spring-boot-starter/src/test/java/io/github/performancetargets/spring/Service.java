package io.github.performancetargets.spring;

import io.github.performancetargets.assessment.Assessment;
import io.github.performancetargets.beanvalidation.Complete;
import io.github.performancetargets.beanvalidation.Readable;
import io.github.performancetargets.difference.TableDifference;
import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.TargetPeriod;
import io.github.performancetargets.monitoring.TableLights;
import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import io.github.performancetargets.rollup.FindingSummary;
import io.github.performancetargets.rollup.RollUp;
import io.github.performancetargets.rule.Argument;
import io.github.performancetargets.rule.Basis;
import io.github.performancetargets.rule.Severity;
import io.github.performancetargets.table.FormEdition;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.table.SlotRequirement;
import io.github.performancetargets.table.Stage;
import io.github.performancetargets.unit.MeasurementUnit;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.ShownReport;
import io.github.performancetargets.validation.TableValidator;
import io.github.performancetargets.validation.Waiver;
import io.github.performancetargets.value.Endpoint;
import io.github.performancetargets.value.Target;
import io.github.performancetargets.value.TargetTriple;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A service as users write it, without a word about this library but its types. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Service.Endpoints.class)
public class Service {
    /** Made by Spring. */
    public Service() {}

    /**
     * A body with a table in it.
     *
     * @param table complete
     * @param change readable
     */
    public record Submission(
            @Complete PerformanceTargetTable table,
            @Readable String change) {}

    /**
     * A body that has nothing to do with this library.
     *
     * @param count a number
     */
    public record Other(int count) {}

    /**
     * What stands alone, and in no table and no report.
     *
     * @param argument of a finding
     * @param basis of a rule
     * @param endpoint of a range
     * @param requirement of an edition
     * @param triple columns of a value
     * @param report with its words
     * @param waiver of a reviewer
     * @param assessment of a table
     * @param lights of a table
     * @param difference of two tables
     * @param rollUp of many tables
     * @param summary of the findings in many tables
     */
    public record Parts(
            Argument argument,
            Basis basis,
            Endpoint endpoint,
            SlotRequirement requirement,
            TargetTriple triple,
            ShownReport report,
            Waiver waiver,
            Assessment assessment,
            TableLights lights,
            TableDifference difference,
            RollUp rollUp,
            FindingSummary summary) {}

    /** The endpoints. */
    @RestController
    public static class Endpoints {
        private final TableValidator validator;

        /** With the validator of the starter. */
        public Endpoints(TableValidator validator) {
            this.validator = validator;
        }

        @PostMapping("/parts")
        Parts keep(@RequestBody Parts parts) {
            return parts;
        }

        @PostMapping("/tables")
        PerformanceTargetTable save(@RequestBody PerformanceTargetTable table) {
            return table;
        }

        @PostMapping("/reviews")
        Report review(@RequestBody PerformanceTargetTable table) {
            return validator.validate(table);
        }

        @PostMapping("/submissions")
        Submission submit(@Valid @RequestBody Submission submission) {
            return submission;
        }

        @PostMapping("/others")
        Other other(@RequestBody Other other) {
            return other;
        }

        @GetMapping("/measures")
        Measure measure() {
            return Measure.of(Amount.of(2), MeasurementUnit.parse("万元"));
        }

        @GetMapping("/parameters")
        String parameters(
                @RequestParam(required = false) Severity severity,
                @RequestParam(required = false) TargetPeriod period,
                @RequestParam(required = false) Stage stage,
                @RequestParam(required = false) IndicatorCategory category,
                @RequestParam(required = false) Amount amount,
                @RequestParam(required = false) MeasurementUnit unit,
                @RequestParam(required = false) Target target,
                @RequestParam(required = false) FormEdition edition,
                @RequestParam(required = false) Integer number) {
            return Stream.of(severity, period, stage, category, amount, unit, target, edition, number)
                    .map(String::valueOf)
                    .collect(Collectors.joining("|"));
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
        String invalid(MethodArgumentNotValidException e) {
            return e.getFieldErrors().stream()
                    .map(error -> error.getField() + " " + error.getDefaultMessage())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }
}
