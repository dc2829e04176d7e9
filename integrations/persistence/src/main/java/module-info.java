/** 存储 Tables in JSON columns of a database, with JDBC, MyBatis, Hibernate 6 and 7. */
module io.github.performancetargets.persistence {
    requires transitive io.github.performancetargets.core;
    requires transitive java.sql;
    requires static transitive org.mybatis;
    requires static transitive org.hibernate.orm.core;
    requires static transitive jakarta.persistence;
    requires static org.jspecify;

    exports io.github.performancetargets.persistence;
    exports io.github.performancetargets.persistence.mybatis;
    exports io.github.performancetargets.persistence.hibernate;
}
