package io.github.performancetargets.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled main code of core, imported once for the rules about it. */
final class MainClasses {
    static final String ROOT = "io.github.performancetargets";

    static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private MainClasses() {}
}
