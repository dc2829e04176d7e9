package io.github.performancetargets.benchmarks.rivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** 遍历网页 What everybody who reads a page with jsoup has to do. */
public final class PageWalk {
    private PageWalk() {}

    /** Parses a page, walks its texts, and answers with how many characters stand in them. */
    public static int characters(byte[] bytes) throws IOException {
        int[] characters = {0};
        Jsoup.parse(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.name(), "")
                .traverse((node, depth) -> {
                    if (node instanceof TextNode text) {
                        characters[0] += text.getWholeText().length();
                    }
                });
        return characters[0];
    }
}
