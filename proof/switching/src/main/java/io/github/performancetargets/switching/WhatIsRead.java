package io.github.performancetargets.switching;

/**
 * 所读 What is read from a document.
 *
 * @param tables its tables, or why it was refused
 * @param told remarks, and where everything came from
 */
record WhatIsRead(String tables, String told) {}
