/** Tests with Spring Boot 3, and as a test jar with Spring Boot 4. */
@NullMarked
package io.github.performancetargets.spring;

import org.jspecify.annotations.NullMarked;
