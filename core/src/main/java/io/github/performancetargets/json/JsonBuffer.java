package io.github.performancetargets.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** 缓冲区 Bytes that grow; kept by a caller who writes often. Not for several threads at once. */
public final class JsonBuffer {
    private static final int FIRST_LENGTH = 8192;

    private byte[] bytes = new byte[FIRST_LENGTH];
    private int length;

    /** An empty buffer. */
    public JsonBuffer() {}

    /** 长度 How many bytes were written. */
    public int length() {
        return length;
    }

    /** 字节 The array that holds what was written, from its beginning; another one once more is written. */
    public byte[] bytes() {
        return bytes;
    }

    /** 清空 Forgets what was written and keeps the array. */
    public void clear() {
        length = 0;
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Writes what was written to a stream.
     *
     * @throws IOException of the stream
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }

    // into what was reserved
    void add(char c) {
        bytes[length++] = (byte) c;
    }

    void addAll(byte[] more, int from) {
        int count = more.length - from;
        reserve(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    void addAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void cut(int end) {
        length = end;
    }
}
