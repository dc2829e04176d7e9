package io.github.performancetargets.scheme;

import io.github.performancetargets.text.Coded;
import java.util.Locale;

/** 可信程度 How sure a number of a scheme is. */
public enum Certainty implements Coded {
    /** 见于文件 Seen printed in a document or on an official form. */
    SURE("sure", "见于正式文件或表样", "seen printed"),
    /** 见于系统 Seen in running software only: practice rather than rule. */
    SEEN("seen", "见于在用系统", "seen in running software"),
    /** 未核实 Known, and never seen printed. */
    UNSURE("unsure", "未见原文", "never seen printed");

    private final String code;
    private final String chinese;
    private final String english;

    Certainty(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** What it means: English for English locales, else Chinese. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** The spelling that is stored. */
    @Override
    public String code() {
        return code;
    }
}
