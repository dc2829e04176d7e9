package io.github.performancetargets.jackson3;

import io.github.performancetargets.codec.CodeEncodings;
import io.github.performancetargets.codec.CodecOptions;
import io.github.performancetargets.codec.FieldName;
import io.github.performancetargets.codec.TokenSink;
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
    protected void startObject() {
        generator.writeStartObject();
    }

    @Override
    protected void endObject() {
        generator.writeEndObject();
    }

    @Override
    protected void startArray() {
        generator.writeStartArray();
    }

    @Override
    protected void endArray() {
        generator.writeEndArray();
    }

    @Override
    protected void name(FieldName name) {
        generator.writeName(EncodedNames.of(name));
    }

    @Override
    protected void name(String name) {
        generator.writeName(name);
    }

    @Override
    protected void text(String text) {
        generator.writeString(text);
    }

    @Override
    protected void code(String code) {
        SerializedString encoded = CODES.find(code);
        if (encoded == null) {
            generator.writeString(code);
        } else {
            generator.writeString(encoded);
        }
    }

    @Override
    protected void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    protected void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    protected void literal(String number) {
        if (formattedNumbers) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber(new BigDecimal(number));
        }
    }

    @Override
    protected void flag(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    protected void nothing() {
        generator.writeNull();
    }

    @Override
    protected IOException refusal(String message) {
        throw new StreamWriteException(
                generator, message + " at " + generator.streamWriteContext().pathAsPointer());
    }
}
