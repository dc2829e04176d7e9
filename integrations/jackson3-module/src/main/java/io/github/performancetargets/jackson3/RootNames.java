package io.github.performancetargets.jackson3;

import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.token.Codec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** 根名 What a wrapped document is called: the type of the model, not the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        Codec<?> codec = Codecs.find(type.getRawType());
        return codec == null ? null : PropertyName.construct(codec.type().getSimpleName());
    }
}
