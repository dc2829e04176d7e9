package io.github.performancetargets.format;

import java.util.List;
import java.util.stream.Collectors;

/** 形状源码 Which properties an object has whose codec is written by hand, and those of its kinds, in Java. */
final class ShapeSource {
    private ShapeSource() {}

    /** The file of an object. */
    static String of(ObjectSpec object) {
        StringBuilder code = new StringBuilder("package " + object.codecPackage() + ";\n\n");
        code.append("import io.github.performancetargets.token.FieldName;\n");
        code.append("import io.github.performancetargets.token.Shape;\n\n");
        code.append("/** 对象形状 Which properties {@code ").append(object.name());
        code.append("} has, in the order of writing. Made of proof/format/format.txt: change it there. */\n");
        code.append("final class ").append(object.shape()).append(" {\n");
        code.append("static final Shape ALL = ").append(object.shapeCode()).append(";\n");
        for (KindSpec kind : object.kinds()) {
            code.append("\n/** ").append(kind.meaning()).append(" */\n");
            code.append("static final StoredKind ").append(kind.constant());
            code.append(" = StoredKind.of(\"").append(kind.code()).append("\")");
            code.append(".requiring(").append(constants(object, kind, true)).append(")");
            code.append(".allowing(").append(constants(object, kind, false)).append(");\n");
        }
        code.append("\nprivate ").append(object.shape()).append("() {}\n}\n");
        return code.toString();
    }

    private static String constants(ObjectSpec object, KindSpec kind, boolean onlyRequired) {
        List<String> names = kind.properties();
        return names.stream()
                .filter(name -> !onlyRequired || name.endsWith("!"))
                .map(name ->
                        "FieldName." + object.property(name.replace("!", "")).constant())
                .collect(Collectors.joining(", "));
    }
}
