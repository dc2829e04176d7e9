package io.github.performancetargets.unit;

import io.github.performancetargets.text.TextParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grammar of symbols ({@code docs/units.md}): words, products, quotients in which everything after the first slash
 * is denominator, brackets, powers, and a counted noun in braces at the end. One pass, one use.
 */
final class SymbolParser {
    private static final int MAX_DEPTH = 8;
    private static final int MAX_POWER = 9;
    private static final int MAX_NUMBER_DIGITS = 6;

    private final UnitCatalogue catalogue;
    private final String text;
    private final char[] folded;
    private final List<UnitPower> numerator = new ArrayList<>(2);
    private final List<UnitPower> denominator = new ArrayList<>(2);
    private int index;
    private int end;

    SymbolParser(UnitCatalogue catalogue, String text) {
        this.catalogue = catalogue;
        this.text = text;
        if (text.length() > MeasurementUnit.MAX_LENGTH) {
            throw new TextParseException(
                    text,
                    MeasurementUnit.MAX_LENGTH,
                    "a unit of at most " + MeasurementUnit.MAX_LENGTH + " characters");
        }
        this.folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = SymbolCharacters.folded(text.charAt(i));
        }
        this.end = folded.length;
    }

    /** Checks that a symbol is one word of the grammar, without a number before it. */
    static void requireWord(String symbol) {
        SymbolParser parser = new SymbolParser(UnitCatalogue.builder().build(), symbol);
        int start = parser.index;
        if (symbol.isEmpty()
                || SymbolCharacters.isDigit(symbol.charAt(0))
                || !parser.word().equals(symbol)) {
            throw new IllegalArgumentException("expected a word, found '" + symbol.substring(start) + "'");
        }
    }

    MeasurementUnit parse() {
        String noun = noun();
        UnitDefinition definition = whole();
        if (definition == null) {
            expression(true, 0);
            if (index < end) {
                throw expected("the end of the unit");
            }
            if (numerator.isEmpty()) {
                throw new TextParseException(text, 0, "a unit above the slash");
            }
            definition = UnitDefinition.compound(numerator, denominator);
        }
        return noun.isEmpty() ? definition.unit() : definition.unit().counting(noun);
    }

    // some words hold characters of the grammar: 1/10万, kb/s
    private @Nullable UnitDefinition whole() {
        skipBlanks();
        int last = end;
        while (last > index && SymbolCharacters.isBlank(folded[last - 1])) {
            last--;
        }
        return catalogue.definition(String.valueOf(folded, index, last - index));
    }

    // takes the braces off the end, so that the rest need not know of them
    private String noun() {
        int last = folded.length;
        while (last > 0 && SymbolCharacters.isBlank(folded[last - 1])) {
            last--;
        }
        if (last == 0 || folded[last - 1] != '}') {
            return "";
        }
        int open = last - 2;
        while (open >= 0 && folded[open] != '{') {
            open--;
        }
        if (open < 0) {
            throw new TextParseException(text, last - 1, "a brace that opens before the one that closes");
        }
        String noun = text.substring(open + 1, last - 1).strip();
        int wrong = SymbolCharacters.firstNotInNoun(noun);
        if (wrong >= 0) {
            throw new TextParseException(
                    text, open + 1, "a noun of 1 to " + MeasurementUnit.MAX_NOUN_LENGTH + " characters without braces");
        }
        end = open;
        return noun;
    }

    private void expression(boolean above, int depth) {
        boolean side = above;
        boolean divided = false;
        operand(side, depth);
        while (true) {
            skipBlanks();
            char c = index < end ? folded[index] : ')';
            if (c == ')') {
                return;
            }
            if (c == '/') {
                side = divided ? side : !side;
                divided = true;
            } else if (c != '·' && !isDotBetweenLetters()) {
                throw expected("a dot, a slash or the end of the unit");
            }
            index++;
            operand(side, depth);
        }
    }

    private boolean isDotBetweenLetters() {
        return folded[index] == '.'
                && index > 0
                && index + 1 < end
                && Character.isLetter(folded[index - 1])
                && Character.isLetter(folded[index + 1]);
    }

    private void operand(boolean above, int depth) {
        skipBlanks();
        if (index < end && folded[index] == '(') {
            group(above, depth);
            return;
        }
        int start = index;
        int number = number();
        skipBlanks();
        if (index == end || !isWordStart(Character.codePointAt(folded, index, end))) {
            throw expected("a unit");
        }
        int first = index;
        UnitDefinition definition = resolve(word(), first);
        int power = power();
        if (number != 1) {
            if (power != 1) {
                throw new TextParseException(text, start, "a unit without a number, since it has a power");
            }
            definition = numbered(number, definition, start);
        }
        put(above == power > 0, definition, Math.abs(power), start);
    }

    private UnitDefinition numbered(int number, UnitDefinition definition, int start) {
        return switch (definition.kind()) {
            case PERCENT, PERCENTAGE_POINT, SCORE ->
                throw new TextParseException(text, start, "a unit without a number");
            default -> listed(definition.times(number));
        };
    }

    // a listed word wins: 1000米 is 千米, which is 公里
    private UnitDefinition listed(UnitDefinition multiple) {
        UnitDefinition known = catalogue.definition(multiple.symbol());
        return known == null ? multiple : known;
    }

    private void group(boolean above, int depth) {
        if (depth == MAX_DEPTH) {
            throw expected("brackets at most " + MAX_DEPTH + " deep");
        }
        int start = index++;
        int firstAbove = numerator.size();
        int firstBelow = denominator.size();
        expression(above, depth + 1);
        if (index == end) {
            throw expected("a bracket that closes");
        }
        index++;
        int power = power();
        if (power < 1) {
            throw new TextParseException(text, start, "brackets with a power above 0");
        }
        if (power > 1) {
            raise(numerator, firstAbove, power, start);
            raise(denominator, firstBelow, power, start);
        }
    }

    private void raise(List<UnitPower> powers, int from, int power, int start) {
        List<UnitPower> raised = new ArrayList<>(powers.subList(from, powers.size()));
        powers.subList(from, powers.size()).clear();
        for (UnitPower old : raised) {
            put(powers == numerator, old.definition(), old.power() * power, start);
        }
    }

    private void put(boolean above, UnitDefinition definition, int power, int start) {
        if (power > MAX_POWER
                || (power > 1 && SymbolCharacters.isDigit(definition.symbol().charAt(0)))) {
            throw new TextParseException(
                    text, start, "a power of at most " + MAX_POWER + ", and none of a unit with a number");
        }
        if (numerator.size() + denominator.size() == MeasurementUnit.MAX_ATOMS) {
            throw new TextParseException(text, start, "at most " + MeasurementUnit.MAX_ATOMS + " units in a product");
        }
        // 米^2 is 平方米: the catalogue lists such powers among the synonyms
        UnitDefinition listed = power == 1 ? null : catalogue.definition(definition.symbol() + "^" + power);
        UnitPower put = listed == null ? new UnitPower(definition, power) : new UnitPower(listed, 1);
        (above ? numerator : denominator).add(put);
    }

    private int number() {
        int start = index;
        int value = 0;
        while (index < end && SymbolCharacters.isDigit(folded[index])) {
            value = 10 * value + folded[index] - '0';
            index++;
            if (index - start > MAX_NUMBER_DIGITS) {
                throw new TextParseException(text, start, "a number of at most " + MAX_NUMBER_DIGITS + " digits");
            }
        }
        if (index == start) {
            return 1;
        }
        if (folded[start] == '0') {
            throw new TextParseException(text, start, "a number that does not begin with 0");
        }
        return value;
    }

    private int power() {
        skipBlanks();
        if (index == end) {
            return 1;
        }
        int superscript = SymbolCharacters.superscript(folded[index]);
        if (superscript > 0) {
            index++;
            return superscript;
        }
        if (folded[index] != '^') {
            return 1;
        }
        index++;
        skipBlanks();
        boolean negative = index < end && (folded[index] == '-' || folded[index] == '−');
        if (negative) {
            index++;
        }
        if (index == end || folded[index] < '1' || folded[index] > '9') {
            throw expected("a power from 1 to " + MAX_POWER);
        }
        int power = folded[index++] - '0';
        if (index < end && SymbolCharacters.isDigit(folded[index])) {
            throw expected("a power from 1 to " + MAX_POWER);
        }
        return negative ? -power : power;
    }

    private static boolean isWordStart(int c) {
        return SymbolCharacters.isWord(c) && !SymbolCharacters.isDigit((char) c);
    }

    // letters, digits and signs; brackets that follow them directly belong to the word: 件(册), dB(A)
    private String word() {
        StringBuilder word = new StringBuilder();
        while (index < end) {
            int c = Character.codePointAt(folded, index, end);
            if (SymbolCharacters.isWord(c)) {
                word.appendCodePoint(c);
                index += Character.charCount(c);
            } else if (c == '(' && word.length() > 0) {
                bracket(word);
            } else if (SymbolCharacters.isBlank((char) c) && c <= Character.MAX_VALUE) {
                blank(word);
            } else {
                break;
            }
        }
        return word.toString();
    }

    // a blank between Latin words stays; any other was put there by a layout
    private void blank(StringBuilder word) {
        skipBlanks();
        boolean latinBefore = word.length() > 0 && isLatin(word.charAt(word.length() - 1));
        if (latinBefore && index < end && isLatin(folded[index])) {
            word.append(' ');
        }
    }

    private static boolean isLatin(char c) {
        return SymbolCharacters.isAsciiLetter(c) || SymbolCharacters.isDigit(c);
    }

    private void bracket(StringBuilder word) {
        int open = index;
        int length = word.length();
        word.append('(');
        index++;
        while (index < end && folded[index] != ')') {
            int c = Character.codePointAt(folded, index, end);
            if (c == '(' || !SymbolCharacters.isText(c)) {
                throw expected("text within brackets");
            }
            if (!SymbolCharacters.isBlank((char) c) || c > Character.MAX_VALUE) {
                word.appendCodePoint(c);
            }
            index += Character.charCount(c);
        }
        if (index == end) {
            throw new TextParseException(text, open, "a bracket that closes");
        }
        if (word.length() == length + 1) {
            throw new TextParseException(text, open, "brackets with text in them");
        }
        word.append(')');
        index++;
    }

    private UnitDefinition resolve(String word, int start) {
        UnitDefinition listed = catalogue.definition(word);
        if (listed != null) {
            return listed;
        }
        Multiplier multiplier = Multiplier.at(word, 0, word.length());
        int length = multiplier == null ? word.length() : multiplier.word().length();
        if (multiplier == null
                || length == word.length()
                || !multiplier.goesWith(UnitKind.UNKNOWN)
                || !isWordStart(word.codePointAt(length))
                || catalogue.definition(word.substring(length)) != null) {
            return unknown(word, start);
        }
        return unknown(word.substring(length), start + length).times(multiplier);
    }

    private UnitDefinition unknown(String word, int start) {
        if (word.length() > MeasurementUnit.MAX_WORD_LENGTH) {
            throw new TextParseException(
                    text, start, "a word of at most " + MeasurementUnit.MAX_WORD_LENGTH + " characters");
        }
        return UnitDefinition.unknown(word);
    }

    private void skipBlanks() {
        while (index < end && SymbolCharacters.isBlank(folded[index])) {
            index++;
        }
    }

    private TextParseException expected(String what) {
        return new TextParseException(text, index, what);
    }
}
