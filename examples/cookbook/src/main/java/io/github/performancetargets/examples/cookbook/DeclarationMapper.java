package io.github.performancetargets.examples.cookbook;

import io.github.performancetargets.table.PerformanceTargetTable;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

// region mybatis
/** A mapper of MyBatis, once the handlers are registered: no cast, no jdbcType, no typeHandler. */
public interface DeclarationMapper {
    /** Stores a table. */
    @Insert("insert into declaration (id, content) values (#{id}, #{content})")
    void save(@Param("id") String id, @Param("content") PerformanceTargetTable content);

    /** Finds a table; null where there is none. */
    @Select("select content from declaration where id = #{id}")
    PerformanceTargetTable find(String id);
}
// endregion
