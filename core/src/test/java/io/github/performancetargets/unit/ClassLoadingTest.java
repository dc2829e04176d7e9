package io.github.performancetargets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.performancetargets.quantity.Amount;
import io.github.performancetargets.quantity.Measure;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;

/** Indriya costs 50 ms and more of start-up: what does not need it must not load it. */
final class ClassLoadingTest {
    /** What a fresh JVM runs: reading, printing, comparing and converting. */
    static final class Work {
        private Work() {}

        public static void main(String[] args) {
            MeasurementUnit rate = MeasurementUnit.parse("元/人·月").counting("村民");
            Measure hectare = Measure.of(Amount.of(1), MeasurementUnit.parse("公顷"));
            Measure converted = hectare.to(MeasurementUnit.parse("亩"));
            boolean equal = hectare.compare(converted).isDecided();
            int hash = rate.hashCode() + rate.dimension().hashCode();
            System.out.println("done " + equal + (rate.toString().isEmpty() ? hash : ""));
        }
    }

    @Test
    void readingPrintingAndComparingNeverLoadIndriya() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:class+load");
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, home(MeasurementUnit.class), home(ClassLoadingTest.class), home(Unit.class)));
        command.add(Work.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("done true").contains("UnitCatalogue").doesNotContain("tech.units");
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
