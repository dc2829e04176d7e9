package io.github.performancetargets.value.notation.form;

import java.util.ArrayList;
import java.util.List;

/**
 * 写法 One notation: its name, what it looks like, what it means, and texts that it reads or must not read. The texts are its
 * tests and its documentation.
 *
 * @param name short, and of no other production
 * @param shape what it looks like
 * @param builds what it means
 * @param examples texts, and what each is printed as or why it is refused
 * @param reader what reads it
 * @param <R> the kind of reader
 */
public record Production<R>(String name, String shape, String builds, List<Example> examples, R reader) {
    /** Copies the examples. */
    public Production {
        examples = List.copyOf(examples);
    }

    /**
     * A text and how it reads.
     *
     * @param text the text
     * @param outcome the canonical Chinese form, or the code of the reason why it is refused
     * @param read whether it is read
     */
    public record Example(String text, String outcome, boolean read) {}

    /** A notation without examples. */
    public static <R> Production<R> of(String name, String shape, String builds, R reader) {
        return new Production<>(name, shape, builds, List.of(), reader);
    }

    /** The same with texts that it reads, each followed by its canonical form. */
    public Production<R> reads(String... texts) {
        return with(true, texts);
    }

    /** The same with texts that must be refused, each followed by the code of the reason. */
    public Production<R> refuses(String... texts) {
        return with(false, texts);
    }

    private Production<R> with(boolean read, String... texts) {
        List<Example> all = new ArrayList<>(examples);
        for (int i = 0; i < texts.length; i += 2) {
            all.add(new Example(texts[i], texts[i + 1], read));
        }
        return new Production<>(name, shape, builds, all, reader);
    }
}
