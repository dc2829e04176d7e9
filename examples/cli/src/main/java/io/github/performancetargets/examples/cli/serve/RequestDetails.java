package io.github.performancetargets.examples.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 请求细节 What a request says beside its body: {@code ?name=table.docx&lang=en}, or the language in its header.
 *
 * @param name the name of the document; a dash where none is given
 * @param locale Chinese unless English is asked for
 */
record RequestDetails(String name, Locale locale) {
    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    static RequestDetails of(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        String name = parameter(query, "name");
        String asked = parameter(query, "lang");
        if (asked == null) {
            asked = exchange.getRequestHeaders().getFirst("Accept-Language");
        }
        return new RequestDetails(name == null ? "-" : name, locale(asked));
    }

    private static Locale locale(@Nullable String asked) {
        if (asked != null) {
            try {
                Locale found = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
                if (found != null) {
                    return found;
                }
            } catch (IllegalArgumentException unreadable) {
                return Locale.SIMPLIFIED_CHINESE;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static @Nullable String parameter(@Nullable String query, String name) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException unreadable) {
                    return null;
                }
            }
        }
        return null;
    }
}
