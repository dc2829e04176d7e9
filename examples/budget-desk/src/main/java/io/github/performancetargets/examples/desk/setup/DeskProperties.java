package io.github.performancetargets.examples.desk.setup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 工作台配置 The properties of the desk.
 *
 * @param data the folder of the database for trials
 * @param maxFileBytes the size of the largest document that is read
 * @param reviewerPassword of the user {@code reviewer}; one is made up and printed where none is set
 * @param clerkPassword of the user {@code clerk}, likewise
 * @param sender who signs review opinions; unless it is set, the signature is left open
 */
@ConfigurationProperties("desk")
public record DeskProperties(
        Path data,
        long maxFileBytes,
        @Nullable String reviewerPassword,
        @Nullable String clerkPassword,
        @Nullable String sender) {}
