package io.github.performancetargets.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * 全部问题详情 Takes the place of Spring Boot's own handler where an application answers with problem details everywhere, and says
 * more where this library refused something.
 */
@ControllerAdvice
@Order(0)
final class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {
    private final TargetProblems problems;
    private final CallerLanguage language;

    ProblemDetailsAdvice(TargetProblems problems, CallerLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(failure, request);
        return problem == null
                ? super.handleHttpMessageNotReadable(failure, headers, status, request)
                : handleExceptionInternal(failure, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(failure, request);
        return problem == null
                ? super.handleTypeMismatch(failure, headers, status, request)
                : handleExceptionInternal(failure, problem, headers, status, request);
    }

    private @Nullable ProblemDetail problem(Exception failure, WebRequest request) {
        return problems.of(failure, language.of(((ServletWebRequest) request).getRequest()))
                .orElse(null);
    }
}
