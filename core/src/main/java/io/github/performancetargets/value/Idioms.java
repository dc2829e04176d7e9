package io.github.performancetargets.value;

import java.util.Map;

/** Words that hold numerals, digits or comparison words and mean no amount by them. Data, not logic. */
final class Idioms {
    static final NotationWords<Boolean> WORDS = NotationWords.of(Map.of(
            true,
            "十分 零星 零散 零售 零部件 零件 零工 零碎 零点 零时 零头 零用 零食 零担 不含税 5A 4A 3A 5G 4G 3D 超声 超市 超限 超载 超龄 超低 超高清 超前"
                    + " 一次性 一定 一些 一批 一系列 一流 一体 一律 一致 一直 一般 一旦 一方面 一站式 一卡通 一网通办 一窗 一门式 一件事 一事一议 一村一品 一户一策"
                    + " 一人一档 一企一策 一县一业 一户一档 一案一策 一带一路 一类 一线 一手 一贯 一并 一同 一起 一切 一样 一键 一把手 一岗双责 一票否决 一刀切"
                    + " 一体化 一如既往 一心 一老一小 一对一 一站 一户一表 一人一策 一院一策 一校一策 一镇一品 一乡一品 一河一策 一地一策 一项一策 一支一扶 一经"
                    + " 统一 进一步 新一轮 下一步 更进一步 万一 唯一 专一 单一 之一 逐一 同一 合一 归一 某一 任一 首一 二维 二次供水 二手 二胎 三农 三公 三保"
                    + " 三废 三维 三方 三支一扶 三下乡 三重一大 三会一课 三品一标 三资 三定 三无 三新 三早 两不愁三保障 两会 两新 两癌 两委 两岸 两山 两客一危"
                    + " 两免一补 两侧 两代表一委员 两学一做 两个维护 两个责任 两级 三级医院 三级公立医院 四个意识 四个自信 四好农村路 四害 四新 四季 四川 四周 五保"
                    + " 五险一金 五老 五个一 五位一体 五星 六稳 六保 七一 八一 八项规定 九年义务教育 十亿级 百亿级 千亿级 万亿级 百万级 千万级 亿元级 十佳 十四五 十三五 十五五 十大 百姓 百强 百年 百花 千方百计"
                    + " 千家万户 万户千家 万家 万物 万众 百日 百分比 百分制 百分点 三馆一站 三甲 三级甲等 二甲 三包 三通 三查 三免 双随机一公开 第一书记 第一时间"
                    + " 第一线 第二课堂 第三方 第三产业 第一产业 第二产业 第一 第二 第三 零距离 零投诉 零事故 零容忍 零伤亡 零报告 零上访 零遗漏 零缺陷 零感染 零新增"
                    + " 规模以上 限额以上 超支率 超标率 超期率 超时率 超载率 PM2.5 PM10 O3 SO2 NO2 CO2 AQI 总氮 高于一切"
                    + " 一级A 一级B 一级标准 二级标准 三级标准 一级公路 二级公路 三级公路 四级公路 国家一级 国家二级 国家三级 二级甲等 二级乙等 三级乙等 一类标准 二类标准"
                    + hotlines()));

    // 12345 alone may be an amount: only with the word behind it is it the number of a hotline
    private static String hotlines() {
        StringBuilder words = new StringBuilder();
        for (String number :
                new String[] {"12345", "12315", "12366", "12328", "12388", "12393", "12349", "12333", "12369"}) {
            for (String what : new String[] {"热线", "平台", "政务", "市民", "便民", "投诉", "举报", "消费", "服务"}) {
                words.append(' ').append(number).append(what);
            }
        }
        return words.toString();
    }

    private Idioms() {}
}
