package io.github.performancetargets.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 调用者的语言 The language that a caller asks for; never that of the machine. */
final class CallerLanguage {
    private final Locale otherwise;

    CallerLanguage(Locale otherwise) {
        this.otherwise = otherwise;
    }

    /** What the application's resolver says, unless that would be the language of the machine. */
    Locale of(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        return asksForNone(request) && (resolver == null || resolver instanceof AcceptHeaderLocaleResolver)
                ? otherwise
                : RequestContextUtils.getLocale(request);
    }

    private static boolean asksForNone(HttpServletRequest request) {
        @Nullable String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null || asked.isBlank();
    }
}
