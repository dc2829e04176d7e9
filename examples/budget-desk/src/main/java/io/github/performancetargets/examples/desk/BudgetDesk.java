package io.github.performancetargets.examples.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** 预算绩效工作台 A desk for two: the reviewer of a finance bureau, and the clerk of a unit. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BudgetDesk {
    /** Made by Spring. */
    public BudgetDesk() {}

    /** Starts the desk; {@code docs/budget-desk.md} says which options it takes. */
    public static void main(String[] arguments) {
        SpringApplication.run(BudgetDesk.class, arguments);
    }
}
