package io.github.performancetargets.spring;

import io.github.performancetargets.error.JsonError;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * 问题详情 Makes problem details (RFC 9457) of what this library refuses in a request, for a handler of an application's own too:
 * {@code problems.of(exception, locale)}. The sentences and the members {@code expected} and {@code found} are for people, in
 * Chinese or English; {@code pointer}, {@code line} and {@code column} are for programs.
 */
public final class TargetProblems {
    private static final String PAGE =
            "https://github.com/performancetargets/performance-targets/blob/main/docs/spring-boot.md";

    /** 不可读的内容 The type of a body that was refused. */
    public static final URI UNREADABLE_BODY = URI.create(PAGE + "#unreadable-body");

    /** 不可读的参数 The type of a parameter that was refused. */
    public static final URI UNREADABLE_PARAMETER = URI.create(PAGE + "#unreadable-parameter");

    /** Made once for an application. */
    public TargetProblems() {}

    /** The problem of an exception; empty if it was not this library that refused something. */
    public Optional<ProblemDetail> of(Throwable failure, Locale locale) {
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(locale, "locale");
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return parameter(mismatch, locale);
        }
        return Refusals.of(failure).map(error -> body(error, locale));
    }

    private static ProblemDetail body(JsonError error, Locale locale) {
        ProblemDetail problem = badRequest(
                UNREADABLE_BODY, isChinese(locale) ? "请求内容无法读取" : "The body cannot be read", error.sentence(locale));
        problem.setProperty("pointer", error.pointer());
        if (error.line() > 0) {
            problem.setProperty("line", error.line());
            problem.setProperty("column", error.column());
        }
        problem.setProperty("expected", error.expected().text(locale));
        problem.setProperty("found", error.found().text(locale));
        return problem;
    }

    private static Optional<ProblemDetail> parameter(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedTextException refused) {
                return Optional.of(parameter(mismatch.getName(), refused, locale));
            }
        }
        return Optional.empty();
    }

    private static ProblemDetail parameter(String name, RefusedTextException refused, Locale locale) {
        String expected = refused.expected(locale);
        ProblemDetail problem = isChinese(locale)
                ? badRequest(
                        UNREADABLE_PARAMETER,
                        "请求参数无法读取",
                        "参数 " + name + " 应为" + expected + "，实为“" + refused.text() + "”。")
                : badRequest(
                        UNREADABLE_PARAMETER,
                        "A parameter cannot be read",
                        "Parameter " + name + ": expected " + expected + ", found '" + refused.text() + "'.");
        problem.setProperty("parameter", name);
        problem.setProperty("expected", expected);
        problem.setProperty("found", refused.text());
        refused.index().ifPresent(index -> problem.setProperty("index", index));
        return problem;
    }

    private static ProblemDetail badRequest(URI type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setType(type);
        problem.setTitle(title);
        return problem;
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
