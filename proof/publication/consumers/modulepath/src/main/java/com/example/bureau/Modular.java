package com.example.bureau;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.jackson.PerformanceTargetModule;
import io.github.performancetargets.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/** Named modules: a document is read, written as JSON by the module that the service loader finds, and read again. */
public final class Modular {
    private static final String PAGE = "<table><tr><th colspan=4>项目支出绩效目标表</th></tr>"
            + "<tr><td>项目名称</td><td colspan=3>普法宣传</td></tr>"
            + "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>"
            + "<tr><td>产出指标</td><td>数量指标</td><td>参加培训人数</td><td>≥200 人</td></tr></table>";

    private Modular() {}

    /** Runs the checks; an exception is a failure. */
    public static void main(String[] arguments) throws IOException {
        require(PerformanceTargetTable.class.getModule().getName().equals("io.github.performancetargets.core"), "core");
        require(DocumentReader.class.getModule().isNamed(), "documents");
        boolean provided = ServiceLoader.load(Module.class).stream()
                .anyMatch(provider -> provider.type() == PerformanceTargetModule.class);
        require(provided, "the service loader finds the module");

        ReadResult read = DocumentReader.create().read(PAGE.getBytes(StandardCharsets.UTF_8), "page.html");
        require(read.tables().size() == 1, "expected one table, found " + read);
        PerformanceTargetTable table = read.tables().get(0);
        require(table.indicators().size() == 1, "expected one indicator, found " + table);

        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(table);
        require(mapper.readValue(json, PerformanceTargetTable.class).equals(table), "there and back");
        System.out.println("on the module path: " + json);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
