package io.github.performancetargets.jackson;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.performancetargets.codec.Codecs;
import io.github.performancetargets.token.Codec;
import org.jspecify.annotations.Nullable;

/** 根名 What a wrapped document is called: the type of the model, not the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        Codec<?> codec = Codecs.find(type.getRawType());
        return codec == null ? null : PropertyName.construct(codec.type().getSimpleName());
    }
}
