package io.github.performancetargets.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countable nouns of administration, which make 三个乡镇 an amount and leave 四个意识 a phrase. Data, not logic. */
final class CountedNouns {
    private static final NotationWords<Boolean> NOUNS = NotationWords.of(Map.of(
            true,
            "乡镇 乡 镇 街道 村 行政村 自然村 社区 小区 县 县区 区县 县市区 市 市县 省 区 园区 开发区 学校 中学 小学 幼儿园 医院 卫生院 卫生室 企业 公司 合作社"
                    + " 合作组织 农场 家庭农场 基地 示范点 示范基地 示范村 示范区 示范项目 试点 试点县 项目 工程 标段 单位 部门 机构 科室 站点 监测点 网点 平台 系统"
                    + " 品种 品牌 报告 课题 案例 班次 岗位 家庭 农户 贫困户 贫困村 脱贫村 村组 组 队 中心 服务中心 服务站 站 所 室 馆 图书馆 文化馆 博物馆 公园 广场"
                    + " 停车场 车位 泊位 路口 路段 水库 泵站 河道 断面 点位 批次 方案 规划 标准 制度 文件"));

    private CountedNouns() {}

    /** The noun that stands at an index and nothing behind it, or null. */
    static @Nullable String noun(String s, int from) {
        NotationWords.Entry<Boolean> noun = NOUNS.at(s, from, s.length());
        return noun != null && noun.length() == s.length() - from ? noun.word() : null;
    }

    /** Every noun. */
    static List<String> words() {
        return NOUNS.words();
    }

    /** Whether one such noun, perhaps with words behind it that compare, fills the stretch. */
    static boolean fills(String s, int from, int to) {
        NotationWords.Entry<Boolean> noun = NOUNS.at(s, from, to);
        if (noun == null) {
            return false;
        }
        int end = from + noun.length();
        return end == to || OperatorWords.BEHIND.at(s, end, to) != null;
    }
}
