package io.github.performancetargets.extension;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 扩展值 A value of an extension: what JSON can say, kept as it was said. */
public sealed interface ExtensionValue {

    /**
     * 文本 A text.
     *
     * @param value the text
     */
    record Text(String value) implements ExtensionValue {
        /** Checks that the text is there. */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * 数 A number, as its plain decimal literal: 1.50 stays 1.50.
     *
     * @param literal an optional minus, digits, and a point with digits after it; at most 100 characters
     */
    record Decimal(String literal) implements ExtensionValue {
        private static final int MAX_LENGTH = 100;

        /**
         * Checks the literal.
         *
         * @throws IllegalArgumentException if it is not a plain decimal
         */
        public Decimal {
            if (!isPlainDecimal(literal)) {
                throw new IllegalArgumentException("expected a plain decimal of at most " + MAX_LENGTH
                        + " characters, found '"
                        + (literal.length() > MAX_LENGTH ? literal.substring(0, MAX_LENGTH) + "…" : literal) + "'");
            }
        }

        private static boolean isPlainDecimal(String literal) {
            int length = literal.length();
            int start = literal.startsWith("-") ? 1 : 0;
            boolean point = false;
            for (int i = start; i < length; i++) {
                char c = literal.charAt(i);
                if (c == '.' && !point && i > start && i < length - 1) {
                    point = true;
                } else if (c < '0' || c > '9') {
                    return false;
                }
            }
            boolean leadingZero =
                    length > start + 1 && literal.charAt(start) == '0' && literal.charAt(start + 1) != '.';
            return length > start && length <= MAX_LENGTH && !leadingZero;
        }
    }

    /**
     * 真假 True or false.
     *
     * @param value which
     */
    record Flag(boolean value) implements ExtensionValue {}

    /** 空 JSON's null. */
    record Null() implements ExtensionValue {}

    /**
     * 列表 A list.
     *
     * @param values its elements, in order
     */
    record Array(List<ExtensionValue> values) implements ExtensionValue {
        /** Copies the list. */
        public Array {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            values.forEach(value -> Objects.requireNonNull(value, "value"));
        }
    }

    /**
     * 对象 Named members.
     *
     * @param members by name, in order
     */
    record Members(Map<String, ExtensionValue> members) implements ExtensionValue {
        /** Copies the map. */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            members.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, "value");
            });
        }
    }
}
