package io.github.performancetargets.examples.cli.command;

import picocli.CommandLine.IVersionProvider;

/** 版本 The version in the manifest of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"performance-targets " + (version == null ? "development" : version)};
    }
}
