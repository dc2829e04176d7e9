package io.github.performancetargets.codec;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 记号输入 Gives the tokens of JSON; a binding takes them from a parser. What the format refuses whatever the value's type is
 * refused here: unknown, duplicate and missing properties, nulls, and tokens of the wrong kind.
 */
public abstract class TokenSource {
    private static final int FOUND_LENGTH = 60;
    private static final String NAME_OR_END = "a property or the end of the object";

    private final boolean nullsAsAbsent;
    private final @Nullable Consumer<String> unknownProperties;
    private final SeenOrder order;
    private final Followers followers;
    private @Nullable ObjectMembers members;
    private TokenKind kind;

    /**
     * A source that refuses what the options say.
     *
     * @param first the kind of the token that the source stands on
     * @param order what earlier sources of the same kind saw
     */
    protected TokenSource(CodecOptions options, TokenKind first, SeenOrder order) {
        this.nullsAsAbsent = options.nullsAsAbsent();
        this.unknownProperties = options.unknownProperties().orElse(null);
        this.kind = first;
        this.order = order;
        this.followers = order.recall();
    }

    /** Reads the value that the source stands on. */
    public final <T> T read(Codec<T> codec) throws IOException {
        T value = codec.read(this);
        order.keep(followers);
        return value;
    }

    /** The kind of the token that the underlying parser stands on. */
    protected abstract TokenKind current();

    /** Goes to the next token and tells its kind. */
    protected abstract TokenKind next() throws IOException;

    /** Goes to the next token; whether it is this name. */
    protected abstract boolean nextIs(FieldName expected) throws IOException;

    /** The current name. */
    protected abstract String name() throws IOException;

    /** The text of the current string or number. */
    protected abstract String text() throws IOException;

    /** An array that holds the text of the current string or number from {@link #charOffset} on. */
    protected abstract char[] chars() throws IOException;

    /** Where the text begins in {@link #chars}. */
    protected abstract int charOffset() throws IOException;

    /** How long the text in {@link #chars} is. */
    protected abstract int charLength() throws IOException;

    /** Goes to the end of the current object or list. */
    protected abstract void skip() throws IOException;

    /** Where the current token stands, as a JSON pointer. */
    protected abstract String pointer();

    /** The line in which the current token begins, from 1; less where the tokens come from no text. */
    protected abstract int line();

    /** The column in which it begins, from 1, counted in what is read: bytes or characters. */
    protected abstract int column();

    /** The exception that tells that the current value is refused. */
    protected abstract IOException refusal(String message, @Nullable RuntimeException cause);

    /** The kind of the current token. */
    final TokenKind kind() {
        return kind;
    }

    /** Goes to the next token and tells its kind. */
    final TokenKind advance() throws IOException {
        kind = next();
        return kind;
    }

    /** Refuses the current value. */
    final IOException refused(String message) {
        return refusal(message + at(), null);
    }

    /** Refuses the current value because a type of the model does. */
    final IOException refused(RuntimeException cause) {
        return refusal(cause.getMessage() + at(), cause);
    }

    /** Refuses the current token. */
    final IOException expected(String expected) throws IOException {
        String found = kind.description();
        if (kind.hasText()) {
            found += " " + found();
        } else if (kind == TokenKind.NULL) {
            found += " (a property that has no value is left out)";
        }
        return refused("expected " + expected + ", found " + found);
    }

    private String at() {
        String pointer = pointer();
        int line = line();
        String location = line > 0 ? " (line " + line + ", column " + column() + ")" : "";
        return pointer.isEmpty() ? location : " at " + pointer + location;
    }

    /** The current text as messages show it: shortened. */
    final String found() throws IOException {
        int length = charLength();
        int shown = Math.min(length, FOUND_LENGTH);
        String text = new String(chars(), charOffset(), shown);
        return (kind == TokenKind.STRING ? "'" + text + "'" : text) + (length > shown ? "…" : "");
    }

