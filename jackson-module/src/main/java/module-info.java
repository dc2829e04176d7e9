/** 绩效目标 JSON of performance targets with Jackson 2. */
module io.github.performancetargets.jackson {
    requires transitive io.github.performancetargets.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.performancetargets.jackson;

    provides com.fasterxml.jackson.databind.Module with
            io.github.performancetargets.jackson.PerformanceTargetModule;
}
