package io.github.performancetargets.persistence;

/** 存储用的 JSON Writes and reads the stored format, with whichever binding of it is there. */
interface StoredJson {
    /** The JSON of a value of the model. */
    String write(Object value);

    /**
     * The value of a JSON.
     *
     * @throws IllegalArgumentException if it is none of the type: the message says what was expected, found, and where
     */
    <T> T read(String json, Class<T> type);

    /** The binding to Jackson 3 where it is there, else the one to Jackson 2; both write the same bytes. */
    static StoredJson present() {
        ClassLoader loader = StoredJson.class.getClassLoader();
        if (isThere("tools.jackson.databind.json.JsonMapper", loader)
                && isThere("io.github.performancetargets.jackson3.PerformanceTargetJson", loader)) {
            return new Jackson3Json();
        }
        return new Jackson2Json();
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
