package com.example.bureau;

import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.TableValidator;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that takes tables. */
@SpringBootApplication
public class Application {
    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    // region spring-boot-3
    @RestController
    static class Tables {
        private final TableValidator validator;

        /** With the validator that the starter makes of the properties. */
        Tables(TableValidator validator) {
            this.validator = validator;
        }

        /** Answers with the table as it is stored. */
        @PostMapping("/tables")
        PerformanceTargetTable save(@RequestBody PerformanceTargetTable table) {
            return table;
        }

        /** Answers with what a reviewer would remark, in the language of the one who asks. */
        @PostMapping("/reviews")
        String review(@RequestBody PerformanceTargetTable table, Locale locale) {
            return validator.validate(table).text(locale);
        }
    }
    // endregion
}
