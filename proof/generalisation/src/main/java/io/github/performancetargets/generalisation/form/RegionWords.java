package io.github.performancetargets.generalisation.form;

import java.text.Normalizer;

/** 文字 How words of cells and of models are compared. */
public final class RegionWords {
    private RegionWords() {}

    /** Without blanks, and every character in its usual width. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }
}
