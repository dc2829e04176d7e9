/** 绩效目标 Performance targets; the packages below this one hold the model. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
package io.github.performancetargets;

import org.immutables.value.Value;
