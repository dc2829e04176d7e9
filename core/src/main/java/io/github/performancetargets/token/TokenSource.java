package io.github.performancetargets.token;

import io.github.performancetargets.error.ExpectedValue;
import io.github.performancetargets.error.FoundValue;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.unit.UnitCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 记号输入 Gives the tokens of JSON; a binding takes them from a parser. What the format refuses whatever the value's type is
 * refused here: unknown, duplicate and missing properties, nulls, and tokens of the wrong kind.
 */
public abstract class TokenSource {
    private static final int FOUND_LENGTH = 61;
    private static final ExpectedValue NAME_OR_END = ExpectedValue.of(ExpectedValue.Kind.PROPERTY_OR_END);

    private final boolean nullsAsAbsent;
    private final UnitCatalogue units;
    private final @Nullable Consumer<String> unknownProperties;
    private @Nullable ObjectMembers members;
    private TokenKind kind;

    /**
     * A source that refuses what the options say.
     *
     * @param first the kind of the token that the source stands on
     */
    protected TokenSource(CodecOptions options, TokenKind first) {
        this.nullsAsAbsent = options.nullsAsAbsent();
        this.units = options.units();
        this.unknownProperties = options.unknownProperties().orElse(null);
        this.kind = first;
    }

    /** Reads the value that the source stands on. */
    public final <T> T read(Codec<T> codec) throws IOException {
        return codec.read(this);
    }

    /** The units that are read. */
    public final UnitCatalogue units() {
        return units;
    }

    /** The kind of the token that the underlying parser stands on. */
    protected abstract TokenKind current();

    /** Goes to the next token and tells its kind. */
    public abstract TokenKind next() throws IOException;

    /**
     * Goes to the next token and tells which property it names; null where it is no name, or none that the shape has.
     *
     * @param place behind the property before, where the next one stands in most documents
     */
    public abstract @Nullable Property nextName(Shape shape, int place) throws IOException;

    /** The current name. */
    public abstract String name() throws IOException;

    /** The text of the current string or number. */
    public abstract String text() throws IOException;

    /** An array that holds the text of the current string or number from {@link #charOffset} on. */
    public abstract char[] chars() throws IOException;

    /** Where the text begins in {@link #chars}. */
    public abstract int charOffset() throws IOException;

    /** How long the text in {@link #chars} is. */
    public abstract int charLength() throws IOException;

    /** Where the current token stands, as a JSON pointer. */
    public abstract String pointer();

    /** The line in which the current token begins, from 1; less where the tokens come from no text. */
    public abstract int line();

    /** The column in which it begins, from 1, counted in what is read: bytes or characters. */
    public abstract int column();

    /** The exception that tells that the current value is refused. */
    public abstract IOException refusal(JsonError error, @Nullable RuntimeException cause);

    /** The kind of the current token. */
    public final TokenKind kind() {
        return kind;
    }

    /** Goes to the next token and tells its kind. */
    public final TokenKind advance() throws IOException {
        kind = next();
        return kind;
    }

    /** Refuses the current token. */
    public final IOException expected(ExpectedValue expected) throws IOException {
        return expected(expected, found());
    }

    /** Refuses what was found where the source stands. */
    public final IOException expected(ExpectedValue expected, FoundValue found) {
        return expected(spot(), expected, found);
    }

    /** Refuses what was found at another place. */
    public final IOException expected(TokenSpot spot, ExpectedValue expected, FoundValue found) {
        return refusal(error(spot, expected, found), null);
    }

    /** Where the source stands. */
    public final TokenSpot spot() {
        int line = line();
        return new TokenSpot(pointer(), Math.max(line, 0), line > 0 ? column() : 0);
    }

    /**
     * 处 A place in a document.
     *
     * @param pointer as a JSON pointer
     * @param line from 1; 0 where the tokens come from no text
     * @param column from 1; 0 where there is no line
     */
    public record TokenSpot(String pointer, int line, int column) {}

    /** Refuses the current value because a type of the model does. */
    public final IOException refused(ExpectedValue.Kind expected, RuntimeException cause) throws IOException {
        return refusal(error(spot(), said(expected, cause), found()), cause);
    }

