/**
 * 绩效目标 Performance targets: an immutable, typed model of the tables that Chinese public bodies declare with their
 * budgets, the reader of their value texts, and the validator.
 */
@SuppressWarnings("module") // the modules that bind the JSON format are compiled later
module io.github.performancetargets.core {
    requires transitive java.measure;
    requires tech.units.indriya;
    requires static org.jspecify;
    requires static org.immutables.value;
    requires static org.apiguardian.api;
    requires static java.compiler;

    exports io.github.performancetargets.extension;
    exports io.github.performancetargets.text;
    exports io.github.performancetargets.unit;
    exports io.github.performancetargets.quantity;
    exports io.github.performancetargets.value;
    exports io.github.performancetargets.indicator;
    exports io.github.performancetargets.attainment;
    exports io.github.performancetargets.table;
    exports io.github.performancetargets.scheme;
    exports io.github.performancetargets.assessment;
    exports io.github.performancetargets.monitoring;
    exports io.github.performancetargets.difference;
    exports io.github.performancetargets.rule;
    exports io.github.performancetargets.completeness;
    exports io.github.performancetargets.review;
    exports io.github.performancetargets.library;
    exports io.github.performancetargets.selfassessment;
    exports io.github.performancetargets.validation;
    exports io.github.performancetargets.rollup;
    exports io.github.performancetargets.error;
    exports io.github.performancetargets.json;
    exports io.github.performancetargets.bulk;
    exports io.github.performancetargets.token to
            io.github.performancetargets.jackson,
            io.github.performancetargets.jackson3;
    exports io.github.performancetargets.scan to
            io.github.performancetargets.jackson,
            io.github.performancetargets.jackson3;
    exports io.github.performancetargets.codec to
            io.github.performancetargets.jackson,
            io.github.performancetargets.jackson3;
}
