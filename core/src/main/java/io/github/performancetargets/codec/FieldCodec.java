package io.github.performancetargets.codec;

import io.github.performancetargets.indicator.LabelledText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 其他栏目编码 The cells whose labels the model does not know. */
final class FieldCodec {
    private FieldCodec() {}

    static void write(List<LabelledText> fields, TokenSink out) throws IOException {
        if (!fields.isEmpty()) {
            out.name(FieldName.FIELDS);
            out.startArray();
            for (LabelledText field : fields) {
                out.startObject();
                out.text(FieldName.LABEL, field.label());
                out.text(FieldName.TEXT, field.text());
                out.endObject();
            }
            out.endArray();
        }
    }

    static List<LabelledText> read(TokenSource in) throws IOException {
        List<LabelledText> fields = new ArrayList<>();
        in.array();
        while (in.element()) {
            String label = "";
            String text = "";
            ObjectMembers members = in.object(Shape.FIELD);
            for (FieldName field = members.next(); field != null; field = members.next()) {
                switch (field) {
                    case LABEL -> label = in.string();
                    default -> text = in.string();
                }
            }
            fields.add(new LabelledText(label, text));
        }
        return fields;
    }
}