    private static ExpectedValue said(ExpectedValue.Kind expected, RuntimeException cause) {
        return ExpectedValue.said(expected, cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }

    /** Refuses the current object because its type does. */
    public final IOException refused(RuntimeException cause) throws IOException {
        return refused(ExpectedValue.Kind.MODEL, cause);
    }

    private static JsonError error(TokenSpot spot, ExpectedValue expected, FoundValue found) {
        return new JsonError(spot.pointer(), spot.line(), spot.column(), expected, found);
    }

    private FoundValue found() throws IOException {
        if (!kind.hasText()) {
            return FoundValue.of(kind.found());
        }
        int length = charLength();
        return new FoundValue(kind.found(), new String(chars(), charOffset(), Math.min(length, FOUND_LENGTH)));
    }

    /** Enters an object. */
    public final ObjectMembers object(Shape shape) throws IOException {
        if (kind != TokenKind.OBJECT_START) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.OBJECT));
        }
        ObjectMembers around = members == null ? ObjectMembers.outermost(this) : members;
        ObjectMembers entered = around.enter(shape);
        members = entered;
        return entered;
    }

    /** Leaves an object: what stands around it is the current one again. */
    public final void leave(ObjectMembers outer) {
        members = outer;
    }

    /** Enters a list; {@link #element} goes through it. */
    public final void array() throws IOException {
        if (kind != TokenKind.ARRAY_START) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.LIST));
        }
    }

    /** The current list. */
    public final <T> List<T> list(Codec<T> codec) throws IOException {
        array();
        List<T> values = new ArrayList<>();
        while (element()) {
            values.add(codec.read(this));
        }
        return values;
    }

    /** Goes to the next element of the list; false at its end. */
    public final boolean element() throws IOException {
        return advance() != TokenKind.ARRAY_END;
    }

    /** Enters an object whose names the format does not list; {@link #member} goes through it. */
    public final void members() throws IOException {
        if (kind != TokenKind.OBJECT_START) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.OBJECT));
        }
    }

    /** Goes to the name of the next property of such an object; false at its end. */
    public final boolean member() throws IOException {
        advance();
        if (kind != TokenKind.NAME && kind != TokenKind.OBJECT_END) {
            throw expected(NAME_OR_END);
        }
        return kind == TokenKind.NAME;
    }

    /** The current name, which the format does not list: within the limits, and of whole characters. */
    public final String freeName() throws IOException {
        String name = name();
        if (name.length() > InputLimits.MAX_NAME_LENGTH) {
            throw refusedName(ExpectedValue.Kind.SHORTER, FoundValue.Kind.LONGER);
        }
        if (!FreeName.isWhole(name)) {
            throw refusedName(ExpectedValue.Kind.WHOLE_NAME, FoundValue.Kind.HALF);
        }
        return name;
    }

    // in the object: a name that is refused is no step of a pointer
    private IOException refusedName(ExpectedValue.Kind expected, FoundValue.Kind found) {
        TokenSpot here = spot();
        String holder = here.pointer().substring(0, Math.max(0, here.pointer().lastIndexOf('/')));
        return expected(
                new TokenSpot(holder, here.line(), here.column()), ExpectedValue.of(expected), FoundValue.of(found));
    }

    /** The current string. */
    public final String string() throws IOException {
        if (kind != TokenKind.STRING) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.STRING));
        }
        return text();
    }

    /** The current boolean. */
    public final boolean flag() throws IOException {
        return switch (kind) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw expected(ExpectedValue.of(ExpectedValue.Kind.FLAG));
        };
    }

    /** The current string as a code of a table; null where the table has no value for it. */
    public final <T> @Nullable T knownCode(SymbolTable<T> table) throws IOException {
        if (kind != TokenKind.STRING) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.STRING));
        }
        return table.find(chars(), charOffset(), charLength());
    }

    /**
     * Goes to the name of the next property and tells it; null at the end of the object.
     *
     * @param place behind the property before
     */
    public final @Nullable Property nextProperty(Shape shape, int place) throws IOException {
        for (Property property = nextName(shape, place); ; property = nextName(shape, place)) {
            if (property != null) {
                return property;
            }
            kind = current();
            if (kind == TokenKind.OBJECT_END) {
                return null;
            }
            if (kind != TokenKind.NAME) {
                throw expected(NAME_OR_END);
            }
            drop(shape);
        }
    }

    private void drop(Shape shape) throws IOException {
        String name = freeName();
        if (unknownProperties == null) {
            throw expected(
                    ExpectedValue.of(ExpectedValue.Kind.KNOWN_PROPERTY, shape.names(-1L)),
                    new FoundValue(FoundValue.Kind.UNKNOWN_PROPERTY, name));
        }
        TokenSpot here = spot();
        advance();
        pass();
        try {
            unknownProperties.accept(here.pointer());
        } catch (RuntimeException e) {
            FoundValue found = new FoundValue(FoundValue.Kind.UNKNOWN_PROPERTY, name);
            throw refusal(error(here, said(ExpectedValue.Kind.CALLBACK, e), found), e);
        }
    }

    /**
     * Goes to the end of the current value, whatever it is. It keeps to the same limits as what is read: parsers look into
     * a text only where it is asked for.
     */
    public final void pass() throws IOException {
        if (!kind.beginsValue()) {
            throw expected(ExpectedValue.of(ExpectedValue.Kind.VALUE));
        }
        int open = passed(0);
        while (open > 0) {
            advance();
            open = passed(open);
        }
    }

    // how many objects and lists are open behind the current token
    private int passed(int open) throws IOException {
        return switch (kind) {
            case OBJECT_START, ARRAY_START -> open + 1;
            case OBJECT_END, ARRAY_END -> open - 1;
            case NAME -> {
                freeName();
                yield open;
            }
            case STRING, NUMBER -> {
                chars();
                yield open;
            }
            case END -> throw expected(NAME_OR_END);
            case TRUE, FALSE, NULL, FOREIGN -> open;
        };
    }

    /** Whether the current value is a null that stands for absence. */
    public final boolean isAbsent() {
        return kind == TokenKind.NULL && nullsAsAbsent;
    }
}
