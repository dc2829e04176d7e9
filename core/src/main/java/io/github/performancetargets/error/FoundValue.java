package io.github.performancetargets.error;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * 实际 What stood somewhere instead.
 *
 * @param kind what
 * @param text its text or name, shortened; empty where the kind says all
 */
public record FoundValue(Kind kind, String text) {
    private static final int SHOWN = 60;

    /** Shortens the text. */
    public FoundValue {
        Objects.requireNonNull(kind, "kind");
        text = shortened(text);
    }

    /** What needs no text. */
    public static FoundValue of(Kind kind) {
        return new FoundValue(kind, "");
    }

    /** The text as a sentence quotes it: cut where it is long. */
    static String shortened(String text) {
        if (text.length() <= SHOWN || (text.length() == SHOWN + 1 && text.endsWith("…"))) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }

    /** The text on one line: what would break it, and what nobody would see, stands as JSON escapes it. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                line.append("\\n");
            } else if (c == '\r') {
                line.append("\\r");
            } else if (isUnseen(c)) {
                for (char half : Character.toChars(c)) {
                    line.append("\\u").append(HexFormat.of().toHexDigits(half));
                }
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    // a control, a break of lines, a mark such as U+200B or U+202E, half a character
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** 文字 A noun phrase: Chinese for a Chinese locale, English for any other. */
    public String text(Locale locale) {
        return (JsonError.isChinese(locale) ? kind.chinese : kind.english).replace("{}", onOneLine(text));
    }

    /** 实际类别 What can be found; {@code {}} stands for the text. */
    public enum Kind {
        /** 对象 An object. */
        OBJECT("对象", "an object"),
        /** 对象的结尾 The end of an object. */
        OBJECT_END("对象的结尾", "the end of an object"),
        /** 列表 A list. */
        LIST("列表", "a list"),
        /** 列表的结尾 The end of a list. */
        LIST_END("列表的结尾", "the end of a list"),
        /** 属性 A property. */
        PROPERTY("属性“{}”", "the property '{}'"),
        /** 未知属性 A property that the object does not have. */
        UNKNOWN_PROPERTY("未知属性“{}”", "the unknown property '{}'"),
        /** 文本 A string. */
        STRING("文本“{}”", "the string '{}'"),
        /** 数 A number. */
        NUMBER("数字 {}", "the number {}"),
        /** 真 True. */
        TRUE("true", "true"),
        /** 假 False. */
        FALSE("false", "false"),
        /** 空 Null. */
        NULL("null（没有值的属性应省略）", "null (a property that has no value is left out)"),
        /** 结尾 The end of the input. */
        END("输入的结尾", "the end of the input"),
        /** 非 JSON 值 A value that JSON does not have. */
        FOREIGN("JSON 没有的值", "a value that JSON does not have"),
        /** 缺少 An object without the property. */
        ABSENT("没有该属性的对象", "an object without it"),
        /** 重复 The same name again. */
        AGAIN("再次出现的“{}”", "a second '{}'"),
        /** 半个字符 Half a character. */
        HALF("半个字符", "half a character in it"),
        /** 其他编码 Bytes of another encoding. */
        OTHER_ENCODING("其他编码的字节", "bytes of another encoding"),
        /** 更深 More depth. */
        DEEPER("更深的嵌套", "deeper ones"),
        /** 更长 More length. */
        LONGER("更长的内容", "a longer one"),
        /** 字符 A character that JSON does not have there. */
        CHARACTER("字符“{}”", "'{}'"),
        /** 字节 A byte that JSON does not have there, as a hexadecimal number. */
        BYTE("字节 {}", "the byte {}"),
        /** 不规范 What the parser of JSON could not take, in its English words, which Chinese leaves out. */
        MALFORMED("不合语法的内容", "{}"),
        /** 不合要求的值 A text or number that a class of the caller does not take. */
        UNFIT("不合要求的值", "a value that it does not take");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
