package com.example.bureau;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.table.EditionRegistry;
import io.github.performancetargets.table.PerformanceTargetTable;
import io.github.performancetargets.validation.Report;
import io.github.performancetargets.validation.TableValidator;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
    /** Spring Boot 3 builds its ObjectMapper from the beans that are modules. */
    @Bean
    PerformanceTargetModule performanceTargets() {
        return new PerformanceTargetModule();
    }

    @RestController
    static class Tables {
        private final TableValidator validator = TableValidator.review(EditionRegistry.builtIn());

        /** Answers with the table as it is stored. */
        @PostMapping("/tables")
        PerformanceTargetTable save(@RequestBody PerformanceTargetTable table) {
            return table;
        }

        /** Answers with what a reviewer would remark. */
        @PostMapping("/reviews")
        String review(@RequestBody PerformanceTargetTable table) {
            Report report = validator.validate(table);
            return report.text(Locale.SIMPLIFIED_CHINESE);
        }

        /** The library says what it expected, what it found, and where; without this, Boot tells the client nothing. */
        @ExceptionHandler
        ProblemDetail unreadable(HttpMessageNotReadableException e) {
            String detail = e.getCause() instanceof JsonProcessingException json
                    ? json.getOriginalMessage()
                    : "expected a performance-target table";
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        }
    }
    // endregion
}
