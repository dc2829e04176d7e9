package com.example.bureau;

import io.github.performancetargets.table.PerformanceTargetTable;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The declarations that are stored, with MyBatis. */
@Mapper
public interface Declarations {
    /** Stores one. */
    @Insert("insert into declaration (id, content) values (#{id}, #{content})")
    void save(@Param("id") String id, @Param("content") PerformanceTargetTable content);

    /** Finds one. */
    @Select("select content from declaration where id = #{id}")
    PerformanceTargetTable find(@Param("id") String id);
}
