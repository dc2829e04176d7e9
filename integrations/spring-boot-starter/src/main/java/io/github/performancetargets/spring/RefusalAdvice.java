package io.github.performancetargets.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * 拒收的应答 Answers with problem details where this library refused something, after all handlers of the application's own, and
 * leaves everything else as it was.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusalAdvice {
    private final TargetProblems problems;
    private final CallerLanguage language;

    RefusalAdvice(TargetProblems problems, CallerLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    @Nullable
    ResponseEntity<ProblemDetail> refused(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ProblemDetail> problem = problems.of(failure, language.of(request));
        if (problem.isEmpty()) {
            // what Spring does with these two itself
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return null;
        }
        return ResponseEntity.of(problem.get()).build();
    }
}
