package io.github.performancetargets.persistence.hibernate;

import io.github.performancetargets.persistence.JsonColumn;
import io.github.performancetargets.table.PerformanceTargetTable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLDataException;
import org.jspecify.annotations.Nullable;

/**
 * 绩效目标表转文本 Stores a table as JSON in a column of text, with any provider of JPA and any database that has no type for JSON:
 * {@code @Convert(converter = TableTextConverter.class)}.
 */
@Converter
public final class TableTextConverter implements AttributeConverter<PerformanceTargetTable, String> {
    /** Made by the provider. */
    public TableTextConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PerformanceTargetTable table) {
        return table == null ? null : JsonColumn.TABLE.write(table);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the text is no table
     */
    @Override
    public @Nullable PerformanceTargetTable convertToEntityAttribute(@Nullable String stored) {
        try {
            return stored == null ? null : JsonColumn.TABLE.read(stored);
        } catch (SQLDataException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
