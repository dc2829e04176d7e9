/** Spring Boot 自动配置 What an application of Spring Boot 3 or 4 gets by itself; everything can be replaced or switched off. */
@NullMarked
package io.github.performancetargets.spring;

import org.jspecify.annotations.NullMarked;
