package io.github.performancetargets.generalisation.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.performancetargets.generalisation.grid.FormDocument;
import io.github.performancetargets.generalisation.grid.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 原表 A document of the conformance cases, and the tables that a person found in it.
 *
 * @param name of the case, or of the document where several cases share it
 * @param page whether it was a web page and not a text
 * @param document as a grid
 * @param tables what must be read, as JSON
 */
public record BaseForm(String name, boolean page, FormDocument document, List<JsonNode> tables) {
    /** Copies the list. */
    public BaseForm {
        tables = List.copyOf(tables);
    }

    /** The formats that its layout exists in: a page with merged cells is no text. */
    public Set<Format> formats() {
        return page ? EnumSet.complementOf(EnumSet.of(Format.TEXT)) : EnumSet.allOf(Format.class);
    }
}
