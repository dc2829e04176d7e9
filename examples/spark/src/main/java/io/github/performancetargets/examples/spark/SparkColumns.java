package io.github.performancetargets.examples.spark;

import io.github.performancetargets.quantity.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;

/** 列 The types of columns. */
final class SparkColumns {
    /** As many places as an amount of this library has, and as many digits as Spark has. */
    private static final DecimalType AMOUNT =
            DataTypes.createDecimalType(DecimalType.MAX_PRECISION(), Amount.MAX_SCALE);

    private SparkColumns() {}

    static DataType rows(StructField... fields) {
        return DataTypes.createArrayType(DataTypes.createStructType(fields), false);
    }

    static StructField text(String name) {
        return of(name, DataTypes.StringType);
    }

    static StructField number(String name) {
        return of(name, DataTypes.LongType);
    }

    static StructField flag(String name) {
        return of(name, DataTypes.BooleanType);
    }

    static StructField amount(String name) {
        return of(name, AMOUNT);
    }

    static StructField of(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** The amount, unless it has more digits before the point than Spark can hold: then its text alone says it. */
    static Optional<BigDecimal> held(Amount amount) {
        BigDecimal value = amount.toBigDecimal();
        return Optional.of(value)
                .filter(any -> any.precision() - any.scale() <= DecimalType.MAX_PRECISION() - Amount.MAX_SCALE);
    }
}
