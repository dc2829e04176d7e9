package io.github.performancetargets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * 生成样式 How builders and their immutable values are generated. Kept out of class files: whoever compiles against them without
 * the generator would be warned of annotations that cannot be found.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        optionalAcceptNullable = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
