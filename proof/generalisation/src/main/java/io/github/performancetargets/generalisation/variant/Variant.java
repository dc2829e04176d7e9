package io.github.performancetargets.generalisation.variant;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.performancetargets.generalisation.grid.Format;
import io.github.performancetargets.generalisation.score.Scope;
import io.github.performancetargets.generalisation.score.ScoreTally;
import io.github.performancetargets.generalisation.score.Scorer;
import java.io.IOException;
import java.util.List;

/**
 * 变体 A form, changed, in a format.
 *
 * @param kind what was done to it
 * @param form the name of the form
 * @param format the format it is written in
 * @param made the document and what must be read from it
 */
public record Variant(VariantKind kind, String form, Format format, Made made) {
    /** A name for the document. */
    public String name() {
        return form + "-" + kind.name() + format.extension();
    }

    /** The bytes of the document. */
    public byte[] bytes() throws IOException {
        return format.write(made.document());
    }

    /** How the library reads it. */
    public ScoreTally score() throws IOException {
        List<JsonNode> tables = made.tables();
        Scope scope = made.scope();
        return Scorer.score(bytes(), "document" + format.extension(), tables, made.foreign(), scope);
    }
}
