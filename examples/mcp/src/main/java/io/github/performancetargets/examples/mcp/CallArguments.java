package io.github.performancetargets.examples.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 调用参数 What a call is given.
 *
 * @param values by name, as their JSON was read
 */
record CallArguments(Map<String, Object> values) {
    /** A text; null where there is none. */
    @Nullable
    String text(String name) throws RefusedCallException {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new RefusedCallException("expected a text as '" + name + "', found " + value);
    }

    /** The texts of a list. */
    List<String> texts(String name) throws RefusedCallException {
        if (!(values.get(name) instanceof List<?> list)) {
            throw new RefusedCallException("expected a list of texts as '" + name + "', found " + values.get(name));
        }
        List<String> texts = new ArrayList<>();
        for (Object value : list) {
            if (!(value instanceof String text)) {
                throw new RefusedCallException("expected a list of texts as '" + name + "', found " + value + " in it");
            }
            texts.add(text);
        }
        return texts;
    }

    /** The language of messages: Chinese unless English is asked for. */
    Locale locale() {
        return "en".equals(values.get("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
