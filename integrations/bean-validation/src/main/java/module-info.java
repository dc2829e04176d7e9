/** 校验注解 Constraints of Jakarta Validation for tables and value texts. */
module io.github.performancetargets.beanvalidation {
    requires transitive io.github.performancetargets.core;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.performancetargets.beanvalidation;
}
