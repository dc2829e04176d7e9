package io.github.performancetargets.examples.desk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 页面共用 What every page is told: who asks, and in which language. */
@ControllerAdvice
class SharedByPages {
    @ModelAttribute("user")
    String user(@Nullable Authentication who) {
        return who == null ? "" : who.getName();
    }

    @ModelAttribute("reviewer")
    boolean isReviewer(@Nullable Authentication who) {
        return who != null
                && who.getAuthorities().stream().anyMatch(role -> "ROLE_REVIEWER".equals(role.getAuthority()));
    }

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "zh-CN";
    }
}
