package io.github.performancetargets.jackson3;

import io.github.performancetargets.codec.CodeEncodings;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.SerializedString;

/** 记号输出 Hands the tokens of the format to a generator of Jackson 3. */
final class GeneratorSink extends TokenSink {
    private static final CodeEncodings<SerializedString> CODES = CodeEncodings.of(SerializedString::new);

    private final JsonGenerator generator;
    private final boolean formattedNumbers;

    GeneratorSink(JsonGenerator generator, CodecOptions options) {
        super(options);
        this.generator = generator;
        this.formattedNumbers =
                generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(FieldName name) {
        generator.writeName(EncodedNames.of(name));
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void code(String code) {
        SerializedString encoded = CODES.find(code);
        if (encoded == null) {
            generator.writeString(code);
        } else {
            generator.writeString(encoded);
        }
    }

    @Override
    public void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void literal(String number) {
        if (formattedNumbers) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber(new BigDecimal(number));
        }
    }

    @Override
    public void flag(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public String pointer() {
        return generator.streamWriteContext().pathAsPointer().toString();
    }

    @Override
    public IOException refusal(JsonError error) {
        throw new StreamWriteException(generator, error.message());
    }
}
