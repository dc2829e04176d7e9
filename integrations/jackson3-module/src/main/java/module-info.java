/** 绩效目标 JSON of performance targets with Jackson 3. */
@SuppressWarnings("module") // the digit is the generation of Jackson
module io.github.performancetargets.jackson3 {
    requires transitive io.github.performancetargets.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.performancetargets.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.performancetargets.jackson3.PerformanceTargetModule;
}