    /** Enters an object. */
    final ObjectMembers object(Shape shape) throws IOException {
        if (kind != TokenKind.OBJECT_START) {
            throw expected("an object");
        }
        followers.begin();
        ObjectMembers around = members == null ? ObjectMembers.outermost(this) : members;
        ObjectMembers entered = around.enter(shape);
        members = entered;
        return entered;
    }

    /** Leaves an object: what stands around it is the current one again. */
    final void leave(ObjectMembers outer) {
        members = outer;
    }

    /** Enters a list; {@link #element} goes through it. */
    final void array() throws IOException {
        if (kind != TokenKind.ARRAY_START) {
            throw expected("a list");
        }
    }

    /** Goes to the next element of the list; false at its end. */
    final boolean element() throws IOException {
        return advance() != TokenKind.ARRAY_END;
    }

    /** Goes to the name of the next property of an object whose names the format does not list; false at its end. */
    final boolean member() throws IOException {
        advance();
        if (kind != TokenKind.NAME && kind != TokenKind.OBJECT_END) {
            throw expected(NAME_OR_END);
        }
        return kind == TokenKind.NAME;
    }

    /** The current name, which the format does not list. */
    final String freeName() throws IOException {
        String name = name();
        if (!FreeName.isWhole(name)) {
            throw refused(FreeName.EXPECTED);
        }
        return name;
    }

    /** The current string. */
    final String string() throws IOException {
        if (kind != TokenKind.STRING) {
            throw expected("a string");
        }
        return text();
    }

    /** The current boolean. */
    final boolean flag() throws IOException {
        return switch (kind) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw expected("true or false");
        };
    }

    /** The current string as a code of a closed list. */
    final <T> T closedCode(SymbolTable<T> table) throws IOException {
        T value = knownCode(table);
        if (value == null) {
            throw expected("one of " + String.join(", ", table.codes()));
        }
        return value;
    }

    /** The current string as a code of a table; null where the table has no value for it. */
    final <T> @Nullable T knownCode(SymbolTable<T> table) throws IOException {
        if (kind != TokenKind.STRING) {
            throw expected("a string");
        }
        return table.find(chars(), charOffset(), charLength());
    }

    /** The current string as what a type makes of it. */
    final <T> T parsed(TextFactory<T> factory) throws IOException {
        String text = string();
        try {
            return factory.of(text);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /**
     * 文本工厂 Makes a value from a text, or throws an {@link IllegalArgumentException}.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    interface TextFactory<T> {
        T of(String text);
    }

    /**
     * Goes to the name of the next property and tells it; null at the end of the object.
     *
     * @param place where the {@link Followers} note what comes behind the property before
     */
    final @Nullable Property nextProperty(Shape shape, int place) throws IOException {
        Property follower = followers.get(place);
        if (follower == null) {
            advance();
        } else if (nextIs(follower.name())) {
            return follower;
        } else {
            kind = current();
        }
        while (kind == TokenKind.NAME) {
            Property property = shape.find(name(), place);
            if (property != null) {
                followers.set(place, property);
                return property;
            }
            drop(shape);
            advance();
        }
        if (kind != TokenKind.OBJECT_END) {
            throw expected(NAME_OR_END);
        }
        followers.set(place, null);
        return null;
    }

    private void drop(Shape shape) throws IOException {
        if (unknownProperties == null) {
            throw refused("unknown property '" + shortened(name()) + "': expected one of " + shape.names());
        }
        String pointer = pointer();
        try {
            unknownProperties.accept(pointer);
        } catch (RuntimeException e) {
            throw refused(e);
        }
        advance();
        skip();
        kind = current();
    }

    private static String shortened(String text) {
        return text.length() <= FOUND_LENGTH ? text : text.substring(0, FOUND_LENGTH) + "…";
    }

    /** Whether the current value is a null that stands for absence. */
    final boolean isAbsent() {
        return kind == TokenKind.NULL && nullsAsAbsent;
    }
}
