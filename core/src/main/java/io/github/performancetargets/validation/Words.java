package io.github.performancetargets.validation;

import io.github.performancetargets.rule.RuleId;
import io.github.performancetargets.rule.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * 文字 The words of one language, read from its file when they are first shown. No {@code ResourceBundle}: that one falls back
 * to the language of the machine.
 */
final class Words {
    /** 语言 The languages that there are words in. */
    enum Language {
        /** 中文. */
        CHINESE("messages_zh_CN.properties"),
        /** 英文. */
        ENGLISH("messages_en.properties");

        private final String file;

        Language(String file) {
            this.file = file;
        }
    }

    // one holder each: a class is initialised once, by the first thread that shows something in its language
    private static final class Chinese {
        static final Words WORDS = new Words(Language.CHINESE);
    }

    private static final class English {
        static final Words WORDS = new Words(Language.ENGLISH);
    }

    private final Language language;
    private final Properties words = new Properties();

    private Words(Language language) {
        this.language = language;
        try (InputStream in = Words.class.getResourceAsStream(language.file)) {
            if (in == null) {
                throw new IllegalStateException("performance-targets bug: " + language.file + " is not in the jar");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Chinese.WORDS : English.WORDS;
    }

    Language language() {
        return language;
    }

    /** The words of a key. */
    String word(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("performance-targets bug: " + language.file + " has no " + key);
        }
        return found;
    }

    /** The words of a key, or the alternative where there are none. */
    String word(String key, String alternative) {
        return words.getProperty(key, alternative);
    }

    /** The words of a rule of this library; null where it is not one. */
    @Nullable
    RuleText rule(RuleId rule) {
        String fact = words.getProperty(rule.value());
        return fact == null ? null : new RuleText(fact, word(rule.value() + ".mend"));
    }
}
