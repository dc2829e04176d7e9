package io.github.performancetargets.rule;

import java.util.Objects;

/**
 * 依据 What a rule rests on.
 *
 * @param document the number of the document, such as 财预〔2015〕88号; empty where it rests on practice
 * @param article the heading or article in it, or the practice
 */
public record Basis(String document, String article) {
    /** Checks that nothing is null. */
    public Basis {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(article, "article");
    }

    /** Both. */
    @Override
    public String toString() {
        return document.isEmpty() ? article : document + " " + article;
    }
}
