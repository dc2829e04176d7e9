package io.github.performancetargets.jackson;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.performancetargets.codec.CodeEncodings;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.token.CodecOptions;
import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;

/** 记号输出 Hands the tokens of the format to a generator of Jackson 2. */
final class GeneratorSink extends TokenSink {
    private static final CodeEncodings<SerializedString> CODES = CodeEncodings.of(SerializedString::new);

    private final JsonGenerator generator;
    private final boolean formattedNumbers;
    private final boolean surrogatesEncoded;

    GeneratorSink(JsonGenerator generator, CodecOptions options) {
        super(options);
        this.generator = generator;
        this.formattedNumbers =
                generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.surrogatesEncoded = SurrogateText.isNeededBy(generator);
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(FieldName name) throws IOException {
        generator.writeFieldName(EncodedNames.of(name));
    }

    @Override
    public void name(String name) throws IOException {
        if (surrogatesEncoded && SurrogateText.isIn(name)) {
            generator.writeFieldName(new SurrogateText(name));
        } else {
            generator.writeFieldName(name);
        }
    }

    @Override
    public void text(String text) throws IOException {
        if (surrogatesEncoded && SurrogateText.isIn(text)) {
            generator.writeString(new SurrogateText(text));
        } else {
            generator.writeString(text);
        }
    }

    @Override
    public void code(String code) throws IOException {
        SerializedString encoded = CODES.find(code);
        if (encoded == null) {
            text(code);
        } else {
            generator.writeString(encoded);
        }
    }

    @Override
    public void integer(long value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void literal(String number) throws IOException {
        if (formattedNumbers) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber(new BigDecimal(number));
        }
    }

    @Override
    public void flag(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }

    @Override
    public String pointer() {
        return generator.getOutputContext().pathAsPointer().toString();
    }

    @Override
    public IOException refusal(JsonError error) {
        return new JsonGenerationException(error.message(), generator);
    }
}
