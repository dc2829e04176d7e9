package io.github.performancetargets.examples.cli.console;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** 文字 The words of this program in one language. */
public final class Messages {
    private final MessageLanguage language;
    private final ResourceBundle bundle;

    private Messages(MessageLanguage language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words in a language. */
    public static Messages of(MessageLanguage language) {
        // without fallback: English asked for on a Chinese machine is English
        return new Messages(
                language,
                ResourceBundle.getBundle(
                        Messages.class.getPackageName() + ".messages",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language of the words. */
    public MessageLanguage language() {
        return language;
    }

    /** All words by their keys. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The message of a key, with {0}, {1} … filled in as they are. */
    public String say(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(words);
    }
}
