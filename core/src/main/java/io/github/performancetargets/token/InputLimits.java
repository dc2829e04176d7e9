package io.github.performancetargets.token;

/** 输入限制 What the mappers of this library let in, below the tokens of the format. */
public final class InputLimits {
    /** 文本长度 Most characters of one string. */
    public static final int MAX_TEXT_LENGTH = 1_000_000;
    /** 嵌套深度 How deep objects and lists may be nested, a caller's own classes around a table included. */
    public static final int MAX_DEPTH = 128;
    /** 数字长度 Most digits of one number. */
    public static final int MAX_NUMBER_LENGTH = 1_000;
    /** 名称长度 Most characters of one name. */
    public static final int MAX_NAME_LENGTH = 50_000;
    /** 名称字节数 More than the bytes of a longest name: parsers count those, in powers of two. */
    public static final int MAX_NAME_BYTES = 300_000;
    /** 行长度 Most bytes of one line of JSON Lines, and of a document that is kept to tell what is wrong with it. */
    public static final int MAX_LINE_LENGTH = 16_000_000;
    /** 字节数 How many of the first bytes tell the encoding. */
    public static final int START_LENGTH = 4;

    private static final int LAST_LEAD_BYTE = 0xF4;

    private InputLimits() {}

    /** Whether the first bytes of a document can be UTF-8, which RFC 8259 demands, rather than UTF-16 or UTF-32. */
    public static boolean startLikeUtf8(byte[] data, int offset, int length) {
        int end = offset + Math.min(length, START_LENGTH);
        for (int i = offset; i < end; i++) {
            if (data[i] == 0 || (data[i] & 0xFF) > LAST_LEAD_BYTE) {
                return false;
            }
        }
        return true;
    }
}
