package io.github.performancetargets.examples.cli.console;

import java.util.Locale;

/** 语言 The language of messages. */
public enum MessageLanguage {
    /** 中文 Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** 英文 English. */
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    MessageLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language as the JDK calls it. */
    public Locale locale() {
        return locale;
    }

    /** The language that the arguments name, needed before they are parsed so that help and errors speak it. */
    public static MessageLanguage named(String... arguments) {
        MessageLanguage language = ZH;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equalsIgnoreCase(OPTION + "=en")
                    || (arguments[i].equals(OPTION)
                            && i + 1 < arguments.length
                            && arguments[i + 1].equalsIgnoreCase("en"))) {
                language = EN;
            }
        }
        return language;
    }
}
