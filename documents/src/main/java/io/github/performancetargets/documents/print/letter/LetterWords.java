package io.github.performancetargets.documents.print.letter;

import io.github.performancetargets.rule.Severity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** 公文用语 The sentences of a letter in one language. */
final class LetterWords {
    private static final LetterWords CHINESE = new LetterWords("letter_zh.properties", true);
    private static final LetterWords ENGLISH = new LetterWords("letter_en.properties", false);
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "千百十";
    private static final int MOST_IN_WORDS = 9_999;

    private final Properties sentences = new Properties();
    private final boolean chinese;

    private LetterWords(String resource, boolean chinese) {
        this.chinese = chinese;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LetterWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chinese for a Chinese locale, English for any other. */
    static LetterWords of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** A sentence with {0}, {1} … filled in as they are. */
    String say(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        String sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        return new MessageFormat(sentence, Locale.ROOT).format(words);
    }

    /** What a unit is asked to do about a finding. */
    String asked(Severity severity) {
        return say("asked." + severity.code());
    }

    /** A date as letters write it. */
    String date(LocalDate date) {
        return say("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth(), date);
    }

    /** The number of a section: 一, 二 … in Chinese. */
    String number(int number) {
        return chinese && number <= MOST_IN_WORDS ? inWords(number) : Integer.toString(number);
    }

    private static String inWords(int number) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        int unit = 1_000;
        for (int place = 0; place <= PLACES.length(); place++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = words.length() > 0;
                continue;
            }
            boolean ten = unit == 10 && digit == 1 && words.length() == 0;
            words.append(zero ? "零" : "").append(ten ? "" : DIGITS.charAt(digit));
            zero = false;
            if (place < PLACES.length()) {
                words.append(PLACES.charAt(place));
            }
        }
        return words.toString();
    }
}
