package io.github.performancetargets.examples.cli.serve;

import java.util.Locale;

/**
 * 请求 What an operation is asked.
 *
 * @param name the name of the document that the body is, as messages call it
 * @param locale the language of the answer: Chinese or English
 * @param body the whole body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ServedRequest(String name, Locale locale, byte[] body) {}
